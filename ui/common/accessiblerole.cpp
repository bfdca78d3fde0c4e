#include "common/accessiblerole.h"

#include <QComboBox>
#include <QVariant>
#include <QWidget>

#include "common/rolewidget.h"

namespace oneul {

namespace {

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr || !widget->property(RoleWidget::kRole).isValid())
        return nullptr;
    return new RoleWidget(widget, QAccessible::Role(widget->property(RoleWidget::kRole).toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(&faceOf); // nothing where it is there already
    widget->setProperty(RoleWidget::kRole, int(role));
    // A widget that was given its name before has Qt's own interface by now, which stays until it is dropped.
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (dynamic_cast<RoleWidget *>(face) == nullptr && face != nullptr)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(face));
}

void setAccessibleParts(QWidget *widget, const QStringList &parts)
{
    widget->setProperty(RoleWidget::kParts, parts);
}

void nameChoice(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    box->setAccessibleDescription(name);
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    // Screen readers speak of an alert that comes into sight; Qt tells those of Linux nothing of the event Alert.
    if (widget->isVisible()) {
        QAccessibleEvent shown(widget, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    } else {
        widget->show();
    }
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace oneul
