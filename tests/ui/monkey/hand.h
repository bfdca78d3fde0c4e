#pragma once

#include <functional>

#include <QPoint>
#include <QPointer>
#include <QQueue>
#include <QString>
#include <QWindow>

class QWidget;

namespace oneul::monkey {

class Dice;

/// A place of a window.
struct Spot {
    QPointer<QWindow> window;
    QPoint at; ///< in the window
    QString name; ///< of what is there
};

/// Moves the mouse and presses keys the way a window system tells of it, so that popups and modal dialogs keep from others
/// what is theirs. What takes several events is done one event at a time: a drag or a menu runs an event loop of its own
/// in between.
class Hand final
{
public:
    void click(const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void doubleClick(const Spot &spot);
    void hover(const Spot &spot);
    void drag(const Spot &from, const Spot &to, Qt::KeyboardModifiers modifiers);
    void wheel(const Spot &spot, const QPoint &delta, Qt::KeyboardModifiers modifiers);
    void key(int key, Qt::KeyboardModifiers modifiers, const QString &text = {});
    void write(const QString &text); ///< key by key
    void compose(const QStringList &stages); ///< as an input method does
    void later(const std::function<void()> &what) { m_events.enqueue(what); }

    [[nodiscard]] bool isBusy() const { return !m_events.isEmpty(); }
    void goOn(); ///< does what is due next
    void letGo(); ///< forgets what is due, but not that a button is held

private:
    enum class Mouse { Press, Release, Move };
    void mouse(Mouse what, const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void send(Mouse what, const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);

    QQueue<std::function<void()>> m_events;
    Qt::MouseButtons m_held;
    Spot m_heldAt;
};

} // namespace oneul::monkey
