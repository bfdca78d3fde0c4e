#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/article.h"
#include "model/articlepreview.h"
#include "model/listorder.h"
#include "model/sourcedistribution.h"
#include "model/statuschange.h"

namespace oneul {

class Database;

/// The archive's articles for the window and the command line. Every change is announced as a delta.
class ArticleService final : public QObject
{
    Q_OBJECT

public:
    explicit ArticleService(Database &database, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<ArticleRow>>> rows(const ArticleFilter &filter);
    /// The articles of a list in its order; limit 0: all. Cancelled: it was called off.
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> ids(const ArticleFilter &filter, const ListOrder &order, int limit,
                                                        const Cancellation &cancellation = {});
    /// Why a search found these articles; asks the search index.
    [[nodiscard]] QFuture<Result<QHash<ArticleId, Snippet>>> snippets(const QList<ArticleId> &ids,
                                                                      const SearchQuery &query);
    /// The first unread one of a list, from place `from` on and then from its beginning; 0: there is none.
    [[nodiscard]] QFuture<Result<ArticleId>> firstUnread(const QList<ArticleId> &ids, qsizetype from,
                                                         const Cancellation &cancellation = {});
    [[nodiscard]] QFuture<Result<QList<ArticleRow>>> rowsById(const QList<ArticleId> &ids);
    [[nodiscard]] QFuture<Result<Article>> article(ArticleId id);
    /// With their texts, in the order of the ids; those that are gone are left out.
    [[nodiscard]] QFuture<Result<QList<Article>>> texts(const QList<ArticleId> &ids);
    /// What cards say of them beyond their rows; of the first 64.
    [[nodiscard]] QFuture<Result<QList<ArticlePreview>>> previews(const QList<ArticleId> &ids);
    [[nodiscard]] QFuture<Result<ArchiveCounts>> counts();
    [[nodiscard]] QFuture<Result<QList<DayDistribution>>> distributions(const QDate &from, const QDate &to,
                                                                        std::optional<Kind> kind = {});
    /// The articles of a period by source and category. See ArticleStore.
    [[nodiscard]] QFuture<Result<SourceDistributions>> sourceDistribution(const QDate &from, const QDate &to,
                                                                          std::optional<Kind> kind = {},
                                                                          const Cancellation &cancellation = {});
    /// The titles of a period, newest first.
    [[nodiscard]] QFuture<Result<QStringList>> titles(const QDate &from, const QDate &to, std::optional<Kind> kind,
                                                      int limit);
    /// Days that have articles, newest first.
    [[nodiscard]] QFuture<Result<QList<QDate>>> days(int limit = 60);

    // Each emits changed() before it is done, failed() when it could not be stored, and tells what it really changed:
    // takeBack() undoes that, and what takeBack() tells does it again. See ArticleStore.
    QFuture<Result<StatusChange>> setRead(const QList<ArticleId> &ids, bool read);
    QFuture<Result<StatusChange>> setRead(const ArticleFilter &filter, ArticleId newest, bool read);
    QFuture<Result<StatusChange>> setStarred(const QList<ArticleId> &ids, bool starred);
    QFuture<Result<StatusChange>> setCategory(const QList<ArticleId> &ids, const CategoryId &category);
    QFuture<Result<StatusChange>> setRuleCategory(const QList<ArticleId> &ids, const CategoryId &category);
    QFuture<Result<StatusChange>> setHidden(const QList<ArticleId> &ids, bool hidden);
    QFuture<Result<StatusChange>> setLabel(const QList<ArticleId> &ids, LabelId label, bool on);
    QFuture<Result<StatusChange>> setNote(ArticleId id, const QString &note);
    QFuture<Result<StatusChange>> takeBack(const StatusChange &change);
    /// The last changes of an article's category, newest first.
    [[nodiscard]] QFuture<Result<QList<CategoryChange>>> categoryHistory(ArticleId id);

    /// Passes on what another service wrote.
    void announce(const ArticleDelta &delta);

Q_SIGNALS:
    void changed(const oneul::ArticleDelta &delta);
    void labelsChanged(); ///< which labels the articles of lists have
    void categoriesEdited(const oneul::StatusChange &change); ///< by the analyst or a rule; after changed()
    void failed(const oneul::Error &error);

private:
    [[nodiscard]] QFuture<Result<StatusChange>> follow(const QFuture<Result<StatusChange>> &future);

    Database &m_database;
};

} // namespace oneul
