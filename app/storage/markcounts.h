#pragma once

#include <QHash>
#include <QString>

#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

/// What one article counts for, and where.
struct CountedArticle {
    ArticleId id = 0;
    qint64 day = 0; ///< Julian
    int kind = 0;
    CategoryId category;
    bool read = false;
    bool starred = false;
};

/// The counts of days and sources, moved by what the analyst does to articles: gathered article by article, written once
/// at the end, so that a hundred thousand articles cost a few hundred rows.
class MarkCounts final
{
public:
    explicit MarkCounts(Sql &sql);

    void move(const CountedArticle &before, const CountedArticle &after);
    void write();

private:
    struct Place {
        qint64 day = 0;
        int kind = 0;
        CategoryId category;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.day, place.kind, place.category);
        }
    };
    struct Sums {
        int articles = 0;
        int unread = 0;
        int starred = 0;

        [[nodiscard]] bool isEmpty() const { return articles == 0 && unread == 0 && starred == 0; }
    };

    void add(const CountedArticle &article, int part);
    void addUnreadOfSources(ArticleId article, int part);

    Sql &m_sql;
    Statement m_listing;
    QHash<Place, Sums> m_days;
    QHash<SourceId, int> m_unread;
};

} // namespace oneul
