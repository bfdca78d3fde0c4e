#pragma once

#include <functional>
#include <optional>

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "model/article.h"

namespace oneul {

/// Why the articles of a list were found: the passages of those that were looked at last. What is not there yet is
/// asked for, together with what else is asked for in the same moment.
class SnippetCache final : public QObject
{
    Q_OBJECT

public:
    using Snippets = QHash<ArticleId, Snippet>;
    using Ask = std::function<QFuture<Result<Snippets>>(const QList<ArticleId> &ids, const SearchQuery &query)>;

    explicit SnippetCache(Ask ask, QObject *parent = nullptr);

    /// Of another search; without words in it nothing is marked.
    void setQuery(const std::optional<SearchQuery> &query);
    [[nodiscard]] bool isActive() const { return m_query.has_value(); }
    /// nullptr: not there yet, changed() says when. Good until the next call.
    [[nodiscard]] const Snippet *find(ArticleId id);
    void forget(const QList<ArticleId> &ids); ///< they have changed

Q_SIGNALS:
    void changed(); ///< passages came
    void activeChanged(); ///< lists have a line for them, or have none any more

private:
    void askForWanted();

    Ask m_ask;
    std::optional<SearchQuery> m_query;
    QCache<ArticleId, Snippet> m_snippets;
    QList<ArticleId> m_wanted;
    QTimer m_timer;
    int m_generation = 0; ///< of the query
    bool m_asking = false;
};

} // namespace oneul
