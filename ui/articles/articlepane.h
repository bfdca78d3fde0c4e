#pragma once

#include <QWidget>

#include "base/clock.h"
#include "model/article.h"
#include "model/category.h"

class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace oneul {

class ArticleListView;
class ArticleModel;
class ArticleProxy;
class EmptyState;

/// The list with its heading, filter box and sort menu, and what the keys do in it.
class ArticlePane final : public QWidget
{
    Q_OBJECT

public:
    ArticlePane(const Taxonomy &taxonomy, const Clock &clock, QWidget *parent = nullptr);

    void setHeading(const QString &text);
    void setEmptyText(const QString &title, const QString &text, const QString &button = {});
    void setLoading(bool loading); ///< no empty state while the list is on its way

    [[nodiscard]] ArticleModel *model() const { return m_model; }
    [[nodiscard]] ArticleListView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterBox() const { return m_filter; }

    [[nodiscard]] const ArticleRow *currentRow() const; ///< nullptr: none
    [[nodiscard]] QList<ArticleRow> selectedRows() const;
    [[nodiscard]] QList<ArticleRow> visibleRows() const; ///< in their order
    bool select(ArticleId id); ///< false: not in the list
    void selectOffset(int offset); ///< j and k
    bool selectNextUnread(); ///< false: there is none

Q_SIGNALS:
    void currentArticleChanged(oneul::ArticleId id); ///< 0: none
    void opened(oneul::ArticleId id); ///< Return or double click
    void menuRequested(const QPoint &globalPos);
    void toggleStarRequested(oneul::ArticleId id);
    void toggleReadRequested(oneul::ArticleId id);
    void emptyButtonClicked();

private:
    QWidget *makeHead();
    QMenu *makeSortMenu();
    void connectView();
    void selectRow(int row);
    void showState();

    ArticleModel *m_model;
    ArticleProxy *m_proxy;
    ArticleListView *m_view;
    QLabel *m_heading;
    QLabel *m_count;
    QLineEdit *m_filter;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QString m_emptyTitle;
    QString m_emptyText;
    QString m_emptyButton;
    bool m_loading = false;
};

} // namespace oneul
