#pragma once

#include <memory>

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QUrl>

#include "base/result.h"
#include "model/parsedfeed.h"

namespace oneul {

class Database;
class HttpClient;
struct FetchJob;
struct HttpOutcome;

/// Completes the items of a page or API from their own pages where the source's spec asks for it:
/// only those that lack a text and that the archive has no text for, at most the spec's "max" (30).
class DetailPages final : public QObject
{
    Q_OBJECT

public:
    DetailPages(Database &database, HttpClient &http, QThreadPool &pool, std::shared_ptr<FetchJob> job,
                QObject *parent);

    void start(); ///< finished() follows, at once when there is nothing to fetch

Q_SIGNALS:
    /// A server asked for a pause; no more pages are asked for.
    void refused(const QUrl &url, const oneul::Error &error, const QDateTime &retryAfter);
    void finished();

private:
    void choose(const QSet<QString> &known);
    void fetchNext();
    void dropWaiting();
    void fetch(int item);
    void take(int item, const HttpOutcome &outcome);
    void itemDone(int item, const Result<ParsedItem> &result);

    Database &m_database;
    HttpClient &m_http;
    QThreadPool &m_pool;
    std::shared_ptr<FetchJob> m_job;
    QList<int> m_waiting; ///< items whose pages are to be fetched yet
    int m_pending = 0;
};

} // namespace oneul
