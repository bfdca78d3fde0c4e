#include "shipped.h"

#include "support/files.h"

namespace oneul {

using namespace Qt::StringLiterals;

Aliases shippedAliases()
{
    return Aliases::fromJson(readFile(u":/oneul/aliases.json"_s)).value_or(Aliases());
}

BuiltinEngine shippedEngine()
{
    return *BuiltinEngine::fromJson(readFile(u":/oneul/sectors.json"_s), readFile(u":/oneul/ranker.json"_s));
}

} // namespace oneul
