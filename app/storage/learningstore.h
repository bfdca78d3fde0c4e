#pragma once

#include <QDate>
#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/decision.h"
#include "storage/knownarticles.h"

namespace oneul {

class DbThread;

/// What the classifier is taught with, and what it is asked about.
class LearningStore final
{
public:
    LearningStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    /// See handedits.h.
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> handEdited(int limit);
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> handEditedOf(const QList<ArticleId> &ids);
    /// In the order of the ids; those that are gone are left out.
    [[nodiscard]] QFuture<Result<QList<KnownArticle>>> known(const QList<ArticleId> &ids);
    /// What the classifier decided since a day, unsure or in categories other than this one; newest first.
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> unsureSince(const QDate &day, int limit);
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> elsewhereSince(const QDate &day, const CategoryId &category,
                                                                   int limit);
    [[nodiscard]] QFuture<Result<QList<CategoryLogLine>>> log(int limit, qint64 before);
    /// Categories besides the primary one, which is left out. NotFound: the article is gone.
    [[nodiscard]] QFuture<Result<ArticleDelta>> setSecondary(ArticleId id, const QList<CategoryId> &categories);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
