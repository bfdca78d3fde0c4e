#include "main/articlecontroller.h"

#include <algorithm>

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUndoStack>

#include "articles/articlelistview.h"
#include "articles/articleloader.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "articles/statuscommand.h"
#include "base/whendone.h"
#include "categories/categorymenu.h"
#include "categories/categorypicker.h"
#include "common/actions.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/fulltexts.h"

namespace oneul {

namespace {

QList<ArticleId> idsOf(const QList<ArticleRow> &rows)
{
    QList<ArticleId> ids;
    ids.reserve(rows.size());
    for (const ArticleRow &row : rows)
        ids << row.id;
    return ids;
}

QList<ArticleRow> unreadOf(QList<ArticleRow> rows)
{
    rows.removeIf([](const ArticleRow &row) { return row.status.read; });
    return rows;
}

} // namespace

ArticleController::ArticleController(App &app, const Actions &actions, ArticlePane *pane, Reader *reader,
                                     QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_actions(actions)
    , m_pane(pane)
    , m_reader(reader)
    , m_undo(undo)
    , m_loader(new ArticleLoader(app.articles(), pane->model(), this))
{
    connectActions();
    connectPane();
    enableActions();
}

void ArticleController::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::NextArticle, [this] { m_pane->selectOffset(1); });
    on(ActionId::PreviousArticle, [this] { m_pane->selectOffset(-1); });
    on(ActionId::NextUnread, [this] { nextUnread(); });
    on(ActionId::ScrollOrNext, [this] { scrollOrNext(); });
    on(ActionId::ToggleRead, [this] { toggleRead(m_pane->selectedRows()); });
    on(ActionId::ToggleStar, [this] { toggleStar(m_pane->selectedRows()); });
    on(ActionId::OpenOriginal, [this] { openOriginals(); });
    on(ActionId::FullText, [this] { showFullText(); });
    on(ActionId::CopyLink, [this] { copyLinks(); });
    on(ActionId::MarkAllRead, [this] { markAllRead(); });
    on(ActionId::EditCategory, [this] { pickCategory(); });
    const QList<Category> &categories = m_app.taxonomy().categories();
    for (int digit = 1; digit <= 9; ++digit) {
        QAction *action = m_actions.categoryAction(digit);
        if (digit > categories.size()) {
            action->setVisible(false);
            continue;
        }
        const Category &category = categories.at(digit - 1);
        action->setText(categoryLabel(category));
        connect(action, &QAction::triggered, this, [this, id = category.id] { setCategory(id); });
    }
}

void ArticleController::connectPane()
{
    const auto rowsOf = [this](ArticleId id) {
        return QList<ArticleRow>{m_pane->model()->at(m_pane->model()->rowOf(id))};
    };
    connect(m_pane, &ArticlePane::currentArticleChanged, this, &ArticleController::onCurrentChanged);
    connect(m_pane, &ArticlePane::opened, this, &ArticleController::openOriginals);
    connect(m_pane, &ArticlePane::menuRequested, this, &ArticleController::showMenu);
    connect(m_pane, &ArticlePane::toggleStarRequested, this, [this, rowsOf](ArticleId id) { toggleStar(rowsOf(id)); });
    connect(m_pane, &ArticlePane::toggleReadRequested, this, [this, rowsOf](ArticleId id) { toggleRead(rowsOf(id)); });
    connect(m_reader, &Reader::linkActivated, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_reader, &Reader::fullTextRequested, this, &ArticleController::showFullText);
    connect(m_loader, &ArticleLoader::loadingChanged, m_pane, &ArticlePane::setLoading);
    connect(m_loader, &ArticleLoader::loaded, this, &ArticleController::onLoaded);
    connect(m_loader, &ArticleLoader::included, m_pane, &ArticlePane::select);
}

void ArticleController::onLoaded()
{
    const ArticleId wanted = std::exchange(m_reveal, 0);
    if (wanted != 0) {
        if (!m_pane->select(wanted))
            m_loader->include(wanted);
        return;
    }
    onCurrentChanged(0);
}

void ArticleController::onCurrentChanged(ArticleId id)
{
    m_reader->showArticle(id);
    enableActions();
    const ArticleRow *row = m_pane->currentRow();
    // Reading is no edit: it is not on the undo stack, `m` takes it back.
    if (id != 0 && row != nullptr && !row->status.read)
        m_app.articles().setRead({id}, true);
}

void ArticleController::reveal(ArticleId id)
{
    m_reveal = id;
    if (!m_loader->isLoading())
        onLoaded();
}

void ArticleController::setActive(bool active)
{
    m_active = active;
    enableActions();
}

void ArticleController::enableActions()
{
    for (const ActionId id : {ActionId::NextArticle, ActionId::PreviousArticle, ActionId::NextUnread,
                              ActionId::ScrollOrNext, ActionId::MarkAllRead})
        m_actions[id]->setEnabled(m_active);
    const bool any = m_active && m_pane->currentRow() != nullptr;
    for (const ActionId id : {ActionId::ToggleRead, ActionId::ToggleStar, ActionId::OpenOriginal, ActionId::FullText,
                              ActionId::CopyLink, ActionId::EditCategory})
        m_actions[id]->setEnabled(any);
    for (int digit = 1; digit <= 9; ++digit)
        m_actions.categoryAction(digit)->setEnabled(any);
}

void ArticleController::push(const QList<ArticleRow> &before, std::function<void()> change, const QString &text)
{
    if (!before.isEmpty())
        m_undo->push(new StatusCommand(m_app.articles(), before, std::move(change), text));
}

void ArticleController::toggleRead(const QList<ArticleRow> &rows)
{
    const bool read = std::ranges::any_of(rows, [](const ArticleRow &row) { return !row.status.read; });
    push(
        rows, [this, ids = idsOf(rows), read] { m_app.articles().setRead(ids, read); },
        read ? tr("Mark read") : tr("Mark unread"));
}

void ArticleController::toggleStar(const QList<ArticleRow> &rows)
{
    const bool starred = std::ranges::any_of(rows, [](const ArticleRow &row) { return !row.status.starred; });
    push(
        rows, [this, ids = idsOf(rows), starred] { m_app.articles().setStarred(ids, starred); },
        starred ? tr("Star") : tr("Remove star"));
}

void ArticleController::setCategory(const CategoryId &category)
{
    const QList<ArticleRow> rows = m_pane->selectedRows();
    const QString name = categoryLabel(m_app.taxonomy().byId(category));
    push(
        rows, [this, ids = idsOf(rows), category] { m_app.articles().setCategory(ids, category); },
        tr("Category %1").arg(name));
    if (!rows.isEmpty())
        Q_EMIT message(tr("%1: %n article(s)", "category: how many", static_cast<int>(rows.size())).arg(name));
}

void ArticleController::pickCategory()
{
    const ArticleRow *row = m_pane->currentRow();
    if (row == nullptr)
        return;
    auto *picker = new CategoryPicker(m_app.taxonomy(), row->status.category, m_pane->window());
    connect(picker, &CategoryPicker::picked, this, &ArticleController::setCategory);
    const QRect place = m_pane->view()->visualRect(m_pane->view()->currentIndex());
    picker->showAt(m_pane->view()->viewport()->mapToGlobal(place.bottomLeft() + QPoint(24, 2)));
}

void ArticleController::openOriginals()
{
    constexpr qsizetype kAtOnce = 10; // a slip with Ctrl+A must not open a thousand tabs
    const QList<ArticleRow> rows = m_pane->selectedRows().mid(0, kAtOnce);
    for (const ArticleRow &row : rows) {
        if (row.url.scheme().startsWith(u"http"))
            QDesktopServices::openUrl(row.url);
    }
}

void ArticleController::showFullText()
{
    const ArticleId id = m_reader->articleId();
    if (id == 0 || m_reader->toggleText())
        return;
    m_reader->setNote(tr("Fetching the page…"));
    whenDone(this, m_app.fullTexts().fetch(id), [this, id](const Result<FullText> &text) {
        // A notice is told by the article itself. What is wrong with one page is said beside it, and not in words that
        // are meant for sources.
        const ErrorCode code = text ? ErrorCode::None : text.error().code;
        QString note;
        if (code == ErrorCode::NotFound)
            note = tr("No article text was found on the page.");
        else if (code == ErrorCode::HttpStatus)
            note = tr("The server answered: %1").arg(text.error().detail);
        if (m_reader->articleId() == id)
            m_reader->setNote(note);
        if (!text && code != ErrorCode::BlockedPage && note.isEmpty())
            Q_EMIT failed(text.error());
    });
}

void ArticleController::copyLinks()
{
    QStringList links;
    const QList<ArticleRow> rows = m_pane->selectedRows();
    for (const ArticleRow &row : rows)
        links << row.url.toString(QUrl::FullyEncoded);
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    Q_EMIT message(tr("Link copied"));
}

void ArticleController::scrollOrNext()
{
    if (!m_reader->scrollPage())
        nextUnread();
}

void ArticleController::nextUnread()
{
    if (!m_pane->selectNextUnread())
        Q_EMIT message(tr("No more unread articles in this list"));
}

void ArticleController::markAllRead()
{
    markRead(m_pane->visibleRows(), tr("Mark all read"));
}

void ArticleController::markRead(const QList<ArticleRow> &rows, const QString &text)
{
    const QList<ArticleRow> unread = unreadOf(rows);
    if (unread.isEmpty())
        return;
    push(
        unread, [this, ids = idsOf(unread)] { m_app.articles().setRead(ids, true); }, text);
    const QString keys = m_actions[ActionId::Undo]->shortcut().toString(QKeySequence::NativeText);
    Q_EMIT message(tr("%n article(s) marked read. %1 undoes it.", nullptr, static_cast<int>(unread.size())).arg(keys));
}

void ArticleController::showMenu(const QPoint &at)
{
    const ArticleRow *row = m_pane->currentRow();
    if (row == nullptr)
        return;
    auto *menu = new QMenu(m_pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::OpenOriginal, ActionId::FullText, ActionId::CopyLink})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (const ActionId id : {ActionId::ToggleRead, ActionId::ToggleStar})
        menu->addAction(m_actions[id]);
    QMenu *categories = menu->addMenu(m_actions[ActionId::EditCategory]->icon(), tr("Category"));
    fillCategoryMenu(categories, m_app.taxonomy(), row->status.category,
                     [this](const CategoryId &category) { setCategory(category); });
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::MarkAllRead]);
    menu->popup(at);
}

} // namespace oneul
