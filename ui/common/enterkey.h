#pragma once

class QLineEdit;

namespace oneul {

/// Keeps Enter in this field from pressing the dialog's default button; returnPressed is emitted as usual.
void keepEnter(QLineEdit *edit);

} // namespace oneul
