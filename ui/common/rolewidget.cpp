#include "common/rolewidget.h"

#include <utility>

#include <QVariant>
#include <QWidget>

#include "common/rolepart.h"

namespace oneul {

RoleWidget::RoleWidget(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

RoleWidget::~RoleWidget()
{
    for (const QAccessible::Id id : std::as_const(m_made))
        QAccessible::deleteAccessibleInterface(id);
}

bool RoleWidget::hasParts() const
{
    return isValid() && widget()->property(kParts).isValid();
}

int RoleWidget::childCount() const
{
    return hasParts() ? static_cast<int>(widget()->property(kParts).toStringList().size())
                      : QAccessibleWidget::childCount();
}

QAccessibleInterface *RoleWidget::child(int index) const
{
    if (!hasParts())
        return QAccessibleWidget::child(index);
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_made.contains(index))
        m_made.insert(index, QAccessible::registerAccessibleInterface(new RolePart(widget(), index)));
    return QAccessible::accessibleInterface(m_made.value(index));
}

int RoleWidget::indexOfChild(const QAccessibleInterface *child) const
{
    if (!hasParts())
        return QAccessibleWidget::indexOfChild(child);
    for (auto made = m_made.cbegin(); made != m_made.cend(); ++made) {
        if (QAccessible::accessibleInterface(made.value()) == child)
            return made.key();
    }
    return -1;
}

QAccessibleInterface *RoleWidget::childAt(int x, int y) const
{
    return hasParts() ? nullptr : QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface *RoleWidget::focusChild() const
{
    return hasParts() ? nullptr : QAccessibleWidget::focusChild();
}

} // namespace oneul
