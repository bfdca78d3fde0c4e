#pragma once

#include <QTreeView>

namespace oneul {

class ArticleDelegate;

/// The list itself: a table with a sortable header where it is wide, cards where it is narrow.
class ArticleListView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ArticleListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isCompact() const;
    [[nodiscard]] QByteArray headerState() const; ///< of the wide layout
    void setHeaderState(const QByteArray &state);

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &index);
    void starClicked(const QModelIndex &index);
    void dotClicked(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void setCompact(bool compact);
    void layoutColumns();

    ArticleDelegate *m_delegate;
    QByteArray m_wideState;
};

} // namespace oneul
