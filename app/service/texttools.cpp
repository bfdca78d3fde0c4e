#include "service/texttools.h"

#include <QFile>

#include "base/fingerprint.h"
#include "topics/taxonomyfile.h"

namespace oneul {

Result<QByteArray> readResource(const QString &name)
{
    QFile file(QStringLiteral(":/oneul/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, file.fileName());
    return file.readAll();
}

Result<TextTools> loadTextTools()
{
    const auto taxonomyJson = readResource(QStringLiteral("taxonomy.json"));
    const auto sectorsJson = readResource(QStringLiteral("sectors.json"));
    const auto rankerJson = readResource(QStringLiteral("ranker.json"));
    const auto gateJson = readResource(QStringLiteral("gate.json"));
    const auto promptsJson = readResource(QStringLiteral("prompts.json"));
    const auto aliasesJson = readResource(QStringLiteral("aliases.json"));
    for (const auto *read : {&taxonomyJson, &sectorsJson, &rankerJson, &gateJson, &promptsJson, &aliasesJson}) {
        if (!*read)
            return fail(read->error());
    }
    const auto taxonomy = readTaxonomy(*taxonomyJson);
    if (!taxonomy)
        return fail(taxonomy.error());
    auto engine = BuiltinEngine::fromJson(*sectorsJson, *rankerJson);
    if (!engine)
        return fail(engine.error());
    auto gate = InputGate::fromJson(*gateJson);
    if (!gate)
        return fail(gate.error());
    auto prompts = Prompts::fromJson(*promptsJson);
    if (!prompts)
        return fail(prompts.error());
    auto aliases = Aliases::fromJson(*aliasesJson);
    if (!aliases)
        return fail(aliases.error());
    const QByteArray version = fingerprintBytes(ONEUL_VERSION + *taxonomyJson + *gateJson);
    return TextTools{*taxonomy, Classifier(*taxonomy, nullptr),
                     RuleSet(), *engine,
                     *gate,     std::make_shared<QThreadPool>(),
                     nullptr,   version,
                     *prompts,  *aliases};
}

} // namespace oneul
