#pragma once

#include <QDate>
#include <QList>
#include <QObject>
#include <QStringList>

#include "main/windowparts.h"
#include "model/digestplan.h"

namespace oneul {

struct Error;

/// Digests that are made by the clock, as the window shows them: progress, what failed, and the system's timer, which it
/// sets as the settings want it.
class ScheduleController final : public QObject
{
    Q_OBJECT

public:
    explicit ScheduleController(const WindowParts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    void ready(const QDate &day, const QStringList &files); ///< the newest digest that was made, and what was exported

private:
    void onProgress(int done, int total);
    void onMade(const QList<QDate> &days, const QStringList &files);
    void onFailed(const Error &error);
    void endProgress();
    void applySettings();
    void installTimer(const DigestPlan &plan);
    void removeTimer();

    WindowParts m_parts;
    DigestPlan m_plan; ///< as it was applied last
    bool m_showsProgress = false;
};

} // namespace oneul
