#include "common/rolepart.h"

#include <QStringList>
#include <QVariant>

#include "common/rolewidget.h"

namespace oneul {

namespace {

QStringList partsOf(const QWidget *widget)
{
    return widget != nullptr ? widget->property(RoleWidget::kParts).toStringList() : QStringList();
}

} // namespace

bool RolePart::isValid() const
{
    return m_index < partsOf(m_widget).size();
}

QWindow *RolePart::window() const
{
    return m_widget != nullptr ? m_widget->window()->windowHandle() : nullptr;
}

QAccessibleInterface *RolePart::parent() const
{
    return QAccessible::queryAccessibleInterface(m_widget);
}

QString RolePart::text(QAccessible::Text text) const
{
    return text == QAccessible::Name ? partsOf(m_widget).value(m_index) : QString();
}

QRect RolePart::rect() const
{
    return m_widget != nullptr ? QRect(m_widget->mapToGlobal(QPoint()), m_widget->size()) : QRect();
}

QAccessible::State RolePart::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = m_widget == nullptr || !m_widget->isVisible();
    return state;
}

} // namespace oneul
