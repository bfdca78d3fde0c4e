#include "main/refreshcontroller.h"

#include <utility>

#include "common/actions.h"
#include "common/errorbar.h"
#include "common/icons.h"
#include "main/statusprogress.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/scheduler.h"
#include "service/sourceservice.h"
#include "settings/settings.h"

namespace oneul {

RefreshController::RefreshController(App &app, QAction *action, StatusProgress *progress, ErrorBar *errors,
                                     QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_refresher(app.refresher())
    , m_action(action)
    , m_progress(progress)
    , m_errors(errors)
{
    connect(action, &QAction::triggered, this, [this] {
        if (m_refresher.isRunning())
            m_refresher.cancel();
        else
            refresh();
    });
    connect(&m_refresher, &Refresher::started, this, &RefreshController::onStarted);
    connect(&m_refresher, &Refresher::progress, m_progress, &StatusProgress::setProgress);
    connect(&m_refresher, &Refresher::finished, this, &RefreshController::onFinished);
}

void RefreshController::refresh(const QList<SourceId> &ids)
{
    if (m_refresher.isRunning()) {
        m_waiting += ids;
        return;
    }
    if (m_app.sources().all().isEmpty()) {
        m_errors->showNotice(
            tr("There are no sources yet. Add one, or add the recommended ones from the Sources menu."));
        return;
    }
    m_errors->clear();
    m_asked = true;
    m_refresher.refresh(ids);
}

void RefreshController::applySettings()
{
    m_app.scheduler().applySettings();
}

void RefreshController::start()
{
    if (m_app.settings().flag(Key::RefreshOnStart) && !m_app.sources().all().isEmpty())
        refresh();
    m_app.scheduler().start();
}

void RefreshController::onStarted(int sources)
{
    showRunning(true);
    m_progress->start(tr("Refreshing"), sources);
}

void RefreshController::onFinished(const RefreshReport &report)
{
    showRunning(false);
    m_progress->finish();
    QStringList failures;
    for (const SourceReport &source : report.sources) {
        if (source.status == u"error" && source.error.code != ErrorCode::Cancelled)
            failures << errorText(source.name.isEmpty() ? source.url.host() : source.name, source.error);
    }
    Q_EMIT message(report.cancelled ? tr("Refresh stopped") : tr("%n new article(s)", nullptr, report.added));
    // What fails by itself is marked in the tree and waits in the manager; a bar for each would be noise.
    if (!std::exchange(m_asked, false))
        failures.clear();
    if (failures.size() == 1)
        m_errors->showError(failures.constFirst());
    else if (!failures.isEmpty())
        m_errors->showError(tr("%n source(s) could not be refreshed.", nullptr, static_cast<int>(failures.size())),
                            failures.join(u'\n'));
    const QList<SourceId> waiting = std::exchange(m_waiting, {});
    if (!waiting.isEmpty() && !report.cancelled)
        refresh(waiting);
}

void RefreshController::showRunning(bool running)
{
    m_action->setText(running ? tr("Stop the &refresh") : tr("&Refresh"));
    m_action->setIcon(icon(running ? QStringLiteral("stop") : QStringLiteral("refresh")));
    m_action->setToolTip(Actions::tipOf(*m_action));
}

} // namespace oneul
