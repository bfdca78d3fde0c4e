#pragma once

#include <QDate>
#include <QList>

#include "model/story.h"
#include "storage/storystore.h"

namespace oneul {

/// The stories of a day beside those of the days before it, out of the articles of all these days, oldest first. In order:
/// new, continued, changed, quiet ones; of each those with more sources first. Changed: no article of the day, but a source
/// states on it that an article of a day before was updated.
[[nodiscard]] QList<StoryChange> dayOverDayOf(const QList<ToldArticle> &articles, const QDate &day);

} // namespace oneul
