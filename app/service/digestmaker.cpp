#include "service/digestmaker.h"

#include <utility>

#include <QtConcurrent>

#include "base/whendone.h"
#include "digest/markdown.h"
#include "service/digestmanifest.h"
#include "service/digesttranslation.h"
#include "service/engineservice.h"
#include "service/listrun.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/digeststore.h"

namespace oneul {

namespace {

constexpr double kModelConfidence = 0.7; ///< of a category that a language model chose

} // namespace

SectionOrder sectionOrder(const SectionDraft &draft, Language language)
{
    SectionOrder order;
    order.heading = draft.section.heading;
    order.request.language = language;
    for (const Article &article : draft.articles)
        order.request.articles.append({article.row.id, article.row.title, article.text, article.row.story});
    return order;
}

DigestMaker::DigestMaker(Database &database, SummaryService &summaries, EngineService &engines, LlmClient &client,
                         const TextTools &tools, const Clock &clock, DigestRequest request)
    : m_database(database)
    , m_summaries(summaries)
    , m_engines(engines)
    , m_client(client)
    , m_tools(tools)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_kindsLeft(m_request.kinds)
{
    m_promise.start();
    m_drafted.start();
    if (const EngineProfile *profile = m_engines.find(m_request.engine)) {
        m_profile = *profile;
        m_budget = std::make_shared<RunBudget>(*profile);
    }
}

QFuture<Result<QList<Digest>>> DigestMaker::make()
{
    m_making = true;
    whenDone(this, drafts(), [this](const Result<QList<KindDraft>> &drafts) {
        if (!drafts)
            return finish(fail(drafts.error()));
        summarise();
    });
    return m_promise.future();
}

QFuture<Result<QList<KindDraft>>> DigestMaker::drafts()
{
    gather();
    return m_drafted.future();
}

void DigestMaker::cancel()
{
    if (m_saving) // it is too late to say that nothing is stored
        return;
    if (m_run != 0)
        m_summaries.cancel(m_run);
    for (ListRun *run : findChildren<ListRun *>())
        run->deleteLater();
    finish(fail(ErrorCode::Cancelled));
}

void DigestMaker::gather()
{
    const auto drafted = [this](const Result<QList<KindDraft>> &drafts) {
        m_drafted.addResult(drafts);
        m_drafted.finish();
    };
    if (m_kindsLeft.isEmpty()) {
        m_drafts.removeIf([](const KindDraft &draft) { return draft.sections.isEmpty(); });
        if (m_drafts.isEmpty())
            return drafted(fail(ErrorCode::NotFound, m_request.day.toString(Qt::ISODate)));
        return drafted(m_drafts);
    }
    const KindDraft draft{m_kindsLeft.takeFirst(), m_clock.now(), {}};
    const auto take = [this, draft, drafted](const Result<QList<Article>> &articles) {
        if (!articles)
            return drafted(fail(articles.error()));
        leaveOutTold(draft, *articles);
    };
    ArticleFilter filter;
    filter.kind = draft.kind;
    if (!m_request.sinceLast) {
        filter.day = m_request.day;
        return whenDone(this, m_database.articles().articles(filter), take);
    }
    whenDone(this, m_database.digests().lastMade(draft.kind),
             [this, filter, take, drafted](const Result<std::optional<QDateTime>> &last) mutable {
                 if (!last)
                     return drafted(fail(last.error()));
                 filter.firstSeenAfter = *last;
                 whenDone(this, m_database.articles().articles(filter), take);
             });
}

void DigestMaker::leaveOutTold(const KindDraft &draft, const QList<Article> &articles)
{
    QList<ArticleId> ids;
    for (const Article &article : articles)
        ids.append(article.row.id);
    whenDone(this, m_database.digests().told(draft.kind, m_request.day, ids),
             [this, draft, left = articles](const Result<QHash<ArticleId, QString>> &told) mutable {
                 if (!told) {
                     m_drafted.addResult(Result<QList<KindDraft>>(fail(told.error())));
                     return m_drafted.finish();
                 }
                 left.removeIf([&](const Article &article) {
                     const auto hash = told->constFind(article.row.id);
                     return hash != told->constEnd() && *hash == sourceHash(article);
                 });
                 categorise(draft, left);
             });
}

/// Those that the classifier is unsure of, where the profile says so. What a person or a rule decided is not asked about.
void DigestMaker::categorise(const KindDraft &draft, const QList<Article> &articles)
{
    QList<SourceText> unsure;
    for (const Article &article : articles) {
        const ArticleStatus &status = article.row.status;
        if (status.categoryOrigin == CategoryOrigin::Model && status.category == kOthers)
            unsure.append({article.row.id, article.row.title, article.text, article.row.story});
    }
    if (!m_making || m_finished || !m_profile || !m_profile->categorise || unsure.isEmpty())
        return this->draft(draft, articles);
    auto *run = new ListRun(m_engines, m_client, m_tools, *m_profile, m_budget, this);
    const auto decided = run->categorise(unsure, m_tools.taxonomy.open(draft.kind));
    whenDone(this, decided, [this, draft, sorted = articles](const Result<ListAnswers> &answers) mutable {
        countExtras(answers);
        QList<ModelCategory> stored;
        for (Article &article : sorted) {
            const CategoryId category = answers ? answers->texts.value(article.row.id) : CategoryId();
            if (category.isEmpty() || category == kOthers)
                continue;
            article.row.status.category = category;
            article.row.status.confidence = kModelConfidence;
            stored.append({article.row.id, category, kModelConfidence});
        }
        if (stored.isEmpty())
            return this->draft(draft, sorted);
        whenDone(this, m_database.articles().setModelCategories(stored),
                 [this, draft, sorted](const Result<ArticleDelta> &delta) {
                     if (delta)
                         Q_EMIT recategorised(*delta);
                     this->draft(draft, sorted);
                 });
    });
}

void DigestMaker::draft(KindDraft draft, const QList<Article> &articles)
{
    draft.sections = draftSections(articles, m_tools.taxonomy, m_request.language);
    m_drafts.append(draft);
    gather();
}

void DigestMaker::summarise()
{
    if (m_finished)
        return;
    QList<SectionOrder> orders;
    QStringList headings;
    QList<Kind> kinds;
    for (const KindDraft &draft : std::as_const(m_drafts)) {
        for (const SectionDraft &section : draft.sections) {
            orders.append(sectionOrder(section, m_request.language));
            headings.append(section.section.heading);
            kinds.append(draft.kind);
        }
    }
    m_run = m_summaries.start(orders, m_request.engine, m_request.fresh, m_budget);
    const RunId run = m_run;
    connect(&m_summaries, &SummaryService::sectionDone, this,
            [this, run, total = int(orders.size()), done = 0](RunId of) mutable {
                if (of == run)
                    Q_EMIT progress(++done, total);
            });
    Q_EMIT summarising(m_run, headings, kinds);
    whenDone(this, m_summaries.result(m_run), [this](const Result<QList<SectionResult>> &results) {
        if (!results)
            return finish(fail(results.error()));
        assemble(*results);
    });
}

void DigestMaker::assemble(const QList<SectionResult> &results)
{
    if (m_finished)
        return;
    QList<Digest> digests;
    qsizetype next = 0;
    for (KindDraft &draft : m_drafts) {
        Digest digest;
        digest.day = m_request.day;
        digest.kind = draft.kind;
        digest.language = m_request.language;
        digest.createdAt = draft.gatheredAt;
        digest.origin = QStringLiteral("made");
        digest.chartFile = chartFileName(draft.kind, m_request.day);
        const QList<SectionResult> own = results.mid(next, draft.sections.size());
        next += draft.sections.size();
        for (qsizetype i = 0; i < draft.sections.size(); ++i) {
            draft.sections[i].section.summary = own[i].summary;
            digest.sections.append(draft.sections[i].section);
        }
        digest.manifest = manifestOf(digest, draft.sections, own, m_profile ? &*m_profile : nullptr);
        digests.append(digest);
    }
    translate(digests);
}

/// Titles and sentences in another language than the digest's, where the profile says so. What fails leaves them as they are.
void DigestMaker::translate(const QList<Digest> &digests)
{
    if (!m_profile || !m_profile->translateTitles)
        return save(digests);
    const QList<SourceText> foreign = foreignTexts(digests);
    if (foreign.isEmpty())
        return save(digests);
    auto *run = new ListRun(m_engines, m_client, m_tools, *m_profile, m_budget, this);
    whenDone(this, run->translate(foreign, m_request.language), [this, digests](const Result<ListAnswers> &answers) {
        countExtras(answers);
        if (!answers || answers->texts.isEmpty())
            return save(digests);
        const auto put =
            QtConcurrent::run(m_tools.pool.get(), [digests, texts = answers->texts, aliases = m_tools.aliases] {
                return Result<QList<Digest>>(withTranslations(digests, texts, aliases));
            });
        whenDone(this, put, [this, digests](const Result<QList<Digest>> &done) { save(done.value_or(digests)); });
    });
}

void DigestMaker::countExtras(const Result<ListAnswers> &answers)
{
    if (!answers)
        return;
    m_extraUsage += answers->usage;
    m_extraCost += answers->cost;
}

void DigestMaker::save(QList<Digest> digests)
{
    if (m_finished)
        return;
    m_saving = true;
    // They were asked for all digests together; the first one's manifest names them.
    if (!(m_extraUsage == TokenUsage()))
        digests.first().manifest.insert(QStringLiteral("titlesAndCategories"),
                                        QJsonObject{{QStringLiteral("input"), m_extraUsage.input},
                                                    {QStringLiteral("output"), m_extraUsage.output},
                                                    {QStringLiteral("cost"), m_extraCost}});
    whenDone(this, m_database.digests().save(digests), [this](const Result<QList<Digest>> &saved) { finish(saved); });
}

void DigestMaker::finish(const Result<QList<Digest>> &result)
{
    if (m_finished)
        return;
    m_finished = true;
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace oneul
