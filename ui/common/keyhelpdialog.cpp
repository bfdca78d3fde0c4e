#include "common/keyhelpdialog.h"

#include <utility>

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>

#include "common/accessiblerole.h"
#include "common/actions.h"
#include "common/enterkey.h"
#include "common/lettersize.h"
#include "common/words.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString keysOf(const QAction &action, const QString &between, bool bold)
{
    QStringList texts;
    for (const QKeySequence &keys : action.shortcuts()) {
        const QString text = keys.toString(QKeySequence::NativeText);
        texts << (bold ? u"<b>%1</b>"_s.arg(text.toHtmlEscaped()) : text);
    }
    return texts.join(between);
}

bool isListed(const QAction &action)
{
    return !action.shortcuts().isEmpty() && !action.text().isEmpty();
}

} // namespace

KeyHelpDialog::KeyHelpDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_filter(new QLineEdit), m_nothing(new QLabel(tr("No command matches.")))
{
    setObjectName(u"keyHelpDialog"_s);
    setWindowTitle(tr("Keys"));
    m_filter->setObjectName(u"keyHelpFilter"_s);
    m_filter->setPlaceholderText(tr("A word of a command, or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    keepEnter(m_filter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->addWidget(column(actions, {ActionGroup::Article, ActionGroup::Digest}), 1);
    columns->addWidget(column(actions, {ActionGroup::View, ActionGroup::Sources, ActionGroup::Edit, ActionGroup::File,
                                        ActionGroup::Help}),
                       1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Keys"));
    setAccessibleRole(scroll, QAccessible::Pane);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &KeyHelpDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyHelpDialog::narrow);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_nothing);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    m_filter->setFocus();
    resizeForLetters(this, {820, 720});
}

QWidget *KeyHelpDialog::column(const Actions &actions, const QList<ActionGroup> &groups)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, 130);
    int row = 0;
    for (const ActionGroup group : groups)
        row = addGroup(grid, row, actions, group);
    grid->setRowStretch(row, 1);
    return widget;
}

int KeyHelpDialog::addGroup(QGridLayout *grid, int row, const Actions &actions, ActionGroup group)
{
    const QString title = withoutAccessKey(Actions::groupTitle(group));
    Section section{new QLabel(u"<b>%1</b>"_s.arg(title.toHtmlEscaped())), {}};
    section.heading->setContentsMargins(0, row == 0 ? 0 : 14, 0, 2);
    grid->addWidget(section.heading, row++, 0, 1, 2);
    for (const QAction *action : actions.group(group)) {
        if (!isListed(*action))
            continue;
        const QString text = Actions::titleOf(*action);
        auto *name = new QLabel(text);
        name->setTextFormat(Qt::PlainText);
        auto *keys = new QLabel(keysOf(*action, u" &nbsp; "_s, true));
        keys->setAlignment(Qt::AlignRight);
        grid->addWidget(name, row, 0);
        grid->addWidget(keys, row++, 1);
        section.rows.append({name, keys, text + u' ' + keysOf(*action, u" "_s, false)});
    }
    m_sections.append(section);
    return row;
}

void KeyHelpDialog::narrow(const QString &words)
{
    bool any = false;
    for (const Section &section : std::as_const(m_sections)) {
        bool shown = false;
        for (const Row &row : section.rows) {
            const bool fits = row.text.contains(words.trimmed(), Qt::CaseInsensitive);
            row.name->setVisible(fits);
            row.keys->setVisible(fits);
            shown = shown || fits;
        }
        section.heading->setVisible(shown);
        any = any || shown;
    }
    m_nothing->setVisible(!any);
}

QString KeyHelpDialog::htmlOf(const Actions &actions)
{
    QString html = u"<h2>%1</h2>"_s.arg(tr("Keys of Oneul").toHtmlEscaped());
    for (const ActionGroup group : Actions::groups()) {
        html += u"<h4>%1</h4><table width='100%' cellpadding='1'>"_s.arg(
            withoutAccessKey(Actions::groupTitle(group)).toHtmlEscaped());
        for (const QAction *action : actions.group(group)) {
            if (isListed(*action))
                html += u"<tr><td>%1</td><td align='right'>%2</td></tr>"_s.arg(
                    Actions::titleOf(*action).toHtmlEscaped(), keysOf(*action, u" &nbsp; "_s, true));
        }
        html += u"</table>"_s;
    }
    return html;
}

void KeyHelpDialog::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setHtml(htmlOf(m_actions));
    document.print(&printer);
}

} // namespace oneul
