#include "common/iconbutton.h"

#include <QToolButton>

#include "common/icons.h"

namespace oneul {

QToolButton *iconButton(const QString &iconName, const QString &tip, const QString &name)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

} // namespace oneul
