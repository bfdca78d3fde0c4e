#pragma once

#include <functional>

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include "model/source.h"

namespace oneul {

class Actions;
class App;
class LoopWatch;
class MainWindow;

/// What the window goes through while its loop is watched: it starts, takes 200 sources in, refreshes them, refreshes them
/// again while somebody reads, and makes the day's digest.
class LoopRun final : public QObject
{
    Q_OBJECT

public:
    /// `opml`: the sources that are refreshed.
    LoopRun(App &app, MainWindow &window, LoopWatch &watch, const QString &opml, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const QString &trouble); ///< "" : all of it was gone through

private:
    struct Step {
        QString name;
        std::function<void()> begin;
        std::function<bool()> isDone;
        bool untilQuiet = false; ///< it goes on until nothing is going on any more
    };

    void makeSteps();
    void tick();
    void begin(qsizetype step);
    void import();
    void refresh(bool reading);
    void read();
    void give(const QString &trouble);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool isQuiet();

    App &m_app;
    MainWindow &m_window;
    LoopWatch &m_watch;
    QString m_opml;
    Actions *m_actions;
    QList<Step> m_steps;
    qsizetype m_step = 0;
    QTimer m_tick;
    QTimer m_reading;
    QElapsedTimer m_stepTimer;
    QElapsedTimer m_quiet; ///< since something was last going on
    qint64 m_busy = 0; ///< the watch's at the last tick
    QList<SourceId> m_sources; ///< that came in
    bool m_done = false; ///< what the step waits for has come
};

} // namespace oneul
