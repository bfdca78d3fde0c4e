#pragma once

#include <QJsonObject>
#include <QList>

#include "digest/sections.h"
#include "model/digest.h"
#include "model/engine.h"
#include "service/summaryservice.h"

namespace oneul {

/// The manifest of a digest that an engine made: what makeManifest() says and, for each section, engine, model, the prompt's
/// hash, tokens, cost with its profile and currency, tries, and what was cached, left out or fell back. Never a key, never a
/// prompt. `profile`: null for the built-in engine.
[[nodiscard]] QJsonObject manifestOf(const Digest &digest, const QList<SectionDraft> &drafts,
                                     const QList<SectionResult> &results, const EngineProfile *profile);

/// The manifest after one of the digest's sections was made anew.
[[nodiscard]] QJsonObject manifestWith(QJsonObject manifest, int section, const SectionResult &result);

/// The manifest of a version that was made from another: "madeFrom" says of which and by what ("edit", "regenerate", "use",
/// "restore"), when, and in which section, where it was one ("section", its heading).
[[nodiscard]] QJsonObject manifestOfVersion(QJsonObject manifest, DigestId from, const QString &change,
                                            const QDateTime &at, const QString &section);

} // namespace oneul
