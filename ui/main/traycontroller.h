#pragma once

#include <memory>

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "main/windowparts.h"

namespace oneul {

class Notifier;
class ScheduleController;
class Settings;
class TrayIcon;

/// The window's life in the background: the icon in the tray with its count, closing that only hides, and notifications
/// of digests that are ready.
class TrayController final : public QObject
{
    Q_OBJECT

public:
    TrayController(const WindowParts &parts, ScheduleController *schedule, QObject *parent = nullptr);
    ~TrayController() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Whether a window that starts minimised may stay hidden: there is a tray, and it is to be used.
    [[nodiscard]] static bool canHide(const Settings &settings);

private:
    void apply();
    void keepRunning();
    void toggleWindow();
    void count();
    void followMaking();
    void notify(const QDate &day, const QStringList &files);
    void onAction(const QString &action);
    [[nodiscard]] Notifier *notifier();
    [[nodiscard]] bool isInTray() const;

    WindowParts m_parts;
    std::unique_ptr<TrayIcon> m_icon; ///< null: none is wanted, or there is no tray
    Notifier *m_notifier = nullptr; ///< made when something is to be said
    QTimer m_later; ///< looks for a tray that was not there yet
    int m_tries = 0;
    QTimer m_moment; ///< so that many changes are counted once
    QDate m_making; ///< the day of a digest that is made by hand while the window is not looked at
    QDate m_day; ///< that was notified of
};

} // namespace oneul
