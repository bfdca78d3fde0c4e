#include "net/wirehop.h"

#include <sys/socket.h>

#include "net/addresses.h"
#include "net/certificates.h"
#include "net/httpstatus.h"
#include "net/neterrors.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr long kBuffer = 128 * 1024;
/// So much of an error page is read, to keep the connection; beyond it the connection is closed.
constexpr qint64 kMostDiscarded = 256 * 1024;

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

} // namespace

WireHop::WireHop(const HopRequest &request)
    : m_request(request), m_easy(curl_easy_init()), m_log(shown(request.url), request.secrets)
{
    m_lastByte.start();
}

WireHop::~WireHop()
{
    if (m_pool)
        m_pool->remove(m_easy.get());
}

Result<void> WireHop::start(CurlPool &pool, const CurlPool::Done &done)
{
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    if (!pool.add(m_easy.get(), done))
        return fail(ErrorCode::Internal, u"libcurl"_s);
    m_pool = &pool;
    return {};
}

void WireHop::end(CURLcode code)
{
    m_pool = nullptr;
    m_code = code;
}

Result<void> WireHop::prepare()
{
    if (!m_easy)
        return fail(ErrorCode::Internal, u"libcurl"_s);
    if (const auto set = setAddress(); !set)
        return set;
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // or an abandoned look-up of a name would hold up all others
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, kBuffer);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectMs));
    setHeaders();
    setProxy();
    setTls();
    setCallbacks();
    return {};
}

/// Who may be connected to is decided by the host as Qt reads the address, so libcurl has to read the same host.
Result<void> WireHop::setAddress()
{
    m_url.reset(curl_url());
    const QByteArray address = m_request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment).toEncoded();
    char *host = nullptr;
    if (!m_url || curl_url_set(m_url.get(), CURLUPART_URL, address.constData(), 0) != CURLUE_OK
        || curl_url_get(m_url.get(), CURLUPART_HOST, &host, 0) != CURLUE_OK)
        return fail(ErrorCode::UnsupportedUrl, shown(m_request.url));
    const QString read = QString::fromUtf8(host);
    curl_free(host);
    if (!sameHost(read, m_request.url.host()))
        return fail(ErrorCode::UnsupportedUrl, shown(m_request.url));
    curl_easy_setopt(m_easy.get(), CURLOPT_CURLU, m_url.get());
    return {};
}

void WireHop::setHeaders()
{
    for (const QByteArray &line : std::as_const(m_request.headers)) {
        if (curl_slist *longer = curl_slist_append(m_headers.get(), line.constData())) {
            (void)m_headers.release();
            m_headers.reset(longer);
        }
    }
    curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, m_headers.get());
}

/// Also where there is none: libcurl would look into the environment itself.
void WireHop::setProxy()
{
    CURL *easy = m_easy.get();
    const Proxy &proxy = m_request.proxy;
    curl_easy_setopt(easy, CURLOPT_PROXY, proxy.address.constData());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    if (proxy.userName.isEmpty())
        return;
    curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, proxy.userName.constData());
    curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, proxy.password.constData());
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, CURLAUTH_ANY);
}

void WireHop::setTls()
{
    CURL *easy = m_easy.get();
    if (m_request.url.scheme() == u"https"_s || m_request.proxy.isUsed())
        setCertificates(easy);
    if (!m_request.rights.mayIgnoreTls)
        return;
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
}

void WireHop::setCallbacks()
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_message.data());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &WireHop::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &WireHop::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &WireHop::onDebug);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &WireHop::onConnected);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &WireHop::openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
}

std::size_t WireHop::onHeader(char *data, std::size_t size, std::size_t count, void *hop)
{
    const std::size_t bytes = size * count;
    return static_cast<WireHop *>(hop)->addHeader(QByteArrayView(data, static_cast<qsizetype>(bytes))) ? bytes : 0;
}

std::size_t WireHop::onBody(char *data, std::size_t size, std::size_t count, void *hop)
{
    const std::size_t bytes = size * count;
    return static_cast<WireHop *>(hop)->addBody(QByteArrayView(data, static_cast<qsizetype>(bytes))) ? bytes : 0;
}

int WireHop::onDebug(CURL *, curl_infotype type, char *data, std::size_t size, void *hop)
{
    auto *self = static_cast<WireHop *>(hop);
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT)
        self->m_log.addRequest(bytes);
    else if (type == CURLINFO_HEADER_IN)
        self->m_log.addResponse(bytes);
    return 0;
}

/// A connection is there, a new one or one kept from before. The second is judged as well as the first.
int WireHop::onConnected(void *hop, char *address, char *, int port, int)
{
    auto *self = static_cast<WireHop *>(hop);
    self->m_lastByte.restart();
    const QHostAddress peer{QString::fromLatin1(address)};
    const bool isIpv6 = peer.protocol() == QAbstractSocket::IPv6Protocol;
    self->m_log.setAddress((isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(peer.toString()).arg(port));
    if (self->mayConnect(peer))
        return CURL_PREREQFUNC_OK;
    self->m_refused = peer.toString();
    self->m_socketOpened = false;
    return CURL_PREREQFUNC_ABORT;
}

curl_socket_t WireHop::openSocket(void *hop, curlsocktype, curl_sockaddr *address)
{
    auto *self = static_cast<WireHop *>(hop);
    const QHostAddress peer(&address->addr);
    if (!self->mayConnect(peer)) {
        self->m_refused = peer.toString();
        return CURL_SOCKET_BAD;
    }
    self->m_socketOpened = true;
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

bool WireHop::mayConnect(const QHostAddress &address) const
{
    return m_request.rights.mayBePrivate || m_request.proxy.isUsed() || isPublicAddress(address);
}

bool WireHop::addHeader(QByteArrayView line)
{
    m_lastByte.restart();
    const bool wasComplete = m_head.isComplete();
    if (!m_head.add(line))
        return stop({ErrorCode::TooLarge, u"headers"_s});
    return wasComplete || !m_head.isComplete() || headIsComplete();
}

bool WireHop::headIsComplete()
{
    if (!hasBody(m_head.status()))
        return true;
    const QByteArray packing = m_head.first("content-encoding");
    const qint64 announced = m_head.contentLength();
    const bool unpacked = packing.isEmpty() || packing.compare("identity", Qt::CaseInsensitive) == 0;
    if (unpacked && announced > m_request.maxBytes)
        return stop({ErrorCode::TooLarge, u"%1 bytes announced"_s.arg(announced)});
    m_body.emplace(packing, m_request.maxBytes);
    m_body->expect(announced);
    return true;
}

/// What is not wanted is read as well, up to a limit.
bool WireHop::addBody(QByteArrayView bytes)
{
    m_lastByte.restart();
    if (!m_body) {
        m_discarded += bytes.size();
        m_enough = m_discarded > kMostDiscarded;
        return !m_enough;
    }
    const Result<void> added = m_body->add(bytes);
    return added.has_value() || stop(added.error());
}

/// False, for libcurl to end the transfer.
bool WireHop::stop(const Error &error)
{
    m_stopped = error;
    return false;
}

Error WireHop::failure() const
{
    if (m_stopped.code != ErrorCode::None)
        return m_stopped;
    if (m_code == CURLE_OK || m_enough)
        return {};
    if (!m_refused.isEmpty() && !m_socketOpened)
        return {ErrorCode::PrivateAddress, u"%1 (%2)"_s.arg(m_request.url.host(), m_refused)};
    const QString text = QString::fromUtf8(m_message[0] != 0 ? m_message.data() : curl_easy_strerror(m_code));
    if (m_head.isComplete())
        return {ErrorCode::TruncatedBody, text};
    if (m_code == CURLE_OPERATION_TIMEDOUT) // the only timeout that libcurl knows of
        return {ErrorCode::Timeout, u"connect"_s};
    long proxyStatus = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    if (m_request.proxy.isUsed() && proxyStatus >= 300)
        return statusError(static_cast<int>(proxyStatus), {});
    long systemError = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &systemError);
    return connectionError(m_code, static_cast<int>(systemError), text, hasNetwork());
}

Result<QByteArray> WireHop::takeBody()
{
    if (!m_body)
        return QByteArray();
    return m_body->take();
}

HttpHop WireHop::record(const Error &error) const
{
    HttpHop hop = m_log.hop();
    if (error.code == ErrorCode::PrivateAddress)
        hop.note = u"refused: private address %1"_s.arg(error.detail);
    else if (error.code != ErrorCode::None && error.code != ErrorCode::HttpStatus)
        hop.note = u"%1: %2"_s.arg(errorCodeName(error.code), error.detail);
    return hop;
}

} // namespace oneul
