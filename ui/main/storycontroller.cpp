#include "main/storycontroller.h"

#include <algorithm>
#include <memory>

#include <QDesktopServices>
#include <QFuture>
#include <QUndoStack>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "articles/storypopup.h"
#include "base/clock.h"
#include "base/whendone.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "common/undostep.h"
#include "main/articlecontroller.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "service/app.h"
#include "service/storyservice.h"

namespace oneul {

StoryController::StoryController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent), m_app(app), m_actions(actions), m_places(places)
{
    connect(actions[ActionId::ShowStory], &QAction::triggered, this, [this] {
        if (const ArticleRow *row = m_places.pages->list()->currentRow())
            show(row->story);
    });
    connect(actions[ActionId::JoinStory], &QAction::triggered, this, [this] { edit(Edit::Join); });
    connect(actions[ActionId::SplitStory], &QAction::triggered, this, [this] { edit(Edit::Split); });
    connect(places.pages->reader(), &Reader::storyWanted, this, &StoryController::show);
    connect(places.pages->reader(), &Reader::articleWanted, places.articles, &ArticleController::reveal);
    connectList();
    connect(places.navigation, &NavigationController::pageChanged, this, [this](Page page) {
        m_active = page == Page::Articles;
        enableActions();
    });
    connect(&app.stories(), &StoryService::failed, places.pages->errors(),
            qOverload<const Error &>(&ErrorBar::showError));
    enableActions();
    app.stories().start();
}

void StoryController::connectList()
{
    const ArticlePane *list = m_places.pages->list();
    connect(list, &ArticlePane::currentArticleChanged, this, &StoryController::enableActions);
    connect(list, &ArticlePane::selectionChanged, this, &StoryController::enableActions);
    connect(list->model(), &ArticleModel::dataChanged, this, &StoryController::enableActions);
    connect(m_actions[ActionId::StorySources], &QAction::triggered, this, [this, list] {
        if (const ArticleRow *row = list->currentRow())
            showSources(*row);
    });
    connect(list->view(), &ArticleListView::storyClicked, this, [this, list](const QModelIndex &index) {
        if (const ArticleRow *row = list->model()->rowAt(index.row()))
            showSources(*row);
    });
}

void StoryController::enableActions()
{
    constexpr int kLooked = 500; // after each scroll all that is selected would be looked through
    const ArticlePane *list = m_places.pages->list();
    const ArticleRow *current = list->currentRow();
    const int count = list->selectedCount();
    const QList<ArticleRow> rows = count <= kLooked ? list->selectedRows() : QList<ArticleRow>();
    const bool anyTold =
        count > kLooked || std::ranges::any_of(rows, [](const ArticleRow &row) { return row.story > 0; });
    const bool hasSources = current != nullptr && std::max(current->storySources, current->sources) > 1;
    m_actions[ActionId::ShowStory]->setEnabled(m_active && current != nullptr && current->story > 0);
    m_actions[ActionId::StorySources]->setEnabled(m_active && hasSources);
    m_actions[ActionId::JoinStory]->setEnabled(m_active && count > 1);
    m_actions[ActionId::SplitStory]->setEnabled(m_active && anyTold);
}

void StoryController::show(StoryId id)
{
    if (id == 0)
        return;
    whenDone(this, m_app.stories().story(id), [this](const Result<Story> &story) {
        if (!story) {
            // That it fell apart meanwhile the list shows already.
            if (story.error().code != ErrorCode::NotFound)
                m_places.pages->errors()->showError(story.error());
            return;
        }
        ArticleFilter filter;
        filter.story = story->id;
        m_places.navigation->openList(filter, tr("Story: %1").arg(story->title));
    });
}

void StoryController::showSources(const ArticleRow &row)
{
    whenDone(this, m_app.stories().sourcesOf(row.id), [this, row](const Result<QList<StorySource>> &sources) {
        if (!sources)
            m_places.pages->errors()->showError(sources.error());
        else if (m_active && !sources->isEmpty())
            showPopup(row, *sources);
    });
}

void StoryController::showPopup(const ArticleRow &row, const QList<StorySource> &sources)
{
    ArticlePane *list = m_places.pages->list();
    const ArticleListView *view = list->view();
    const int place = list->model()->placeOf(row.id);
    if (place < 0) // another list by now
        return;
    const QModelIndex index = list->model()->index(place, ArticleModel::Title);
    const QRect chip = view->storyRect(index);
    const QPoint below = chip.isEmpty() ? view->visualRect(index).bottomLeft() : chip.bottomLeft();
    auto *popup = new StoryPopup(sources, row.story > 0, m_app.clock().now(), m_places.window);
    connect(popup, &StoryPopup::articleWanted, m_places.articles, &ArticleController::reveal);
    connect(popup, &StoryPopup::listWanted, this, [this, story = row.story] { show(story); });
    connect(popup, &StoryPopup::openWanted, this, [](const QUrl &url) {
        if (url.scheme().startsWith(u"http"))
            QDesktopServices::openUrl(url);
    });
    popup->showAt(view->viewport()->mapToGlobal(below + QPoint(0, 2)));
}

void StoryController::edit(Edit what)
{
    const QList<ArticleId> ids = m_places.pages->list()->selectedIds();
    StoryService &service = m_app.stories();
    // How the stories were before, once that is known: undoing may come sooner.
    const auto before = std::make_shared<QFuture<Result<QList<Story>>>>();
    const auto redo = [&service, ids, what, before] {
        *before = what == Edit::Join ? service.join(ids) : service.split(ids);
    };
    const auto undo = [&service, before] {
        chained<void>(&service, *before, [&service](const QList<Story> &stories) { return service.restore(stories); });
    };
    const int count = static_cast<int>(ids.size());
    const QString text = what == Edit::Join ? tr("Join %n article(s) into one story", nullptr, count)
                                            : tr("Split %n article(s) from the story", nullptr, count);
    m_places.undo->push(new UndoStep(text, redo, undo));
}

} // namespace oneul
