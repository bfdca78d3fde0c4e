#include "categories/categorymenu.h"

#include <QMenu>

#include "common/uilanguage.h"

namespace oneul {

void fillCategoryMenu(QMenu *menu, const Taxonomy &taxonomy, const CategoryId &current,
                      const std::function<void(const CategoryId &)> &picked)
{
    int digit = 1;
    for (const Category &category : taxonomy.categories()) {
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
