#pragma once

#include <memory>

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include "base/clock.h"
#include "base/error.h"
#include "model/digestplan.h"

namespace oneul {

class DigestService;
class NetworkState;
class Refresher;
class ReportExporter;
class Settings;
class StoryService;

/// Makes digests by itself at the times of the plan while the program runs, and once at the start for those that were
/// missed: refreshes, makes, exports. Never uses another engine than the plan's.
class DigestScheduler final : public QObject
{
    Q_OBJECT

public:
    DigestScheduler(Settings &settings, Refresher &refresher, StoryService &stories, DigestService &digests,
                    ReportExporter &exporter, NetworkState &network, const Clock &clock, QObject *parent = nullptr);
    ~DigestScheduler() override;

    void start(); ///< nothing happens before
    void applySettings(); ///< after the plan changed
    [[nodiscard]] DigestPlan plan() const;
    [[nodiscard]] QDateTime nextRun() const; ///< invalid: none is planned here
    void runNow();
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void started();
    void progress(int done, int total);
    /// What was made; no days: there was nothing new.
    void made(const QList<QDate> &days, const QStringList &files);
    void failed(const oneul::Error &error);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
