#include "net/requestheaders.h"

#include <algorithm>
#include <array>
#include <utility>

#include "net/bodyreader.h"

namespace oneul {

namespace {

using Header = std::pair<QByteArray, QByteArray>;

constexpr auto kAccept = "application/atom+xml, application/rss+xml, application/feed+json, "
                         "application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, "
                         "application/json;q=0.8, text/html;q=0.7, */*;q=0.5";

/// What belongs to the connection or to our reading of the answer and can't be set from outside.
constexpr std::array<QByteArrayView, 10> kOurs{"host",    "connection",      "content-length", "transfer-encoding",
                                               "upgrade", "accept-encoding", "keep-alive",     "te",
                                               "expect",  "trailer"};

bool isToken(char character)
{
    const bool letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    const bool digit = character >= '0' && character <= '9';
    return letter || digit || QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
}

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isToken)
           && std::find(kOurs.begin(), kOurs.end(), name.toLower()) == kOurs.end();
}

/// A line break in a value would begin another header.
QByteArray oneLine(QByteArray value)
{
    value.removeIf([](char character) { return static_cast<uchar>(character) < ' ' && character != '\t'; });
    return value.trimmed();
}

QByteArray credentials(const HttpRequest &request, const QUrl &url, bool atOrigin)
{
    if (request.userName.isEmpty())
        return QByteArray::fromPercentEncoding(url.userInfo(QUrl::FullyEncoded).toUtf8());
    return atOrigin ? (request.userName + u':' + request.password).toUtf8() : QByteArray();
}

/// Replaces the header of the same name.
void put(QList<Header> &headers, const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const Header &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.emplaceBack(name, oneLine(value));
}

QByteArray line(const Header &header)
{
    // libcurl's way to send a header without a value
    return header.second.isEmpty() ? header.first + ';' : header.first + ": " + header.second;
}

} // namespace

QList<QByteArray> requestHeaders(const HttpRequest &request, const QUrl &url, bool atOrigin)
{
    QList<Header> headers;
    put(headers, "User-Agent", request.userAgent);
    put(headers, "Accept", request.accept.isEmpty() ? QByteArray(kAccept) : request.accept);
    put(headers, "Accept-Encoding", BodyReader::acceptEncoding());
    if (!request.etag.isEmpty())
        put(headers, "If-None-Match", request.etag);
    if (!request.lastModified.isEmpty())
        put(headers, "If-Modified-Since", request.lastModified);
    if (const QByteArray secret = credentials(request, url, atOrigin); !secret.isEmpty())
        put(headers, "Authorization", "Basic " + secret.toBase64());
    if (atOrigin) {
        for (const auto &[name, value] : request.headers) {
            if (isName(name))
                put(headers, name, value);
        }
    }
    QList<QByteArray> lines;
    std::transform(headers.cbegin(), headers.cend(), std::back_inserter(lines), line);
    return lines;
}

} // namespace oneul
