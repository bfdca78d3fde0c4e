#include "service/ruleservice.h"

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "storage/database.h"

namespace oneul {

RuleService::RuleService(Database &database, ArticleService &articles, SourceService &sources, TextTools &tools,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_articles(articles), m_sources(sources), m_tools(tools), m_clock(clock)
{}

QFuture<Result<void>> RuleService::load()
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

const QList<Rule> &RuleService::rules() const
{
    return m_rules;
}

Result<void> RuleService::check(const Rule &) const
{
    return {};
}

QFuture<Result<Rule>> RuleService::save(const Rule &)
{
    return readyFuture<Rule>(fail(ErrorCode::NotFound));
}

QFuture<Result<void>> RuleService::remove(RuleId)
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

QFuture<Result<void>> RuleService::reorder(const QList<RuleId> &)
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

QFuture<Result<void>> RuleService::replaceAll(const QList<Rule> &)
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

QFuture<Result<RulePreview>> RuleService::preview(const Rule &, int, const Cancellation &)
{
    return readyFuture<RulePreview>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<StatusChange>>> RuleService::apply(const Rule &, int)
{
    return readyFuture<QList<StatusChange>>(fail(ErrorCode::NotFound));
}

QFuture<Result<Rule>> RuleService::fromEdit(ArticleId, const CategoryId &)
{
    return readyFuture<Rule>(fail(ErrorCode::NotFound));
}

} // namespace oneul
