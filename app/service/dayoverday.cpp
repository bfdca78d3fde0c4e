#include "service/dayoverday.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include <QStringList>

#include "topics/storytitle.h"

namespace oneul {

namespace {

using What = StoryChange::What;

std::optional<What> whatOf(const QList<ToldArticle> &articles, const StoryChange &change, const QDate &day)
{
    if (!change.today.isEmpty())
        return change.today.size() == articles.size() ? What::New : What::Continued;
    const bool updated = std::ranges::any_of(articles, [&](const ToldArticle &article) {
        return article.updated.isValid() && article.updated.toLocalTime().date() == day;
    });
    if (updated)
        return What::Changed;
    std::set<QDate> days;
    for (const ToldArticle &article : articles)
        days.insert(article.day);
    if (days.size() > 1 || change.story.sources > 1)
        return What::Quiet;
    return std::nullopt;
}

StoryChange changeOf(const QList<ToldArticle> &articles, const QDate &day)
{
    StoryChange change;
    Story &story = change.story;
    QStringList titles;
    story.id = articles.first().story;
    story.sources = 0;
    for (const ToldArticle &article : articles) {
        story.articles.append(article.id);
        story.sources += article.sources;
        titles.append(article.title);
        if (article.day == day)
            change.today.append(article.id);
    }
    story.title = titles.value(centralTitle(titles));
    story.first = articles.first().day;
    story.last = articles.first().day;
    for (const ToldArticle &article : articles) {
        story.first = std::min(story.first, article.day);
        story.last = std::max(story.last, article.day);
    }
    change.category = articles.last().category;
    return change;
}

} // namespace

QList<StoryChange> dayOverDayOf(const QList<ToldArticle> &articles, const QDate &day)
{
    // Who tells alone has a story of its own: below zero, where no other is.
    std::map<qint64, QList<ToldArticle>> stories;
    for (const ToldArticle &article : articles)
        stories[article.story > 0 ? article.story : -article.id].append(article);
    QList<StoryChange> changes;
    for (const auto &[story, own] : stories) {
        StoryChange change = changeOf(own, day);
        if (const auto what = whatOf(own, change, day)) {
            change.what = *what;
            changes.append(change);
        }
    }
    std::ranges::sort(changes, {}, [](const StoryChange &change) {
        return std::tuple(change.what, -change.story.sources, change.story.articles.first());
    });
    return changes;
}

} // namespace oneul
