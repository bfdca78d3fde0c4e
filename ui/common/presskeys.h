#pragma once

class QAbstractButton;

namespace oneul {

/// Lets Space and Enter press this button while it has the focus, also where Space is a key of the window. Buttons in a
/// dialog don't need it.
void keepPressKeys(QAbstractButton *button);

} // namespace oneul
