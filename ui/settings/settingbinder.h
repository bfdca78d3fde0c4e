#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QVariant>

#include "settings/settings.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QWidget;

namespace oneul {

/// Ties fields to settings: shows what is stored, writes back only what was changed, knows the defaults. A field shows
/// the stored value as soon as it is bound.
class SettingBinder final : public QObject
{
    Q_OBJECT

public:
    explicit SettingBinder(const Settings &settings, QObject *parent = nullptr);

    void bind(QCheckBox *box, Key key);
    void bind(QComboBox *box, Key key); ///< the entries' data are the values
    void bind(QSpinBox *box, Key key); ///< also takes the range from the table of settings
    void bind(QLineEdit *edit, Key key); ///< without blanks at both ends
    void bind(QTimeEdit *edit, Key key); ///< "07:00"
    /// Any other field: how it is read, and how a value is shown in it. Its changes are said by noteChange().
    void bind(QWidget *field, Key key, std::function<QVariant()> read, std::function<void(const QVariant &)> write);

    void load(); ///< shows what is stored
    void follow(Key key); ///< takes one value anew, set by another window of which the field is to tell
    void store(Settings &settings) const; ///< only what was changed here
    void reset(); ///< shows the defaults; stores nothing
    void noteChange() { Q_EMIT changed(); }

    [[nodiscard]] bool differs(Key key) const; ///< the field says something else than what is stored
    [[nodiscard]] bool isStandard() const; ///< all fields show their defaults
    [[nodiscard]] QWidget *field(Key key) const; ///< nullptr: not bound here

Q_SIGNALS:
    void changed();

private:
    struct Bound {
        Key key;
        QWidget *field;
        std::function<QVariant()> read;
        std::function<void(const QVariant &)> write;
        QVariant shown; ///< what was set when the field was filled
    };

    const Settings &m_settings;
    QList<Bound> m_fields;
};

} // namespace oneul
