#include "ui/monkey/hand.h"

#include <algorithm>
#include <string>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QTestEvent>
#include <QWheelEvent>

namespace oneul::monkey {

namespace {

constexpr int kDragMoves = 5;
constexpr qsizetype kMostKeys = 60; ///< of a text that is written; the rest comes at once

/// Where keys go; nobody has them where no window is active.
QWindow *keyWindow()
{
    return QGuiApplication::focusWindow();
}

QString textOf(const QList<uint> &letters)
{
    const std::u32string all(letters.begin(), letters.end());
    return QString::fromUcs4(all.data(), qsizetype(all.size()));
}

void sendKey(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const QPointer<QWindow> window = keyWindow();
    if (window)
        qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
    if (window)
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text);
}

} // namespace

void Hand::send(Mouse what, const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    if (!spot.window)
        return;
    static constexpr QEvent::Type kTypes[] = {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseMove};
    m_held.setFlag(button, what == Mouse::Press);
    m_heldAt = spot;
    // Time passes for whoever tells a double click from two clicks; doubleClick() comes without a pause.
    QTest::lastMouseTimestamp += 10;
    qt_handleMouseEvent(spot.window, spot.at, spot.window->mapToGlobal(QPointF(spot.at)), m_held, button,
                        kTypes[int(what)], modifiers, QTest::lastMouseTimestamp);
}

void Hand::mouse(Mouse what, const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    later([this, what, spot, button, modifiers] { send(what, spot, button, modifiers); });
}

void Hand::click(const Spot &spot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QTest::lastMouseTimestamp += QTest::mouseDoubleClickInterval;
    mouse(Mouse::Move, spot, Qt::NoButton, modifiers);
    mouse(Mouse::Press, spot, button, modifiers);
    mouse(Mouse::Release, spot, button, modifiers);
}

void Hand::doubleClick(const Spot &spot)
{
    click(spot, Qt::LeftButton, {});
    mouse(Mouse::Press, spot, Qt::LeftButton, {});
    mouse(Mouse::Release, spot, Qt::LeftButton, {});
}

void Hand::hover(const Spot &spot)
{
    mouse(Mouse::Move, spot, Qt::NoButton, {});
}

void Hand::drag(const Spot &from, const Spot &to, Qt::KeyboardModifiers modifiers)
{
    QTest::lastMouseTimestamp += QTest::mouseDoubleClickInterval;
    mouse(Mouse::Move, from, Qt::NoButton, modifiers);
    mouse(Mouse::Press, from, Qt::LeftButton, modifiers);
    for (int i = 1; i <= kDragMoves; ++i) {
        Spot spot = from.window == to.window ? to : from;
        spot.at = from.at + (spot.at - from.at) * i / kDragMoves;
        mouse(Mouse::Move, spot, Qt::NoButton, modifiers);
    }
    mouse(Mouse::Move, to, Qt::NoButton, modifiers);
    mouse(Mouse::Release, to, Qt::LeftButton, modifiers);
}

void Hand::wheel(const Spot &spot, const QPoint &delta, Qt::KeyboardModifiers modifiers)
{
    later([spot, delta, modifiers] {
        if (!spot.window)
            return;
        QWheelEvent event(spot.at, spot.window->mapToGlobal(QPointF(spot.at)), {}, delta, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);
        QCoreApplication::sendEvent(spot.window, &event);
    });
}

void Hand::key(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    later([key, modifiers, text] { sendKey(key, modifiers, text); });
}

void Hand::write(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    const qsizetype single = std::min(letters.size(), kMostKeys);
    for (const uint letter : letters.first(single)) {
        if (letter == u'\n')
            key(Qt::Key_Return, {}, QStringLiteral("\r"));
        else
            key(letter < 0x80 ? QChar(letter).toUpper().unicode() : 0, {}, textOf({letter}));
    }
    if (letters.size() > single)
        key(0, {}, textOf(letters.mid(single)));
}

void Hand::compose(const QStringList &stages)
{
    const auto show = [this](const QString &shown, const QString &typed) {
        later([shown, typed] {
            QObject *focus = QGuiApplication::focusObject();
            QInputMethodQueryEvent enabled(Qt::ImEnabled);
            if (focus == nullptr || !QCoreApplication::sendEvent(focus, &enabled)
                || !enabled.value(Qt::ImEnabled).toBool())
                return;
            QInputMethodEvent event(shown, {});
            event.setCommitString(typed);
            QCoreApplication::sendEvent(focus, &event);
        });
    };
    for (const QString &stage : stages)
        show(stage, {});
    show({}, stages.constLast());
}

void Hand::goOn()
{
    if (!m_events.isEmpty())
        m_events.dequeue()();
}

void Hand::letGo()
{
    m_events.clear();
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton}) {
        if (m_held.testFlag(button))
            mouse(Mouse::Release, m_heldAt, button, {});
    }
}

} // namespace oneul::monkey
