#include "service/storygrouping.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <QObject>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrent>

#include "base/whendone.h"
#include "storage/database.h"
#include "storage/storystore.h"
#include "topics/stories.h"

namespace oneul {

namespace {

using Groups = QList<QList<ArticleId>>;

constexpr int kChunk = 500; ///< articles that are read in one go
constexpr int kMostOfADay = 3000;
constexpr qsizetype kMostDays = 10; ///< that are grouped together

Groups group(const QList<StoryDocument> &documents, const QList<StoryPair> &pairs)
{
    QSet<ArticleId> wanted;
    for (const StoryDocument &document : documents) {
        if (!document.settled)
            wanted.insert(document.id);
    }
    Groups groups = groupStories(documents, pairs);
    groups.removeIf([&](const QList<ArticleId> &ids) {
        return std::ranges::none_of(ids, [&](ArticleId id) { return wanted.contains(id); });
    });
    return groups;
}

/// Reads the days one after the other, then groups.
struct Reading : QObject {
    using QObject::QObject;

    Database *database = nullptr;
    QThreadPool *pool = nullptr;
    QSet<QDate> wanted;
    QList<QDate> left;
    int ofDay = 0;
    ArticleId last = 0;
    QList<StoryDocument> documents;
    QList<StoryPair> pairs;
    QPromise<Result<Groups>> promise;

    void finish(const Result<Groups> &groups)
    {
        promise.addResult(groups);
        promise.finish();
        deleteLater();
    }

    void begin()
    {
        whenDone(this, database->stories().pairs(), [this](const Result<QList<StoryPair>> &read) {
            if (!read)
                return finish(fail(read.error()));
            pairs = *read;
            readOn();
        });
    }

    void readOn()
    {
        if (left.isEmpty()) {
            return whenDone(
                this,
                QtConcurrent::run(pool, [documents = std::move(documents),
                                         pairs = std::move(pairs)] { return Result<Groups>(group(documents, pairs)); }),
                [this](const Result<Groups> &groups) { finish(groups); });
        }
        whenDone(this, database->stories().articles(left.first(), last, kChunk),
                 [this](const Result<QList<StoryArticle>> &read) {
                     if (!read)
                         return finish(fail(read.error()));
                     take(*read);
                     readOn();
                 });
    }

    void take(const QList<StoryArticle> &articles)
    {
        const bool settled = !wanted.contains(left.first());
        for (const StoryArticle &article : articles) {
            documents.append({article.id, article.title, article.text, article.normalisedUrl, article.arxivId,
                              article.day, article.story, settled});
        }
        ofDay += int(articles.size());
        if (articles.size() < kChunk || ofDay >= kMostOfADay) {
            left.removeFirst();
            ofDay = 0;
            last = 0;
        } else {
            last = articles.last().id;
        }
    }
};

} // namespace

QList<QDate> firstRun(const QList<QDate> &days)
{
    qsizetype count = std::min<qsizetype>(days.size(), 1);
    while (count < days.size() && count < kMostDays && days.at(count - 1).daysTo(days.at(count)) <= kStoryDays)
        ++count;
    return days.mid(0, count);
}

QFuture<Result<Groups>> groupDays(QObject *context, Database &database, QThreadPool &pool, const QList<QDate> &days)
{
    auto *reading = new Reading(context);
    reading->database = &database;
    reading->pool = &pool;
    reading->wanted = QSet<QDate>(days.begin(), days.end());
    for (QDate day = days.first().addDays(-kStoryDays); day <= days.last().addDays(kStoryDays); day = day.addDays(1))
        reading->left.append(day);
    reading->promise.start();
    const auto future = reading->promise.future();
    reading->begin();
    return future;
}

} // namespace oneul
