#pragma once

#include <optional>

#include "storage/entry.h"

namespace oneul {

/// The rows of entries and entry_texts, within one transaction.
class EntryTable final
{
public:
    explicit EntryTable(Sql &sql);

    [[nodiscard]] std::optional<Entry> byKey(SourceId source, const QString &key);
    /// In rank order (lowest source first).
    [[nodiscard]] QList<Entry> ofArticle(ArticleId article);
    /// Articles of which a source states this arXiv id or this address.
    [[nodiscard]] QList<ArticleId> articlesFor(const QString &arxivId, const QString &normalisedUrl);

    [[nodiscard]] qint64 nextId(); ///< the id that the next inserted entry is to have
    /// The same for those who insert by themselves.
    [[nodiscard]] qint64 nextFreeId() { return m_lastId = nextId(); }
    void insert(const Entry &entry, const IncomingArticle &incoming);
    void update(const Entry &entry, const IncomingArticle &incoming);
    void moveAll(ArticleId from, ArticleId into);

private:
    void appendArticles(Statement &statement, const QString &value, QList<ArticleId> &articles);
    void writeTexts(qint64 entry, const IncomingArticle &incoming);

    Statement m_byKey;
    Statement m_ofArticle;
    Statement m_byArxiv;
    Statement m_byUrl;
    Statement m_maxId;
    Statement m_insert;
    Statement m_update;
    Statement m_texts;
    Statement m_move;
    qint64 m_lastId = -1;
};

} // namespace oneul
