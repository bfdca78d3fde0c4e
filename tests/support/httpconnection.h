#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "support/httproute.h"

namespace oneul {

class HttpServerCore;

/// One connection to the test server: reads requests, one after the other, and answers
/// each as its route says.
class HttpConnection final : public QObject
{
public:
    HttpConnection(QTcpSocket *socket, HttpServerCore *core);
    ~HttpConnection() override;

private:
    void read();
    void begin(const TestRequest &request);
    void answer();
    void sendHead();
    void sendMore();
    void endAnswer();

    QTcpSocket *m_socket;
    HttpServerCore *m_core;
    QTimer m_tick;
    QByteArray m_received;
    TestRequest m_request;
    TestRoute m_route;
    QByteArray m_rest; ///< of the body, still to be sent
    qint64 m_sent = 0; ///< of the body
    bool m_answering = false;
};

} // namespace oneul
