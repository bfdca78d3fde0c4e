#pragma once

#include <memory>
#include <optional>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include "base/result.h"
#include "model/statuschange.h"
#include "topics/classifier.h"

namespace oneul {

class Database;
struct TextTools;

/// Keeps tools.classifier at what the hand edits teach. A new edit is learnt at once on top of what is known; when edits
/// have come to rest, or one was taken back, all of them are learnt anew in their order, so that the same archive always
/// makes the same classifier, whenever it is opened.
class Teacher final : public QObject
{
    Q_OBJECT

public:
    Teacher(Database &database, TextTools &tools, QObject *parent = nullptr);

    /// Done when all edits of the archive have been learnt once; the first call has that begun.
    [[nodiscard]] QFuture<Result<void>> ready();
    /// All edits of the archive. Done when the classifier knows them.
    QFuture<Result<void>> learnAll();
    /// What the analyst's edits changed; changes that are none of theirs teach nothing.
    void learn(const StatusChange &change);

Q_SIGNALS:
    void learnt(); ///< another classifier is in force
    void failed(const oneul::Error &error);

private:
    void start();
    void startAll();
    void startFresh();
    /// Learnt on top of what stands, or from the beginning.
    void teach(const QList<ArticleId> &ids, bool isAll);
    void teachExamples(const QList<Example> &examples, const QList<ArticleId> &ids, bool isAll);
    void take(const Classifier &classifier, const QList<ArticleId> &ids, bool isAll);
    void end(const Result<void> &result);

    Database &m_database;
    TextTools &m_tools;
    std::optional<QFuture<Result<void>>> m_first; ///< the first time that all was learnt
    QTimer m_rest; ///< runs while more edits may come
    QSet<ArticleId> m_known; ///< learnt already
    QSet<ArticleId> m_fresh; ///< to be learnt on top
    bool m_all = false; ///< to be learnt anew
    bool m_busy = false;
    using Promises = QList<std::shared_ptr<QPromise<Result<void>>>>;
    Promises m_waiting; ///< for the next time that all is learnt
    Promises m_served; ///< for this time
};

} // namespace oneul
