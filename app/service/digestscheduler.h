#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "base/cancellation.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/result.h"
#include "model/digest.h"
#include "model/digestplan.h"
#include "service/digestservice.h"

namespace oneul {

class NetworkState;
class Refresher;
class ReportExporter;
class Settings;
class StoryService;

/// Makes digests by itself at the times of the plan while the program runs, and once at the start for those that were
/// missed: refreshes, makes, exports. Never uses another engine than the plan's, save the built-in one where that is gone.
class DigestScheduler final : public QObject
{
    Q_OBJECT

public:
    DigestScheduler(Settings &settings, Refresher &refresher, StoryService &stories, DigestService &digests,
                    ReportExporter &exporter, NetworkState &network, const Clock &clock, QObject *parent = nullptr);
    ~DigestScheduler() override;

    void start(); ///< nothing happens before, and not in the first minute after
    void applySettings(); ///< after the plan changed: what was due before the change is not caught up with
    [[nodiscard]] DigestPlan plan() const;
    [[nodiscard]] QDateTime nextRun() const; ///< invalid: none is planned here
    void runNow(); ///< whatever the plan says of times
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_step != Step::Idle; }
    [[nodiscard]] QDateTime lastRun() const; ///< UTC; invalid: never
    [[nodiscard]] Error lastError() const
    {
        return m_lastError;
    } ///< of the last run since the start; None: it went well

Q_SIGNALS:
    void started();
    void progress(int done, int total);
    /// What was made; no days: there was nothing new.
    void made(const QList<QDate> &days, const QStringList &files);
    void failed(const oneul::Error &error);

private:
    enum class Step { Idle, OthersRefresh, Refresh, Stories, Make, Export };

    void look();
    [[nodiscard]] QDateTime settledRun(const QDateTime &now);
    [[nodiscard]] bool waitsForNetwork(const DigestPlan &plan, const QDateTime &now);
    void storeRun(const QDateTime &at);
    void begin(const DigestPlan &plan);
    void refresh();
    void onRefreshed();
    void group();
    void order();
    void makeNext();
    void onMade(DigestRequest request, const Result<QList<Digest>> &result);
    void exportMade();
    void writeDocument();
    void onWritten(const Result<QStringList> &files);
    void finish(const Error &error);

    Settings &m_settings;
    Refresher &m_refresher;
    StoryService &m_stories;
    DigestService &m_digests;
    ReportExporter &m_exporter;
    NetworkState &m_network;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_started = false;
    QDateTime m_startedAt;
    QDateTime m_offlineSince; ///< invalid: no run waits for the network
    DigestPlan m_known; ///< what the settings said when they were last looked at

    Step m_step = Step::Idle;
    DigestPlan m_plan; ///< of the run, as all below
    QDateTime m_begunAt;
    bool m_cancelled = false;
    Cancellation m_cancellation; ///< of the export
    QList<DigestRequest> m_orders; ///< to be made yet
    QList<Digest> m_made;
    QStringList m_files;
    Error m_lastError;
};

} // namespace oneul
