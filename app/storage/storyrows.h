#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include "model/article.h"
#include "model/story.h"
#include "storage/sql.h"

namespace oneul {

/// Makes these groups the stories of their articles, and writes only what differs: a group of one has no story; who told a
/// story together with them and is in no group stays with the others of that story. `updated` are the articles whose story
/// has other articles now. Articles that are gone are passed over.
[[nodiscard]] ArticleDelta writeGroups(Sql &sql, const QList<QList<ArticleId>> &groups);

/// The articles with all that tell the same stories, as stories, and what was said of them; who tells a story alone is one
/// of one article with the id 0. Without titles.
[[nodiscard]] QList<Story> storiesOf(Sql &sql, const QList<ArticleId> &ids);
/// A story's articles, oldest first; empty: there is none of two and more.
[[nodiscard]] QList<ArticleId> membersOf(Sql &sql, StoryId id);

[[nodiscard]] QList<StoryPair> pairsOf(Sql &sql, const QList<ArticleId> &ids); ///< with one of the articles at least
/// All of them are the same from now on, whatever was said before.
void sayTheSame(Sql &sql, const QList<ArticleId> &ids);
/// None of `leaving` is the same as another of `ids`, which holds them; the others stay what they were to each other.
void sayDifferent(Sql &sql, const QList<ArticleId> &ids, const QSet<ArticleId> &leaving);
/// Only this is said of the articles.
void sayOnly(Sql &sql, const QList<ArticleId> &ids, const QList<StoryPair> &pairs);

/// The place of `from` in its story, and what was said of it, go over to `into`, unless that has its own.
void moveStory(Sql &sql, ArticleId from, ArticleId into);

/// Fills in story and storySources of rows.
void addStories(Sql &sql, const QString &ids, QHash<ArticleId, ArticleRow> &rows);

} // namespace oneul
