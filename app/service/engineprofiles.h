#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/result.h"
#include "model/engine.h"

namespace oneul {

/// What engines.json says. Keys are never in it.
struct EngineFile {
    QList<EngineProfile> profiles;
    int next = 1; ///< the number of the next id; ids are never used twice
};

/// Profiles without an id get one by their name. BrokenDocument: no such file; the detail says what is wrong.
[[nodiscard]] Result<EngineFile> readEngineFile(const QByteArray &json);
[[nodiscard]] QByteArray engineFileJson(const EngineFile &file);

/// The profile as it is kept: trimmed, numbers within what is sensible, prompts only where they differ from the standard
/// ones. ProfileIncomplete or InvalidArgument: the detail names the field.
[[nodiscard]] Result<EngineProfile> tidied(EngineProfile profile);

} // namespace oneul
