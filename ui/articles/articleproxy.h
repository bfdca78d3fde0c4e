#pragma once

#include <QSortFilterProxyModel>

#include "articles/articlemodel.h"

namespace oneul {

/// Sorts a list by a column and narrows it down to the rows whose title, source or category has all words of the
/// filter box.
class ArticleProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ArticleProxy(ArticleModel *model, QObject *parent = nullptr);

    void setWords(const QString &text);
    [[nodiscard]] const ArticleRow &rowAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ArticleModel *m_model;
    QStringList m_words;
};

} // namespace oneul
