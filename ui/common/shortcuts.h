#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

#include "base/result.h"

namespace oneul {

/// Which keys call which action, by the action's name ("refresh"). An action with an empty list has no key.
using KeyTable = QHash<QString, QList<QKeySequence>>;

/// Two actions that can't both be called: their keys are equal, or one's are how the other's begin ("G" and "G, D").
struct KeyConflict {
    QString first; ///< the actions' names, in the order of the alphabet
    QString second;
    QKeySequence keys; ///< the shorter of the two

    bool operator==(const KeyConflict &) const = default;
};

inline constexpr int kMostKeys = 2; ///< so many alternatives an action may have when somebody chooses them

[[nodiscard]] bool collide(const QKeySequence &one, const QKeySequence &other);
/// All of them, by the names of the actions.
[[nodiscard]] QList<KeyConflict> conflictsOf(const KeyTable &keys);
/// The other action that has these keys, or some that they can't stand beside; "" : none.
[[nodiscard]] QString holderOf(const KeyTable &keys, const QKeySequence &wanted, const QString &besides);

/// Whether the keys are a text field's: letters, digits, signs and Space without Ctrl, Alt or Meta. They work in the
/// window, but are typed where something is typed.
[[nodiscard]] bool isTyped(const QKeySequence &keys);

/// Keys that lists, text fields and dialogs need for themselves, such as Esc, the arrows and Ctrl+C.
[[nodiscard]] bool isReserved(const QKeySequence &keys);

/// Only what differs from the standard.
[[nodiscard]] KeyTable changedKeys(const KeyTable &keys, const KeyTable &standard);
/// The standard with what was changed; names that the standard doesn't know are left out.
[[nodiscard]] KeyTable withChanges(const KeyTable &standard, const KeyTable &changes);

/// JSON as the setting interface/shortcuts has it: {"refresh":["R","F5"]}; "" for an empty table.
[[nodiscard]] QString keysToText(const KeyTable &keys);
/// The reverse. SettingsBroken (detail: the piece that can't be read) when it is no such JSON or names no keys.
[[nodiscard]] Result<KeyTable> keysFromText(const QString &text);

} // namespace oneul
