#include "main/articlecontroller.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUndoStack>

#include "articles/articlelistview.h"
#include "articles/articleloader.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/listgroups.h"
#include "articles/reader.h"
#include "base/whendone.h"
#include "categories/categorymenu.h"
#include "common/actions.h"
#include "common/uilanguage.h"
#include "main/labelcontroller.h"
#include "main/markcontroller.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/fulltexts.h"
#include "service/sourceservice.h"
#include "service/taxonomyservice.h"

namespace oneul {

ArticleController::ArticleController(App &app, const Actions &actions, ArticlePane *pane, Reader *reader,
                                     QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_actions(actions)
    , m_pane(pane)
    , m_reader(reader)
    , m_loader(new ArticleLoader(app.articles(), pane->model(), this))
    , m_marks(new MarkController(app, actions, pane, reader, undo, this))
    , m_labels(new LabelController(app, actions, pane, m_marks, undo, this))
{
    connect(m_marks, &MarkController::putAway, m_loader, &ArticleLoader::drop);
    connect(m_marks, &MarkController::message, this, &ArticleController::message);
    connect(m_labels, &LabelController::failed, this, &ArticleController::failed);
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
    on(ActionId::ToggleRead, [this] { m_marks->toggleRead(m_pane->selectedIds()); });
    on(ActionId::ToggleStar, [this] { m_marks->toggleStar(m_pane->selectedIds()); });
    on(ActionId::OpenOriginal, [this] { openOriginals(); });
    on(ActionId::FullText, [this] { showFullText(); });
    on(ActionId::CopyLink, [this] { copyLinks(); });
    on(ActionId::MarkAllRead, [this] { markAllRead(); });
    for (int digit = 1; digit <= 9; ++digit) {
        connect(m_actions.categoryAction(digit), &QAction::triggered, this, [this, digit] {
            const QList<Category> offered = categories();
            if (digit <= offered.size())
                setCategory(offered.at(digit - 1).id);
        });
    }
    connect(&m_app.taxonomies(), &TaxonomyService::changed, this, &ArticleController::showTaxonomy);
}

void ArticleController::connectPane()
{
    connect(m_pane, &ArticlePane::currentArticleChanged, this, &ArticleController::onCurrentChanged);
    connect(m_pane, &ArticlePane::selectionChanged, this, &ArticleController::enableActions);
    connect(m_pane, &ArticlePane::opened, this, &ArticleController::openOriginals);
    connect(m_pane, &ArticlePane::menuRequested, this, &ArticleController::showMenu);
    connect(m_pane, &ArticlePane::toggleStarRequested, this, [this](ArticleId id) { m_marks->toggleStar({id}); });
    connect(m_pane, &ArticlePane::toggleReadRequested, this, [this](ArticleId id) { m_marks->toggleRead({id}); });
    connect(m_reader, &Reader::linkActivated, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_reader, &Reader::fullTextRequested, this, &ArticleController::showFullText);
    connect(m_loader, &ArticleLoader::loadingChanged, m_pane, &ArticlePane::setLoading);
    connect(m_loader, &ArticleLoader::loaded, m_pane, &ArticlePane::setComplete);
    connect(m_loader, &ArticleLoader::loaded, this, &ArticleController::onLoaded);
    connect(m_loader, &ArticleLoader::included, m_pane, &ArticlePane::select);
    connect(m_pane, &ArticlePane::unreadWanted, m_loader, &ArticleLoader::findUnread);
    connect(m_loader, &ArticleLoader::unreadFound, m_pane, &ArticlePane::select);
    connect(m_loader, &ArticleLoader::noneUnread, this, &ArticleController::sayNoneUnread);
    const auto sort = [this] {
        m_loader->setOrder(withGroups(m_pane->order(), m_app.sources().all(), m_app.taxonomy()));
    };
    connect(m_pane, &ArticlePane::orderChanged, this, sort);
    connect(&m_app.sources(), &SourceService::changed, this, sort); // names may have
}

void ArticleController::onLoaded()
{
    const ArticleId wanted = std::exchange(m_reveal, 0);
    if (wanted != 0 && !m_pane->select(wanted))
        m_loader->include(wanted);
}

void ArticleController::onCurrentChanged(ArticleId id)
{
    m_reader->showArticle(id);
    enableActions();
    const ArticleRow *row = m_pane->currentRow();
    // Reading is no edit: it is not on the undo stack, `m` takes it back.
    const bool isRead = !m_reader->isHidden(); // of two panes it takes the list's place when it is opened
    if (id != 0 && row != nullptr && !row->status.read && isRead)
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
    const bool any = m_active && m_pane->selectedCount() > 0; // all may be selected where none is the current one
    for (const ActionId id : {ActionId::ToggleRead, ActionId::ToggleStar, ActionId::OpenOriginal, ActionId::CopyLink,
                              ActionId::EditCategory, ActionId::EditLabels, ActionId::Hide})
        m_actions[id]->setEnabled(any);
    for (const ActionId id : {ActionId::FullText, ActionId::EditNote, ActionId::Explain, ActionId::ApplySimilar})
        m_actions[id]->setEnabled(m_active && m_pane->currentRow() != nullptr);
    for (int digit = 1; digit <= 9; ++digit)
        m_actions.categoryAction(digit)->setEnabled(any);
    showCategoryKeys();
}

/// The kinds of articles count only where a category is for one kind alone.
QList<Category> ArticleController::categories() const
{
    const Taxonomy &taxonomy = m_app.taxonomy();
    const bool apart =
        std::ranges::any_of(taxonomy.categories(), [](const Category &each) { return each.kind.has_value(); });
    return categoriesFor(taxonomy, apart ? m_pane->selectedRows() : QList<ArticleRow>());
}

void ArticleController::showCategoryKeys()
{
    const QList<Category> offered = categories();
    for (int digit = 1; digit <= 9; ++digit) {
        QAction *action = m_actions.categoryAction(digit);
        action->setVisible(digit <= offered.size());
        if (digit <= offered.size())
            action->setText(categoryLabel(offered.at(digit - 1)).replace(u'&', QStringLiteral("&&")));
    }
}

void ArticleController::showTaxonomy()
{
    showCategoryKeys();
    m_pane->view()->viewport()->update();
    m_reader->showTaxonomy();
    m_loader->setOrder(withGroups(m_pane->order(), m_app.sources().all(), m_app.taxonomy()));
}

void ArticleController::setCategory(const CategoryId &category)
{
    const QList<ArticleId> ids = m_pane->selectedIds();
    if (!ids.isEmpty())
        m_marks->setCategory(ids, category);
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
        sayNoneUnread();
}

void ArticleController::sayNoneUnread()
{
    Q_EMIT message(tr("No more unread articles in this list"));
}

void ArticleController::markAllRead()
{
    m_marks->markListRead(m_loader->filter(), m_pane->allIds());
}

void ArticleController::showMenu(const QPoint &at)
{
    const ArticleRow *row = m_pane->currentRow();
    if (row == nullptr)
        return;
    auto *menu = new QMenu(m_pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::OpenOriginal, ActionId::FullText, ActionId::CopyLink, ActionId::CopyCitation,
                              ActionId::Mail, ActionId::SaveNote, ActionId::Summarise})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (const ActionId id : {ActionId::ToggleRead, ActionId::ToggleStar})
        menu->addAction(m_actions[id]);
    QMenu *submenu = menu->addMenu(m_actions[ActionId::EditCategory]->icon(), tr("Category"));
    fillCategoryMenu(submenu, categories(), row->status.category,
                     [this](const CategoryId &category) { setCategory(category); });
    for (const ActionId id : {ActionId::EditCategory, ActionId::ApplySimilar, ActionId::Explain})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (const ActionId id : {ActionId::EditLabels, ActionId::EditNote, ActionId::Hide})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (const ActionId id : {ActionId::StorySources, ActionId::ShowStory, ActionId::JoinStory, ActionId::SplitStory}) {
        if (m_actions[id]->isEnabled()) // most articles have no story
            menu->addAction(m_actions[id]);
    }
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::MarkAllRead]);
    menu->popup(at);
}

} // namespace oneul
