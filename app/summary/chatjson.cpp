#include "summary/chatjson.h"

#include <algorithm>
#include <limits>

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

bool isVersion(const QString &segment)
{
    return segment.size() >= 2 && segment.startsWith(u'v') && segment.at(1).isDigit();
}

} // namespace

Result<QJsonValue> readJson(const QByteArray &bytes)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(bytes).toUtf8(), &error);
    if (document.isObject())
        return QJsonValue(document.object());
    if (document.isArray())
        return QJsonValue(document.array());
    return fail(ErrorCode::AnswerUnreadable, error.errorString());
}

qint64 tokenCount(const QJsonValue &value)
{
    constexpr double kMost = std::numeric_limits<int>::max();
    const double number = value.toDouble(-1);
    return number >= 0 && number <= kMost ? static_cast<qint64>(number) : -1;
}

QUrl versionedUrl(const QUrl &base, const QString &path)
{
    QStringList segments = base.path().split(u'/', Qt::SkipEmptyParts);
    // An address that was copied with what this adds to it.
    const QStringList added = path.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() >= added.size() && segments.sliced(segments.size() - added.size()) == added)
        segments.resize(segments.size() - added.size());
    if (std::none_of(segments.cbegin(), segments.cend(), isVersion))
        segments.append(u"v1"_s);
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    url.setPath(u'/' + (segments + added).join(u'/'));
    return url;
}

StreamRequest versionedRequest(const ChatEndpoint &endpoint, const QString &path)
{
    StreamRequest wire;
    wire.url = versionedUrl(endpoint.baseUrl, path);
    wire.idleMs = endpoint.timeoutSeconds * 1000;
    return wire;
}

ChatEndpoint withoutCall(const ChatEndpoint &endpoint, const QString &callPath)
{
    ChatEndpoint plain = endpoint;
    plain.baseUrl.setPath(versionedUrl(endpoint.baseUrl, callPath).path().chopped(callPath.size() + 1));
    return plain;
}

QString questionWithSchema(const ChatRequest &request)
{
    const QString schema = QString::fromUtf8(QJsonDocument(request.schema).toJson(QJsonDocument::Compact));
    return request.user + u"\n\nAnswer with one JSON object and nothing else. It follows this JSON Schema: "_s + schema;
}

} // namespace oneul
