#include "main/editorcontroller.h"

#include <QAction>
#include <QStatusBar>
#include <QUndoStack>

#include "base/whendone.h"
#include "common/actions.h"
#include "common/dates.h"
#include "common/errorbar.h"
#include "common/undostep.h"
#include "digest/digestview.h"
#include "editor/editorpage.h"
#include "main/mainwindow.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "main/statusprogress.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/reportservice.h"

namespace oneul {

EditorController::EditorController(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_parts.pages->add(Page::Editor, [this] { return makePage(); });
    connect(m_parts.navigation, &NavigationController::editorRequested, this, &EditorController::open);
    connect(m_parts.pages->digest(), &DigestView::editRequested, m_parts.navigation,
            [this] { m_parts.navigation->openEditor(); });
    QAction *edit = m_parts.actions[ActionId::EditDigest];
    edit->setEnabled(true);
    connect(edit, &QAction::triggered, m_parts.navigation, [this] { m_parts.navigation->openEditor(); });
}

EditorPage *EditorController::makePage()
{
    m_page = new EditorPage(m_parts.app);
    connect(m_page, &EditorPage::exportRequested, this, &EditorController::exportRequested);
    connect(m_page, &EditorPage::languageWanted, this, &EditorController::makeDigest);
    connect(m_page, &EditorPage::removed, this, &EditorController::rememberRemoval);
    connect(m_page, &EditorPage::failed, this, &EditorController::showError);
    connect(m_page, &EditorPage::linkHovered, m_parts.window->statusBar(),
            [bar = m_parts.window->statusBar()](const QString &address) { bar->showMessage(address); });
    return m_page;
}

void EditorController::open(ReportId id)
{
    m_parts.pages->showPage(Page::Editor); // makes it, where it was never shown
    if (m_page == nullptr)
        return;
    if (id > 0)
        m_page->openReport(id);
    else
        m_page->openDay(m_parts.navigation->day());
}

void EditorController::makeDigest(const QDate &day, Language language)
{
    // By the program's own engine: nothing is sent anywhere or paid for because a report was wanted.
    DigestService &digests = m_parts.app.digests();
    if (digests.isMaking())
        return m_parts.pages->errors()->showNotice(tr("Another digest is being made. Wait until it is ready."));
    DigestRequest request;
    request.day = day;
    request.language = language;
    m_parts.progress->start(tr("Making the digest"), 0, [&digests] { digests.cancelMaking(); });
    whenDone(this, digests.make(request), [this, day](const Result<QList<Digest>> &made) {
        m_parts.progress->finish();
        if (!made && made.error().code == ErrorCode::NotFound)
            m_parts.pages->errors()->showNotice(
                tr("There are no articles of %1 to make a digest of.").arg(longDay(day, m_parts.app.clock().today())));
        else if (!made && made.error().code != ErrorCode::Cancelled)
            showError(made.error());
    });
}

void EditorController::rememberRemoval(const Report &gone)
{
    const auto remove = [this, id = gone.id] {
        whenDone(this, m_parts.app.reports().remove(id), [this](const Result<void> &outcome) {
            if (!outcome)
                showError(outcome.error());
        });
    };
    const auto putBack = [this, gone] {
        whenDone(this, m_parts.app.reports().save(gone), [this](const Result<Report> &stored) {
            if (stored)
                m_parts.navigation->openEditor(stored->id);
            else
                showError(stored.error());
        });
    };
    m_parts.undo->push(new UndoStep(tr("Remove the report"), remove, putBack, true));
    m_parts.pages->errors()->offer(tr("The report “%1” was removed.").arg(gone.title), tr("Undo"),
                                   [undo = m_parts.undo, at = m_parts.undo->index()] {
                                       if (undo->index() == at) // it was not taken back otherwise, and nothing followed
                                           undo->undo();
                                   });
}

void EditorController::showError(const Error &error)
{
    m_parts.pages->errors()->showError(error);
}

} // namespace oneul
