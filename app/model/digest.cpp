#include "model/digest.h"

#include <iterator>

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

namespace {

/// In the order of ClaimFault.
constexpr const char *kFaults[] = {"",     "noCite",   "foreignCite", "quoteMissing", "number",
                                   "name", "negation", "overlap",     "notComparable"};

} // namespace

QString claimFaultName(ClaimFault fault)
{
    return QString::fromLatin1(kFaults[std::size_t(fault)]);
}

ClaimFault claimFaultFromName(const QString &name)
{
    for (std::size_t i = 0; i < std::size(kFaults); ++i) {
        if (name == QLatin1StringView(kFaults[i]))
            return ClaimFault(i);
    }
    return ClaimFault::None;
}

QString claimOriginName(ClaimOrigin origin)
{
    switch (origin) {
    case ClaimOrigin::Replacement:
        return QStringLiteral("replacement");
    case ClaimOrigin::Hand:
        return QStringLiteral("hand");
    case ClaimOrigin::Engine:
        break;
    }
    return QStringLiteral("engine");
}

ClaimOrigin claimOriginFromName(const QString &name)
{
    if (name == u"replacement")
        return ClaimOrigin::Replacement;
    return name == u"hand" ? ClaimOrigin::Hand : ClaimOrigin::Engine;
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
