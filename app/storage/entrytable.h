#pragma once

#include <optional>

#include "storage/preparedbatch.h"

namespace oneul {

/// The rows of entries and contents, within one transaction.
class EntryTable final
{
public:
    explicit EntryTable(Sql &sql);

    /// What tells whether a source states something new.
    struct Known {
        qint64 id = 0;
        ArticleId article = 0;
        QByteArray hash;
    };
    [[nodiscard]] std::optional<Known> knownByKey(SourceId source, const QString &key);
    [[nodiscard]] std::optional<Entry> byKey(SourceId source, const QString &key);
    [[nodiscard]] bool hasEntries(SourceId source);
    /// In rank order (lowest source first).
    [[nodiscard]] QList<Entry> ofArticle(ArticleId article);
    /// Articles of which a source states this arXiv id or this address.
    [[nodiscard]] QList<ArticleId> articlesFor(const QString &arxivId, const QString &normalisedUrl);

    [[nodiscard]] qint64 nextId(); ///< the id that the next inserted entry is to have
    /// The same for those who insert by themselves.
    [[nodiscard]] qint64 nextFreeId() { return m_lastId = nextId(); }
    /// `listed`: the published of its article.
    void insert(const Entry &entry, const QDateTime &listed, const PreparedArticle &stated);
    void update(const Entry &entry, const PreparedArticle &stated);
    void moveAll(ArticleId from, ArticleId into);

private:
    void appendArticles(Statement &statement, const QString &value, QList<ArticleId> &articles);

    Statement m_known;
    Statement m_byKey;
    Statement m_any;
    Statement m_ofArticle;
    Statement m_byArxiv;
    Statement m_byUrl;
    Statement m_maxId;
    Statement m_insert;
    Statement m_update;
    Statement m_contents;
    Statement m_move;
    qint64 m_lastId = -1;
};

} // namespace oneul
