#include "service/storyservice.h"

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/texttools.h"
#include "storage/database.h"

namespace oneul {

StoryService::StoryService(Database &database, ArticleService &articles, TextTools &tools, const Clock &clock,
                           QObject *parent)
    : QObject(parent), m_database(database), m_articles(articles), m_tools(tools), m_clock(clock)
{}

QFuture<Result<void>> StoryService::regroup(const QList<QDate> &)
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

bool StoryService::isBusy() const
{
    return {};
}

QFuture<Result<Story>> StoryService::story(StoryId)
{
    return readyFuture<Story>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<Story>>> StoryService::join(const QList<ArticleId> &)
{
    return readyFuture<QList<Story>>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<Story>>> StoryService::split(const QList<ArticleId> &)
{
    return readyFuture<QList<Story>>(fail(ErrorCode::NotFound));
}

QFuture<Result<void>> StoryService::restore(const QList<Story> &)
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<StoryChange>>> StoryService::dayOverDay(const QDate &, std::optional<Kind>, int)
{
    return readyFuture<QList<StoryChange>>(fail(ErrorCode::NotFound));
}

} // namespace oneul
