#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/article.h"
#include "model/fulltext.h"

namespace oneul {

class ArticleService;
class Database;
class HttpClient;
class SourceService;
struct TextTools;

/// Fetches the pages of articles and keeps their texts: for one article when the analyst asks, for the new ones of
/// sources that want it after a refresh. Extraction and input gate run on the pool.
class FullTexts final : public QObject
{
    Q_OBJECT

public:
    FullTexts(Database &database, HttpClient &http, SourceService &sources, ArticleService &articles,
              const TextTools &tools, const Clock &clock, QObject *parent = nullptr);
    ~FullTexts() override;

    /// What must be done before a text is classified.
    void prepareWith(const std::function<QFuture<Result<void>>()> &prepare);
    /// The text as it was kept. Errors: the network's, BlockedPage (detail: the kind of notice), NotFound (the page has
    /// no article text), UnsupportedUrl (the article has no address).
    [[nodiscard]] QFuture<Result<FullText>> fetch(ArticleId id);
    /// Those of the ids that have not been asked for yet; at most 30. Done when all are through, failed ones included;
    /// the number of texts kept.
    [[nodiscard]] QFuture<Result<int>> fetchNew(SourceId source, const QList<ArticleId> &ids);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
