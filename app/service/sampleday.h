#pragma once

#include <QDate>
#include <QFuture>

#include "base/result.h"
#include "model/article.h"

namespace oneul {

class ArticleService;
class Database;
class SourceService;
struct TextTools;

/// The day that is built into the program: real titles, addresses, dates and sources, read through
/// the same parsers, classifier and storage as everything else, with no network.
class SampleDay final
{
public:
    SampleDay(Database &database, SourceService &sources, ArticleService &articles, const TextTools &tools);

    [[nodiscard]] static QDate day();
    /// Stores the sample's sources (disabled, so that a refresh leaves them alone) and articles; a
    /// second call changes nothing.
    [[nodiscard]] QFuture<Result<ArticleDelta>> load();

private:
    Database &m_database;
    SourceService &m_sources;
    ArticleService &m_articles;
    const TextTools &m_tools;
};

} // namespace oneul
