#pragma once

#include <QList>
#include <QString>

#include "settings/settings.h"
#include "settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace oneul {

/// One entry of a choice: what people read, and the setting's value.
struct SettingChoice {
    QString text;
    QString value;
};

/// Builds a page of the settings row by row; each field is named and bound to its setting. Names are the fields' object
/// names. page() is what comes out.
class PageForm final
{
public:
    PageForm(const Settings &settings, const QString &id, const QString &title, const QString &iconName);

    QComboBox *choice(const QString &label, const QString &name, Key key, const QList<SettingChoice> &choices);
    QComboBox *font(const QString &label, const QString &name, Key key); ///< "" is the system's
    QCheckBox *check(const QString &text, const QString &name, Key key);
    QSpinBox *number(const QString &label, const QString &name, Key key, const QString &suffix,
                     const QString &atLeast = {}, int step = 1); ///< `atLeast`: what the least number means
    QLineEdit *text(const QString &label, const QString &name, Key key, const QString &placeholder);
    QLineEdit *folder(const QString &label, const QString &name, Key key, const QString &placeholder);
    QTimeEdit *time(const QString &label, const QString &name, Key key);
    QLabel *note(const QString &text); ///< an explanation under the field before it
    void heading(const QString &text);
    void row(const QString &label, QWidget *field);
    void wide(QWidget *field); ///< over the full width

    [[nodiscard]] SettingBinder *binder() const { return m_page.binder; }
    [[nodiscard]] SettingsPage &page() { return m_page; }

private:
    SettingsPage m_page;
    QFormLayout *m_form;
};

} // namespace oneul
