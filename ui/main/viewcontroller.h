#pragma once

#include <QObject>

class QMainWindow;

namespace oneul {

class Actions;
class App;

/// Zoom, full screen, key help and about.
class ViewController final : public QObject
{
    Q_OBJECT

public:
    ViewController(App &app, const Actions &actions, QMainWindow *window);

    void apply(); ///< emits zoomChanged() with what the settings say

Q_SIGNALS:
    void zoomChanged(int percent);

private:
    void zoom(int percent);
    void toggleFullScreen();
    void about();

    App &m_app;
    QMainWindow *m_window;
};

} // namespace oneul
