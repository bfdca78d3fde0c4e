#include "archive/archivedialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "archive/backupspage.h"
#include "archive/carrypage.h"
#include "archive/healthpage.h"
#include "archive/jobbar.h"
#include "common/accessiblerole.h"
#include "common/errorbar.h"
#include "common/lettersize.h"
#include "service/app.h"
#include "service/backups.h"

#if __has_include("archive/retentionpage.h")
#include "archive/retentionpage.h"
#define ONEUL_HAS_RETENTION_PAGE
#endif

namespace oneul {

namespace {

/// In large letters a page is higher than the screen.
QWidget *scrolled(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    scroll->setWidgetResizable(true);
    setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

ArchiveDialog::ArchiveDialog(App &app, QWidget *parent)
    : QDialog(parent), m_app(app), m_tabs(new QTabWidget), m_job(new JobBar), m_errors(new ErrorBar)
{
    setObjectName(QStringLiteral("archiveDialog"));
    setWindowTitle(tr("Archive"));
    const ArchivePlaces places{&app, m_job, m_errors, [this](ReopenStatus status) { reopen(status); }};
    // In the order of Tab.
    m_tabs->addTab(new BackupsPage(places), tr("Backups"));
    m_tabs->addTab(new CarryPage(places), tr("Everything in one file"));
    m_tabs->addTab(new HealthPage(places), tr("Health"));
#ifdef ONEUL_HAS_RETENTION_PAGE
    m_tabs->addTab(scrolled(new RetentionPage(app)), tr("Retention"));
#endif
    m_tabs->setDocumentMode(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_errors);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_job);
    layout->addWidget(buttons);
    resizeForLetters(this, {760, 560});

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_job, &JobBar::cancelled, &app.backups(), &Backups::cancel);
    connect(m_job, &JobBar::busyChanged, m_tabs, &QWidget::setDisabled);
    connect(&app.backups(), &Backups::progress, m_job, &JobBar::setPercent);
}

void ArchiveDialog::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void ArchiveDialog::reject()
{
    if (m_job->isBusy())
        m_app.backups().cancel();
    QDialog::reject();
}

void ArchiveDialog::reopen(ReopenStatus status)
{
    Q_EMIT reopening(status);
    accept();
    QCoreApplication::exit(status);
}

} // namespace oneul
