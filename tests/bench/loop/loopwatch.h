#pragma once

#include <vector>

#include <QList>
#include <QObject>

#include "bench/loop/looptimes.h"
#include "bench/loop/stacksampler.h"

class QAbstractEventDispatcher;
class QEvent;

namespace oneul {

/// Measures the turns of the thread's event loop and what is delivered in them. What the loop waits is no part of a turn.
class LoopWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LoopWatch(QAbstractEventDispatcher *loop, QObject *parent = nullptr);

    void setPhase(const QString &name); ///< ends the one before
    [[nodiscard]] const QList<LoopPhase> &phases() const { return m_phases; }
    [[nodiscard]] qint64 busyNs() const { return m_busy; } ///< in all turns

    /// Around everything that the application delivers.
    void enter(const QObject *receiver, const QEvent *event);
    void leave();

private:
    struct Frame {
        const char *receiver = nullptr;
        const char *parent = nullptr;
        QString name;
        int type = 0;
        qint64 began = 0;
        qint64 blockedBefore = 0;
        LoopEvent heaviest; ///< inside it
    };

    void wake();
    void look();
    void block();
    void beginTurn(qint64 now);
    void endTurn(qint64 now);
    void keep(const LoopTurn &turn);
    [[nodiscard]] static QString describe(const Frame &frame, qint64 ns);

    StackSampler m_sampler;
    QList<LoopPhase> m_phases;
    std::vector<Frame> m_frames;
    LoopTurn m_turn;
    bool m_isTurn = false;
    bool m_delivered = false; ///< something in this turn
    qint64 m_blockBegan = 0;
    qint64 m_blocked = 0;
    qint64 m_busy = 0;
};

} // namespace oneul
