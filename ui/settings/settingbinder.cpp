#include "settings/settingbinder.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include "settings/table.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// A value that no entry stands for gets one of its own, so that looking at the page does not change it.
void choose(QComboBox *box, const QString &value)
{
    int index = box->findData(value);
    if (index < 0 && !value.isEmpty()) {
        box->addItem(value, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(std::max(0, index));
}

} // namespace

SettingBinder::SettingBinder(const Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

void SettingBinder::bind(QCheckBox *box, Key key)
{
    bind(
        box, key, [box] { return QVariant(box->isChecked()); },
        [box](const QVariant &value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::toggled, this, &SettingBinder::changed);
}

void SettingBinder::bind(QComboBox *box, Key key)
{
    bind(
        box, key, [box] { return QVariant(box->currentData().toString()); },
        [box](const QVariant &value) { choose(box, value.toString()); });
    connect(box, &QComboBox::currentIndexChanged, this, &SettingBinder::changed);
}

void SettingBinder::bind(QSpinBox *box, Key key)
{
    const SettingRow &row = settingRow(key);
    box->setRange(row.least, row.most);
    bind(
        box, key, [box] { return QVariant(box->value()); },
        [box](const QVariant &value) { box->setValue(value.toInt()); });
    connect(box, &QSpinBox::valueChanged, this, &SettingBinder::changed);
}

void SettingBinder::bind(QLineEdit *edit, Key key)
{
    bind(
        edit, key, [edit] { return QVariant(edit->text().trimmed()); },
        [edit](const QVariant &value) { edit->setText(value.toString()); });
    connect(edit, &QLineEdit::textChanged, this, &SettingBinder::changed);
}

void SettingBinder::bind(QTimeEdit *edit, Key key)
{
    bind(
        edit, key, [edit] { return QVariant(edit->time().toString(u"HH:mm"_s)); },
        [edit](const QVariant &value) { edit->setTime(QTime::fromString(value.toString(), u"HH:mm"_s)); });
    connect(edit, &QTimeEdit::timeChanged, this, &SettingBinder::changed);
}

void SettingBinder::bind(QWidget *field, Key key, std::function<QVariant()> read,
                         std::function<void(const QVariant &)> write)
{
    write(m_settings.value(key));
    m_fields.append({key, field, std::move(read), std::move(write), m_settings.value(key)});
}

void SettingBinder::load()
{
    for (Bound &bound : m_fields) {
        bound.shown = m_settings.value(bound.key);
        bound.write(bound.shown);
    }
}

void SettingBinder::follow(Key key)
{
    for (Bound &bound : m_fields) {
        if (bound.key != key)
            continue;
        bound.shown = m_settings.value(key);
        bound.write(bound.shown);
    }
}

void SettingBinder::store(Settings &settings) const
{
    for (const Bound &bound : m_fields) {
        const QVariant value = bound.read();
        // What was set elsewhere while the page was open, and not touched here, stays.
        if (value != bound.shown && value != settings.value(bound.key))
            settings.set(bound.key, value);
    }
}

void SettingBinder::reset()
{
    for (const Bound &bound : std::as_const(m_fields))
        bound.write(settingRow(bound.key).standard);
    Q_EMIT changed();
}

bool SettingBinder::differs(Key key) const
{
    const auto bound = std::ranges::find(m_fields, key, &Bound::key);
    return bound != m_fields.end() && bound->read() != m_settings.value(key);
}

bool SettingBinder::isStandard() const
{
    return std::ranges::all_of(m_fields,
                               [](const Bound &bound) { return bound.read() == settingRow(bound.key).standard; });
}

QWidget *SettingBinder::field(Key key) const
{
    const auto bound = std::ranges::find(m_fields, key, &Bound::key);
    return bound == m_fields.end() ? nullptr : bound->field;
}

} // namespace oneul
