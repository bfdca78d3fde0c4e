#include "main/todaycontroller.h"

#include <QAction>

#include "base/whendone.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "main/articlecontroller.h"
#include "main/digestcontroller.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "main/refreshcontroller.h"
#include "model/article.h"
#include "model/story.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/storyservice.h"
#include "sources/navtarget.h"
#include "today/comparepage.h"
#include "today/todaypage.h"

namespace oneul {

TodayController::TodayController(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_parts.pages->add(Page::Today, [this] { return makeToday(); });
    m_parts.pages->add(Page::Compare, [this] { return makeCompare(); });
    NavigationController *navigation = m_parts.navigation;
    QAction *overview = m_parts.actions[ActionId::Overview];
    QAction *compare = m_parts.actions[ActionId::CompareDays];
    connect(overview, &QAction::triggered, this, [navigation] { navigation->openOverview(); });
    connect(compare, &QAction::triggered, this, &TodayController::compareDays);
    for (QAction *action : {overview, compare})
        action->setEnabled(true);
}

TodayPage *TodayController::makeToday()
{
    auto *page = new TodayPage(m_parts.app);
    NavigationController *navigation = m_parts.navigation;
    connect(navigation, &NavigationController::overviewRequested, page, &TodayPage::showDay);
    connect(page, &TodayPage::refreshRequested, this, [this] { m_parts.refresh->refresh(); });
    connect(page, &TodayPage::makeRequested, m_parts.digests, &DigestController::make);
    connect(page, &TodayPage::openRequested, navigation, &NavigationController::openDigest);
    connect(page, &TodayPage::compareRequested, navigation, &NavigationController::openComparison);
    connect(page, &TodayPage::articleActivated, this, [this](ArticleId id) { openArticle(id); });
    connect(page, &TodayPage::storyWanted, this, &TodayController::openStory);
    connect(page, &TodayPage::sourcesWanted, navigation, &NavigationController::openSources);
    connect(page, &TodayPage::reviewWanted, navigation, [navigation] { navigation->openPage(Page::Review); });
    connect(page, &TodayPage::dayPicked, navigation, &NavigationController::openDay);
    connect(page, &TodayPage::failed, m_parts.pages->errors(), qOverload<const Error &>(&ErrorBar::showError));
    return page;
}

ComparePage *TodayController::makeCompare()
{
    auto *page = new ComparePage(m_parts.app);
    NavigationController *navigation = m_parts.navigation;
    connect(navigation, &NavigationController::comparisonRequested, page, &ComparePage::compare);
    connect(page, &ComparePage::articleActivated, this, &TodayController::openArticle);
    connect(page, &ComparePage::storyWanted, this, &TodayController::openStory);
    connect(page, &ComparePage::daysChosen, navigation, &NavigationController::openComparison);
    connect(page, &ComparePage::dayWanted, navigation, &NavigationController::openOverview);
    connect(page, &ComparePage::failed, m_parts.pages->errors(), qOverload<const Error &>(&ErrorBar::showError));
    return page;
}

/// The window's day with the last one before it that has something.
void TodayController::compareDays()
{
    NavigationController *navigation = m_parts.navigation;
    navigation->openComparison(navigation->previousDay(), navigation->day());
}

void TodayController::openArticle(ArticleId id)
{
    whenDone(this, m_parts.app.articles().rowsById({id}), [this, id](const Result<QList<ArticleRow>> &rows) {
        if (!rows || rows->isEmpty())
            return m_parts.pages->errors()->showError(rows ? Error{ErrorCode::NotFound, QString::number(id)}
                                                           : rows.error());
        NavTarget target;
        target.day = rows->constFirst().day;
        if (rows->constFirst().status.hidden)
            target.type = NavType::Hidden;
        m_parts.navigation->open(target);
        m_parts.articles->reveal(id);
    });
}

void TodayController::openStory(StoryId id)
{
    whenDone(this, m_parts.app.stories().story(id), [this](const Result<Story> &story) {
        if (!story)
            return m_parts.pages->errors()->showError(story.error());
        ArticleFilter filter;
        filter.story = story->id;
        m_parts.navigation->openList(filter, tr("Story: %1").arg(story->title));
    });
}

} // namespace oneul
