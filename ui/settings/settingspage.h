#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace oneul {

class SettingBinder;
class Settings;

/// One page of the settings dialog. Only id, title and widget must be there. The binder's fields are stored by the
/// dialog; `store` is for what no binder holds and is called after it. A page says SettingBinder::changed() whenever
/// problem() or needsRestart() may have changed.
struct SettingsPage {
    QString id = {}; ///< "network"
    QString title = {}; ///< for people
    QString iconName = {};
    QWidget *widget = nullptr;
    std::function<void(Settings &)> store = {};
    std::function<QString()> problem = {}; ///< why the fields can't be taken, in words; "" when they can
    std::function<bool()> needsRestart = {}; ///< something differs that is read only at the start
    SettingBinder *binder = nullptr; ///< a child of the widget
};

} // namespace oneul
