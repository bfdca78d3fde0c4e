#include "common/keyhelpdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include "common/actions.h"
#include "common/words.h"

namespace oneul {

namespace {

QString keysOf(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &keys : action.shortcuts())
        texts << QStringLiteral("<b>%1</b>").arg(keys.toString(QKeySequence::NativeText).toHtmlEscaped());
    return texts.join(QStringLiteral(" &nbsp; "));
}

int addGroup(QGridLayout *grid, int row, const QString &title, const QList<QAction *> &actions)
{
    auto *heading = new QLabel(QStringLiteral("<b>%1</b>").arg(withoutAccessKey(title).toHtmlEscaped()));
    heading->setContentsMargins(0, row == 0 ? 0 : 14, 0, 2);
    grid->addWidget(heading, row++, 0, 1, 2);
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        auto *name = new QLabel(withoutAccessKey(action->text()).remove(QChar(0x2026)));
        name->setTextFormat(Qt::PlainText);
        auto *keys = new QLabel(keysOf(*action));
        keys->setAlignment(Qt::AlignRight);
        grid->addWidget(name, row, 0);
        grid->addWidget(keys, row++, 1);
    }
    return row;
}

QWidget *column(const Actions &actions, const QList<ActionGroup> &groups)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, 130);
    int row = 0;
    for (const ActionGroup group : groups)
        row = addGroup(grid, row, Actions::groupTitle(group), actions.group(group));
    grid->setRowStretch(row, 1);
    return widget;
}

} // namespace

KeyHelpDialog::KeyHelpDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keyHelpDialog"));
    setWindowTitle(tr("Keys"));
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->addWidget(column(actions, {ActionGroup::Article}), 1);
    columns->addWidget(column(actions, {ActionGroup::View, ActionGroup::Sources, ActionGroup::Digest, ActionGroup::Edit,
                                        ActionGroup::File, ActionGroup::Help}),
                       1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(820, 720);
}

} // namespace oneul
