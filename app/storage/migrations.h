#pragma once

#include <QList>
#include <QStringList>

namespace oneul {

/// One step of the schema. Steps are only ever appended, never changed: archives in the field have run them.
struct Migration {
    int version = 0; ///< user_version afterwards
    QStringList statements;
};

[[nodiscard]] Migration migration0001();
[[nodiscard]] Migration migration0002();
[[nodiscard]] Migration migration0003();
[[nodiscard]] Migration migration0004();
[[nodiscard]] Migration migration0005();
[[nodiscard]] Migration migration0006();
[[nodiscard]] Migration migration0007();
[[nodiscard]] Migration migration0008();

/// All of them, oldest first.
[[nodiscard]] QList<Migration> allMigrations();
/// Those that make the schema of this version.
[[nodiscard]] QList<Migration> migrationsUpTo(int version);

} // namespace oneul
