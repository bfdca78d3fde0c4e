#include "editor/reportview.h"

#include <chrono>
#include <utility>

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/colors.h"
#include "digest/digestbrowser.h"
#include "service/reportservice.h"

namespace oneul {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ReportView::ReportView(ReportService &reports, QWidget *parent)
    : QWidget(parent), m_reports(reports), m_browser(new DigestBrowser)
{
    m_browser->setObjectName(u"reportPreview"_s);
    m_browser->setAccessibleName(tr("Preview of the report"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    m_timer.setSingleShot(true);
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &ReportView::render);
    connect(m_browser, &DigestBrowser::highlighted, this,
            [this](const QUrl &address) { Q_EMIT linkHovered(address.toDisplayString()); });
    connect(m_browser, &DigestBrowser::anchorClicked, this, [](const QUrl &address) {
        if (address.scheme() == u"http" || address.scheme() == u"https")
            QDesktopServices::openUrl(address);
    });
}

void ReportView::open(const Report &report)
{
    m_report = report;
    m_heading = -1;
    m_isOther = true;
    m_timer.stop();
    render();
}

void ReportView::follow(const Report &report)
{
    m_report = report;
    m_timer.start();
}

void ReportView::goTo(int heading)
{
    if (heading == m_heading)
        return;
    m_heading = heading;
    if (!m_timer.isActive() && !m_rendering)
        scroll();
}

void ReportView::scroll()
{
    if (m_heading >= 0)
        m_browser->scrollToAnchor(u"heading-%1"_s.arg(m_heading));
}

void ReportView::render()
{
    if (m_rendering || !isVisible()) { // what is hidden is rendered when it is shown
        m_again = true;
        return;
    }
    m_again = false;
    m_rendering = true;
    whenDone(this, m_reports.preview(m_report, isDark(palette()), 1), [this](const Result<DigestPage> &page) {
        m_rendering = false;
        if (page) {
            m_browser->setPage(*page, 1, !std::exchange(m_isOther, false));
            scroll();
        } else {
            Q_EMIT failed(page.error());
        }
        if (m_again)
            m_timer.start();
    });
}

void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_report.from.isValid())
        m_timer.start();
}

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_again)
        m_timer.start();
}

} // namespace oneul
