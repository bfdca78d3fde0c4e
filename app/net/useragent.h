#pragma once

#include <QByteArray>

namespace oneul {

/// What the program says of itself to servers: name, version and home page.
[[nodiscard]] QByteArray programUserAgent();

} // namespace oneul
