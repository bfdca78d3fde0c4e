#include "ui/monkey/sight.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>

#include "ui/monkey/dice.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

constexpr int kTries = 8;
constexpr int kMain = 75; ///< percent

bool isOfUse(const QWidget *widget)
{
    if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QMenuBar *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget) || qobject_cast<const QHeaderView *>(widget))
        return true;
    return widget->focusPolicy() != Qt::NoFocus;
}

Spot spotAt(QWidget *widget, const QPoint &at)
{
    QWidget *window = widget->window();
    return {window->windowHandle(), widget->mapTo(window, at), nameOf(widget)};
}

QPoint anyPoint(const QRect &rect, Dice &dice)
{
    return {dice.between(rect.left(), rect.right()), dice.between(rect.top(), rect.bottom())};
}

/// What is seen of the children of a window, in the order they were made in, so that a run can be repeated.
QList<QWidget *> visibleChildren(QWidget *window)
{
    QList<QWidget *> all = window->findChildren<QWidget *>();
    all.removeIf([window](const QWidget *child) { return !child->isVisible() || child->window() != window; });
    return all;
}

std::optional<Spot> rowSpot(QAbstractItemView *view, Dice &dice)
{
    const QModelIndex index = view->indexAt(anyPoint(view->viewport()->rect(), dice));
    const QRect rect = view->visualRect(index) & view->viewport()->rect();
    if (!index.isValid() || rect.isEmpty())
        return std::nullopt;
    return spotAt(view->viewport(), anyPoint(rect, dice));
}

std::optional<Spot> spotOn(QWidget *widget, Dice &dice)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        if (const auto row = rowSpot(view, dice))
            return row;
    }
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QWidget *inner = area ? area->viewport() : widget;
    const QRect seen = inner->visibleRegion().boundingRect();
    if (seen.isEmpty())
        return std::nullopt;
    return spotAt(inner, anyPoint(seen, dice));
}

std::optional<Spot> menuSpot(QMenu *menu, Dice &dice)
{
    QList<QAction *> actions = menu->actions();
    actions.removeIf(
        [](const QAction *action) { return !action->isVisible() || action->isSeparator() || !action->isEnabled(); });
    if (actions.isEmpty())
        return std::nullopt;
    QAction *chosen = dice.oneOf(actions);
    Spot spot = spotAt(menu, menu->actionGeometry(chosen).center());
    spot.name = u"“%1” of the menu"_s.arg(chosen->text());
    return spot;
}

bool leaveBox(const QMessageBox *box, Hand &hand)
{
    for (const auto role : {QMessageBox::DestructiveRole, QMessageBox::RejectRole, QMessageBox::AcceptRole,
                            QMessageBox::YesRole, QMessageBox::NoRole}) {
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role && button->isVisible() && button->isEnabled()) {
                hand.click(spotAt(button, button->rect().center()), Qt::LeftButton, {});
                return true;
            }
        }
    }
    return false;
}

} // namespace

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *named = widget; named != nullptr; named = named->parentWidget()) {
        if (!named->objectName().isEmpty() && !named->objectName().startsWith(u"qt_"))
            return name + u' ' + named->objectName();
    }
    return name;
}

QList<QWidget *> visibleWindows()
{
    QList<QWidget *> all = QApplication::topLevelWidgets();
    all.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || widget->windowType() == Qt::ToolTip || widget->windowHandle() == nullptr;
    });
    // The list is a set of addresses otherwise: no two runs had the same.
    std::ranges::sort(all, {}, [](const QWidget *widget) {
        return nameOf(widget) + widget->windowTitle() + u' ' + QString::number(widget->x());
    });
    return all;
}

QWidget *openWindow(QWidget *main, Dice &dice)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (main != nullptr && main->isVisible() && dice.chance(kMain))
        return main;
    const QList<QWidget *> windows = visibleWindows();
    return windows.isEmpty() ? nullptr : dice.oneOf(windows);
}

std::optional<Spot> anySpot(QWidget *window, Dice &dice)
{
    if (auto *menu = qobject_cast<QMenu *>(window); menu != nullptr && dice.chance(80))
        return menuSpot(menu, dice);
    QList<QWidget *> all = visibleChildren(window);
    if (dice.chance(85))
        all.removeIf([](const QWidget *child) { return !isOfUse(child) || !child->isEnabled(); });
    all.append(window);
    for (int i = 0; i < kTries; ++i) {
        if (const auto spot = spotOn(dice.oneOf(all), dice))
            return spot;
    }
    return std::nullopt;
}

std::optional<Spot> scrollingSpot(QWidget *window, Dice &dice)
{
    QList<QWidget *> all = visibleChildren(window);
    all.removeIf([](const QWidget *child) { return !qobject_cast<const QAbstractScrollArea *>(child); });
    return all.isEmpty() ? std::nullopt : spotOn(dice.oneOf(all), dice);
}

std::optional<Spot> answerSpot(QWidget *dialog, Dice &dice)
{
    QList<QAbstractButton *> buttons;
    for (const QDialogButtonBox *box : dialog->findChildren<QDialogButtonBox *>())
        buttons += box->buttons();
    buttons.removeIf([](const QAbstractButton *button) { return !button->isVisible() || !button->isEnabled(); });
    return buttons.isEmpty() ? std::nullopt : spotOn(dice.oneOf(buttons), dice);
}

bool leaveOne(QWidget *main, Hand &hand)
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        return true;
    }
    QWidget *top = QApplication::activeModalWidget();
    if (top == nullptr) {
        for (QWidget *window : visibleWindows())
            top = window != main && window->isWindow() ? window : top;
    }
    if (top == nullptr)
        return false;
    const auto *box = qobject_cast<QMessageBox *>(top);
    if (box == nullptr || !leaveBox(box, hand))
        top->close();
    return true;
}

} // namespace oneul::monkey
