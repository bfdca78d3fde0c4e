#include "editor/templatedialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStringList>

#include "common/dialogbutton.h"
#include "common/lettersize.h"
#include "editor/templatewords.h"
#include "engines/fieldmessage.h"
#include "service/errortext.h"
#include "service/reportservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(ReportService &reports, const QString &chosen, QWidget *parent)
    : QDialog(parent)
    , m_reports(reports)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_message(new FieldMessage(m_text))
    , m_name(new QLineEdit)
    , m_copy(dialogButton(tr("Save as a &new one"), u"copyTemplate"_s))
    , m_save(dialogButton(tr("&Save"), u"saveTemplate"_s))
    , m_remove(dialogButton(tr("&Remove"), u"removeTemplate"_s))
    , m_putBack(dialogButton(tr("&Put back"), u"putBackTemplate"_s))
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(tr("Templates of reports"));
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_text->setObjectName(u"templateText"_s);
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_name->setObjectName(u"templateName"_s);
    m_name->setAccessibleName(tr("Name of a new template"));
    m_name->setPlaceholderText(tr("Name of a new template"));
    m_name->setMaxLength(60);
    m_putBack->setToolTip(tr("The template that was removed last comes back"));
    lay();
    connectAll();
    load(chosen);
    resizeForLetters(this, {900, 620});
}

void TemplateDialog::lay()
{
    auto *help =
        new QLabel(tr("{{name}} is a value, {{#list}}…{{/list}} is repeated for each item, {{^name}}…{{/name}} "
                      "is written when there is none. Lists: digests, sections, parts, claims, themes, events, "
                      "impact, conclusion, sources."));
    help->setWordWrap(true);
    help->setTextFormat(Qt::PlainText);
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *panes = new QSplitter;
    panes->addWidget(m_list);
    panes->addWidget(m_text);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 3);
    panes->setChildrenCollapsible(false);
    auto *close = dialogButton(tr("&Close"), u"closeTemplates"_s);
    connect(close, &QPushButton::clicked, this, &TemplateDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_name, 1);
    for (QPushButton *button : {m_copy, m_save, m_remove, m_putBack, close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(panes, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void TemplateDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateDialog::onTextChanged);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::updateButtons);
    connect(m_copy, &QPushButton::clicked, this, &TemplateDialog::saveCopy);
    connect(m_save, &QPushButton::clicked, this, &TemplateDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &TemplateDialog::removeCurrent);
    connect(m_putBack, &QPushButton::clicked, this, &TemplateDialog::putBack);
}

void TemplateDialog::load(const QString &chosen)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const ReportTemplate &known : m_reports.templates()) {
            const bool isBroken = !ReportService::checkText(known.text);
            auto *item = new QListWidgetItem(
                isBroken ? tr("%1 (can't be used)").arg(templateLabel(known)) : templateLabel(known), m_list);
            item->setData(Qt::UserRole, known.id);
            if (known.id == chosen)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    showCurrent();
}

ReportTemplate TemplateDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    const QList<ReportTemplate> &all = m_reports.templates();
    const auto found = std::ranges::find(all, id, &ReportTemplate::id);
    return found == all.end() ? ReportTemplate() : *found;
}

void TemplateDialog::showCurrent()
{
    const ReportTemplate shown = current();
    m_text->setPlainText(m_changed.value(shown.id, shown.text));
    m_message->setHint(shown.shipped
                           ? tr("This template comes with Oneul. To change it, type a name and save it as a new one.")
                           : QString());
    onTextChanged();
}

void TemplateDialog::onTextChanged()
{
    const ReportTemplate shown = current();
    const QString text = m_text->toPlainText();
    if (text == shown.text)
        m_changed.remove(shown.id);
    else
        m_changed.insert(shown.id, text);
    const auto checked = ReportService::checkText(text);
    m_message->setProblem(checked ? QString() : templateProblem(checked.error()));
    updateButtons();
}

void TemplateDialog::updateButtons()
{
    const ReportTemplate shown = current();
    const bool isUsable = ReportService::checkText(m_text->toPlainText()).has_value();
    m_copy->setEnabled(isUsable && !m_name->text().trimmed().isEmpty());
    m_save->setEnabled(isUsable && !shown.shipped && m_changed.contains(shown.id));
    m_remove->setEnabled(!shown.id.isEmpty() && !shown.shipped);
    m_putBack->setEnabled(!m_removed.isEmpty());
}

bool TemplateDialog::store(const ReportTemplate &changed)
{
    const auto saved = m_reports.saveTemplate(changed);
    if (!saved)
        m_message->setProblem(saved.error().code == ErrorCode::InvalidArgument
                                      || saved.error().code == ErrorCode::AlreadyExists
                                  ? tr("A template needs a name of letters or digits that no other one has.")
                                  : templateProblem(saved.error()));
    return saved.has_value();
}

void TemplateDialog::save()
{
    ReportTemplate changed = current();
    changed.text = m_text->toPlainText();
    if (!store(changed))
        return;
    m_changed.remove(changed.id);
    load(changed.id);
}

void TemplateDialog::saveCopy()
{
    ReportTemplate copy;
    copy.name = m_name->text();
    copy.text = m_text->toPlainText();
    QStringList before;
    for (const ReportTemplate &known : m_reports.templates())
        before += known.id;
    if (!store(copy))
        return;
    m_changed.remove(current().id);
    m_name->clear();
    const QList<ReportTemplate> &all = m_reports.templates();
    const auto added =
        std::ranges::find_if(all, [&](const ReportTemplate &known) { return !before.contains(known.id); });
    load(added == all.end() ? QString() : added->id);
}

void TemplateDialog::removeCurrent()
{
    const ReportTemplate gone = current();
    if (const auto removed = m_reports.removeTemplate(gone.id); !removed) {
        m_message->setProblem(errorText(gone.name, removed.error()));
        return;
    }
    m_removed.append(gone);
    m_changed.remove(gone.id);
    load({});
}

void TemplateDialog::putBack()
{
    const ReportTemplate back = m_removed.last();
    ReportTemplate stored = back;
    stored.id.clear(); // it is a new file again
    if (!store(stored))
        return;
    m_removed.removeLast();
    load(back.id);
}

void TemplateDialog::reject()
{
    const bool isRefused = !m_changed.isEmpty()
                           && QMessageBox::question(this, windowTitle(), tr("Close without saving what was changed?"),
                                                    QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel)
                                  != QMessageBox::Discard;
    if (!isRefused)
        QDialog::reject();
}

} // namespace oneul
