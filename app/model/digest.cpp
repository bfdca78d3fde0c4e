#include "model/digest.h"

namespace oneul {

QString supportName(Support support)
{
    switch (support) {
    case Support::Supported:
        return QStringLiteral("supported");
    case Support::Weak:
        return QStringLiteral("weak");
    case Support::Unsupported:
        break;
    }
    return QStringLiteral("unsupported");
}

Support supportFromName(const QString &name)
{
    if (name == u"supported")
        return Support::Supported;
    return name == u"weak" ? Support::Weak : Support::Unsupported;
}

QString layoutName(DigestLayout layout)
{
    return layout == DigestLayout::Combined ? QStringLiteral("combined") : QStringLiteral("separate");
}

DigestLayout layoutFromName(const QString &name)
{
    return name == u"combined" ? DigestLayout::Combined : DigestLayout::Separate;
}

} // namespace oneul
