#include "engines/digestengine.h"

#include "common/uilanguage.h"
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

Language digestLanguage(const Settings &settings)
{
    const QString wanted = settings.text(Key::DigestLanguage);
    return wanted.isEmpty() ? uiLanguage() : languageFromCode(wanted);
}

void setDigestEngine(Settings &settings, const QString &engine)
{
    settings.set(Key::DigestEngine, engine == kBuiltinEngine ? QString() : engine);
}

} // namespace oneul
