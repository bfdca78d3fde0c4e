#pragma once

#include <optional>

#include "storage/entry.h"
#include "storage/fulltexttable.h"

namespace oneul {

/// The rows of articles and status, within one transaction.
class ArticleTable final
{
public:
    explicit ArticleTable(Sql &sql);

    [[nodiscard]] std::optional<Derived> byId(ArticleId article);
    [[nodiscard]] ArticleStatus status(ArticleId article);
    [[nodiscard]] ArticleId insert(const Derived &derived, const ArticleStatus &status);
    void update(ArticleId article, const Derived &derived);
    /// What other tables repeat of the article; update() does it too.
    void mirror(ArticleId article, const Derived &derived);
    /// The article is to be searched for anew.
    void setChanged(ArticleId article);
    /// Whether it is hidden stays as it is.
    void setStatus(ArticleId article, const ArticleStatus &status);
    void label(ArticleId article, const QList<LabelId> &labels); ///< those that are gone are passed over
    /// True when the article's text is that of its own page.
    [[nodiscard]] bool hasFullText(ArticleId article) { return m_fullTexts.hasText(article); }
    /// Digests that cite `from` cite `into` afterwards, which has its labels and note as well; `from` is gone.
    void replace(ArticleId from, ArticleId into);

private:
    [[nodiscard]] qint64 changeNumber();

    Sql &m_sql;
    qint64 m_changeNumber = 0; ///< of this transaction; 0: none needed yet
    Statement m_byId;
    Statement m_insert;
    Statement m_update;
    Statement m_status;
    Statement m_insertStatus;
    Statement m_updateStatus;
    Statement m_hide;
    Statement m_label;
    Statement m_mirrorStatus;
    Statement m_mirrorEntries;
    Statement m_setChanged;
    Statement m_moveDigests;
    Statement m_moveCites;
    Statement m_remove;
    FullTextTable m_fullTexts;
};

} // namespace oneul
