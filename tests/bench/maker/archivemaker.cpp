#include "bench/maker/archivemaker.h"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <utility>

#include <QSet>
#include <QtConcurrentRun>

#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/preparedbatch.h"
#include "storage/sourcestore.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kDays = 3 * 365;
constexpr int kAtOnce = 10; ///< sources that are read together, by turns
constexpr int kPapersEvery = 20; ///< one source in twenty lists papers

template <class T>
Result<T> waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

QList<PreparedBatch> prepareAll(QList<IncomingBatch> batches)
{
    QList<PreparedBatch> prepared;
    for (IncomingBatch &batch : batches)
        prepared.append(prepareBatch(std::move(batch)));
    return prepared;
}

/// What the analyst did with articles: those before `unreadFrom` are read but for some, few are starred.
Result<void> setMarks(ArticleStore &store, const QList<ArticleId> &ids, int first, int unreadFrom)
{
    QList<ArticleId> read;
    QList<ArticleId> starred;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const int number = first + int(i);
        if (number < unreadFrom && number % 20 != 7)
            read.append(ids.at(i));
        if (number % 200 == 3)
            starred.append(ids.at(i));
    }
    if (!read.isEmpty()) {
        if (const auto set = waited(store.setRead(read, true)); !set)
            return fail(set.error());
    }
    if (!starred.isEmpty()) {
        if (const auto set = waited(store.setStarred(starred, true)); !set)
            return fail(set.error());
    }
    return {};
}

/// Stores one chunk; the ids in the order of the batches.
Result<QList<ArticleId>> storeChunk(ArticleStore &store, QList<PreparedBatch> batches)
{
    const auto stored = waited(store.store(std::move(batches)));
    if (!stored)
        return fail(stored.error());
    QList<ArticleId> ids;
    for (const Result<StoreReport> &report : *stored) {
        if (!report)
            return fail(report.error());
        ids += report->ids;
    }
    return ids;
}

} // namespace

ArchiveMaker::ArchiveMaker(const ArchivePlan &plan) : m_plan(plan) {}

int ArchiveMaker::today() const
{
    return std::min(kToday, m_plan.articles / 4);
}

/// Small where there are few articles, so that none is seen long after it was published.
int ArchiveMaker::chunkSize() const
{
    return std::clamp(m_plan.articles / 500, 100, 2000);
}

/// Grows with the number. Beyond the plan the clock goes on, a second for each.
QDateTime ArchiveMaker::timeOf(int number) const
{
    const QDateTime midnight(m_plan.now.date(), QTime(0, 0), Qt::UTC);
    const qint64 sinceMidnight = midnight.secsTo(m_plan.now);
    const int earlier = m_plan.articles - today();
    if (number < earlier) {
        const qint64 span = qint64(kDays) * 24 * 3600;
        return midnight.addSecs(-span + span * number / std::max(1, earlier));
    }
    if (number >= m_plan.articles)
        return m_plan.now.addSecs(number - m_plan.articles);
    return midnight.addSecs(sinceMidnight * (number - earlier) / std::max(1, today()));
}

IncomingArticle ArchiveMaker::article(int number, bool papers) const
{
    Dice dice(m_plan.seed * 0x100000001ULL + quint64(number));
    const bool korean = !papers && dice.below(95) < 40;
    const QString site = u"site%1.example.org"_s.arg(dice.below(m_plan.sources));
    IncomingArticle article;
    const QDateTime published = timeOf(number);
    QString link = u"https://%1/%2/%3/article-%4.html"_s.arg(site, published.toString(u"yyyy"_s),
                                                             published.toString(u"MM"_s), QString::number(number));
    const QString arxivId = published.toString(u"yyMM"_s) + u'.' + QString::number(100000 + number % 100000).mid(1);
    if (papers)
        link = u"https://arxiv.org/abs/"_s + arxivId;
    article = m_writer.write(dice, korean);
    article.item.link = link;
    article.item.id = papers ? u"oai:arXiv.org:"_s + arxivId : link;
    article.item.arxivId = papers ? arxivId : QString();
    article.item.published = published;
    article.normalisedUrl = link.mid(8);
    article.day = published.date();
    return article;
}

QList<IncomingBatch> ArchiveMaker::batches(int first, int count, const QList<SourceId> &sources) const
{
    const QDateTime seenAt = timeOf(first + count).addSecs(1);
    const int turn = first / chunkSize() * kAtOnce;
    std::map<int, IncomingBatch> bySource;
    const auto add = [&](int source, const IncomingArticle &article) {
        IncomingBatch &batch = bySource[source];
        batch.source = sources.at(source);
        batch.kind = source % kPapersEvery == 0 ? Kind::Papers : Kind::News;
        batch.seenAt = seenAt;
        batch.fetch.lastFetched = seenAt;
        batch.fetch.lastSuccess = seenAt;
        batch.fetch.lastStatus = u"ok"_s;
        batch.fetch.lastHttp = 200;
        batch.articles.append(article);
    };
    for (int number = first; number < first + count; ++number) {
        Dice dice(m_plan.seed + quint64(number) * 31);
        const int source = (turn + dice.below(kAtOnce)) % int(sources.size());
        const IncomingArticle made = article(number, source % kPapersEvery == 0);
        add(source, made);
        if (number % 100 == 50)
            add((source + 1) % int(sources.size()), made);
    }
    QList<IncomingBatch> out;
    for (auto &[source, batch] : bySource)
        out.append(std::move(batch));
    return out;
}

Result<QList<SourceId>> ArchiveMaker::addSources(Database &database) const
{
    QList<Source> wanted;
    for (int i = 0; i < m_plan.sources; ++i) {
        Source source;
        source.url = QUrl(u"http://127.0.0.1:9/feeds/%1.xml"_s.arg(i)); // the discard port: nothing answers there
        source.siteUrl = QUrl(u"https://site%1.example.org/"_s.arg(i));
        source.name = m_stock.names().word(i) + (i % kPapersEvery == 0 ? u" Papers"_s : u" News"_s);
        source.folder = u"Folder %1"_s.arg(i / 25 + 1);
        source.kind = i % kPapersEvery == 0 ? Kind::Papers : Kind::News;
        source.createdAt = timeOf(0);
        wanted.append(source);
    }
    const auto added = waited(database.sources().addAll(wanted));
    if (!added)
        return fail(added.error());
    QList<SourceId> ids;
    for (const Source &source : *added)
        ids.append(source.id);
    std::ranges::sort(ids);
    return ids;
}

Result<int> ArchiveMaker::make(Database &database) const
{
    const auto sources = addSources(database);
    if (!sources)
        return fail(sources.error());
    std::deque<std::pair<int, QFuture<QList<PreparedBatch>>>> ahead;
    int next = 0;
    // Some chunks are made ahead on the pool while one is stored; memory stays bounded.
    const auto fill = [&] {
        for (; next < m_plan.articles && ahead.size() < 4; next += chunkSize()) {
            const int count = std::min(chunkSize(), m_plan.articles - next);
            ahead.emplace_back(next, QtConcurrent::run([this, first = next, count, ids = *sources] {
                                   return prepareAll(batches(first, count, ids));
                               }));
        }
    };
    QSet<ArticleId> made; // some are listed twice
    for (fill(); !ahead.empty(); fill()) {
        auto [first, future] = std::move(ahead.front());
        ahead.pop_front();
        future.waitForFinished();
        const auto ids = storeChunk(database.articles(), future.takeResult());
        if (!ids)
            return fail(ids.error());
        const auto marked = setMarks(database.articles(), *ids, first, m_plan.articles - kUnread);
        if (!marked)
            return fail(marked.error());
        made.unite(QSet<ArticleId>(ids->cbegin(), ids->cend()));
    }
    return int(made.size());
}

} // namespace oneul
