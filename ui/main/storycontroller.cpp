#include "main/storycontroller.h"

#include <algorithm>
#include <memory>

#include <QFuture>
#include <QUndoStack>

#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
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
    const ArticlePane *list = places.pages->list();
    connect(actions[ActionId::ShowStory], &QAction::triggered, this, [this] {
        if (const ArticleRow *row = m_places.pages->list()->currentRow())
            show(row->story);
    });
    connect(actions[ActionId::JoinStory], &QAction::triggered, this, [this] { edit(Edit::Join); });
    connect(actions[ActionId::SplitStory], &QAction::triggered, this, [this] { edit(Edit::Split); });
    connect(places.pages->reader(), &Reader::storyWanted, this, &StoryController::show);
    connect(places.pages->reader(), &Reader::articleWanted, places.articles, &ArticleController::reveal);
    connect(list, &ArticlePane::currentArticleChanged, this, &StoryController::enableActions);
    connect(list, &ArticlePane::selectionChanged, this, &StoryController::enableActions);
    connect(list->model(), &ArticleModel::dataChanged, this, &StoryController::enableActions);
    connect(places.navigation, &NavigationController::pageChanged, this, [this](Page page) {
        m_active = page == Page::Articles;
        enableActions();
    });
    connect(&app.stories(), &StoryService::failed, places.pages->errors(),
            qOverload<const Error &>(&ErrorBar::showError));
    enableActions();
    app.stories().start();
}

void StoryController::enableActions()
{
    const ArticlePane *list = m_places.pages->list();
    const ArticleRow *current = list->currentRow();
    const QList<ArticleRow> rows = list->selectedRows();
    const bool anyTold = std::ranges::any_of(rows, [](const ArticleRow &row) { return row.story > 0; });
    m_actions[ActionId::ShowStory]->setEnabled(m_active && current != nullptr && current->story > 0);
    m_actions[ActionId::JoinStory]->setEnabled(m_active && list->selectedCount() > 1);
    m_actions[ActionId::SplitStory]->setEnabled(m_active && anyTold);
}

void StoryController::show(StoryId id)
{
    if (id == 0)
        return;
    whenDone(this, m_app.stories().story(id), [this](const Result<Story> &story) {
        if (!story) // it fell apart meanwhile: the list shows that already
            return;
        ArticleFilter filter;
        filter.story = story->id;
        m_places.navigation->openList(filter, tr("Story: %1").arg(story->title));
    });
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
