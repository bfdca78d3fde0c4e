#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include "base/result.h"
#include "settings/settings.h"

namespace oneul {

/// What a settings file holds: values by their names in the table, and templates of reports, file name to text.
struct SettingsFile {
    QHash<QString, QVariant> values;
    QHash<QString, QString> templates;
};

/// One setting that a file would change.
struct SettingChange {
    Key key;
    QVariant before;
    QVariant after;
};

// A file that carries the settings to another machine: JSON {"program":"oneul","version":1,"settings":{…},
// "templates":{…}}. It has no secrets, nothing of the window's shape and nothing that only this machine does by itself.

[[nodiscard]] QByteArray settingsFileOf(const Settings &settings, const QHash<QString, QString> &templates = {});
/// SettingsBroken when it is no such file (detail: why), CopyTooNew when a newer version wrote it ("found > known").
/// Unknown names and values that are not allowed are left out.
[[nodiscard]] Result<SettingsFile> readSettingsFile(const QByteArray &bytes);

/// In the order of the table; empty when nothing would change.
[[nodiscard]] QList<SettingChange> changesOf(const Settings &settings, const SettingsFile &file);
void applyChanges(Settings &settings, const QList<SettingChange> &changes);
void revertChanges(Settings &settings, const QList<SettingChange> &changes);

} // namespace oneul
