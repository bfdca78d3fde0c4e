#pragma once

#include <memory>
#include <optional>
#include <queue>

#include <QHash>
#include <QList>
#include <QSet>

#include "storage/searchlayout.h"
#include "storage/searchscope.h"

namespace oneul {

/// The documents that match an expression, those with the highest numbers first: read part by part, as far as they are
/// asked for. `columns`: what is read of each, the number first; "$table" stands for the part.
class DocStream final
{
public:
    DocStream(Sql &sql, QString match, const DocBounds &bounds, QString columns = QStringLiteral("rowid"));

    bool next();
    [[nodiscard]] qint64 doc() const { return m_doc; }
    [[nodiscard]] const Statement &row() const { return *m_statement; }

private:
    bool openShard();

    Sql &m_sql;
    QString m_match;
    DocBounds m_bounds;
    QString m_columns;
    QList<SearchShard> m_shards;
    qsizetype m_at = 0; ///< the part that is read next
    std::unique_ptr<Statement> m_statement;
    qint64 m_doc = 0;
};

/// The article that a document stands for, when it is one still, and the condition holds for it.
class DocArticles final
{
public:
    struct Found {
        qint64 published = 0;
        ArticleId id = 0;

        auto operator<=>(const Found &) const = default;
    };

    DocArticles(Sql &sql, const Condition &condition);
    [[nodiscard]] std::optional<Found> article(qint64 doc);

private:
    Statement m_statement;
    QVariantList m_values;
};

/// The articles that match, the newest first (published, then id), as far as they are asked for. `admitted`: no other
/// documents come into question.
class SearchHits final
{
public:
    SearchHits(Sql &sql, const QString &match, const SearchScope &scope,
               std::optional<QSet<qint64>> admitted = std::nullopt);

    [[nodiscard]] std::optional<ArticleId> next();

private:
    DocStream m_docs;
    DocArticles m_articles;
    std::optional<QSet<qint64>> m_admitted;
    std::priority_queue<DocArticles::Found> m_read; ///< newer ones may still come
    bool m_more = true;
};

/// Which of some documents match.
class DocMatcher final
{
public:
    DocMatcher(Sql &sql, QString match, bool hasPrefix);

    [[nodiscard]] QSet<qint64> matching(const QList<qint64> &docs);

private:
    void look(const SearchShard &shard, const QList<qint64> &docs, QSet<qint64> &found);

    Sql &m_sql;
    QString m_match;
    bool m_hasPrefix;
    QList<SearchShard> m_shards;
};

} // namespace oneul
