#pragma once

#include <QFuture>
#include <QList>
#include <QSet>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/article.h"
#include "model/articlepreview.h"
#include "model/fetchrecord.h"
#include "model/fulltext.h"
#include "model/listorder.h"
#include "model/source.h"
#include "model/sourcedistribution.h"
#include "model/statuschange.h"

namespace oneul {

class DbThread;
struct PreparedBatch;

/// One entry ready to be stored: parsed, its identity, language and category computed.
struct IncomingArticle {
    ParsedItem item;
    QString normalisedUrl; ///< text/identity.h; "" when there is no link
    QString text; ///< plain text of content or summary; "" : title only
    QString language;
    QDate day; ///< in the user's zone
    CategoryId category = kOthers;
    double confidence = 0;
    CategoryOrigin origin = CategoryOrigin::Model;
    // What rules say of it; done when the article is new.
    QList<LabelId> labels; ///< those that are gone are passed over
    bool starred = false;
    bool read = false;
    bool hidden = false;
};

/// What the classifier makes of an article by now.
struct ModelCategory {
    ArticleId id = 0;
    CategoryId category;
    double confidence = 0;
};

/// What one fetch of one source brought. Articles and fetch state are written in one transaction, so
/// that a validator (ETag) is never kept without the articles it stands for.
struct IncomingBatch {
    SourceId source = 0; ///< 0: imported report, no source
    QString sourceName = {}; ///< for rules and classifier; not stored
    Kind kind = Kind::News;
    FetchState fetch; ///< ignored for source 0; lastNew becomes seenAt where an article is new
    FetchRecord record; ///< added to the history when its time is valid; added and updated are filled in then
    QDateTime seenAt; ///< UTC
    QList<IncomingArticle> articles;
};

struct StoreReport {
    ArticleDelta delta;
    int added = 0;
    int updated = 0;
    QList<ArticleId> ids; ///< one per incoming article, in order
};

/// The articles and what the analyst says of them. The same article of several sources is one row
/// (normalised URL or arXiv id; within a source also guid). Deterministic whatever the order of
/// arrival: kind and day come from the listing source with the lowest id that states them, the text is
/// the longest (equal: lowest source id). An update brings an article back as unread only when its
/// text changed beyond white space, and never only because its date did.
class ArticleStore final
{
public:
    /// Whole lists are read by a reader of their own, so that rows never wait for them.
    ArticleStore(DbThread &writer, DbThread &reader, DbThread &listReader)
        : m_writer(writer), m_reader(reader), m_listReader(listReader)
    {}

    [[nodiscard]] QFuture<Result<StoreReport>> store(const IncomingBatch &batch);
    /// Several batches, prepared elsewhere (see prepareBatch), in one transaction; one outcome for each, in order.
    /// When the whole can't be written, each is tried alone, so that one batch fails for its own sake only.
    [[nodiscard]] QFuture<Result<QList<Result<StoreReport>>>> store(QList<PreparedBatch> &&batches);

    /// The articles of a list in its order; limit 0: all (filter.limit means nothing here). Without filter.search, which
    /// the SearchStore answers. Cancelled: it was called off.
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> ids(const ArticleFilter &filter, const ListOrder &order, int limit,
                                                        const Cancellation &cancellation = {});
    /// The first unread one of a list, from place `from` on and then from its beginning; 0: there is none.
    [[nodiscard]] QFuture<Result<ArticleId>> firstUnread(const QList<ArticleId> &ids, qsizetype from,
                                                         const Cancellation &cancellation = {});
    /// A short list: newest first (published, then id).
    [[nodiscard]] QFuture<Result<QList<ArticleRow>>> rows(const ArticleFilter &filter);
    [[nodiscard]] QFuture<Result<QList<ArticleRow>>> rowsById(const QList<ArticleId> &ids);
    [[nodiscard]] QFuture<Result<Article>> article(ArticleId id);
    /// What cards say of them, of the first 64. See previewsOf.
    [[nodiscard]] QFuture<Result<QList<ArticlePreview>>> previews(const QList<ArticleId> &ids);
    /// With texts, oldest id first (the order digests are built in).
    [[nodiscard]] QFuture<Result<QList<Article>>> articles(const ArticleFilter &filter);
    [[nodiscard]] QFuture<Result<QList<Article>>> articlesById(const QList<ArticleId> &ids);

    /// Those of the normalised addresses whose article has a text already.
    [[nodiscard]] QFuture<Result<QSet<QString>>> urlsWithText(const QStringList &normalisedUrls);

    /// Keeps the page's text beside what the sources state: from then on it is the article's content and text. A notice
    /// labels an article that has no other text "title only" and leaves the rest as it is.
    [[nodiscard]] QFuture<Result<ArticleDelta>> setFullText(ArticleId id, const FullText &text);
    /// Those of the articles that have been asked for already, notices included.
    [[nodiscard]] QFuture<Result<QSet<ArticleId>>> withFullText(const QList<ArticleId> &ids);

    // What the analyst does; each tells what it really changed, which takeBack() undoes.
    [[nodiscard]] QFuture<Result<StatusChange>> setRead(const QList<ArticleId> &ids, bool read);
    /// All articles of a place, but for those with a higher id than `newest`: they came after the analyst looked.
    /// Without filter.search.
    [[nodiscard]] QFuture<Result<StatusChange>> setRead(const ArticleFilter &filter, ArticleId newest, bool read);
    [[nodiscard]] QFuture<Result<StatusChange>> setStarred(const QList<ArticleId> &ids, bool starred);
    /// By the analyst: origin User; later refreshes never change it.
    [[nodiscard]] QFuture<Result<StatusChange>> setCategory(const QList<ArticleId> &ids, const CategoryId &category);
    /// By a rule: origin Rule; what the analyst gave stays.
    [[nodiscard]] QFuture<Result<StatusChange>> setRuleCategory(const QList<ArticleId> &ids,
                                                                const CategoryId &category);
    /// What is hidden is read and stands in no list but that of the hidden.
    [[nodiscard]] QFuture<Result<StatusChange>> setHidden(const QList<ArticleId> &ids, bool hidden);
    /// Where the classifier decided before; no step of the analyst's, so that nothing takes it back.
    [[nodiscard]] QFuture<Result<ArticleDelta>> setModelCategories(const QList<ModelCategory> &decided);
    /// NotFound: the label is gone.
    [[nodiscard]] QFuture<Result<StatusChange>> setLabel(const QList<ArticleId> &ids, LabelId label, bool on);
    /// "" or blanks: no note. NotFound, InvalidArgument (more than a million characters).
    [[nodiscard]] QFuture<Result<StatusChange>> setNote(ArticleId id, const QString &note);
    /// Where the articles still have what the change gave them. What is returned does it again.
    [[nodiscard]] QFuture<Result<StatusChange>> takeBack(const StatusChange &change);
    /// The last twenty, newest first.
    [[nodiscard]] QFuture<Result<QList<CategoryChange>>> categoryHistory(ArticleId id);

    [[nodiscard]] QFuture<Result<ArchiveCounts>> counts();
    /// One per day that has articles, oldest first, days inclusive.
    [[nodiscard]] QFuture<Result<QList<DayDistribution>>> distributions(const QDate &from, const QDate &to,
                                                                        std::optional<Kind> kind);
    /// The articles of a period (days inclusive) by source and category; of a long one the newest 100,000. Cancelled: it
    /// was called off.
    [[nodiscard]] QFuture<Result<SourceDistributions>> sourceDistribution(const QDate &from, const QDate &to,
                                                                          std::optional<Kind> kind,
                                                                          const Cancellation &cancellation = {});
    /// The titles of a period, newest first.
    [[nodiscard]] QFuture<Result<QStringList>> titles(const QDate &from, const QDate &to, std::optional<Kind> kind,
                                                      int limit);
    /// Days that have articles, newest first.
    [[nodiscard]] QFuture<Result<QList<QDate>>> days(int limit);

private:
    DbThread &m_writer;
    DbThread &m_reader;
    DbThread &m_listReader;
};

} // namespace oneul
