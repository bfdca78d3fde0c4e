#include "archive/backupspage.h"

#include <utility>

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

#include "archive/jobbar.h"
#include "base/whendone.h"
#include "common/errorbar.h"
#include "service/app.h"
#include "service/backups.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

enum Column { WhenColumn, KindColumn, ArticlesColumn, SizeColumn };

} // namespace

BackupsPage::BackupsPage(ArchivePlaces places, QWidget *parent)
    : QWidget(parent)
    , m_places(std::move(places))
    , m_list(new QTreeWidget)
    , m_none(new QLabel(tr("There is no backup yet. The first is made a little after the start.")))
    , m_now(new QPushButton(tr("Back up &now")))
    , m_restore(new QPushButton(tr("&Restore…")))
    , m_folder(new QPushButton(tr("Open &folder")))
{
    build();
    connect(m_now, &QPushButton::clicked, this, &BackupsPage::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    connect(m_folder, &QPushButton::clicked, this, &BackupsPage::openFolder);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_restore->setEnabled(item != nullptr); });
    connect(&m_places.app->backups(), &Backups::changed, this, &BackupsPage::load);
    load();
}

void BackupsPage::build()
{
    m_list->setObjectName(u"backupList"_s);
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Articles"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Backups"));
    m_list->headerItem()->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(KindColumn, QHeaderView::Stretch);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_now->setObjectName(u"backUpNow"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setEnabled(false);
    auto *about =
        new QLabel(tr("Oneul copies the archive once a day while it is open, and before anything large changes it. "
                      "The copies of seven days and of four weeks are kept."));
    about->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_now, m_restore, m_folder}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(about);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void BackupsPage::load()
{
    whenDone(this, m_places.app->backups().list(), [this](const Result<QList<BackupInfo>> &backups) { show(backups); });
}

void BackupsPage::show(const Result<QList<BackupInfo>> &backups)
{
    if (!backups) {
        m_places.errors->showError(backups.error());
        return;
    }
    const QString before = chosen();
    m_list->clear();
    const auto kindText = [](BackupKind kind) {
        switch (kind) {
        case BackupKind::BeforeUpdate:
            return tr("before an update of Oneul");
        case BackupKind::BeforeRestore:
            return tr("before another archive was restored");
        default:
            return tr("daily");
        }
    };
    const QLocale locale;
    for (const BackupInfo &backup : *backups) {
        const QString articles = backup.articles < 0 ? tr("can't be read") : locale.toString(backup.articles);
        auto *item = new QTreeWidgetItem(m_list, {locale.toString(backup.at.toLocalTime(), QLocale::ShortFormat),
                                                  kindText(backup.kind), articles, sizeText(backup.bytes)});
        item->setData(WhenColumn, Qt::UserRole, backup.path);
        item->setToolTip(WhenColumn, QDir::toNativeSeparators(backup.path));
        item->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
        if (backup.path == before)
            m_list->setCurrentItem(item);
    }
    for (const int column : {WhenColumn, ArticlesColumn, SizeColumn})
        m_list->resizeColumnToContents(column);
    m_none->setVisible(backups->isEmpty());
}

QString BackupsPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(WhenColumn, Qt::UserRole).toString() : QString();
}

void BackupsPage::backUp()
{
    m_places.errors->clear();
    m_places.job->start(tr("Copying and checking the archive"));
    whenDone(this, m_places.app->backups().backUpNow(), [this](const Result<BackupInfo> &made) {
        m_places.job->finish();
        if (made)
            m_places.errors->showNotice(tr("The archive was backed up."), QDir::toNativeSeparators(made->path));
        else if (made.error().code != ErrorCode::Cancelled)
            m_places.errors->showError(made.error());
    });
}

void BackupsPage::restore()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString what = tr("Go back to the archive of %1?").arg(item->text(WhenColumn));
    const QString more =
        tr("What came in and what you marked since then goes away with the present archive, which is kept "
           "among the backups. Oneul closes its window and opens it again.");
    if (!askFirst(this, what, more, tr("Restore")))
        return;
    m_places.errors->clear();
    m_places.job->start(tr("Checking and copying the backup"));
    whenDone(this, m_places.app->backups().prepareRestore(chosen()), [this](const Result<ArchiveCopy> &ready) {
        m_places.job->finish();
        if (ready)
            m_places.reopen(ReopenArchive);
        else if (ready.error().code != ErrorCode::Cancelled)
            m_places.errors->showError(ready.error());
    });
}

void BackupsPage::openFolder()
{
    const QString folder = m_places.app->backups().folder();
    if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_places.errors->showNotice(tr("The backups are in %1").arg(QDir::toNativeSeparators(folder)));
}

} // namespace oneul
