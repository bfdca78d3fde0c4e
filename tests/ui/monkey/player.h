#pragma once

#include <QDeadlineTimer>
#include <QObject>

#include "ui/monkey/answers.h"
#include "ui/monkey/checks.h"
#include "ui/monkey/deeds.h"
#include "ui/monkey/hand.h"

namespace oneul::monkey {

class Journal;
class Stage;
struct Orders;

/// Plays with the window, step by step, until the time or the steps are over or something fails. A step is started by a
/// timer, so that it also comes while a menu, a drag or a dialog runs an event loop of its own.
class Player final : public QObject
{
    Q_OBJECT

public:
    Player(const Orders &orders, Stage &stage, Journal &journal);

    /// Opens the window and plays, opening it again whenever it was closed. Returns when all is over.
    void play();

private:
    void openAndPlay();
    void wake(int ms); ///< the next step after so long
    void step();
    void tidy();
    void restart();
    [[nodiscard]] bool isOver() const;

    const Orders &m_orders;
    Stage &m_stage;
    Journal &m_journal;
    Hand m_hand;
    Answers m_answers;
    Deeds m_deeds;
    Checks m_checks;
    QDeadlineTimer m_end;
    QDeadlineTimer m_tidyEnd; ///< until when all dialogs must have been left
    bool m_tidying = false;
    int m_run = 0; ///< timers of an earlier window mean nothing any more
};

} // namespace oneul::monkey
