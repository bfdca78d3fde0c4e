#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

namespace oneul {

class Settings;
class SystemScheme;

/// The look of the program: Fusion with a light and a dark palette of its own, following the settings or
/// the system. What has the keyboard is framed.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(const Settings &settings, QObject *parent = nullptr);

    /// Gives style, palette, fonts and style sheet to the application; again whenever the setting changed.
    void apply();
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] static QPalette palette(bool dark);

Q_SIGNALS:
    void changed();

private:
    const Settings &m_settings;
    SystemScheme *m_system;
    QFont m_systemFont; ///< as the desktop has it, with better letters where it has poor ones
    bool m_dark = false;
};

} // namespace oneul
