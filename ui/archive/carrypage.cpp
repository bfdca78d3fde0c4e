#include "archive/carrypage.h"

#include <utility>

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

#include "archive/jobbar.h"
#include "base/whendone.h"
#include "common/errorbar.h"
#include "service/app.h"
#include "service/backups.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QGroupBox *section(const QString &title, const QString &text, QPushButton *button)
{
    auto *box = new QGroupBox(title);
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return box;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

CarryPage::CarryPage(ArchivePlaces places, QWidget *parent) : QWidget(parent), m_places(std::move(places))
{
    setObjectName(u"carryPage"_s);
    auto *save = new QPushButton(tr("&Export everything…"));
    save->setObjectName(u"exportEverything"_s);
    auto *open = new QPushButton(tr("&Restore from a file…"));
    open->setObjectName(u"restoreEverything"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(
        section(tr("Export"),
                tr("One file with all articles, marks, labels, notes, digests, sources, saved searches and "
                   "settings, for another machine or for the shelf. Passwords are not in it."),
                save));
    layout->addWidget(
        section(tr("Restore"),
                tr("Puts the archive of such a file, or of a backup, in the place of the present one. The "
                   "present one is kept among the backups. Passwords have to be typed again on another "
                   "machine."),
                open));
    layout->addStretch(1);
    connect(save, &QPushButton::clicked, this, &CarryPage::chooseTarget);
    connect(open, &QPushButton::clicked, this, &CarryPage::chooseFile);
}

void CarryPage::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Export everything"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"oneul"_s);
    dialog->setNameFilter(tr("Everything of Oneul (*.oneul)"));
    dialog->selectFile(u"oneul-%1.oneul"_s.arg(m_places.app->clock().today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &CarryPage::exportTo);
    dialog->open();
}

void CarryPage::exportTo(const QString &path)
{
    m_places.errors->clear();
    m_places.job->start(tr("Writing everything into one file"));
    whenDone(this, m_places.app->backups().exportTo(path), [this](const Result<ArchiveCopy> &made) {
        m_places.job->finish();
        if (!made) {
            fail(made.error());
            return;
        }
        const QString articles = tr("%n article(s)", nullptr, made->articles);
        const QString digests = tr("%n digest(s)", nullptr, made->digests);
        m_places.errors->showNotice(
            tr("Written: %1, %2 and everything else, %3.").arg(articles, digests, sizeText(made->bytes)),
            QDir::toNativeSeparators(made->path));
    });
}

void CarryPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Restore everything"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Everything of Oneul and backups (*.oneul *.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CarryPage::restoreFrom);
    dialog->open();
}

void CarryPage::restoreFrom(const QString &path)
{
    m_places.errors->clear();
    whenDone(this, m_places.app->backups().inspect(path), [this](const Result<ArchiveCopy> &copy) {
        if (copy)
            askToRestore(*copy);
        else
            fail(copy.error());
    });
}

void CarryPage::askToRestore(const ArchiveCopy &copy)
{
    const QString articles = tr("%n article(s)", nullptr, copy.articles);
    const QString digests = tr("%n digest(s)", nullptr, copy.digests);
    QString more =
        tr("The file holds %1 and %2. The present archive is kept among the backups. Oneul closes its window and "
           "opens it again.")
            .arg(articles, digests);
    if (copy.hasSettings)
        more += u' ' + tr("The settings of the file take the place of yours.");
    if (!askFirst(this, tr("Replace the archive by this file?"), more, tr("Replace")))
        return;
    m_places.job->start(tr("Checking and copying the file"));
    whenDone(this, m_places.app->backups().prepareRestore(copy.path), [this](const Result<ArchiveCopy> &ready) {
        m_places.job->finish();
        if (ready)
            m_places.reopen(ReopenArchive);
        else
            fail(ready.error());
    });
}

void CarryPage::fail(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_places.errors->showError(error);
}

} // namespace oneul
