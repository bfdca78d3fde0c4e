#include "net/transfer.h"

#include <array>
#include <utility>

#include <QSslError>

#include "net/neterrors.h"
#include "net/redirects.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qint64 kChunk = 64 * 1024;
/// So much of an error page is read, to keep the connection; beyond it the connection is closed.
constexpr qint64 kMostDiscarded = 256 * 1024;
constexpr auto kAccept = "application/atom+xml, application/rss+xml, application/feed+json, "
                         "application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, "
                         "application/json;q=0.8, text/html;q=0.7, */*;q=0.5";

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool hasBody(int status)
{
    return isSuccess(status) && status != 204 && status != 205;
}

/// Of the body as it is on the wire; -1 where the server did not say.
qint64 contentLength(const QNetworkReply &reply)
{
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() ? length.toLongLong() : -1;
}

Error replyStatusError(const QNetworkReply &reply)
{
    const QDateTime sent = httpDate(reply.rawHeader("Date"));
    const QString reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    return statusError(statusOf(reply), reason, reply.rawHeader("Retry-After"),
                       sent.isValid() ? sent : QDateTime::currentDateTimeUtc());
}

void setUp(QTimer &timer, int ms)
{
    timer.setSingleShot(true);
    timer.setInterval(ms);
}

} // namespace

Transfer::Transfer(const HttpRequest &request, const HttpLimits &limits, QObject *parent)
    : QObject(parent), m_request(request), m_limits(limits), m_visited{request.url}
{
    setUp(m_connect, limits.connectMs);
    setUp(m_idle, limits.idleMs);
    setUp(m_total, limits.totalMs);
    connect(&m_connect, &QTimer::timeout, this, [this] { stop(ErrorCode::Timeout, u"connect"_s); });
    connect(&m_idle, &QTimer::timeout, this, [this] { stop(ErrorCode::Timeout, u"idle"_s); });
    connect(&m_total, &QTimer::timeout, this, [this] { stop(ErrorCode::Timeout, u"total"_s); });
}

Transfer::~Transfer()
{
    dropReply();
}

QNetworkRequest Transfer::wireRequest() const
{
    QUrl address = url();
    const QByteArray userInfo = QByteArray::fromPercentEncoding(address.userInfo(QUrl::FullyEncoded).toUtf8());
    address.setUserInfo(QString());
    QNetworkRequest wire(address);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setRawHeader("User-Agent", m_request.userAgent);
    wire.setRawHeader("Accept-Encoding", BodyReader::acceptEncoding()); // so Qt leaves the unpacking to us
    wire.setRawHeader("Accept", m_request.accept.isEmpty() ? QByteArray(kAccept) : m_request.accept);
    if (!m_request.etag.isEmpty())
        wire.setRawHeader("If-None-Match", m_request.etag);
    if (!m_request.lastModified.isEmpty())
        wire.setRawHeader("If-Modified-Since", m_request.lastModified);
    // Sent by ourselves, since Qt would keep them for later requests to the host.
    if (!userInfo.isEmpty())
        wire.setRawHeader("Authorization", "Basic " + userInfo.toBase64());
    return wire;
}

void Transfer::send(QNetworkAccessManager &network)
{
    if (!m_total.isActive()) {
        m_total.start();
        m_clock.start();
    }
    m_body.reset();
    m_discarded = 0;
    m_reply = network.get(wireRequest());
    watch(m_reply);
    m_idle.start();
}

void Transfer::watch(QNetworkReply *reply)
{
    // A connection kept from before does not connect, so the timer waits for the word that one does.
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connect.start(); });
    connect(reply, &QNetworkReply::encrypted, this, &Transfer::onConnected);
    connect(reply, &QNetworkReply::requestSent, this, &Transfer::onConnected);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Transfer::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &Transfer::onData);
    connect(reply, &QNetworkReply::sslErrors, this, &Transfer::onSslErrors);
    connect(reply, &QNetworkReply::finished, this, &Transfer::onReplyFinished);
}

void Transfer::cancel()
{
    stop(ErrorCode::Cancelled, {});
}

void Transfer::onConnected()
{
    m_connect.stop();
    m_idle.start();
}

void Transfer::onHeaders()
{
    onConnected();
    if (!hasBody(statusOf(*m_reply)))
        return;
    if (contentLength(*m_reply) > m_request.maxBytes)
        stop(ErrorCode::TooLarge, u"%1 bytes announced"_s.arg(contentLength(*m_reply)));
    else
        m_body.emplace(m_reply->rawHeader("Content-Encoding"), m_request.maxBytes);
}

void Transfer::onData()
{
    m_idle.start();
    collect();
}

void Transfer::onSslErrors(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors)
        m_tlsProblems.append(error.errorString());
}

/// Reads what has arrived; what is not wanted is read as well, up to a limit.
void Transfer::collect()
{
    std::array<char, kChunk> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read()
    while (m_reply) {
        const qint64 got = m_reply->read(chunk.data(), chunk.size());
        if (got <= 0)
            return;
        if (m_body) {
            if (const auto added = m_body->add(QByteArrayView(chunk.data(), got)); !added)
                conclude(fail(added.error()));
        } else if ((m_discarded += got) > kMostDiscarded) {
            onReplyFinished();
        }
    }
}

/// The answer is complete, or of no more interest than its status.
void Transfer::onReplyFinished()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = statusOf(*m_reply);
    if (status == 0) {
        const QString text = (QStringList{m_reply->errorString()} + m_tlsProblems).join(u"; "_s);
        conclude(fail(connectionError(error, text, hasNetwork())));
        return;
    }
    if (isRedirect(status) && m_reply->hasRawHeader("Location")) {
        follow();
        return;
    }
    if (status != 304 && !isSuccess(status)) {
        conclude(fail(replyStatusError(*m_reply)));
        return;
    }
    if (m_body)
        finishBody();
    else
        conclude(response({}, 0));
}

/// Qt takes a connection closed too early for the end of some bodies, so their length is checked here as well.
void Transfer::finishBody()
{
    collect();
    if (m_done)
        return;
    const qint64 received = m_body->received();
    const qint64 announced = contentLength(*m_reply);
    if (m_reply->error() != QNetworkReply::NoError)
        return conclude(fail(ErrorCode::TruncatedBody, m_reply->errorString()));
    if (received < announced)
        return stop(ErrorCode::TruncatedBody, u"%1 of %2 bytes"_s.arg(received).arg(announced));
    const Result<QByteArray> body = m_body->take();
    if (!body)
        return conclude(fail(body.error()));
    conclude(response(*body, received));
}

HttpResponse Transfer::response(const QByteArray &body, qint64 received) const
{
    HttpResponse response;
    response.status = statusOf(*m_reply);
    response.finalUrl = url();
    response.permanentlyMoved = m_visited.size() > 1 && m_permanent;
    response.body = body;
    response.contentType = m_reply->rawHeader("Content-Type");
    response.etag = m_reply->rawHeader("ETag");
    response.lastModified = m_reply->rawHeader("Last-Modified");
    response.bytes = received;
    response.ms = static_cast<int>(m_clock.elapsed());
    return response;
}

void Transfer::follow()
{
    const int status = statusOf(*m_reply);
    const Result<QUrl> target = redirectTarget(m_visited, m_reply->rawHeader("Location"), m_limits.redirects);
    if (!target) {
        conclude(fail(target.error()));
        return;
    }
    m_permanent = m_permanent && isPermanentRedirect(status);
    m_visited.append(*target);
    dropReply();
    Q_EMIT redirected();
}

void Transfer::stop(ErrorCode code, const QString &detail)
{
    conclude(fail(code, detail));
}

void Transfer::dropReply()
{
    m_connect.stop();
    m_idle.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void Transfer::conclude(Result<HttpResponse> result)
{
    if (std::exchange(m_done, true))
        return;
    m_total.stop();
    m_result = std::move(result);
    dropReply();
    Q_EMIT finished();
}

} // namespace oneul
