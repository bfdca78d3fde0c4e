#pragma once

#include <memory>

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include "base/result.h"
#include "model/category.h"
#include "model/engine.h"
#include "model/summaryrequest.h"
#include "service/runbudget.h"
#include "summary/chat.h"
#include "summary/listtask.h"

namespace oneul {

class EngineCall;
class EngineService;
struct TextTools;

/// What a model said of each article of a list, and what that took.
struct ListAnswers {
    QHash<ArticleId, QString> texts;
    TokenUsage usage;
    double cost = 0;
    Error error; ///< what ended it early: the answers until then are there
};

/// Asks a model about a list of articles, some at a time: their titles in another language, or their categories. Deleting it
/// ends the work without a word.
class ListRun final : public QObject
{
    Q_OBJECT

public:
    ListRun(EngineService &engines, LlmClient &client, const TextTools &tools, EngineProfile profile,
            std::shared_ptr<RunBudget> budget, QObject *parent);

    [[nodiscard]] QFuture<Result<ListAnswers>> translate(const QList<SourceText> &articles, Language language);
    [[nodiscard]] QFuture<Result<ListAnswers>> categorise(const QList<SourceText> &articles,
                                                          const QList<Category> &categories);

private:
    void askNext();
    [[nodiscard]] bool pack();
    void answered(EngineCall *call, const TokenUsage &most, const Result<ChatReply> &reply);
    void finish(const Error &error);

    EngineService &m_engines;
    LlmClient &m_client;
    const TextTools &m_tools;
    EngineProfile m_profile;
    std::shared_ptr<RunBudget> m_budget;
    Task m_what = Task::Translate;
    Language m_language = Language::Korean;
    QList<Category> m_categories;
    QList<SourceText> m_left;
    ListTask m_task;
    ListAnswers m_answers;
    QPromise<Result<ListAnswers>> m_promise;
};

} // namespace oneul
