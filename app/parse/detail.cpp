#include <QRegularExpression>

#include "parse/feed.h"
#include "parse/feedtext.h"
#include "parse/jsonsource.h"
#include "parse/sourcespec.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// True while the item misses what its own page would say.
bool wantsDetail(const ParsedItem &item)
{
    return item.title.isEmpty() || (item.summary.isEmpty() && item.content.isEmpty());
}

} // namespace

QUrl detailUrl(const ParsedItem &item, SourceType type, const QJsonObject &spec)
{
    if (type == SourceType::Feed || !spec["detail"_L1].isObject() || !wantsDetail(item))
        return {};
    const QString stated = specText(spec, u"detailUrl"_s);
    if (stated.isEmpty())
        return QUrl(item.link);
    // The element is gone by now; its id is what such templates name, whatever the path to it was.
    if (item.id.isEmpty())
        return {};
    QString filled = stated;
    static const QRegularExpression placeholder(uR"(\{[^{}]*\})"_s);
    filled.replace(placeholder, QString::fromLatin1(QUrl::toPercentEncoding(item.id, "/:")));
    return QUrl(filled);
}

Result<ParsedItem> parseDetail(const Document &document, const ParsedItem &item, SourceType type,
                               const QJsonObject &spec)
{
    const QJsonObject detail = spec["detail"_L1].toObject();
    switch (type) {
    case SourceType::Html:
        return parseHtmlDetail(document, item, detail);
    case SourceType::Json:
        return parseJsonDetail(document, item, detail);
    case SourceType::Feed:
        break;
    }
    return item;
}

} // namespace oneul
