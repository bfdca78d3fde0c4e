#include "model/types.h"

namespace oneul {

QString kindName(Kind kind)
{
    return kind == Kind::Papers ? QStringLiteral("papers") : QStringLiteral("news");
}

Kind kindFromName(const QString &name)
{
    return name.compare(u"papers", Qt::CaseInsensitive) == 0 ? Kind::Papers : Kind::News;
}

QString languageCode(Language language)
{
    return language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

Language languageFromCode(const QString &code)
{
    return code.startsWith(u"ko", Qt::CaseInsensitive) ? Language::Korean : Language::English;
}

} // namespace oneul
