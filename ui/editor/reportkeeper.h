#pragma once

#include <memory>

#include <QObject>
#include <QTimer>

#include "base/error.h"
#include "base/result.h"
#include "model/report.h"

namespace oneul {

class ReportService;

/// Stores a report while it is written: 1.5 s after the last change, when it is told to, and what is left when it ends.
/// A write that failed is tried again every ten seconds.
class ReportKeeper final : public QObject
{
    Q_OBJECT

public:
    ReportKeeper(ReportService &reports, Report report, QObject *parent = nullptr);
    ~ReportKeeper() override; ///< gives what is left to the archive, which finishes it

    [[nodiscard]] const Report &report() const { return m_report; }
    void take(const QString &markdown); ///< as it is now
    [[nodiscard]] bool isSaved() const { return !m_changed && !m_saving; }
    void saveNow();
    /// Stores what is left to store and goes away then.
    void retire();
    /// Stores no more: the report was removed.
    void forget();

Q_SIGNALS:
    void saved(const oneul::Report &report);
    void failed(const oneul::Error &error);

private:
    ReportService &m_reports;
    void onSaved(const Result<Report> &stored);

    Report m_report;
    std::shared_ptr<ReportId> m_id; ///< the archive's: a new report is stored once, however often it is given
    QTimer m_timer;
    bool m_changed = false;
    bool m_saving = false;
    bool m_retired = false;
    bool m_forgotten = false;
    bool m_hasFailed = false; ///< which is said once
};

} // namespace oneul
