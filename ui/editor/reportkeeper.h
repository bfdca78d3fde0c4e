#pragma once

#include <QObject>
#include <QTimer>

#include "base/error.h"
#include "model/report.h"

namespace oneul {

class ReportService;

/// Stores a report while it is written: 1.5 s after the last change, and when it is told to. One write at a time, so that
/// a new report is stored once.
class ReportKeeper final : public QObject
{
    Q_OBJECT

public:
    ReportKeeper(ReportService &reports, Report report, QObject *parent = nullptr);

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
    Report m_report;
    QTimer m_timer;
    bool m_changed = false;
    bool m_saving = false;
    bool m_retired = false;
};

} // namespace oneul
