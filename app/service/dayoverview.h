#pragma once

#include <QDate>
#include <QFuture>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/daycomparison.h"
#include "model/dayfacts.h"

namespace oneul {

class ArticleService;
class Database;
class DigestService;
class SourceService;
class StoryService;

/// What is to be said of a day at a glance, and of two days beside each other. It keeps nothing: each call reads anew.
class DayOverview final : public QObject
{
    Q_OBJECT

public:
    DayOverview(Database &database, StoryService &stories, SourceService &sources, DigestService &digests,
                ArticleService &articles, const Clock &clock, QObject *parent = nullptr);
    ~DayOverview() override;

    /// A day without articles has facts, too. Errors: the storage's.
    [[nodiscard]] QFuture<Result<DayFacts>> of(const QDate &day);
    /// The earlier day is always `before`. Stories are looked for on at most the 31 days up to the later one. Errors: the
    /// storage's; InvalidArgument where one is no day.
    [[nodiscard]] QFuture<Result<DayComparison>> compare(const QDate &before, const QDate &after);

private:
    [[nodiscard]] QFuture<Result<DayFacts>> factsOf(const QDate &day, const QList<DigestInfo> &digests);
    [[nodiscard]] QList<BrokenSource> brokenSources() const;

    Database &m_database;
    StoryService &m_stories;
    SourceService &m_sources;
    DigestService &m_digests;
    ArticleService &m_articles;
    const Clock &m_clock;
};

} // namespace oneul
