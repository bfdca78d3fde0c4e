#include "net/streamjob.h"

#include <algorithm>
#include <utility>

#include "net/certificates.h"
#include "net/freshness.h"
#include "net/neterrors.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

bool fitsOneLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char byte) { return byte == '\r' || byte == '\n' || byte == 0; });
}

} // namespace

StreamJob::StreamJob(const StreamRequest &request, const HttpLimits &limits)
    : m_request(request), m_limits(limits), m_easy(curl_easy_init()), m_idle(this), m_total(this)
{
    m_request.url = request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { giveUp(u"idle"_s); });
    connect(&m_total, &QTimer::timeout, this, [this] { giveUp(u"total"_s); });
}

StreamJob::~StreamJob()
{
    if (m_pool)
        m_pool->remove(m_easy.get());
}

void StreamJob::start(CurlPool &pool, const QUrl &proxy, const QByteArray &userAgent)
{
    if (const Result<void> checked = check(proxy); !checked)
        return finish(checked);
    m_proxy = Proxies(proxy).forUrl(m_request.url);
    prepare(userAgent);
    const auto done = [this](CURLcode code) {
        m_pool = nullptr;
        finish(outcome(code));
    };
    if (!pool.add(m_easy.get(), done))
        return finish(fail(ErrorCode::Internal, u"libcurl"_s));
    m_pool = &pool;
    m_idle.start(m_request.idleMs);
    m_total.start(m_limits.totalMs);
}

Result<void> StreamJob::check(const QUrl &proxy) const
{
    const QUrl &url = m_request.url;
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || url.host().isEmpty() || !web)
        return fail(ErrorCode::UnsupportedUrl, url.toString());
    if (!m_easy)
        return fail(ErrorCode::Internal, u"libcurl"_s);
    for (const auto &[name, value] : m_request.headers) {
        if (!fitsOneLine(name) || !fitsOneLine(value))
            return fail(ErrorCode::InvalidArgument,
                        u"header %1"_s.arg(QString::fromLatin1(name.left(40)).simplified()));
    }
    return Proxies::check(proxy);
}

void StreamJob::prepare(const QByteArray &userAgent)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_URL, m_request.url.toEncoded().constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // or an abandoned look-up of a name would hold up all others
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_limits.connectMs));
    // A kept connection may turn out dead, and libcurl would send the question again without saying so.
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    // Packed answers wait in buffers on the way; what comes packed all the same is unpacked.
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "identity");
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_message.data());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &StreamJob::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &StreamJob::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    if (!m_request.body.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, m_request.body.constData());
    }
    if (m_request.url.scheme() == u"https"_s || m_proxy.isUsed())
        setCertificates(easy);
    setHeaders(userAgent);
    setProxy();
}

void StreamJob::setHeaders(const QByteArray &userAgent)
{
    QList<QByteArray> lines = {"User-Agent: " + userAgent, "Expect:"}; // nobody waits for "100 Continue"
    for (const auto &[name, value] : std::as_const(m_request.headers))
        lines.append(name + ": " + value);
    for (const QByteArray &line : std::as_const(lines)) {
        if (curl_slist *longer = curl_slist_append(m_headers.get(), line.constData())) {
            (void)m_headers.release();
            m_headers.reset(longer);
        }
    }
    curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, m_headers.get());
    // Nothing of this is meant for a proxy that only passes the connection on.
    curl_easy_setopt(m_easy.get(), CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
}

/// Also where there is none: libcurl would look into the environment itself.
void StreamJob::setProxy()
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_PROXY, m_proxy.address.constData());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    if (m_proxy.userName.isEmpty())
        return;
    curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, m_proxy.userName.constData());
    curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, m_proxy.password.constData());
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, CURLAUTH_ANY);
}

std::size_t StreamJob::onHeader(char *data, std::size_t size, std::size_t count, void *job)
{
    const std::size_t bytes = size * count;
    return static_cast<StreamJob *>(job)->addHeader(QByteArrayView(data, static_cast<qsizetype>(bytes))) ? bytes : 0;
}

std::size_t StreamJob::onBody(char *data, std::size_t size, std::size_t count, void *job)
{
    const std::size_t bytes = size * count;
    return static_cast<StreamJob *>(job)->addBody(QByteArrayView(data, static_cast<qsizetype>(bytes))) ? bytes : 0;
}

bool StreamJob::addHeader(QByteArrayView line)
{
    m_idle.start();
    const bool wasComplete = m_head.isComplete();
    if (!m_head.add(line)) {
        m_stopped = {ErrorCode::TooLarge, u"headers"_s};
        return false;
    }
    if (!wasComplete && m_head.isComplete())
        Q_EMIT head(readHead());
    return true;
}

bool StreamJob::addBody(QByteArrayView bytes)
{
    m_idle.start();
    m_received += bytes.size();
    if (m_received > m_request.maxBytes) {
        m_stopped = {ErrorCode::TooLarge, u"more than %1 bytes"_s.arg(m_request.maxBytes)};
        return false;
    }
    Q_EMIT data(bytes.toByteArray());
    return true;
}

StreamHead StreamJob::readHead() const
{
    StreamHead head;
    head.status = m_head.status();
    head.reason = m_head.reason();
    head.contentType = m_head.first("content-type");
    head.location = m_head.first("location");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime servers = httpDate(m_head.first("date"), now); // its clock may be wrong
    head.waitSeconds = secondsToWait(m_head.first("retry-after"), servers.isValid() ? servers : now);
    return head;
}

Result<void> StreamJob::outcome(CURLcode code) const
{
    if (m_stopped.code != ErrorCode::None)
        return fail(m_stopped);
    if (code == CURLE_OK)
        return {};
    if (m_head.isComplete())
        return fail(ErrorCode::TruncatedBody, QString::fromUtf8(curl_easy_strerror(code)));
    return fail(connecting(code));
}

Error StreamJob::connecting(CURLcode code) const
{
    if (code == CURLE_OPERATION_TIMEDOUT) // the only timeout that libcurl knows of
        return {ErrorCode::Timeout, u"connect"_s};
    long proxyStatus = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    if (m_proxy.isUsed() && proxyStatus >= 300)
        return statusError(static_cast<int>(proxyStatus), {});
    long systemError = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &systemError);
    const QString text = QString::fromUtf8(m_message[0] != 0 ? m_message.data() : curl_easy_strerror(code));
    Error error = connectionError(code, static_cast<int>(systemError), text, hasNetwork());
    if (error.code == ErrorCode::TlsFailure)
        error.detail = u"%1: %2"_s.arg(m_request.url.host(), text);
    return error;
}

void StreamJob::giveUp(const QString &which)
{
    m_pool->remove(m_easy.get());
    m_pool = nullptr;
    finish(fail(ErrorCode::Timeout, which));
}

void StreamJob::finish(const Result<void> &result)
{
    m_idle.stop();
    m_total.stop();
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace oneul
