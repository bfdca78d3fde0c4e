#include "support/httpconnection.h"

#include <algorithm>

#include "support/httpservercore.h"

namespace oneul {

namespace {

constexpr int kEndlessMs = 1;
constexpr qint64 kMostUnsent = 1024 * 1024;

TestRequest parsed(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    TestRequest request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

bool isUnchanged(const TestRequest &request, const TestRoute &route)
{
    if (!route.etag.isEmpty())
        return request.header("if-none-match") == route.etag;
    return !route.lastModified.isEmpty() && request.header("if-modified-since") == route.lastModified;
}

bool hasBody(int status)
{
    return status != 204 && status != 205 && status != 304;
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 404:
        return "Not Found";
    case 410:
        return "Gone";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status " + QByteArray::number(status);
    }
}

QByteArray line(const QByteArray &name, const QByteArray &value)
{
    return value.isEmpty() ? QByteArray() : name + ": " + value + "\r\n";
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpServerCore *core)
    : QObject(core), m_socket(socket), m_core(core), m_tick(this)
{
    socket->setParent(this);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &HttpConnection::sendMore);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &HttpConnection::read); // came together with the end of TLS's greeting
}

HttpConnection::~HttpConnection()
{
    if (m_answering)
        m_core->answerEnded();
}

void HttpConnection::read()
{
    m_received += m_socket->readAll();
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (m_answering || end < 0)
        return;
    TestRequest request = parsed(m_received.left(end));
    const qsizetype length = request.header("content-length").toLongLong();
    if (m_received.size() < end + 4 + length)
        return;
    request.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    begin(request);
}

void HttpConnection::begin(const TestRequest &request)
{
    m_answering = true;
    m_request = request;
    m_route = m_core->routeFor(request);
    if (m_route.silent)
        return;
    QTimer::singleShot(m_route.delayMs, this, &HttpConnection::answer);
}

void HttpConnection::answer()
{
    if (m_route.closeWithoutAnswer || !m_route.raw.isEmpty()) {
        m_socket->write(m_route.raw);
        m_socket->disconnectFromHost();
        return;
    }
    if (isUnchanged(m_request, m_route))
        m_route.status = 304;
    m_rest = hasBody(m_route.status) ? m_route.body : QByteArray();
    if (m_route.gzip)
        m_rest = gzipped(m_rest);
    m_sent = 0;
    sendHead();
    sendMore();
}

void HttpConnection::sendHead()
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_route.status) + ' ' + reasonOf(m_route.status) + "\r\n";
    if (m_route.chunked || m_route.endless)
        head += line("Transfer-Encoding", "chunked");
    else if (hasBody(m_route.status))
        head += line("Content-Length",
                     QByteArray::number(m_route.claimedLength < 0 ? m_rest.size() : m_route.claimedLength));
    if (hasBody(m_route.status))
        head += line("Content-Type", m_route.contentType) + line("Content-Encoding", m_route.gzip ? "gzip" : "");
    head += line("ETag", m_route.etag) + line("Last-Modified", m_route.lastModified);
    for (const auto &[name, value] : m_route.headers)
        head += line(name, value);
    m_socket->write(head + "\r\n");
}

void HttpConnection::sendMore()
{
    qint64 size = m_route.trickleBytes > 0 ? std::min<qint64>(m_route.trickleBytes, m_rest.size()) : m_rest.size();
    const bool cut = m_route.truncateAfter >= 0 && m_sent + size >= m_route.truncateAfter;
    if (cut)
        size = m_route.truncateAfter - m_sent;
    const bool holds = m_route.holdAfter >= 0 && m_sent + size >= m_route.holdAfter;
    if (holds)
        size = m_route.holdAfter - m_sent;
    const QByteArray part = m_rest.left(size);
    const bool inChunks = m_route.chunked || m_route.endless;
    if (m_socket->bytesToWrite() < kMostUnsent && !part.isEmpty()) {
        m_socket->write(inChunks ? QByteArray::number(size, 16) + "\r\n" + part + "\r\n" : part);
        m_sent += size;
        if (!m_route.endless)
            m_rest.remove(0, size);
    }
    if (cut) {
        m_socket->disconnectFromHost();
    } else if (holds) {
        return;
    } else if (!m_rest.isEmpty()) {
        m_tick.start(m_route.trickleBytes > 0 ? m_route.trickleMs : kEndlessMs);
    } else {
        if (inChunks)
            m_socket->write("0\r\n\r\n");
        endAnswer();
    }
}

void HttpConnection::endAnswer()
{
    m_answering = false;
    m_core->answerEnded();
    // What is longer than claimed would be taken for the next answer.
    if (m_route.claimedLength >= 0)
        m_socket->disconnectFromHost();
    else
        read();
}

} // namespace oneul
