#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace oneul {

/// A widget as screen readers see it, with the role and the parts that were set for it: see accessiblerole.h.
class RoleWidget final : public QAccessibleWidget
{
public:
    static constexpr auto kRole = "accessibleRole"; ///< property: QAccessible::Role
    static constexpr auto kParts =
        "accessibleParts"; ///< property: QStringList; invalid: the widgets inside are told of

    RoleWidget(QWidget *widget, QAccessible::Role role);
    ~RoleWidget() override;
    Q_DISABLE_COPY_MOVE(RoleWidget)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] bool hasParts() const;

    mutable QHash<int, QAccessible::Id> m_made; ///< parts that somebody asked for
};

} // namespace oneul
