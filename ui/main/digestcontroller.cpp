#include "main/digestcontroller.h"

#include <utility>

#include <QAbstractButton>
#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>
#include <QUndoStack>

#include "base/whendone.h"
#include "common/actions.h"
#include "common/dates.h"
#include "common/errorbar.h"
#include "common/uilanguage.h"
#include "common/undostep.h"
#include "digest/digestclaims.h"
#include "digest/digestview.h"
#include "digest/summarisedialog.h"
#include "engines/digestengine.h"
#include "export/exportdialog.h"
#include "main/navigationcontroller.h"
#include "main/statusprogress.h"
#include "model/engine.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/storyservice.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace oneul {

DigestController::DigestController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent), m_app(app), m_places(places), m_makeAction(actions[ActionId::MakeDigest])
{
    NavigationController *navigation = places.navigation;
    connect(m_makeAction, &QAction::triggered, this, [this, navigation] { make(navigation->day()); });
    connect(actions[ActionId::Export], &QAction::triggered, this,
            [this, navigation] { exportDigests(navigation->day()); });
    connect(actions[ActionId::ShowDigest], &QAction::triggered, this,
            [navigation] { navigation->openDigest(navigation->day()); });
    connect(actions[ActionId::TodaysDigest], &QAction::triggered, this,
            [navigation, &app] { navigation->openDigest(app.clock().today()); });
    connect(places.view, &DigestView::makeRequested, this, &DigestController::make);
    connect(places.view, &DigestView::makeWithRequested, this, &DigestController::makeWith);
    connect(places.view, &DigestView::failed, places.errors, qOverload<const Error &>(&ErrorBar::showError));
    connect(actions[ActionId::MakeDigestWith], &QAction::triggered, this,
            [this, navigation] { makeWith(navigation->day()); });
    connect(places.view, &DigestView::exportRequested, this, [this] { exportDigests(m_places.view->day()); });
    connect(&app.digests(), &DigestService::progress, places.progress, &StatusProgress::setProgress);
}

DigestRequest DigestController::requestFor(const QDate &day) const
{
    DigestRequest request;
    request.day = day;
    const QString wanted = m_app.settings().text(Key::DigestLanguage);
    request.language = wanted.isEmpty() ? uiLanguage() : languageFromCode(wanted);
    request.engine = digestEngine(m_app.settings(), m_app.engines());
    return request;
}

void DigestController::make(const QDate &day)
{
    look(day, [this, day](int own) {
        const DigestRequest request = requestFor(day);
        if (request.engine != kBuiltinEngine)
            choose(day, own);
        else if (own > 0)
            confirm(day, own);
        else
            run(request);
    });
}

void DigestController::makeWith(const QDate &day)
{
    look(day, [this, day](int own) { choose(day, own); });
}

/// Once at a time: a second click comes before the first one's question.
void DigestController::look(const QDate &day, const std::function<void(int)> &next)
{
    if (std::exchange(m_looking, true))
        return;
    whenDone(this, m_app.digests().latest(day), [this, next](const Result<QList<Digest>> &found) {
        m_looking = false;
        next(found ? ownSentences(*found) : 0);
    });
}

/// "" where nothing is.
QString DigestController::leftBehind(int own) const
{
    if (own == 0)
        return {};
    return u' '
           + tr("%n sentence(s) of the newest digest are in your own words; a new one has none of them. The version "
                "that has them is kept.",
                nullptr, own);
}

void DigestController::confirm(const QDate &day, int own)
{
    const QString name = longDay(day, m_app.clock().today());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Make the digest"),
                                tr("Make the digest of %1 anew?").arg(name) + leftBehind(own), QMessageBox::Cancel,
                                m_places.window);
    box->setObjectName(u"makeAnew"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("&Make the digest"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, day, yes](QAbstractButton *button) {
        if (static_cast<QObject *>(button) == static_cast<QObject *>(yes))
            run(requestFor(day));
    });
    box->open();
}

void DigestController::choose(const QDate &day, int own)
{
    const DigestRequest request = requestFor(day);
    const auto estimate = [this, request](const QString &engine) {
        DigestRequest asked = request;
        asked.engine = engine;
        return m_app.digests().estimate(asked);
    };
    const QString name = longDay(day, m_app.clock().today());
    auto *dialog =
        new SummariseDialog(m_app,
                            {tr("Make the digest"),
                             tr("A digest of %1: each category is summarised by itself.").arg(name) + leftBehind(own),
                             tr("&Make the digest")},
                            estimate, m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEngine(request.engine);
    connect(dialog, &SummariseDialog::chosen, this, [this, request](const QString &engine) {
        DigestRequest chosen = request;
        chosen.engine = engine;
        run(chosen);
    });
    dialog->open();
}

void DigestController::run(const DigestRequest &request)
{
    if (m_running || m_app.digests().isMaking()) {
        m_places.errors->showNotice(tr("Another digest is being made. Wait until it is ready."));
        return;
    }
    m_running = true;
    m_cancelled = false;
    m_makeAction->setEnabled(false);
    m_places.progress->start(tr("Making the digest"), 0, [this] { cancel(); });
    // What comes in from a language model is worth looking at.
    if (request.engine != kBuiltinEngine)
        m_places.navigation->openDigest(request.day);
    // What has just come in stands by its stories, too; a digest without them is complete as well.
    whenDone(this, m_app.stories().catchUp(), [this, request](const Result<void> &) {
        if (m_cancelled)
            return onMade(request, fail(ErrorCode::Cancelled));
        whenDone(this, m_app.digests().make(request),
                 [this, request](const Result<QList<Digest>> &result) { onMade(request, result); });
    });
}

void DigestController::cancel()
{
    m_cancelled = true;
    m_app.digests().cancelMaking();
}

void DigestController::onMade(const DigestRequest &request, const Result<QList<Digest>> &result)
{
    const QDate day = request.day;
    m_running = false;
    m_makeAction->setEnabled(true);
    m_places.progress->finish();
    const QString name = longDay(day, m_app.clock().today());
    if (!result && result.error().code == ErrorCode::NotFound) {
        m_places.errors->showNotice(tr("There are no articles of %1 to make a digest of.").arg(name));
        return;
    }
    if (!result && result.error().code == ErrorCode::Cancelled)
        return Q_EMIT message(tr("The digest was not made"));
    if (!result) {
        m_places.errors->showError(result.error());
        return;
    }
    m_places.errors->clear();
    // A language model takes its time: who has gone elsewhere meanwhile stays there.
    const NavigationController *navigation = m_places.navigation;
    const bool waited = navigation->page() == Page::Digest && navigation->day() == day;
    if (waited || request.engine == kBuiltinEngine)
        m_places.navigation->openDigest(day);
    Q_EMIT message(tr("The digest of %1 is ready").arg(name));
}

void DigestController::exportDigests(const QDate &day)
{
    whenDone(this, m_app.digests().latest(day), [this, day](const Result<QList<Digest>> &result) {
        if (!result && result.error().code != ErrorCode::NotFound)
            m_places.errors->showError(result.error());
        else
            openExport(day, result ? *result : QList<Digest>());
    });
}

void DigestController::openExport(const QDate &day, const QList<Digest> &digests)
{
    if (digests.isEmpty()) {
        m_places.errors->showNotice(tr("There is no digest of %1 yet. Make it first, then export it.")
                                        .arg(longDay(day, m_app.clock().today())));
        return;
    }
    auto *dialog = new ExportDialog(m_app, digests, m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QStringList &files) {
        Q_EMIT message(tr("%n file(s) written", nullptr, static_cast<int>(files.size())));
    });
    dialog->open();
}

void DigestController::remove(const QDate &day)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove digest"),
        tr("Remove the digest of %1 from the archive? Its articles stay.").arg(longDay(day, m_app.clock().today())),
        QMessageBox::Cancel, m_places.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, day, yes](QAbstractButton *button) {
        if (static_cast<QObject *>(button) == static_cast<QObject *>(yes))
            removeAll(day);
    });
    box->open();
}

void DigestController::removeAll(const QDate &day)
{
    whenDone(this, m_app.digests().removeDay(day), [this, day](const Result<QList<Digest>> &removed) {
        if (!removed) {
            m_places.errors->showError(removed.error());
            return;
        }
        showAgain(day);
        rememberRemoval(*removed);
    });
}

void DigestController::rememberRemoval(const QList<Digest> &removed)
{
    const QDate day = removed.constFirst().day;
    const auto tell = [this, day](const Error &error) {
        if (error.code != ErrorCode::None)
            m_places.errors->showError(error);
        showAgain(day);
    };
    const auto remove = [this, day, tell] {
        whenDone(this, m_app.digests().removeDay(day),
                 [tell](const Result<QList<Digest>> &done) { tell(done ? Error() : done.error()); });
    };
    const auto putBack = [this, removed, tell] {
        whenDone(this, m_app.digests().putBack(removed),
                 [tell](const Result<void> &done) { tell(done ? Error() : done.error()); });
    };
    m_places.undo->push(new UndoStep(tr("Remove the digest"), remove, putBack, true));
    Q_EMIT message(tr("The digest of %1 was removed. It can be undone.").arg(longDay(day, m_app.clock().today())));
}

void DigestController::showAgain(const QDate &day)
{
    const NavigationController *navigation = m_places.navigation;
    if (navigation->page() == Page::Digest && navigation->day() == day)
        m_places.navigation->reload();
}

} // namespace oneul
