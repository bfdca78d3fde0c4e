#pragma once

#include <QString>

#include "base/error.h"

namespace oneul {

/// The sentence that people see for an error: what happened and what to do, in the interface's
/// language. The one exception to "no text for people in app/": window and command line share it.
QString errorText(const Error &error);
/// The same with what it happened to in front: "Example feed: The server was not found. …"
QString errorText(const QString &subject, const Error &error);

} // namespace oneul
