#include "bench/loop/loopreport.h"

#include <algorithm>
#include <utility>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kLongest = 10;
constexpr double kFrameMs = 16;
constexpr double kBlockMs = 50;

QString number(double value)
{
    return QString::number(value, 'f', 1).rightJustified(9);
}

QString line(const LoopPhase &phase)
{
    return phase.name.leftJustified(26) + number(double(phase.ns) / 1e9)
           + QString::number(phase.turns.size()).rightJustified(9) + number(percentileMs(phase.turns, 0.5))
           + number(percentileMs(phase.turns, 0.99)) + number(largestMs(phase.turns))
           + QString::number(countOver(phase.turns, kFrameMs)).rightJustified(7)
           + QString::number(countOver(phase.turns, kBlockMs)).rightJustified(7) + number(percentileMs(phase.cpu, 0.99))
           + number(largestMs(phase.cpu)) + number(largestMs(phase.events)) + number(waitMs(phase)) + u'\n';
}

QString story(const LoopTurn &turn, const LoopPhase &phase)
{
    QString text = u"%1 ms (%2 ms of processor time), %3, after %4 s\n"_s.arg(
        QString::number(double(turn.ns) / 1e6, 'f', 1), QString::number(double(turn.cpuNs) / 1e6, 'f', 1), phase.name,
        QString::number(double(turn.beganNs - phase.beganNs) / 1e9, 'f', 2));
    for (const LoopEvent &event : turn.events)
        text += u"    %1 ms %2\n"_s.arg(QString::number(double(event.ns) / 1e6, 'f', 1), event.what);
    for (const QString &where : turn.stack)
        text += u"    in %1\n"_s.arg(where);
    return text;
}

QJsonObject turnJson(const LoopTurn &turn, const LoopPhase &phase)
{
    QJsonArray events;
    for (const LoopEvent &event : turn.events)
        events.append(QJsonObject{{u"ms"_s, double(event.ns) / 1e6}, {u"what"_s, event.what}});
    return {{u"ms"_s, double(turn.ns) / 1e6},
            {u"cpuMs"_s, double(turn.cpuNs) / 1e6},
            {u"afterS"_s, double(turn.beganNs - phase.beganNs) / 1e9},
            {u"events"_s, events},
            {u"in"_s, QJsonArray::fromStringList(turn.stack)}};
}

} // namespace

QString loopTable(const QList<LoopPhase> &phases)
{
    QString text = u"phase"_s.leftJustified(26);
    for (const char *head : {"s", "turns", "p50", "p99", "max"})
        text += QString::fromLatin1(head).rightJustified(9);
    text += u">16 ms"_s.rightJustified(7) + u">50 ms"_s.rightJustified(7);
    for (const char *head : {"cpu p99", "cpu max", "event", "wait p99"})
        text += QString::fromLatin1(head).rightJustified(9);
    text += u'\n';
    QList<std::pair<LoopTurn, const LoopPhase *>> longest;
    for (const LoopPhase &phase : phases) {
        if (phase.turns.empty())
            continue;
        text += line(phase);
        for (const LoopTurn &turn : phase.longest)
            longest.emplaceBack(turn, &phase);
    }
    std::ranges::stable_sort(longest, [](const auto &a, const auto &b) { return a.first.ns > b.first.ns; });
    text += u'\n';
    for (const auto &[turn, phase] : std::as_const(longest).first(std::min(kLongest, longest.size())))
        text += story(turn, *phase);
    return text;
}

QJsonArray loopJson(const QList<LoopPhase> &phases)
{
    QJsonArray all;
    for (const LoopPhase &phase : phases) {
        if (phase.turns.empty())
            continue;
        QJsonArray longest;
        for (const LoopTurn &turn : phase.longest)
            longest.append(turnJson(turn, phase));
        all.append(QJsonObject{{u"phase"_s, phase.name},
                               {u"seconds"_s, double(phase.ns) / 1e9},
                               {u"turns"_s, double(phase.turns.size())},
                               {u"p50Ms"_s, percentileMs(phase.turns, 0.5)},
                               {u"p99Ms"_s, percentileMs(phase.turns, 0.99)},
                               {u"maxMs"_s, largestMs(phase.turns)},
                               {u"over16"_s, countOver(phase.turns, kFrameMs)},
                               {u"over50"_s, countOver(phase.turns, kBlockMs)},
                               {u"cpuP99Ms"_s, percentileMs(phase.cpu, 0.99)},
                               {u"cpuMaxMs"_s, largestMs(phase.cpu)},
                               {u"eventP99Ms"_s, percentileMs(phase.events, 0.99)},
                               {u"eventMaxMs"_s, largestMs(phase.events)},
                               {u"waitP99Ms"_s, waitMs(phase)},
                               {u"longest"_s, longest}});
    }
    return all;
}

} // namespace oneul
