#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace oneul {

class App;
class EngineBox;
class Settings;

/// The fields of the settings, in three tabs: read from the settings, checked, written back.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(App &app, QWidget *parent = nullptr);

    [[nodiscard]] QString problem() const; ///< why the fields can't be taken, in words; "" when they can
    [[nodiscard]] bool needsRestart() const; ///< something differs that is read only at the start
    void store(Settings &settings) const;

Q_SIGNALS:
    void changed();

private:
    QWidget *generalPage();
    QWidget *digestPage();
    QWidget *networkPage();
    void openEngines();
    void load(const Settings &settings);
    void follow();

    App &m_app;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_digestLanguage;
    QComboBox *m_digestLayout;
    EngineBox *m_engine;
    QCheckBox *m_onStart;
    QSpinBox *m_minutes;
    QCheckBox *m_onMetered;
    QCheckBox *m_secretsInFile;
    QLineEdit *m_proxy;
    QLineEdit *m_userAgent;
};

} // namespace oneul
