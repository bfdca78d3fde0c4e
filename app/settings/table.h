#pragma once

#include <span>

#include <QMetaType>

#include "settings/settings.h"

namespace oneul {

/// One line of the table of settings: what a key is called in the file, its type and its default.
struct SettingRow {
    Key key;
    const char *name;
    QMetaType::Type type;
    QVariant standard;
    QStringList allowed; ///< for texts with a few possible values
    int least = 0; ///< for numbers
    int most = 0;
    bool carried = true; ///< goes along with an archive or a file of settings to another machine
};

/// Every setting, once.
std::span<const SettingRow> settingRows();
const SettingRow &settingRow(Key key);
/// nullptr for a name that the program does not know.
const SettingRow *settingRow(const QString &name);
/// The stored value in the row's type; invalid when it is of another type or not allowed.
QVariant settingValue(const SettingRow &row, const QVariant &stored);

} // namespace oneul
