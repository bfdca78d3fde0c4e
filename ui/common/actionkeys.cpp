#include "common/actionkeys.h"

#include <QKeyEvent>
#include <QWidget>

#include "common/actions.h"

namespace oneul {

Actions *actionsNear(const QWidget *widget)
{
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        if (auto *actions = each->findChild<Actions *>(QString(), Qt::FindDirectChildrenOnly))
            return actions;
    }
    return nullptr;
}

QList<QKeySequence> keysNear(const QWidget *widget, ActionId id)
{
    const Actions *actions = actionsNear(widget);
    return actions != nullptr ? (*actions)[id]->shortcuts() : Actions::standardKeysOf(id);
}

bool isKeyOf(const QKeyEvent &press, ActionId id, const QWidget *widget)
{
    return keysNear(widget, id).contains(QKeySequence(press.keyCombination()));
}

} // namespace oneul
