#include "articles/liststyle.h"

namespace oneul {

ListStyle listStyleFromName(const QString &name)
{
    if (name == u"table")
        return ListStyle::Table;
    if (name == u"cards")
        return ListStyle::Cards;
    return name == u"magazine" ? ListStyle::Magazine : ListStyle::Auto;
}

Density densityFromName(const QString &name)
{
    if (name == u"compact")
        return Density::Compact;
    return name == u"roomy" ? Density::Roomy : Density::Normal;
}

int rowPadding(Density density)
{
    switch (density) {
    case Density::Compact:
        return 4;
    case Density::Normal:
        break;
    case Density::Roomy:
        return 14;
    }
    return 8;
}

} // namespace oneul
