#pragma once

#include <QKeySequence>
#include <QList>

class QKeyEvent;
class QWidget;

namespace oneul {

enum class ActionId;
class Actions;

// Pages and popups that answer to keys of the window's commands by themselves use the same keys as those.

/// Those of the window that the widget is in or belongs to; nullptr: none.
[[nodiscard]] Actions *actionsNear(const QWidget *widget);
/// The keys that the command has there, or the standard ones.
[[nodiscard]] QList<QKeySequence> keysNear(const QWidget *widget, ActionId id);
/// Whether the pressed key is one of them. Of keys that are pressed one after the other none is.
[[nodiscard]] bool isKeyOf(const QKeyEvent &press, ActionId id, const QWidget *widget);

} // namespace oneul
