#include "common/dialogbutton.h"

#include <QPushButton>

namespace oneul {

QPushButton *dialogButton(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace oneul
