#include "service/teacher.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QtConcurrent>

#include "base/whendone.h"
#include "service/articlewalk.h"
#include "service/texttools.h"
#include "storage/database.h"
#include "storage/learningstore.h"

using namespace std::chrono_literals;

namespace oneul {

namespace {

constexpr int kMostEdits = 5000;
/// All examples are in memory at once; what an article is about stands at its beginning.
constexpr qsizetype kLongestText = 8000;
/// Edits that follow one another this closely are learnt anew together.
constexpr auto kRest = 1500ms;

QList<Example> examplesOf(const QList<KnownArticle> &known)
{
    QList<Example> examples;
    for (const KnownArticle &article : known) {
        if (article.row.status.categoryOrigin != CategoryOrigin::User)
            continue;
        examples.append({article.facts, article.row.status.category});
        examples.last().facts.text = article.facts.text.left(kLongestText);
    }
    return examples;
}

} // namespace

Teacher::Teacher(Database &database, TextTools &tools, QObject *parent)
    : QObject(parent), m_database(database), m_tools(tools)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_all = true;
        start();
    });
}

QFuture<Result<void>> Teacher::learnAll()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_waiting.append(promise);
    m_all = true;
    if (!m_first)
        m_first = promise->future();
    start();
    return promise->future();
}

QFuture<Result<void>> Teacher::ready()
{
    return m_first ? *m_first : learnAll();
}

void Teacher::learn(const StatusChange &change)
{
    bool isTheirs = false;
    for (const StatusChange::Group &group : change.groups) {
        const bool wasEdit = group.before.origin == CategoryOrigin::User;
        const bool isEdit = group.after.origin == CategoryOrigin::User;
        isTheirs = isTheirs || wasEdit || isEdit;
        const bool isMuch = m_known.size() + m_fresh.size() + group.ids.size() > kMostEdits;
        const bool isNew = isEdit && !wasEdit && !isMuch && std::ranges::none_of(group.ids, [this](ArticleId id) {
                               return m_known.contains(id) || m_fresh.contains(id);
                           });
        if (isNew)
            m_fresh.unite(QSet<ArticleId>(group.ids.cbegin(), group.ids.cend()));
        else if (wasEdit || isEdit)
            m_all = true;
    }
    m_all = m_all || (isTheirs && !m_first);
    if (isTheirs)
        start();
}

void Teacher::start()
{
    if (m_busy)
        return;
    if (m_all)
        startAll();
    else if (!m_fresh.isEmpty())
        startFresh();
}

void Teacher::startAll()
{
    m_busy = true;
    m_all = false;
    m_fresh.clear();
    m_rest.stop();
    m_served = std::exchange(m_waiting, {});
    whenDone(this, m_database.learning().handEdited(kMostEdits), [this](const Result<QList<ArticleId>> &ids) {
        if (!ids)
            return end(fail(ids.error()));
        m_known.clear();
        teach(*ids, true);
    });
}

void Teacher::startFresh()
{
    m_busy = true;
    const QList<ArticleId> ids = std::exchange(m_fresh, {}).values();
    whenDone(this, m_database.learning().handEditedOf(ids), [this](const Result<QList<ArticleId>> &edited) {
        if (!edited)
            return end(fail(edited.error()));
        m_rest.start();
        teach(*edited, false);
    });
}

void Teacher::teach(const QList<ArticleId> &ids, bool isAll)
{
    const auto known = walkArticles<QList<Example>>(this, m_database, m_tools.pool, ids, examplesOf);
    whenDone(this, known, [this, ids, isAll](const Result<QList<QList<Example>>> &parts) {
        if (!parts)
            return end(fail(parts.error()));
        QList<Example> examples;
        for (const QList<Example> &part : *parts)
            examples += part;
        teachExamples(examples, ids, isAll);
    });
}

void Teacher::teachExamples(const QList<Example> &examples, const QList<ArticleId> &ids, bool isAll)
{
    auto taught = QtConcurrent::run(m_tools.pool.get(), [examples, isAll, tools = m_tools] {
        const Classifier base = isAll ? Classifier(tools.taxonomy, tools.prior) : tools.classifier;
        return Result<Classifier>(base.taught(examples));
    });
    whenDone(this, taught, [this, ids, isAll](const Result<Classifier> &classifier) {
        if (!classifier)
            return end(fail(classifier.error()));
        take(*classifier, ids, isAll);
        end({});
    });
}

void Teacher::take(const Classifier &classifier, const QList<ArticleId> &ids, bool isAll)
{
    m_known += QSet<ArticleId>(ids.cbegin(), ids.cend());
    if (m_all && !isAll)
        return; // what was taken back meanwhile is in it
    m_tools.classifier = classifier;
    Q_EMIT learnt();
}

void Teacher::end(const Result<void> &result)
{
    m_busy = false;
    const Promises served = std::exchange(m_served, {});
    for (const auto &promise : served) {
        promise->addResult(result);
        promise->finish();
    }
    if (!result)
        Q_EMIT failed(result.error());
    start();
}

} // namespace oneul
