#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "base/cancellation.h"
#include "base/error.h"
#include "model/article.h"
#include "model/listorder.h"

namespace oneul {

class ArticleModel;
class ArticleService;
struct ListDifference;

/// Fills the list's model for a filter and an order, and keeps it true to the archive: first its beginning, then all of
/// it, then the rows that are looked at. After changes the list is read again, the less often the longer that takes.
/// Late answers to an older filter are dropped.
class ArticleLoader final : public QObject
{
    Q_OBJECT

public:
    ArticleLoader(ArticleService &service, ArticleModel *model, QObject *parent = nullptr);

    void setFilter(const ArticleFilter &filter); ///< opens the list anew, also where the filter is the same
    void setOrder(const ListOrder &order);
    void setList(const ArticleFilter &filter, const ListOrder &order);
    [[nodiscard]] const ArticleFilter &filter() const { return m_filter; }
    [[nodiscard]] const ListOrder &order() const { return m_order; }
    [[nodiscard]] bool isLoading() const { return !m_complete; } ///< until all of it is there
    /// Adds an article that the filter doesn't cover (a citation that was followed), at the top; included() when it is
    /// there.
    void include(ArticleId id);
    /// Articles that were put away leave the list at once; others stay in it until it is opened anew.
    void drop(const QList<ArticleId> &ids);
    /// What the filter finds may have changed, though no article did.
    void readAgain();
    /// Looks for an unread article from this place on, then from the beginning: unreadFound() or noneUnread().
    void findUnread(int from);

Q_SIGNALS:
    void loadingChanged(bool loading); ///< false: the beginning is shown
    void loaded(); ///< all of it is there
    void included(oneul::ArticleId id);
    void unreadFound(oneul::ArticleId id);
    void noneUnread();
    void failed(const oneul::Error &error);

private:
    void open();
    void readHead();
    void showHead(const QList<ArticleId> &ids, const QList<ArticleRow> &rows);
    void readAll();
    void compare(const QList<ArticleId> &read);
    void take(const ListDifference &difference, qsizetype gone);
    void finish();
    void fetchRows();
    void giveUp(const Error &error);
    void apply(const ArticleDelta &delta);
    [[nodiscard]] bool needsReading(const ArticleDelta &delta) const;
    void readSoon();

    ArticleService &m_service;
    ArticleModel *m_model;
    ArticleFilter m_filter;
    ListOrder m_order;
    Cancellation m_wanted; ///< of the filter's questions
    QTimer m_again;
    QTimer m_stale; ///< the former list is shown no longer than this
    QElapsedTimer m_clock;
    QList<ArticleId> m_gone; ///< removed from the archive since the list was read
    qint64 m_lastMs = 0; ///< what reading all of it took
    int m_generation = 0; ///< of the filter
    bool m_complete = true;
    bool m_shown = true; ///< what the model holds belongs to the filter
    bool m_reading = false;
    bool m_dirty = false; ///< something changed while it was read
    bool m_fetching = false;
};

} // namespace oneul
