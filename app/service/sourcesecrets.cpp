#include "service/sourcesecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oneul {

QString secretsKey(SourceId id)
{
    return u"source/%1"_s.arg(id);
}

QString secretsToText(const SourceSecrets &secrets)
{
    if (secrets.isEmpty())
        return {};
    QJsonObject headers;
    for (auto header = secrets.headers.cbegin(); header != secrets.headers.cend(); ++header)
        headers.insert(header.key(), header.value());
    const QJsonObject object{{u"password"_s, secrets.password}, {u"headers"_s, headers}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SourceSecrets secretsFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject headers = object.value(u"headers"_s).toObject();
    SourceSecrets secrets;
    secrets.password = object.value(u"password"_s).toString();
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
        secrets.headers.insert(header.key(), header.value().toString());
    return secrets;
}

void takeUserInfo(QUrl &url, FetchOptions &options, SourceSecrets &secrets)
{
    if (options.userName.isEmpty() && !url.userName().isEmpty()) {
        options.userName = url.userName(QUrl::FullyDecoded);
        secrets.password = url.password(QUrl::FullyDecoded);
    }
    url.setUserInfo({});
}

} // namespace oneul
