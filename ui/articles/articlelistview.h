#pragma once

#include <utility>

#include <QPersistentModelIndex>
#include <QTableView>

#include "articles/liststyle.h"

namespace oneul {

class ArticleDelegate;
class ArticleModel;
class PreviewCache;
class SnippetCache;

/// The list itself: a table with a sortable header where it is wide, cards where it is narrow. All rows are equally
/// high, so that a million of them cost no more to show than a hundred.
class ArticleListView final : public QTableView
{
    Q_OBJECT

public:
    explicit ArticleListView(ArticleModel *model, QWidget *parent = nullptr);

    [[nodiscard]] bool isCompact() const;
    [[nodiscard]] QByteArray headerState() const; ///< of the wide layout
    void setHeaderState(const QByteArray &state);
    /// First and last row in sight; last < first: none.
    [[nodiscard]] std::pair<int, int> visibleRange() const;
    void setListStyle(ListStyle style, Density density);
    [[nodiscard]] ListStyle listStyle() const { return m_style; }
    void setPreviews(PreviewCache *previews); ///< the texts of a magazine; outlives the list
    void setSnippets(SnippetCache *snippets); ///< the passages of results; outlives the list
    [[nodiscard]] QRect storyRect(const QModelIndex &index) const; ///< of "n sources" in the viewport; empty: none
    void makeCurrent(int row); ///< and the only one selected; the list doesn't move

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &index);
    void starClicked(const QModelIndex &index);
    void dotClicked(const QModelIndex &index);
    void storyClicked(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void setCompact(bool compact);
    [[nodiscard]] bool wantsCards(int width) const;
    void layoutColumns();
    void layoutRows();
    [[nodiscard]] QModelIndex storyAt(const QPoint &at) const;

    ArticleModel *m_articles;
    ArticleDelegate *m_delegate;
    QPersistentModelIndex m_pressedStory; ///< "n sources" that the button went down on
    QByteArray m_wideState;
    ListStyle m_style = ListStyle::Auto;
};

} // namespace oneul
