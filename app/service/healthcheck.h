#pragma once

#include <QFuture>
#include <QList>
#include <QString>

#include "base/result.h"

namespace oneul {

class Database;
class EngineService;
class SecretStore;
class Settings;

/// One line of `oneul check`.
struct CheckResult {
    QString name; ///< "database", "settings", "engines", "fonts", "network", "space", "folder", "keyring"
    bool ok = false;
    Error error; ///< when not ok; a warning when ok
    QString detail; ///< facts (path, versions, counts), not translated
};

/// Looks whether everything that Oneul stands on is sound. Asks no server: "network" says whether
/// this machine has a connection at all. A missing keyring is told and is no failure: most sources need none.
[[nodiscard]] QFuture<Result<QList<CheckResult>>> checkHealth(Database &database, const Settings &settings,
                                                              SecretStore &secrets, const EngineService &engines);

} // namespace oneul
