#include "categories/categorymenu.h"

#include <algorithm>
#include <iterator>

#include <QMenu>

#include "common/uilanguage.h"

namespace oneul {

QList<Category> categoriesFor(const Taxonomy &taxonomy, const QList<ArticleRow> &rows)
{
    const auto has = [&rows](Kind kind) {
        return std::ranges::any_of(rows, [kind](const ArticleRow &row) { return row.kind == kind; });
    };
    const bool news = has(Kind::News);
    const bool papers = has(Kind::Papers);
    QList<Category> found;
    std::ranges::copy_if(taxonomy.categories(), std::back_inserter(found), [&](const Category &category) {
        const bool fits = !category.kind || !(*category.kind == Kind::News ? papers : news);
        return !category.archived && fits;
    });
    return found;
}

void fillCategoryMenu(QMenu *menu, const QList<Category> &categories, const CategoryId &current,
                      const std::function<void(const CategoryId &)> &picked)
{
    int digit = 1;
    for (const Category &category : categories) {
        QString text = categoryLabel(category).replace(u'&', QStringLiteral("&&"));
        // The keys themselves belong to the window; here they are only shown.
        if (digit <= 9)
            text += u'\t' + QString::number(digit);
        ++digit;
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(category.id == current);
        QObject::connect(action, &QAction::triggered, menu, [picked, id = category.id] { picked(id); });
    }
}

} // namespace oneul
