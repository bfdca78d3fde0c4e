#pragma once

#include <QObject>

class QMainWindow;

namespace oneul {

class Actions;
class App;

/// Zoom, full screen, the keys and their help, and about.
class ViewController final : public QObject
{
    Q_OBJECT

public:
    ViewController(App &app, Actions &actions, QMainWindow *window);

    void apply(); ///< gives the actions their keys and emits zoomChanged(), as the settings say

Q_SIGNALS:
    void zoomChanged(int percent);
    void quitRequested();

private:
    void zoom(int percent);
    void applyZoom();
    void toggleFullScreen();
    void about();

    App &m_app;
    Actions &m_actions;
    QMainWindow *m_window;
};

} // namespace oneul
