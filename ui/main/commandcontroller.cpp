#include "main/commandcontroller.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include "commands/commandpalette.h"
#include "commands/palettesources.h"
#include "common/actions.h"
#include "main/mainwindow.h"
#include "main/navigationcontroller.h"

namespace oneul {

CommandController::CommandController(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    QAction *action = m_parts.actions[ActionId::Palette];
    action->setEnabled(true);
    connect(action, &QAction::triggered, this, &CommandController::open);
    QCoreApplication::instance()->installEventFilter(this);
}

/// Text fields take Ctrl+K for "delete to the end of the line" and would keep it from the window.
bool CommandController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget == nullptr || widget->window() != m_parts.window)
        return false;
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    if (isTyped(pressed) || !m_parts.actions[ActionId::Palette]->shortcuts().contains(pressed))
        return false;
    event->ignore(); // so that it becomes the window's key
    return true;
}

void CommandController::open()
{
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(m_parts.window);
        const auto go = [this](const NavTarget &target) { m_parts.navigation->open(target); };
        m_palette->setSources({commandSource(m_parts.actions), feedSource(m_parts.app, go),
                               categorySource(m_parts.app, go), savedSearchSource(m_parts.app, go),
                               daySource(m_parts.app, [this](const QDate &day) { m_parts.navigation->openDay(day); })});
    }
    m_palette->open();
}

} // namespace oneul
