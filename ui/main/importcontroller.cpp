#include "main/importcontroller.h"

#include <algorithm>

#include <QDir>
#include <QFileDialog>
#include <QUndoStack>

#include "base/whendone.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "main/navigationcontroller.h"
#include "main/refreshcontroller.h"
#include "main/statusprogress.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/errortext.h"
#include "service/importer.h"
#include "service/sampleday.h"
#include "service/sourceservice.h"
#include "sources/addedsources.h"
#include "sources/opmldialog.h"

namespace oneul {

namespace {

/// Reports that were there already come last: they are the many, and the others are what needs a look.
QStringList skippedLines(const ImportReport &report)
{
    QStringList lines;
    QStringList known;
    for (const SkippedFile &skipped : report.skipped) {
        QStringList &list = skipped.why.code == ErrorCode::AlreadyExists ? known : lines;
        list << errorText(QDir::toNativeSeparators(skipped.path), skipped.why);
    }
    return lines + known;
}

} // namespace

ImportController::ImportController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent), m_app(app), m_places(places)
{
    connect(actions[ActionId::AddPresets], &QAction::triggered, this, &ImportController::addPresets);
    connect(actions[ActionId::OpenSample], &QAction::triggered, this, &ImportController::openSample);
    connect(actions[ActionId::Import], &QAction::triggered, this, &ImportController::chooseFiles);
    connect(actions[ActionId::ImportFolder], &QAction::triggered, this, &ImportController::chooseFolder);
    connect(actions[ActionId::ExportOpml], &QAction::triggered, this, &ImportController::exportOpml);
    connect(&app.importer(), &Importer::progress, places.progress, &StatusProgress::setProgress);
}

void ImportController::addPresets()
{
    QStringList ids;
    for (const Preset &preset : m_app.sources().presets()) {
        if (preset.recommended)
            ids << preset.id;
    }
    whenDone(this, m_app.sources().addPresets(ids), [this](const Result<int> &result) {
        if (!result) {
            m_places.errors->showError(result.error());
            return;
        }
        m_places.navigation->openToday();
        if (*result > 0)
            m_places.refresh->refresh();
        Q_EMIT message(tr("%n source(s) added", nullptr, *result));
    });
}

void ImportController::openSample()
{
    m_places.progress->start(tr("Reading the sample day"), 0);
    whenDone(this, m_app.sample().load(), [this](const Result<ArticleDelta> &result) {
        m_places.progress->finish();
        if (!result) {
            m_places.errors->showError(result.error());
            return;
        }
        m_places.errors->clear();
        NavTarget day;
        day.day = SampleDay::day();
        m_places.navigation->open(day);
    });
}

void ImportController::chooseFiles()
{
    auto *dialog = new QFileDialog(m_places.window, tr("Import OPML or reports"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("OPML and reports (*.opml *.xml *.md)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::import);
    dialog->open();
}

void ImportController::chooseFolder()
{
    auto *dialog = new QFileDialog(m_places.window, tr("Import a folder of reports"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::import);
    dialog->open();
}

void ImportController::import(const QStringList &paths)
{
    QStringList others;
    for (const QString &path : paths) {
        if (path.endsWith(u".opml", Qt::CaseInsensitive) || path.endsWith(u".xml", Qt::CaseInsensitive))
            m_lists.append(path);
        else
            others.append(path);
    }
    previewNext();
    if (others.isEmpty())
        return;
    m_places.progress->start(tr("Importing"), 0, [this] { m_app.importer().cancel(); });
    whenDone(this, m_app.importer().import(others), [this](const Result<ImportReport> &result) { onImported(result); });
}

void ImportController::previewNext()
{
    if (m_lists.isEmpty())
        return;
    auto *dialog = new OpmlDialog(m_app, m_lists.takeFirst(), m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpmlDialog::imported, this, &ImportController::onSourcesAdded);
    connect(dialog, &QDialog::finished, this, &ImportController::previewNext);
    dialog->open();
}

void ImportController::onSourcesAdded(const QList<Source> &sources)
{
    QList<SourceId> ids;
    QStringList lines;
    for (const Source &source : sources) {
        ids.append(source.id);
        lines.append(source.folder.isEmpty() ? source.name : QStringLiteral("%1: %2").arg(source.folder, source.name));
    }
    if (ids.isEmpty()) {
        m_places.errors->showNotice(tr("All of these sources are in the list already."));
        return;
    }
    const QString text = tr("%n source(s) added", nullptr, static_cast<int>(ids.size()));
    m_places.undo->push(new AddedSources(m_app.sources(), m_places.errors, ids, tr("Import sources")));
    m_places.errors->showNotice(tr("%1. Undo takes them out again.").arg(text), lines.join(u'\n'));
    if (m_places.navigation->page() == Page::Welcome)
        m_places.navigation->openToday();
    m_places.refresh->refresh(ids);
}

void ImportController::onImported(const Result<ImportReport> &result)
{
    m_places.progress->finish();
    if (!result) {
        m_places.errors->showError(result.error());
        return;
    }
    const QStringList lines = skippedLines(*result);
    const QString text =
        tr("Imported: %1, %2, %3.")
            .arg(tr("%n digest(s)", nullptr, result->digests), tr("%n article(s)", nullptr, result->articles),
                 tr("%n source(s)", nullptr, result->sources));
    if (lines.isEmpty())
        m_places.errors->showNotice(text);
    else
        m_places.errors->showError(
            text + u' ' + tr("%n file(s) were left out.", nullptr, static_cast<int>(lines.size())), lines.join(u'\n'));
    if (m_places.navigation->page() == Page::Welcome || result->digests > 0)
        showImported(result->digests > 0);
}

// Old reports are seldom of today: the newest digest shows that something came in.
void ImportController::showImported(bool digests)
{
    if (!digests) {
        m_places.navigation->openToday();
        return;
    }
    whenDone(this, m_app.digests().list(), [this](const Result<QList<DigestInfo>> &found) {
        QDate newest;
        for (const DigestInfo &info : found.value_or(QList<DigestInfo>()))
            newest = std::max(newest, info.day);
        if (newest.isValid())
            m_places.navigation->openDigest(newest);
        else
            m_places.navigation->openToday();
    });
}

void ImportController::exportOpml()
{
    auto *dialog = new QFileDialog(m_places.window, tr("Export sources as OPML"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("opml"));
    dialog->setNameFilter(tr("OPML (*.opml)"));
    dialog->selectFile(QStringLiteral("oneul.opml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> result = m_app.sources().exportOpml(path);
        if (result)
            Q_EMIT message(tr("Sources written to %1").arg(QDir::toNativeSeparators(path)));
        else
            m_places.errors->showError(result.error());
    });
    dialog->open();
}

} // namespace oneul
