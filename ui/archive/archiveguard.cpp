#include "archive/archiveguard.h"

#include "common/errorbar.h"
#include "service/app.h"
#include "service/backups.h"
#include "service/errortext.h"
#include "service/retention.h"

namespace oneul {

ArchiveGuard::ArchiveGuard(App &app, ErrorBar *errors, QWidget *window)
    : QObject(window), m_app(app), m_errors(errors), m_window(window)
{
    Backups &backups = app.backups();
    connect(&backups, &Backups::damageFound, this, [this](const QStringList &problems) {
        m_errors->offer(
            tr("The archive is damaged: %n problem(s). What can be read can be saved.", nullptr, int(problems.size())),
            tr("Repair…"), [this] { open(ArchiveDialog::Tab::Health); });
    });
    connect(&backups, &Backups::failed, this, [this](const Error &error) {
        m_errors->showError(tr("The archive could not be backed up. %1").arg(errorText(error)), error.detail);
    });
    followRetention();
}

void ArchiveGuard::followRetention()
{
    Retention &retention = m_app.retention();
    connect(&retention, &Retention::doubted, this, [this](Retention::Doubt doubt) {
        const bool jumped = doubt == Retention::Doubt::ClockJumped;
        m_errors->offer(jumped ? tr("The clock is months ahead of the last time that old articles were removed, so "
                                    "nothing is removed by itself. Look at what would go.")
                               : tr("More than half of the archive would be removed, so nothing is removed by itself. "
                                    "Look at what would go."),
                        tr("Show…"), [this] { open(ArchiveDialog::Tab::Retention); });
    });
    connect(&retention, &Retention::failed, this, [this](const Error &error) {
        m_errors->showError(tr("Old articles could not be removed. %1").arg(errorText(error)), error.detail);
    });
}

void ArchiveGuard::start()
{
    m_app.backups().start();
    m_app.retention().start();
    if (const QString type = m_app.backups().networkFileSystem(); !type.isEmpty())
        m_errors->showError(Error{ErrorCode::NetworkFolder, type});
}

void ArchiveGuard::open(ArchiveDialog::Tab tab)
{
    if (!m_dialog) {
        m_dialog = new ArchiveDialog(m_app, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->open();
    }
    m_dialog->showTab(tab);
    m_dialog->raise();
}

} // namespace oneul
