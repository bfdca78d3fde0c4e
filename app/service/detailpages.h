#pragma once

#include <memory>

#include <QObject>
#include <QThreadPool>

#include "base/result.h"
#include "model/parsedfeed.h"

namespace oneul {

class Database;
class HttpClient;
struct FetchJob;

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
    void finished();

private:
    void choose(const QSet<QString> &known);
    void fetch(int item);
    void itemDone(int item, const Result<ParsedItem> &result);

    Database &m_database;
    HttpClient &m_http;
    QThreadPool &m_pool;
    std::shared_ptr<FetchJob> m_job;
    int m_pending = 0;
};

} // namespace oneul
