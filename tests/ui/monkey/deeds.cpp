#include "ui/monkey/deeds.h"

#include <array>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeySequence>
#include <QMenu>
#include <QMimeData>
#include <QScreen>

#include "common/actions.h"
#include "main/mainwindow.h"
#include "service/app.h"
#include "settings/settings.h"
#include "ui/monkey/answers.h"
#include "ui/monkey/dice.h"
#include "ui/monkey/errands.h"
#include "ui/monkey/phrases.h"
#include "ui/monkey/sight.h"
#include "ui/monkey/stage.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

const QList<int> kKeys{Qt::Key_Down,   Qt::Key_Up,       Qt::Key_Left,     Qt::Key_Right,     Qt::Key_Tab,
                       Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Return,   Qt::Key_Enter,     Qt::Key_Space,
                       Qt::Key_Escape, Qt::Key_Escape,   Qt::Key_Delete,   Qt::Key_Backspace, Qt::Key_Home,
                       Qt::Key_End,    Qt::Key_PageDown, Qt::Key_PageUp,   Qt::Key_F2,        Qt::Key_F10,
                       Qt::Key_Menu,   Qt::Key_A,        Qt::Key_C,        Qt::Key_V,         Qt::Key_X,
                       Qt::Key_Z,      Qt::Key_Plus,     Qt::Key_Asterisk, Qt::Key_Insert,    Qt::Key_Alt};
/// What does not change a field.
const QList<int> kHarmlessKeys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape};

const QList<Qt::KeyboardModifiers> kModifiers{
    Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier,  Qt::NoModifier,
    Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ControlModifier | Qt::ShiftModifier};

QString textOf(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier))
        return {};
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return u"\r"_s;
    case Qt::Key_Tab:
        return u"\t"_s;
    case Qt::Key_Backspace:
        return u"\b"_s;
    default:
        break;
    }
    if (key >= 0x80)
        return {};
    const QChar letter(key);
    return modifiers.testFlag(Qt::ShiftModifier) ? QString(letter) : QString(letter.toLower());
}

QString keyName(int key, Qt::KeyboardModifiers modifiers)
{
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key))).toString(QKeySequence::PortableText);
}

QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == nullptr ? u"nothing"_s : nameOf(focus);
}

bool isQuit(const QAction &action)
{
    return action.objectName() == u"quitAction"; // others have no name
}

} // namespace

Deeds::Deeds(Stage &stage, Hand &hand, Answers &answers) : m_stage(stage), m_hand(hand), m_answers(answers) {}

QString Deeds::any(Dice &dice)
{
    QWidget *window = openWindow(m_stage.window(), dice);
    if (window == nullptr)
        return {};
    m_answers.keepInside(window);
    if (QGuiApplication::focusWindow() == nullptr)
        window->activateWindow();
    if (m_answers.answer(window, dice))
        return u"answers "_s + nameOf(window);
    if (window->windowType() == Qt::Popup)
        return inMenu(window, dice);
    return window == m_stage.window() ? inWindow(window, dice) : inDialog(window, dice);
}

QString Deeds::inMenu(QWidget *menu, Dice &dice)
{
    const int what = dice.below(100);
    if (what < 45)
        return click(menu, dice);
    if (what < 50)
        return withMouse(menu, dice);
    if (what < 85)
        return pressKey(dice);
    if (what < 90)
        return write(dice);
    m_hand.key(Qt::Key_Escape, {});
    return u"leaves "_s + nameOf(menu);
}

QString Deeds::inDialog(QWidget *dialog, Dice &dice)
{
    const int what = dice.below(100);
    if (what < 14)
        return giveAnswer(dialog, dice);
    if (what < 18) {
        m_hand.key(Qt::Key_Escape, {});
        return u"Escape in "_s + nameOf(dialog);
    }
    if (what < 20) {
        m_hand.later([dialog = QPointer<QWidget>(dialog)] {
            if (dialog)
                dialog->close();
        });
        return u"closes "_s + nameOf(dialog);
    }
    if (what < 62)
        return withMouse(dialog, dice);
    if (what < 80)
        return pressKey(dice);
    if (what < 95)
        return write(dice);
    return what < 98 ? paste(dice) : resize(dialog, dice);
}

QString Deeds::inWindow(QWidget *window, Dice &dice)
{
    const int what = dice.below(100);
    if (what < 34)
        return withMouse(window, dice);
    if (what < 46)
        return pressShortcut(dice);
    if (what < 60)
        return pressKey(dice);
    if (what < 70)
        return command(dice);
    if (what < 86)
        return errand(dice);
    if (what < 95)
        return write(dice);
    if (what < 96)
        return paste(dice);
    return what < 98 ? resize(window, dice) : setting(dice);
}

QString Deeds::withMouse(QWidget *window, Dice &dice)
{
    const int what = dice.below(100);
    if (what < 70)
        return click(window, dice);
    if (what < 80)
        return drag(window, dice);
    if (what < 92)
        return scroll(window, dice);
    const auto spot = anySpot(window, dice);
    if (!spot)
        return {};
    m_hand.hover(*spot);
    return u"points at "_s + spot->name;
}

QString Deeds::click(QWidget *window, Dice &dice)
{
    const auto spot = anySpot(window, dice);
    if (!spot)
        return {};
    const QString where = u" at %1 (%2, %3)"_s.arg(spot->name).arg(spot->at.x()).arg(spot->at.y());
    const int how = dice.below(100);
    if (how < 12) {
        m_hand.doubleClick(*spot);
        return u"double click"_s + where;
    }
    if (how < 22) {
        m_hand.click(*spot, Qt::RightButton, {});
        return u"right click"_s + where;
    }
    if (how < 24) {
        m_hand.click(*spot, Qt::MiddleButton, {});
        return u"middle click"_s + where;
    }
    const Qt::KeyboardModifiers modifiers = dice.chance(12) ? dice.oneOf(kModifiers) : Qt::NoModifier;
    m_hand.click(*spot, Qt::LeftButton, modifiers);
    return u"click"_s + where;
}

QString Deeds::drag(QWidget *window, Dice &dice)
{
    const auto from = anySpot(window, dice);
    const auto to = anySpot(dice.chance(90) ? window : openWindow(m_stage.window(), dice), dice);
    if (!from || !to)
        return {};
    m_hand.drag(*from, *to, dice.chance(10) ? dice.oneOf(kModifiers) : Qt::NoModifier);
    return u"drags from %1 to %2"_s.arg(from->name, to->name);
}

QString Deeds::scroll(QWidget *window, Dice &dice)
{
    const auto spot = dice.chance(80) ? scrollingSpot(window, dice) : anySpot(window, dice);
    if (!spot)
        return {};
    const int turns = dice.between(-12, 12) * 120;
    const Qt::KeyboardModifiers modifiers = dice.chance(10) ? dice.oneOf(kModifiers) : Qt::NoModifier;
    m_hand.wheel(*spot, dice.chance(10) ? QPoint(turns, 0) : QPoint(0, turns), modifiers);
    return u"scrolls by %1 in %2"_s.arg(turns).arg(spot->name);
}

QString Deeds::pressKey(Dice &dice)
{
    const bool guarded = m_answers.isGuarded(QApplication::focusWidget());
    const int key = dice.oneOf(guarded ? kHarmlessKeys : kKeys);
    const Qt::KeyboardModifiers modifiers = guarded ? Qt::NoModifier : dice.oneOf(kModifiers);
    const int times = dice.chance(20) ? dice.between(2, 15) : 1;
    for (int i = 0; i < times; ++i)
        m_hand.key(key, modifiers, textOf(key, modifiers));
    return u"%1 × %2 in %3"_s.arg(keyName(key, modifiers)).arg(times).arg(focusName());
}

QString Deeds::pressShortcut(Dice &dice)
{
    QList<QAction *> actions;
    for (QAction *action : m_stage.window()->findChildren<QAction *>()) {
        if (!action->shortcuts().isEmpty() && !isQuit(*action))
            actions.append(action);
    }
    if (actions.isEmpty() || m_answers.isGuarded(QApplication::focusWidget()))
        return {};
    const QKeySequence keys = dice.oneOf(dice.oneOf(actions)->shortcuts());
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination one = keys[uint(i)];
        m_hand.key(one.key(), one.keyboardModifiers(), textOf(one.key(), one.keyboardModifiers()));
    }
    return u"keys %1 in %2"_s.arg(keys.toString(QKeySequence::PortableText), focusName());
}

QString Deeds::write(Dice &dice)
{
    if (m_answers.isGuarded(QApplication::focusWidget())) {
        m_hand.key(Qt::Key_A, Qt::ControlModifier);
        m_hand.key(0, {}, m_answers.somePath(dice));
        return u"writes a path in "_s + focusName();
    }
    const QString where = u" in "_s + focusName();
    if (dice.chance(20)) {
        m_hand.compose(composition(dice));
        return u"composes"_s + where;
    }
    const QString text = phrase(dice);
    if (dice.chance(30))
        m_hand.key(Qt::Key_A, Qt::ControlModifier);
    m_hand.write(text);
    if (dice.chance(30))
        m_hand.key(Qt::Key_Return, {}, u"\r"_s);
    return u"writes “%1”"_s.arg(text.left(40)) + where;
}

QString Deeds::paste(Dice &dice)
{
    if (m_answers.isGuarded(QApplication::focusWidget()))
        return {};
    auto *data = new QMimeData;
    data->setText(phrase(dice));
    if (dice.chance(50))
        data->setHtml(u"<h1>제목</h1><table><tr><td>1</td></tr></table><img src=\"http://127.0.0.1:9/x.png\">"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    m_hand.key(Qt::Key_V, Qt::ControlModifier);
    return u"pastes in "_s + focusName();
}

QString Deeds::giveAnswer(QWidget *dialog, Dice &dice)
{
    const auto spot = answerSpot(dialog, dice);
    if (!spot)
        return {};
    m_hand.click(*spot, Qt::LeftButton, {});
    return u"answers %1 with %2"_s.arg(nameOf(dialog), spot->name);
}

QString Deeds::resize(QWidget *window, Dice &dice)
{
    const QSize size(dice.between(200, 2000), dice.between(150, 1300));
    const int how = dice.below(10);
    m_hand.later([window = QPointer<QWidget>(window), size, how] {
        if (!window)
            return;
        if (how == 0)
            window->showMaximized();
        else if (how == 1)
            window->showMinimized();
        else if (how < 4)
            window->showNormal();
        else
            window->resize(size);
    });
    if (how == 1)
        m_hand.later([window = QPointer<QWidget>(window)] {
            if (window)
                window->showNormal();
        });
    return u"size %1 x %2 (%3) of %4"_s.arg(size.width()).arg(size.height()).arg(how).arg(nameOf(window));
}

QString Deeds::command(Dice &dice)
{
    const auto *actions = m_stage.window()->findChild<Actions *>();
    QList<QAction *> all;
    for (const ActionGroup group : Actions::groups())
        all += actions->group(group);
    all.removeIf([](const QAction *action) { return !action->isEnabled() || isQuit(*action); });
    if (all.isEmpty())
        return {};
    QAction *action = dice.oneOf(all);
    m_hand.later([action = QPointer<QAction>(action)] {
        if (action)
            action->trigger();
    });
    return u"command "_s + Actions::nameOf(*action);
}

// One command after the other, as somebody does who wants something; the window goes on at random from there.
QString Deeds::errand(Dice &dice)
{
    const Errand &chosen = errands().at(dice.below(errands().size()));
    const int times = chosen.repeats ? dice.between(1, 6) : 1;
    for (int i = 0; i < times; ++i) {
        for (const QString &name : chosen.commands) {
            m_hand.later([this, name] {
                const auto *actions = m_stage.window() ? m_stage.window()->findChild<Actions *>() : nullptr;
                QAction *action = actions ? actions->byName(name) : nullptr;
                const bool open = QApplication::activeModalWidget() || QApplication::activePopupWidget();
                if (action != nullptr && action->isEnabled() && !open)
                    action->trigger();
            });
        }
    }
    if (!chosen.text.isEmpty()) {
        m_hand.write(chosen.text);
        m_hand.key(Qt::Key_Return, {}, u"\r"_s);
    }
    return u"errand: %1 × %2"_s.arg(chosen.commands.join(u", "_s)).arg(times);
}

// What somebody would choose in the settings' dialog, whose fields are many.
QString Deeds::setting(Dice &dice)
{
    struct Choice {
        Key key;
        QVariantList values;
    };
    static const QList<Choice> choices{{Key::Theme, {u"light"_s, u"dark"_s, u"system"_s}},
                                       {Key::Language, {u"ko"_s, u"en"_s, u""_s}},
                                       {Key::WindowFontPoints, {0, 7, 12, 20, 32}},
                                       {Key::ReaderFontPoints, {0, 7, 14, 32}},
                                       {Key::ReaderWidth, {420, 720, 1600}},
                                       {Key::ReaderPanes, {u"auto"_s, u"columns"_s, u"rows"_s, u"two"_s}},
                                       {Key::ListStyle, {u"auto"_s, u"table"_s, u"cards"_s, u"magazine"_s}},
                                       {Key::ListDensity, {u"compact"_s, u"normal"_s, u"roomy"_s}},
                                       {Key::Images, {u"never"_s, u"chosen"_s, u"always"_s}}};
    const Choice &choice = choices.at(dice.below(choices.size()));
    const QVariant value = dice.oneOf(choice.values);
    m_stage.app()->settings().set(choice.key, value);
    m_stage.applySettings();
    return u"setting %1 = %2"_s.arg(int(choice.key)).arg(value.toString());
}

} // namespace oneul::monkey
