#include "main/exportcontroller.h"

#include <algorithm>
#include <memory>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStatusBar>

#include "base/whendone.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "export/clipboarddata.h"
#include "export/exportdialog.h"
#include "main/mainwindow.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/reportservice.h"

namespace oneul {

namespace {

constexpr int kMessageMs = 8000;

// The blocks number the digests of the report's list: what goes takes its number along, and its sections are text.
ExportJob withoutDigest(ExportJob job, DigestId id)
{
    const auto gone = static_cast<int>(job.report->digests.indexOf(id));
    job.report->digests.removeAt(gone);
    for (ReportBlock &block : job.blocks) {
        if (block.digest == gone)
            block.digest = -1;
        else if (block.digest > gone)
            --block.digest;
    }
    return job;
}

} // namespace

ExportController::ExportController(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connectActions();
}

void ExportController::connectActions()
{
    NavigationController *navigation = m_parts.navigation;
    QAction *week = m_parts.actions[ActionId::WeeklyReport];
    QAction *copy = m_parts.actions[ActionId::CopyDigest];
    QAction *preview = m_parts.actions[ActionId::PrintPreview];
    connect(week, &QAction::triggered, this, [this, navigation] {
        const QDate monday = navigation->day().addDays(1 - navigation->day().dayOfWeek());
        exportDays(monday, monday.addDays(6));
    });
    connect(copy, &QAction::triggered, this, [this, navigation] { copyDay(navigation->day()); });
    connect(preview, &QAction::triggered, this, [this, navigation] { previewDay(navigation->day()); });
    for (QAction *action : {week, copy, preview})
        action->setEnabled(true);
}

void ExportController::exportDays(const QDate &from, const QDate &to)
{
    collect(from, to, {});
}

void ExportController::collect(const QDate &day, const QDate &last, const QList<Digest> &found)
{
    if (day > last) {
        if (found.isEmpty())
            m_parts.pages->errors()->showNotice(tr("There is no digest of these days yet."));
        else
            openDialog({.digests = found});
        return;
    }
    whenDone(this, m_parts.app.digests().latest(day), [this, day, last, found](const Result<QList<Digest>> &result) {
        if (!result && result.error().code != ErrorCode::NotFound)
            tell(result.error());
        else
            collect(day.addDays(1), last, found + result.value_or({}));
    });
}

void ExportController::exportReport(const Report &report)
{
    whenDone(this, m_parts.app.reports().blocks(report), [this, report](const Result<QList<ReportBlock>> &blocks) {
        if (!blocks)
            tell(blocks.error());
        else
            collectReport({.report = report, .blocks = *blocks});
    });
}

// One digest after the other; those that are gone are left out, their sections are text then.
void ExportController::collectReport(const ExportJob &job)
{
    const auto known = [&job](DigestId id) {
        return std::ranges::find(job.digests, id, &Digest::id) != job.digests.end();
    };
    const auto next = std::ranges::find_if_not(job.report->digests, known);
    if (next == job.report->digests.end()) {
        openDialog(job);
        return;
    }
    whenDone(this, m_parts.app.digests().byId(*next), [this, job, id = *next](const Result<Digest> &digest) {
        if (!digest && digest.error().code != ErrorCode::NotFound)
            return tell(digest.error());
        ExportJob more = digest ? job : withoutDigest(job, id);
        if (digest)
            more.digests.append(*digest);
        collectReport(more);
    });
}

void ExportController::openDialog(const ExportJob &job)
{
    auto *dialog = new ExportDialog(m_parts.app, job, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QStringList &files) {
        say(tr("%n file(s) written", nullptr, static_cast<int>(files.size())));
    });
    dialog->open();
}

void ExportController::copyDay(const QDate &day)
{
    whenDone(this, m_parts.app.digests().latest(day), [this](const Result<QList<Digest>> &digests) {
        if (!digests)
            return tell(digests.error());
        whenDone(this, m_parts.app.exporter().clipboard({.digests = *digests}),
                 [this](const Result<ClipboardDocument> &document) {
                     if (!document)
                         return tell(document.error());
                     QGuiApplication::clipboard()->setMimeData(clipboardData(*document));
                     say(tr("The digest was copied"));
                 });
    });
}

void ExportController::previewDay(const QDate &day)
{
    using Document = std::shared_ptr<PrintDocument>;
    whenDone(this, m_parts.app.digests().latest(day), [this](const Result<QList<Digest>> &digests) {
        if (!digests)
            return tell(digests.error());
        whenDone(this, m_parts.app.exporter().printable({.digests = *digests}),
                 [this](const Result<Document> &document) {
                     if (!document)
                         return tell(document.error());
                     auto *dialog = new QPrintPreviewDialog(m_parts.window);
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     connect(dialog, &QPrintPreviewDialog::paintRequested, this,
                             [paper = *document](QPrinter *printer) { paper->paint(*printer); });
                     dialog->open();
                 });
    });
}

void ExportController::say(const QString &text)
{
    m_parts.window->statusBar()->showMessage(text, kMessageMs);
}

void ExportController::tell(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        m_parts.pages->errors()->showNotice(tr("There is no digest of this day yet. Make it first."));
    else
        m_parts.pages->errors()->showError(error);
}

} // namespace oneul
