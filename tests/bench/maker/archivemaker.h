#pragma once

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

#include "base/result.h"
#include "bench/maker/madearticle.h"

namespace oneul {

class Database;

/// What an archive for measurements is to hold.
struct ArchivePlan {
    int articles = 20000;
    int sources = 200;
    quint64 seed = 1;
    QDateTime now; ///< UTC; the newest article is a minute older
};

/// Fills an empty data folder with articles of three years the way the program itself stores them: 60 % English, 40 %
/// Korean; one in twenty an arXiv paper; the day of `now` has 500 of them. Of all but the newest 20,000 one in twenty is
/// unread; one in 200 is starred; one in 100 is listed by a second source. The same for the same plan.
class ArchiveMaker final
{
public:
    static constexpr int kToday = 500;
    static constexpr int kUnread = 20000;

    explicit ArchiveMaker(const ArchivePlan &plan);

    /// How many articles the archive has then. Errors: those of the storage.
    [[nodiscard]] Result<int> make(Database &database) const;

    /// Articles as they follow those of the plan, for measurements of storing: `count` of them, of several sources.
    [[nodiscard]] QList<IncomingBatch> batches(int first, int count, const QList<SourceId> &sources) const;

private:
    [[nodiscard]] QDateTime timeOf(int number) const;
    [[nodiscard]] IncomingArticle article(int number, bool papers) const;
    [[nodiscard]] int today() const;
    [[nodiscard]] int chunkSize() const;
    [[nodiscard]] Result<QList<SourceId>> addSources(Database &database) const;

    ArchivePlan m_plan;
    WordStock m_stock;
    ArticleWriter m_writer{m_stock};
};

} // namespace oneul
