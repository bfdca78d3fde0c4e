#include "service/detailpages.h"

#include <QtConcurrent>

#include "base/whendone.h"
#include "parse/feed.h"
#include "service/fetchoutcome.h"
#include "storage/database.h"
#include "text/identity.h"

namespace oneul {

namespace {

constexpr int kDefaultMost = 30;
constexpr int kAtOnce = 6;

QUrl pageOf(const FetchJob &job, int item)
{
    return detailUrl(job.feed.items.at(item), job.source.type, job.source.spec);
}

} // namespace

DetailPages::DetailPages(Database &database, HttpClient &http, QThreadPool &pool, std::shared_ptr<FetchJob> job,
                         QObject *parent)
    : QObject(parent), m_database(database), m_http(http), m_pool(pool), m_job(std::move(job))
{}

void DetailPages::start()
{
    QStringList urls;
    for (int i = 0; i < m_job->feed.items.size(); ++i) {
        if (!pageOf(*m_job, i).isEmpty())
            urls.append(normalisedUrl(QUrl(m_job->feed.items.at(i).link)));
    }
    if (urls.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    whenDone(this, m_database.articles().urlsWithText(urls),
             [this](const Result<QSet<QString>> &known) { choose(known.value_or({})); });
}

void DetailPages::choose(const QSet<QString> &known)
{
    const int most = m_job->source.spec.value(u"detail").toObject().value(u"max").toInt(kDefaultMost);
    QList<int> chosen;
    for (int i = 0; i < m_job->feed.items.size() && chosen.size() < most; ++i) {
        const bool wanted = !pageOf(*m_job, i).isEmpty();
        if (wanted && !known.contains(normalisedUrl(QUrl(m_job->feed.items.at(i).link))))
            chosen.append(i);
    }
    m_pending = int(chosen.size());
    if (chosen.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_waiting = chosen;
    for (int i = 0; i < kAtOnce; ++i)
        fetchNext();
}

void DetailPages::fetchNext()
{
    if (!m_waiting.isEmpty())
        fetch(m_waiting.takeFirst());
}

void DetailPages::fetch(int item)
{
    const HttpRequest request = requestForPage(*m_job, m_job->mirror.toMirror(pageOf(*m_job, item)));
    whenDone(this, m_http.ask(request), [this, item](const Result<HttpOutcome> &outcome) {
        if (!outcome) {
            dropWaiting();
            return itemDone(item, fail(outcome.error()));
        }
        take(item, *outcome);
    });
}

void DetailPages::dropWaiting()
{
    m_job->isPartial = m_job->isPartial || !m_waiting.isEmpty();
    m_pending -= int(m_waiting.size());
    m_waiting.clear();
}

void DetailPages::take(int item, const HttpOutcome &outcome)
{
    if (!outcome.response) {
        const Error &error = outcome.response.error();
        if (pauseAskedFor(error, outcome.retryAfter, QDateTime::currentDateTimeUtc()).isValid()) {
            dropWaiting();
            Q_EMIT refused(outcome.exchange.isEmpty() ? QUrl() : QUrl(outcome.exchange.last().url), error,
                           outcome.retryAfter);
        }
        return itemDone(item, fail(error));
    }
    const HttpResponse &response = *outcome.response;
    const Document document{response.body, m_job->mirror.toSite(response.finalUrl),
                            QString::fromLatin1(response.contentType)};
    auto parsed =
        QtConcurrent::run(&m_pool, [document, entry = m_job->feed.items.at(item), type = m_job->source.type,
                                    spec = m_job->source.spec] { return parseDetail(document, entry, type, spec); });
    whenDone(this, parsed, [this, item](const Result<ParsedItem> &result) { itemDone(item, result); });
}

void DetailPages::itemDone(int item, const Result<ParsedItem> &result)
{
    m_job->isPartial = m_job->isPartial || (!result && mayPass(result.error()));
    if (result)
        m_job->feed.items[item] = *result;
    else
        m_job->report.warnings.append(
            QStringLiteral("%1: %2 %3")
                .arg(m_job->feed.items.at(item).link, errorCodeName(result.error().code), result.error().detail));
    if (--m_pending == 0)
        Q_EMIT finished();
    else
        fetchNext();
}

} // namespace oneul
