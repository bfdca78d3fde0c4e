#include "ui/monkey/player.h"

#include <cstdio>
#include <ctime>

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include "archive/archiveplaces.h"
#include "main/mainwindow.h"
#include "ui/monkey/dice.h"
#include "ui/monkey/journal.h"
#include "ui/monkey/orders.h"
#include "ui/monkey/sight.h"
#include "ui/monkey/stage.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

constexpr int kOver = 99; ///< the exit status of a run's end
constexpr int kAgain = 98; ///< of a window that is closed to be opened again
constexpr int kEventMs = 1; ///< between the events of one step
constexpr int kFirstMs = 300;
constexpr int kLook = 50; ///< steps
constexpr int kTidy = 250;
constexpr int kRestart = 1500;
constexpr int kTidyMs = 30'000;

/// Most steps come at once; some leave the window time to come to rest.
int pause(Dice &dice)
{
    const int kind = dice.below(100);
    if (kind < 55)
        return 0;
    if (kind < 85)
        return dice.between(1, 20);
    return kind < 98 ? dice.between(30, 120) : 500;
}

/// What this thread has worked so far.
qint64 workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

Player::Player(const Orders &orders, Stage &stage, Journal &journal)
    : m_orders(orders)
    , m_stage(stage)
    , m_journal(journal)
    , m_answers(stage.files(), journal)
    , m_deeds(stage, m_hand, m_answers)
    , m_checks(stage, journal)
    , m_end(qint64(orders.seconds) * 1000)
{}

bool Player::isOver() const
{
    return m_end.hasExpired() || m_journal.step() >= m_orders.steps || m_journal.hasFailed();
}

void Player::play()
{
    while (!isOver())
        openAndPlay();
    m_checks.lookAtEnd();
    std::printf(
        "oneul_monkey: seed %llu: %d steps; the window worked for at most %lld ms without a pause, in step %d\n",
        static_cast<unsigned long long>(m_orders.seed), m_journal.step(),
        static_cast<long long>(m_checks.longestWork()), m_checks.longestStep());
}

void Player::openAndPlay()
{
    if (!m_stage.open())
        return;
    m_tidying = false;
    wake(kFirstMs);
    const int status = QApplication::exec();
    ++m_run;
    m_hand.letGo();
    m_stage.close();
    if (status != RepairArchive)
        return;
    m_journal.note(u"the archive is repaired"_s);
    wake(kFirstMs);
    m_stage.repair();
    ++m_run;
    m_hand.letGo();
}

void Player::wake(int ms)
{
    QElapsedTimer waited;
    waited.start();
    QTimer::singleShot(ms, this, [this, ms, waited, before = workedMs(), run = m_run] {
        if (run != m_run)
            return;
        m_checks.noteDelay(waited.elapsed() - ms, workedMs() - before);
        step();
    });
}

void Player::step()
{
    if (m_hand.isBusy()) {
        wake(kEventMs);
        m_hand.goOn();
        return;
    }
    if (isOver()) {
        QCoreApplication::exit(kOver);
        return;
    }
    if (m_tidying) {
        tidy();
        return;
    }
    m_journal.setStep(m_journal.step() + 1);
    Dice dice(m_orders.seed, quint64(m_journal.step()));
    if (m_journal.step() % kLook == 0)
        m_checks.look();
    wake(pause(dice));
    if (m_journal.step() % kRestart == 0) {
        restart();
    } else if (m_journal.step() % kTidy == 0) {
        m_tidying = true;
        m_tidyEnd.setRemainingTime(kTidyMs);
    } else if (const QString done = m_deeds.any(dice); !done.isEmpty()) {
        m_journal.note(done);
    }
}

void Player::tidy()
{
    wake(20);
    if (!m_tidyEnd.hasExpired() && leaveOne(m_stage.window(), m_hand))
        return;
    m_tidying = false;
    m_journal.note(u"everything was left"_s);
    m_checks.lookAtRest();
}

void Player::restart()
{
    m_journal.note(u"the window is closed and opened again"_s);
    QCoreApplication::exit(kAgain);
}

} // namespace oneul::monkey
