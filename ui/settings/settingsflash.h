#pragma once

class QWidget;

namespace oneul {

/// Frames a field for a moment, so that the eye finds it.
void flash(QWidget *field);

} // namespace oneul
