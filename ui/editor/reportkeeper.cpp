#include "editor/reportkeeper.h"

#include <chrono>
#include <utility>

#include "base/whendone.h"
#include "service/reportservice.h"

namespace oneul {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 1500ms;
constexpr auto kAgain = 10s;

} // namespace

ReportKeeper::ReportKeeper(ReportService &reports, Report report, QObject *parent)
    : QObject(parent), m_reports(reports), m_report(std::move(report)), m_id(std::make_shared<ReportId>(m_report.id))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReportKeeper::saveNow);
}

ReportKeeper::~ReportKeeper()
{
    // Also what was typed while a write is under way; the answers reach nobody.
    if (m_changed && !m_forgotten)
        (void)m_reports.save(m_report, m_id);
}

void ReportKeeper::take(const QString &markdown)
{
    if (markdown == m_report.markdown)
        return;
    m_report.markdown = markdown;
    m_changed = true;
    m_timer.start(kPause);
}

void ReportKeeper::saveNow()
{
    m_timer.stop();
    if (m_saving || !m_changed)
        return;
    m_saving = true;
    m_changed = false;
    whenDone(this, m_reports.save(m_report, m_id), [this](const Result<Report> &stored) { onSaved(stored); });
}

void ReportKeeper::onSaved(const Result<Report> &stored)
{
    m_saving = false;
    if (stored) {
        m_report.id = stored->id;
        m_report.createdAt = stored->createdAt;
        m_report.changedAt = stored->changedAt;
        m_hasFailed = false;
        Q_EMIT saved(*stored);
        if (m_changed && (m_retired || !m_timer.isActive()))
            saveNow();
    } else if (!m_forgotten) {
        m_changed = true;
        m_timer.start(kAgain);
        if (!std::exchange(m_hasFailed, true))
            Q_EMIT failed(stored.error());
    }
    if (m_retired && isSaved())
        deleteLater();
}

void ReportKeeper::retire()
{
    m_retired = true;
    saveNow();
    if (isSaved())
        deleteLater();
}

void ReportKeeper::forget()
{
    m_timer.stop();
    m_changed = false;
    m_forgotten = true;
    retire();
}

} // namespace oneul
