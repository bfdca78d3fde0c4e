#pragma once

#include <QtGlobal>

namespace oneul::monkey {

class Journal;
class Stage;

/// What must hold whatever was done.
class Checks final
{
public:
    Checks(Stage &stage, Journal &journal);

    /// How long the window let a step wait, and what it worked meanwhile, in milliseconds: on a busy machine it waits for
    /// others, too.
    void noteDelay(qint64 ms, qint64 worked);
    [[nodiscard]] qint64 longestWork() const { return m_longest; }
    [[nodiscard]] int longestStep() const { return m_longestStep; }

    void look(); ///< while somebody plays: window, dialogs, models
    void lookAtRest(); ///< all menus and dialogs were left
    /// The archive is sound and another window opens over it. Leaves everything closed.
    void lookAtEnd();

private:
    void watchModels();
    void checkModal();

    Stage &m_stage;
    Journal &m_journal;
    qint64 m_longest = 0;
    int m_longestStep = 0;
};

} // namespace oneul::monkey
