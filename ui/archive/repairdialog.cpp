#include "archive/repairdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include "archive/archiveplaces.h"
#include "archive/jobbar.h"
#include "base/whendone.h"
#include "common/accessiblerole.h"
#include "service/errortext.h"
#include "service/recovery.h"

namespace oneul {

using namespace Qt::StringLiterals;

RepairDialog::RepairDialog(const QString &dataDir, const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_recovery(new Recovery(dataDir, this))
    , m_text(new QLabel)
    , m_details(new QPlainTextEdit)
    , m_backups(new QComboBox)
    , m_repair(new QPushButton(tr("&Repair")))
    , m_restore(new QPushButton(tr("Restore this &backup")))
    , m_job(new JobBar)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"repairDialog"_s);
    setWindowTitle(tr("Repair the archive"));
    build(why);
    connect(m_repair, &QPushButton::clicked, this, &RepairDialog::repair);
    connect(m_restore, &QPushButton::clicked, this, &RepairDialog::restore);
    connect(m_job, &JobBar::cancelled, m_recovery, &Recovery::cancel);
    connect(m_recovery, &Recovery::progress, m_job, &JobBar::setPercent);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RepairDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_job, &JobBar::busyChanged, this, [this](bool busy) {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_repair, m_restore, m_backups, m_buttons})
            widget->setEnabled(!busy);
    });
    fillBackups();
}

void RepairDialog::build(const QString &why)
{
    m_text->setObjectName(u"repairText"_s);
    m_text->setWordWrap(true);
    m_text->setText(
        why + u"\n\n"_s
        + tr("A repair saves every row that can still be read into a new archive and takes what is lost from the "
             "newest backup where it has it. The damaged file is kept, untouched."));
    m_repair->setObjectName(u"repairNow"_s);
    m_restore->setObjectName(u"restoreNow"_s);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("What was saved and what was lost"));
    m_details->hide();
    m_restore->setAutoDefault(false);
    m_repair->setDefault(true);
    m_backups->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameChoice(m_backups, tr("Backups"));
    auto *back = new QHBoxLayout;
    back->addWidget(m_backups, 1);
    back->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_repair, 0, Qt::AlignLeft);
    layout->addLayout(back);
    layout->addWidget(m_job);
    layout->addWidget(m_buttons);
    setMinimumWidth(600);
}

void RepairDialog::fillBackups()
{
    m_backups->hide();
    m_restore->hide();
    whenDone(this, m_recovery->backups(), [this](const Result<QList<BackupInfo>> &backups) {
        const QLocale locale;
        for (const BackupInfo &backup : backups.value_or(QList<BackupInfo>())) {
            if (backup.articles < 0)
                continue;
            const QString when = locale.toString(backup.at.toLocalTime(), QLocale::ShortFormat);
            m_backups->addItem(tr("%1: %n article(s)", nullptr, backup.articles).arg(when), backup.path);
        }
        m_backups->setVisible(m_backups->count() > 0 && !m_done);
        m_restore->setVisible(m_backups->count() > 0 && !m_done);
    });
}

void RepairDialog::repair()
{
    m_job->start(tr("Saving what can be read"));
    whenDone(this, m_recovery->repair(), [this](const Result<RepairReport> &report) {
        m_job->finish();
        if (report)
            showRepaired(*report);
        else
            showFailure(report.error());
    });
}

void RepairDialog::restore()
{
    const QString path = m_backups->currentData().toString();
    const QString more = tr("The damaged archive is kept among the backups, but nothing is taken from it.");
    if (!askFirst(this, tr("Go back to the backup of %1?").arg(m_backups->currentText()), more, tr("Restore")))
        return;
    m_job->start(tr("Checking and copying the backup"));
    whenDone(this, m_recovery->restore(path), [this](const Result<RestoreReport> &report) {
        m_job->finish();
        if (report)
            finish(tr("The backup is in place: %n article(s).", nullptr, report->articles),
                   tr("The former archive is kept: %1").arg(QDir::toNativeSeparators(report->kept)));
        else
            showFailure(report.error());
    });
}

void RepairDialog::showRepaired(const RepairReport &report)
{
    if (report.wasSound) {
        finish(tr("The archive is sound; nothing had to be repaired."), {});
        return;
    }
    QStringList lines;
    for (const SavedRows &rows : report.tables) {
        const QString lost = rows.lost < 0 ? tr("some lost") : tr("%n lost", nullptr, rows.lost);
        lines << u"%1: %2, %3, %4"_s.arg(rows.table, tr("%n saved", nullptr, rows.saved),
                                         tr("%n from the backup", nullptr, rows.fromBackup), lost);
    }
    lines << tr("The damaged file is kept: %1").arg(QDir::toNativeSeparators(report.kept));
    if (!report.backup.isEmpty())
        lines << tr("Lost rows were looked up in %1").arg(QDir::toNativeSeparators(report.backup));
    finish(tr("The archive is repaired. It holds %1, %2 and %3.")
               .arg(tr("%n source(s)", nullptr, report.sources), tr("%n article(s)", nullptr, report.articles),
                    tr("%n digest(s)", nullptr, report.digests)),
           lines.join(u'\n'));
}

void RepairDialog::finish(const QString &text, const QString &details)
{
    m_done = true;
    m_text->setText(text);
    m_details->setPlainText(details);
    m_details->setVisible(!details.isEmpty());
    m_repair->hide();
    m_backups->hide();
    m_restore->hide();
    m_buttons->setStandardButtons(QDialogButtonBox::Ok);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Open the archive"));
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
}

void RepairDialog::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_text->setText(tr("This did not work. %1 The archive is as it was.").arg(errorText(error)));
    m_details->setPlainText(errorCodeName(error.code) + u": "_s + error.detail);
    m_details->show();
}

void RepairDialog::reject()
{
    m_recovery->cancel();
    if (!m_job->isBusy())
        QDialog::reject();
}

} // namespace oneul
