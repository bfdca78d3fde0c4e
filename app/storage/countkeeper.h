#pragma once

#include <map>
#include <tuple>

#include <QHash>
#include <QList>

#include "model/article.h"
#include "storage/entry.h"
#include "storage/sql.h"

namespace oneul {

/// Keeps the counts of days and sources right through a write, within one transaction: articles are taken out before they
/// are changed and put in afterwards, and what differs is written at the end. Articles that are not there count nothing.
class CountKeeper final
{
public:
    explicit CountKeeper(Sql &sql);

    void takeOut(const QList<ArticleId> &ids) { measure(ids, -1); }
    void putIn(const QList<ArticleId> &ids) { measure(ids, 1); }
    /// The same for one article that is at hand. `part`: 1 or -1.
    void count(const Derived &derived, const ArticleStatus &status, const QList<Entry> &entries, int part);
    /// Writes the difference. Before sources are removed.
    void write();

private:
    using Place = std::tuple<qint64, int, CategoryId>; ///< day, kind, category
    struct Sums {
        int articles = 0;
        int unread = 0;
        int starred = 0;
        bool operator==(const Sums &) const = default;
    };

    void measure(QList<ArticleId> ids, int part);
    void add(Sums &sums, bool read, bool starred, int part);
    void writeDay(const Place &place, const Sums &sums);
    void writeSource(SourceId source, const Sums &sums);

    Statement m_measure;
    Statement m_day;
    Statement m_emptyDay;
    Statement m_source;
    Statement m_emptySource;
    std::map<Place, Sums> m_days;
    std::map<SourceId, Sums> m_sources;
};

} // namespace oneul
