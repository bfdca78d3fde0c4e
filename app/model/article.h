#pragma once

#include <optional>

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "model/label.h"
#include "model/parsedfeed.h"
#include "model/searchquery.h"
#include "model/source.h"
#include "model/types.h"

namespace oneul {

/// Who decided an article's category: the classifier, an imported report, the analyst, one of the analyst's rules.
/// Stored as these numbers. The analyst's word stands; a rule's stands against import and classifier.
enum class CategoryOrigin { Model, Import, User, Rule };

/// What the analyst and the classifier say of an article; lives apart from the article itself.
struct ArticleStatus {
    bool read = false;
    bool starred = false;
    CategoryId category = kOthers;
    CategoryOrigin categoryOrigin = CategoryOrigin::Model;
    double confidence = 0; ///< 0…1: how likely the category is right; 1 where a person or a rule decided
    bool hidden = false; ///< a rule or the analyst put it away: it stands in the list of hidden articles only
};

/// What a list shows of an article: no texts, so that a list of many stays small.
struct ArticleRow {
    ArticleId id = 0;
    Kind kind = Kind::News;
    QString title;
    QUrl url;
    SourceId sourceId = 0; ///< the first source (lowest id) that lists it; 0: imported report
    QString sourceName; ///< host of the address for imported ones
    QDateTime published; ///< UTC; the stated instant, else first seen
    QDate day; ///< in the user's zone
    QString language; ///< "ko" | "en" | other code
    bool titleOnly = false; ///< no text beyond the title is known
    int sources = 1; ///< how many sources list it
    ArticleStatus status;
    QList<LabelId> labels; ///< in the order of the labels
    bool hasNote = false;
    StoryId story = 0; ///< 0: nobody else tells it
    int storySources = 1; ///< how many sources tell the story, its own included
};

/// An article with its texts.
struct Article {
    ArticleRow row;
    QString summaryHtml; ///< sanitised
    QString contentHtml; ///< sanitised
    QString text; ///< plain text of content, else summary; what is classified and summarised
    QString statedHtml; ///< sanitised; content, else summary as the sources state it, where hasFullText
    bool hasFullText = false; ///< contentHtml and text are those of the article's own page
    QString pageNotice; ///< what the article's page was instead of a text ("paywall", …); "" : not asked, or an article
    QList<Author> authors;
    QString arxivId;
    QString commentsUrl;
    QDateTime updated;
    QStringList terms; ///< categories as the source states them
    QString note; ///< the analyst's own; plain text
    QList<CategoryId> secondary; ///< further categories that the analyst gave it
};

/// What one write changed; item models apply it, they never query again for it.
struct ArticleDelta {
    QList<ArticleId> added;
    QList<ArticleId> updated;
    QList<ArticleId> removed;
    bool textsStay = false; ///< of `updated` only what people and programs say of them is new: no title, text or source

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && updated.isEmpty() && removed.isEmpty(); }
    void unite(const ArticleDelta &other)
    {
        added += other.added;
        updated += other.updated;
        removed += other.removed;
        textsStay = textsStay && other.textsStay;
    }
};

/// Which articles a list shows; unset fields do not filter.
struct ArticleFilter {
    std::optional<QDate> day;
    std::optional<QDate> fromDay; ///< inclusive
    std::optional<QDate> toDay; ///< inclusive
    std::optional<Kind> kind;
    std::optional<SourceId> source;
    std::optional<QString> folder; ///< the folder and those below it
    std::optional<CategoryId> category;
    std::optional<LabelId> label;
    std::optional<QDateTime> firstSeenAfter; ///< UTC, exclusive
    bool unreadOnly = false;
    bool starredOnly = false;
    bool unsureOnly = false; ///< the classifier put them into kOthers for want of confidence
    bool hiddenOnly = false; ///< hidden articles, which no other list shows
    std::optional<StoryId> story;
    std::optional<SearchQuery> search; ///< what the articles must match besides
    int limit = 0; ///< 0: all
};

/// Counts that the tree shows; kept by the storage.
struct ArchiveCounts {
    QHash<SourceId, SourceCounts> sources;
    QHash<CategoryId, int> categories; ///< unread articles per category
    QHash<QDate, int> days; ///< unread articles of the newest 62 days that have articles
    int unread = 0;
    int starred = 0;
    int articles = 0;
    int unsure = 0; ///< unread ones that wait for a category, of the last 30 days
    int hidden = 0;
};

/// How many articles each category has on a day (dashboard).
struct DayDistribution {
    QDate day;
    QHash<CategoryId, int> counts;
};

} // namespace oneul
