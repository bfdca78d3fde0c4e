#include "tray/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

#include "common/actions.h"
#include "common/colors.h"
#include "tray/badge.h"

namespace oneul {

TrayIcon::TrayIcon(QWidget *window, const Actions &actions)
    : m_window(window), m_toggle(m_menu.addAction(QString())), m_icon(new QSystemTrayIcon)
{
    m_menu.addSeparator();
    m_menu.addAction(actions[ActionId::Refresh]);
    m_menu.addAction(actions[ActionId::TodaysDigest]);
    m_menu.addSeparator();
    m_menu.addAction(actions[ActionId::Quit]);
    m_icon->setContextMenu(&m_menu);
    connect(m_toggle, &QAction::triggered, this, [this] {
        // Behind its own menu the window isn't the active one, which toggled() goes by.
        if (isInSight())
            m_window->hide();
        else
            Q_EMIT toggled();
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::nameToggle);
    // The digest is of no use behind a hidden window.
    connect(actions[ActionId::TodaysDigest], &QAction::triggered, this, [this] {
        if (!m_window->isVisible())
            Q_EMIT toggled();
    });
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT toggled();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    nameToggle();
    paint();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setUnread(int count)
{
    if (count == m_unread)
        return;
    m_unread = count;
    paint();
}

void TrayIcon::setShown(bool shown)
{
    m_icon->setVisible(shown);
}

bool TrayIcon::isShown() const
{
    return m_icon->isVisible();
}

void TrayIcon::say(const QString &title, const QString &text)
{
    m_icon->showMessage(title, text, QApplication::windowIcon());
}

QString TrayIcon::toolTip() const
{
    return m_icon->toolTip();
}

void TrayIcon::paint()
{
    m_icon->setIcon(badgedIcon(QApplication::windowIcon(), m_unread, isDark(QApplication::palette())));
    m_icon->setToolTip(m_unread == 0 ? tr("Oneul: nothing unread")
                                     : tr("Oneul: %Ln unread article(s)", nullptr, m_unread));
}

bool TrayIcon::isInSight() const
{
    return m_window->isVisible() && !m_window->isMinimized();
}

void TrayIcon::nameToggle()
{
    m_toggle->setText(isInSight() ? tr("&Hide the window") : tr("&Show the window"));
}

} // namespace oneul
