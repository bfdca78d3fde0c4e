#include "settings/pageform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include "common/dialogbutton.h"
#include "common/words.h"
#include "settings/settingbinder.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMargin = 18;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::PageForm)
};

} // namespace

PageForm::PageForm(const Settings &settings, const QString &id, const QString &title, const QString &iconName)
{
    m_page.id = id;
    m_page.title = title;
    m_page.iconName = iconName;
    m_page.widget = new QWidget;
    m_page.widget->setObjectName(id + u"SettingsPage"_s);
    m_page.binder = new SettingBinder(settings, m_page.widget);
    m_form = new QFormLayout(m_page.widget);
    m_form->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QComboBox *PageForm::choice(const QString &label, const QString &name, Key key, const QList<SettingChoice> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const SettingChoice &choice : choices)
        box->addItem(choice.text, choice.value);
    binder()->bind(box, key);
    row(label, box);
    return box;
}

QComboBox *PageForm::font(const QString &label, const QString &name, Key key)
{
    QList<SettingChoice> fonts{{Texts::tr("Like the system"), QString()}};
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (!QFontDatabase::isPrivateFamily(family))
            fonts.append({family, family});
    }
    QComboBox *box = choice(label, name, key, fonts);
    box->setMaxVisibleItems(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QCheckBox *PageForm::check(const QString &text, const QString &name, Key key)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    binder()->bind(box, key);
    m_form->addRow(QString(), box);
    return box;
}

QSpinBox *PageForm::number(const QString &label, const QString &name, Key key, const QString &suffix,
                           const QString &atLeast, int step)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setSuffix(suffix);
    box->setSpecialValueText(atLeast);
    box->setSingleStep(step);
    binder()->bind(box, key);
    row(label, box);
    return box;
}

QLineEdit *PageForm::text(const QString &label, const QString &name, Key key, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    binder()->bind(edit, key);
    row(label, edit);
    return edit;
}

QLineEdit *PageForm::folder(const QString &label, const QString &name, Key key, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    binder()->bind(edit, key);
    QPushButton *choose = dialogButton(Texts::tr("Choose…"), name + u"Choose"_s);
    choose->setAccessibleName(Texts::tr("Choose a folder: %1").arg(withoutAccessKey(label).remove(u':')));
    QObject::connect(choose, &QPushButton::clicked, edit, [edit] {
        const QString picked = QFileDialog::getExistingDirectory(
            edit->window(), Texts::tr("Choose a folder"), edit->text().isEmpty() ? QDir::homePath() : edit->text());
        if (!picked.isEmpty())
            edit->setText(QDir::toNativeSeparators(picked));
    });
    auto *line = new QHBoxLayout;
    line->addWidget(edit, 1);
    line->addWidget(choose);
    auto *title = new QLabel(label);
    title->setBuddy(edit);
    m_form->addRow(title, line);
    return edit;
}

QTimeEdit *PageForm::time(const QString &label, const QString &name, Key key)
{
    auto *edit = new QTimeEdit;
    edit->setObjectName(name);
    binder()->bind(edit, key);
    row(label, edit);
    return edit;
}

QLabel *PageForm::note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(QString(), label);
    return label;
}

void PageForm::heading(const QString &text)
{
    auto *label = new QLabel(u"<b>%1</b>"_s.arg(text.toHtmlEscaped()));
    label->setContentsMargins(0, m_form->rowCount() == 0 ? 0 : 10, 0, 2);
    m_form->addRow(label);
}

void PageForm::row(const QString &label, QWidget *field)
{
    m_form->addRow(label, field);
}

void PageForm::wide(QWidget *field)
{
    m_form->addRow(field);
}

} // namespace oneul
