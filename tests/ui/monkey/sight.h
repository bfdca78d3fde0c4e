#pragma once

#include <optional>

#include <QList>

#include "ui/monkey/hand.h"

class QWidget;

namespace oneul::monkey {

class Dice;

/// The window that answers now: an open menu or list, else a modal dialog, else any window, most often the main one.
[[nodiscard]] QWidget *openWindow(QWidget *main, Dice &dice);

/// Something in the window that can be used: a button, a row, a field, an edge; seldom any place at all.
[[nodiscard]] std::optional<Spot> anySpot(QWidget *window, Dice &dice);
/// In a list, a tree or a text: what scrolls.
[[nodiscard]] std::optional<Spot> scrollingSpot(QWidget *window, Dice &dice);
/// One of the buttons at a dialog's end.
[[nodiscard]] std::optional<Spot> answerSpot(QWidget *dialog, Dice &dice);

/// Goes one step towards closing all menus and dialogs; false: there are none.
bool leaveOne(QWidget *main, Hand &hand);

/// All windows that people see, without tool tips.
[[nodiscard]] QList<QWidget *> visibleWindows();
/// "QPushButton saveEngine" or so.
[[nodiscard]] QString nameOf(const QWidget *widget);

} // namespace oneul::monkey
