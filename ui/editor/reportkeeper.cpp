#include "editor/reportkeeper.h"

#include <chrono>
#include <utility>

#include "base/whendone.h"
#include "service/reportservice.h"

namespace oneul {

using namespace std::chrono_literals;

ReportKeeper::ReportKeeper(ReportService &reports, Report report, QObject *parent)
    : QObject(parent), m_reports(reports), m_report(std::move(report))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1500ms);
    connect(&m_timer, &QTimer::timeout, this, &ReportKeeper::saveNow);
}

void ReportKeeper::take(const QString &markdown)
{
    if (markdown == m_report.markdown)
        return;
    m_report.markdown = markdown;
    m_changed = true;
    m_timer.start();
}

void ReportKeeper::saveNow()
{
    m_timer.stop();
    if (m_saving || !m_changed)
        return;
    m_saving = true;
    m_changed = false;
    whenDone(this, m_reports.save(m_report), [this](const Result<Report> &stored) {
        m_saving = false;
        if (!stored) {
            m_changed = true; // with the next change it is tried again
            Q_EMIT failed(stored.error());
        } else {
            m_report.id = stored->id;
            m_report.createdAt = stored->createdAt;
            m_report.changedAt = stored->changedAt;
            Q_EMIT saved(*stored);
        }
        if (stored && m_changed && (m_retired || !m_timer.isActive()))
            saveNow();
        else if (m_retired)
            deleteLater();
    });
}

void ReportKeeper::retire()
{
    m_retired = true;
    saveNow();
    if (!m_saving)
        deleteLater();
}

void ReportKeeper::forget()
{
    m_timer.stop();
    m_changed = false;
    retire();
}

} // namespace oneul
