#include "service/termtrends.h"

#include <QStringList>
#include <QtConcurrent>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "topics/terms.h"

namespace oneul {

TermFinder::TermFinder(ArticleService &articles, QObject *parent) : QObject(parent), m_articles(articles)
{
    m_pool.setMaxThreadCount(1);
}

QFuture<Result<TermTrends>> TermFinder::find(const Span &now, const Span &before, std::optional<Kind> kind)
{
    const auto earlier = m_articles.titles(before.from, before.to, kind, kMostTitles);
    return chained<TermTrends>(
        this, m_articles.titles(now.from, now.to, kind, kMostTitles), [this, earlier](const QStringList &newest) {
            return chained<TermTrends>(this, earlier, [this, newest](const QStringList &older) {
                return QtConcurrent::run(&m_pool,
                                         [newest, older]() -> Result<TermTrends> { return termTrends(newest, older); });
            });
        });
}

} // namespace oneul
