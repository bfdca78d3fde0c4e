#include "parse/articledata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "text/html.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

bool isArticleType(const QJsonValue &type)
{
    const QString name = type.isArray() ? type[0].toString() : type.toString();
    return name.endsWith("Article"_L1) || name == "BlogPosting"_L1 || name == "Report"_L1;
}

bool saysNotFree(const QJsonValue &value)
{
    return value.isBool() ? !value.toBool() : value.toString().compare("false"_L1, Qt::CaseInsensitive) == 0;
}

/// The stated text is plain by the standard, and HTML here and there.
QString bodyOf(const QJsonObject &object)
{
    const QString stated = object["articleBody"_L1].toString();
    return stated.contains(u"</"_s) || stated.contains(u"&lt;"_s) ? htmlToText(stated) : stated.trimmed();
}

void read(const QJsonValue &value, ArticleData &data, int depth)
{
    constexpr int kDeepest = 4;
    if (depth > kDeepest)
        return;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            read(each, data, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains("@graph"_L1))
        read(object["@graph"_L1], data, depth + 1);
    if (!isArticleType(object["@type"_L1]))
        return;
    const QString body = bodyOf(object);
    if (body.size() > data.body.size())
        data.body = body;
    if (saysNotFree(object["isAccessibleForFree"_L1]))
        data.isFree = false;
}

} // namespace

ArticleData articleData(const PageTree &page)
{
    ArticleData data;
    const QList<HtmlNode> scripts = page.select(u"//script[@type='application/ld+json']"_s);
    for (const HtmlNode &script : scripts) {
        const QJsonDocument json = QJsonDocument::fromJson(page.rawText(script).toUtf8());
        read(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), data, 0);
    }
    return data;
}

} // namespace oneul
