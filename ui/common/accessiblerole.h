#pragma once

#include <QAccessible>
#include <QStringList>

class QComboBox;
class QWidget;

namespace oneul {

/// Says what a widget is, where its class doesn't. To be called while it is made: screen readers are told once.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// What a painted widget shows, part by part, in words. Its widgets inside are not told of any more. Needs a role.
void setAccessibleParts(QWidget *widget, const QStringList &parts);

/// Names a box that no label stands beside: on Linux Qt says its value where its name belongs.
void nameChoice(QComboBox *box, const QString &name);

/// Names a widget by what it says, shows it, and has it read aloud. Needs the role of an alert.
void announce(QWidget *widget, const QString &text);

} // namespace oneul
