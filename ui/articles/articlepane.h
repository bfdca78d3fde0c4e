#pragma once

#include <QModelIndex>
#include <QWidget>

#include "base/clock.h"
#include "model/article.h"
#include "model/category.h"
#include "model/listorder.h"

class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace oneul {

class ArticleListView;
class ArticleModel;
class EmptyState;
class SortMenu;

/// The list with its heading, filter box and sort menu, and what the keys do in it. Its model is filled from outside.
class ArticlePane final : public QWidget
{
    Q_OBJECT

public:
    ArticlePane(const Taxonomy &taxonomy, const Clock &clock, QWidget *parent = nullptr);

    void setHeading(const QString &text);
    [[nodiscard]] QString heading() const;
    void setEmptyText(const QString &title, const QString &text, const QString &button = {});
    void setLoading(bool loading); ///< no empty state while the list is on its way
    void setResults(bool results); ///< what a search found, not what a place holds
    void setComplete(); ///< all of the list is there
    /// Lists of a search can be sorted by relevance.
    void offerRelevance(bool offered);

    [[nodiscard]] ArticleModel *model() const { return m_model; }
    [[nodiscard]] ArticleListView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterBox() const { return m_filter; }
    /// Without the sources or categories that it goes by (see withGroups).
    [[nodiscard]] ListOrder order() const;
    void setOrder(ListOrder::Key key, bool descending);

    [[nodiscard]] ArticleId currentId() const; ///< 0: none
    [[nodiscard]] const ArticleRow *currentRow() const; ///< nullptr: none, or not there yet
    [[nodiscard]] int selectedCount() const; ///< at least 1 where there is a current one
    [[nodiscard]] QList<ArticleId> selectedIds() const; ///< in their order; the current one where none is selected
    [[nodiscard]] QList<ArticleRow> selectedRows() const; ///< those whose rows are there
    [[nodiscard]] QList<ArticleId> allIds() const; ///< of the whole list, in its order
    bool select(ArticleId id); ///< false: not in the list
    void selectOffset(int offset); ///< j and k
    /// The next unread one behind the current one, else from the beginning. False: there is none. Where that can't be
    /// said of the rows that are there, unreadWanted() is emitted and the answer is true.
    bool selectNextUnread();

Q_SIGNALS:
    void currentArticleChanged(oneul::ArticleId id); ///< 0: none; its row is there
    void selectionChanged();
    void orderChanged(const oneul::ListOrder &order);
    void filterTextChanged(const QString &text);
    void unreadWanted(int from); ///< a place in the list
    void opened(oneul::ArticleId id); ///< Return or double click
    void menuRequested(const QPoint &globalPos);
    void toggleStarRequested(oneul::ArticleId id);
    void toggleReadRequested(oneul::ArticleId id);
    void emptyButtonClicked();

private:
    QWidget *makeHead();
    QToolButton *makeSortButton();
    void connectView();
    void connectFilter();
    void connectModel();
    void selectRow(int row);
    void onCurrentChanged(const QModelIndex &index);
    void announceCurrent();
    void onReset();
    void changeOrder();
    void showState();

    ArticleModel *m_model;
    ArticleListView *m_view;
    QLabel *m_heading;
    QLabel *m_count;
    QLineEdit *m_filter;
    SortMenu *m_sort;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QString m_emptyTitle;
    QString m_emptyText;
    QString m_emptyButton;
    ArticleId m_current = 0;
    bool m_announced = true; ///< the current one, once its row is there
    bool m_reordering = false; ///< the current one is looked for again in the same list
    bool m_complete = false;
    bool m_loading = false;
    bool m_results = false;
};

} // namespace oneul
