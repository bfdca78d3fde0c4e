#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include "model/decision.h"

namespace oneul {

class ArticleService;
class Learning;

/// The unsure articles, one after the other, the one whose answer teaches most first. It is asked anew after each answer,
/// but the one that is shown stays until it is answered or skipped; what is undone comes back.
class ReviewQueue final : public QObject
{
    Q_OBJECT

public:
    ReviewQueue(ArticleService &articles, Learning &learning, QObject *parent = nullptr);

    void setActive(bool active); ///< while it is looked at, it is kept up to date
    [[nodiscard]] const std::optional<ReviewItem> &current() const { return m_current; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] int left() const; ///< the current one included
    [[nodiscard]] bool isCut() const; ///< there may be more than left() says
    [[nodiscard]] int skipped() const { return static_cast<int>(m_skipped.size()); }
    [[nodiscard]] bool canGoBack() const { return !m_past.isEmpty(); }

    void answered(); ///< the current one has been given a category
    void skip();
    void back(); ///< to the one before, answered or skipped
    void takeSkipped(); ///< those that were skipped come again

Q_SIGNALS:
    void currentChanged();
    void progressed(); ///< how many are left
    void failed(const oneul::Error &error);

private:
    void load();
    void take(const QList<ReviewItem> &items, int asked);
    [[nodiscard]] std::optional<ReviewItem> undone(const QList<ReviewItem> &items, int asked);
    void follow(const ArticleDelta &delta);
    void leaveCurrent();
    void advance();
    [[nodiscard]] bool isOpen(ArticleId id) const;

    ArticleService &m_articles;
    Learning &m_learning;
    QTimer m_soon;
    QList<ReviewItem> m_items; ///< as the service told last
    std::optional<ReviewItem> m_current;
    QList<ReviewItem> m_past; ///< the last one last
    QSet<ArticleId> m_skipped;
    QHash<ArticleId, int>
        m_answered; ///< with the question from which on its answer is known to the archive; 0: not yet
    int m_asked = 0; ///< questions so far
    bool m_active = false;
    bool m_stale = true;
    bool m_loaded = false;
    bool m_revisiting = false; ///< the current one isn't the queue's
};

} // namespace oneul
