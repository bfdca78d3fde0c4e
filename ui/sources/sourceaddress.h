#pragma once

#include <QString>
#include <QUrl>

namespace oneul {

/// What somebody typed as an address, made whole: https:// is put in front where no scheme is given (http:// for
/// this machine itself). Invalid when it is no web address.
[[nodiscard]] QUrl addressFromInput(const QString &input);

} // namespace oneul
