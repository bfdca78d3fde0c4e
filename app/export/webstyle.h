#pragma once

#include <QString>

namespace oneul {

/// The style sheet of a page for browsers: the colours of both grounds as variables.
QString webStyle();

/// The style sheet of a book: sizes only, since readers have their own fonts and grounds.
QString bookStyle();

} // namespace oneul
