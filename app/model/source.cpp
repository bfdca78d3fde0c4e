#include "model/source.h"

namespace oneul {

QString sourceTypeName(SourceType type)
{
    switch (type) {
    case SourceType::Html:
        return QStringLiteral("html");
    case SourceType::Json:
        return QStringLiteral("json");
    case SourceType::Feed:
        break;
    }
    return QStringLiteral("feed");
}

SourceType sourceTypeFromName(const QString &name)
{
    if (name == u"html")
        return SourceType::Html;
    return name == u"json" ? SourceType::Json : SourceType::Feed;
}

} // namespace oneul
