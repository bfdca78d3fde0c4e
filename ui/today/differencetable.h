#pragma once

#include <QSet>
#include <QTreeWidget>

#include "model/category.h"
#include "model/daycomparison.h"

namespace oneul {

/// Two days by category: how many articles each has, the difference, and below each category the articles that only one of
/// the digests has. A click or Enter announces the article or the category.
class DifferenceTable final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget *parent = nullptr);

    void setDifferences(const DayComparison &days, const QString &before, const QString &after,
                        const Taxonomy &taxonomy);

Q_SIGNALS:
    void articleChosen(oneul::ArticleId id);
    void categoryChosen(const oneul::CategoryId &category);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Column { NameColumn, BeforeColumn, AfterColumn, ChangeColumn, BarColumn, Columns };

    [[nodiscard]] QSet<QString> openCategories() const;
    void addCategory(const CategoryDifference &difference, int most, const Taxonomy &taxonomy);
    void addArticles(QTreeWidgetItem *category, const QString &sign, const QString &meaning,
                     const QList<DigestArticle> &articles);
    void activateItem(const QTreeWidgetItem *item);
};

} // namespace oneul
