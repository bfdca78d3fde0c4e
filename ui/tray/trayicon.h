#pragma once

#include <memory>

#include <QMenu>
#include <QObject>
#include <QString>

class QAction;
class QSystemTrayIcon;
class QWidget;

namespace oneul {

class Actions;

/// The program's icon in the desktop's tray: how many articles are unread, and a menu. A click on it shows or hides the
/// window.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    TrayIcon(QWidget *window, const Actions &actions);
    ~TrayIcon() override;

    [[nodiscard]] static bool isPossible(); ///< the desktop has a tray
    void setUnread(int count);
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    void say(const QString &title, const QString &text); ///< a message of the tray; messageClicked() is its click
    [[nodiscard]] QString toolTip() const;
    void paint(); ///< again, after the theme changed

Q_SIGNALS:
    void toggled(); ///< the window is to be brought forward, or hidden where it is in front
    void messageClicked();

private:
    void nameToggle();
    [[nodiscard]] bool isInSight() const;

    QWidget *m_window;
    QMenu m_menu;
    QAction *m_toggle;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    int m_unread = 0;
};

} // namespace oneul
