#pragma once

#include <QString>

#include "ui/monkey/hand.h"

class QWidget;

namespace oneul::monkey {

class Answers;
class Dice;
class Stage;

/// What a monkey can do to a window. Each of them says what it does, "" where there was nothing to do it to.
class Deeds final
{
public:
    Deeds(Stage &stage, Hand &hand, Answers &answers);

    /// Something that fits what is open: a menu, a dialog, or the window itself.
    [[nodiscard]] QString any(Dice &dice);

private:
    [[nodiscard]] QString inMenu(QWidget *menu, Dice &dice);
    [[nodiscard]] QString inDialog(QWidget *dialog, Dice &dice);
    [[nodiscard]] QString inWindow(QWidget *window, Dice &dice);

    [[nodiscard]] QString withMouse(QWidget *window, Dice &dice);
    [[nodiscard]] QString click(QWidget *window, Dice &dice);
    [[nodiscard]] QString drag(QWidget *window, Dice &dice);
    [[nodiscard]] QString scroll(QWidget *window, Dice &dice);
    [[nodiscard]] QString pressKey(Dice &dice);
    [[nodiscard]] QString pressShortcut(Dice &dice);
    [[nodiscard]] QString write(Dice &dice);
    [[nodiscard]] QString paste(Dice &dice);
    [[nodiscard]] QString giveAnswer(QWidget *dialog, Dice &dice);
    [[nodiscard]] QString resize(QWidget *window, Dice &dice);
    [[nodiscard]] QString command(Dice &dice);
    [[nodiscard]] QString errand(Dice &dice);
    [[nodiscard]] QString setting(Dice &dice);

    Stage &m_stage;
    Hand &m_hand;
    Answers &m_answers;
};

} // namespace oneul::monkey
