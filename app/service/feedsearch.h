#pragma once

#include <QList>
#include <QPromise>
#include <QSet>
#include <QStringList>

#include "net/httpclient.h"
#include "parse/feed.h"
#include "service/sourceservice.h"

namespace oneul {

/// One search for the feeds behind an address; deletes itself when it is through.
class FeedSearch final : public QObject
{
    Q_OBJECT

public:
    /// How an address came up; the smaller, the better.
    enum Rank { Typed, Site, Announced, Usual };

    /// What a fetched document turned out to be.
    struct Verdict {
        FoundFeed feed;
        Error error; ///< code None: it is a feed
        QList<QUrl> links; ///< the feeds that a page announces or links to, best first
        QSet<QUrl> comments; ///< those of the links that are about comments
    };

    FeedSearch(HttpClient &http, const QList<Preset> &presets, const QUrl &typed, QObject *owner);

    [[nodiscard]] QFuture<Result<QList<FoundFeed>>> future() const { return m_promise.future(); }
    void start();

private:
    struct Candidate {
        QUrl url;
        int rank = 0;
    };

    void add(const QUrl &url, int rank);
    void pump();
    void ask(const Candidate &candidate);
    void take(const Candidate &candidate, const HttpResponse &response);
    void judged(const Candidate &candidate, const Verdict &verdict);
    void failed(const Candidate &candidate, const Error &error);
    void done();
    void finish();

    HttpClient &m_http;
    const QList<Preset> &m_presets;
    QUrl m_typed;
    QPromise<Result<QList<FoundFeed>>> m_promise;
    QList<Candidate> m_waiting;
    QSet<QUrl> m_seen; ///< asked for, or found at the end of a redirect
    QSet<QUrl> m_comments;
    QStringList m_tried;
    QList<std::pair<int, FoundFeed>> m_found; ///< by rank
    Error m_typedError;
    int m_running = 0;
    int m_order = 0;
    bool m_triedUsual = false;
};

} // namespace oneul
