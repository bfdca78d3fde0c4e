#pragma once

#include <memory>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "model/article.h"
#include "model/digest.h"
#include "model/engine.h"

namespace oneul {

class ArticleService;
class Database;
class EngineService;
class LlmClient;
struct TextTools;

struct Question {
    QString text; ///< in any language
    ArticleFilter within; ///< days, category, source, label …; its query is not looked at
    Language language = Language::Korean; ///< of the answer
    QString engine = kBuiltinEngine;
};

/// An answer made from the archive alone.
struct Answer {
    QList<Claim> sentences; ///< each cites articles and is judged; of the built-in engine: the best passages, verbatim
    QList<WithheldClaim> withheld;
    QList<ArticleRow> sources; ///< that were looked at, the best first
    QString engine;
    QString fallback; ///< as in Summary
    TokenUsage usage;
    double cost = 0;
};

/// Answers questions from retrieved articles: search (all words, then any), ranking by passages, then the engine.
class AskService final : public QObject
{
    Q_OBJECT

public:
    AskService(Database &database, EngineService &engines, LlmClient &client, const TextTools &tools,
               QObject *parent = nullptr);

    /// NotFound: no article has anything on it. A later question ends an earlier one with Cancelled.
    [[nodiscard]] QFuture<Result<Answer>> ask(const Question &question);
    void cancel();

Q_SIGNALS:
    void text(const QString &readable); ///< of the running answer, while it comes in

private:
    struct Asking;
    void search(const std::shared_ptr<Asking> &asking);
    void load(const std::shared_ptr<Asking> &asking, const QList<ArticleId> &ids);
    void askModel(const std::shared_ptr<Asking> &asking);
    void send(const std::shared_ptr<Asking> &asking);
    void judge(const std::shared_ptr<Asking> &asking, const QString &answer);
    void fallBack(const std::shared_ptr<Asking> &asking, ErrorCode why);
    void end(const std::shared_ptr<Asking> &asking, const Result<Answer> &answer);

    Database &m_database;
    EngineService &m_engines;
    LlmClient &m_client;
    const TextTools &m_tools;
    std::shared_ptr<Asking> m_asking;
};

} // namespace oneul
