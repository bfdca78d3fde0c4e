#include "digest/runlist.h"

#include <QTimer>
#include <QVBoxLayout>
#include <QVariant>

#include "digest/runpane.h"
#include "service/app.h"
#include "service/digestservice.h"

namespace oneul {

namespace {

constexpr int kPatienceMs = 250; ///< a run that is over sooner is not worth a look
constexpr auto kDay = "day";
constexpr auto kRipe = "ripe";

} // namespace

RunList::RunList(App &app, QWidget *parent) : QWidget(parent), m_app(app), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("runList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void RunList::setDay(const QDate &day)
{
    m_day = day;
    showThose();
}

void RunList::follow(RunId run, const QDate &day, const QStringList &headings)
{
    auto *pane = new RunPane(m_app, run, tr("Regenerating a section"), headings);
    connect(pane, &RunPane::cancelWanted, this, [this, run] { m_app.summaries().cancel(run); });
    add(pane, day);
}

void RunList::followMaking(RunId run, const QDate &day, const QStringList &headings)
{
    auto *pane = new RunPane(m_app, run, tr("Making the digest"), headings);
    connect(pane, &RunPane::cancelWanted, this, [this] { m_app.digests().cancelMaking(); });
    add(pane, day);
}

void RunList::add(RunPane *pane, const QDate &day)
{
    pane->setProperty(kDay, day);
    pane->hide();
    m_layout->addWidget(pane);
    QTimer::singleShot(kPatienceMs, pane, [this, pane] {
        pane->setProperty(kRipe, true);
        showThose();
    });
    connect(pane, &RunPane::over, this, [this, pane] {
        m_layout->removeWidget(pane);
        pane->hide();
        pane->deleteLater();
        showThose();
    });
}

void RunList::showThose()
{
    bool any = false;
    const auto panes = findChildren<RunPane *>(QString(), Qt::FindDirectChildrenOnly);
    for (RunPane *pane : panes) {
        const bool seen = !pane->isOver() && pane->property(kRipe).toBool() && pane->property(kDay).toDate() == m_day;
        pane->setVisible(seen);
        any = any || seen;
    }
    setVisible(any);
}

} // namespace oneul
