#include "engines/digestengine.h"

#include "model/engine.h"
#include "service/engineservice.h"
#include "settings/settings.h"

namespace oneul {

QString digestEngine(const Settings &settings, const EngineService &engines)
{
    const QString wanted = settings.text(Key::DigestEngine);
    const EngineProfile *profile = wanted.isEmpty() ? nullptr : engines.find(wanted);
    return profile != nullptr ? profile->id : kBuiltinEngine;
}

void setDigestEngine(Settings &settings, const QString &engine)
{
    settings.set(Key::DigestEngine, engine == kBuiltinEngine ? QString() : engine);
}

} // namespace oneul
