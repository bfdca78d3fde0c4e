#pragma once

#include <QThread>
#include <QUrl>

#include "support/httproute.h"

namespace oneul {

class HttpServerCore;

/// The HTTP server of the tests, on a thread of its own, so that it also answers while a
/// test waits for a process. It is written on QTcpServer rather than QHttpServer, because most of what it
/// is for are answers that a well-behaved server can't give: cut bodies, wrong lengths, silence.
/// All functions wait for that thread; requests without a route get 404.
class TestHttpServer final
{
public:
    explicit TestHttpServer(const TestServerOptions &options = {});
    ~TestHttpServer();
    Q_DISABLE_COPY_MOVE(TestHttpServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// "http://127.0.0.1:<port>/path", or https
    [[nodiscard]] QUrl url(const QByteArray &path, const QString &scheme = {}) const;

    void on(const QByteArray &path, const TestRoute &route);
    /// One answer after the other; the last one stays.
    void on(const QByteArray &path, const QList<TestRoute> &routes);
    /// The answer to everything without a route of its own.
    void otherwise(const TestRoute &route);

    [[nodiscard]] QList<TestRequest> requests() const;
    [[nodiscard]] QList<TestRequest> requests(const QByteArray &path) const;
    [[nodiscard]] int count(const QByteArray &path) const;
    /// Connections that no side has closed.
    [[nodiscard]] int openConnections() const;
    /// The most requests that were waiting for their answer's end at once.
    [[nodiscard]] int mostAtOnce() const;
    void forgetRequests();

private:
    TestServerOptions m_options;
    QThread m_thread;
    HttpServerCore *m_core; ///< lives on m_thread
    quint16 m_port = 0;
};

} // namespace oneul
