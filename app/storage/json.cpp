#include "storage/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString compact(const QJsonArray &array)
{
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &json)
{
    return json.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(json.toUtf8()).array();
}

} // namespace

QString authorsToJson(const QList<Author> &authors)
{
    QJsonArray array;
    for (const Author &author : authors)
        array.append(QJsonArray{author.name, author.email, author.url});
    return compact(array);
}

QList<Author> authorsFromJson(const QString &json)
{
    QList<Author> authors;
    const QJsonArray array = arrayFrom(json);
    for (const QJsonValue &value : array)
        authors.append({value[0].toString(), value[1].toString(), value[2].toString()});
    return authors;
}

QString stringsToJson(const QStringList &strings)
{
    return compact(QJsonArray::fromStringList(strings));
}

QStringList stringsFromJson(const QString &json)
{
    QStringList strings;
    const QJsonArray array = arrayFrom(json);
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

QString objectToJson(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFromJson(const QString &json)
{
    return json.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(json.toUtf8()).object();
}

QString idsToJson(const QList<qint64> &ids)
{
    // Written by hand: JSON numbers of Qt are doubles, and there may be a hundred thousand.
    QString json = u"["_s;
    for (const qint64 id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id);
    }
    return json + u']';
}

} // namespace oneul
