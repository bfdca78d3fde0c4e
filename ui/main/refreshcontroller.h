#pragma once

#include <QAction>
#include <QObject>

#include "service/refresher.h"

namespace oneul {

class App;
class ErrorBar;
class StatusProgress;

/// The refresh as the window shows it: one action that starts and stops it, progress, and afterwards what failed.
class RefreshController final : public QObject
{
    Q_OBJECT

public:
    RefreshController(App &app, QAction *action, StatusProgress *progress, ErrorBar *errors, QObject *parent = nullptr);

    /// Sources that are named while a refresh runs are fetched right after it.
    void refresh(const QList<SourceId> &ids = {});
    void applySettings(); ///< what the schedule follows
    void start(); ///< the schedule, and the refresh on start where the settings want one

Q_SIGNALS:
    void message(const QString &text); ///< for the status bar

private:
    void onStarted(int sources);
    void onFinished(const RefreshReport &report);
    void showRunning(bool running);

    App &m_app;
    Refresher &m_refresher;
    QAction *m_action;
    StatusProgress *m_progress;
    ErrorBar *m_errors;
    QList<SourceId> m_waiting;
    bool m_asked = false; ///< by the analyst, who then hears of every failure
};

} // namespace oneul
