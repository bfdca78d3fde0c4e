#pragma once

#include <QString>
#include <QUrl>

namespace oneul {

/// What somebody typed as an address, made whole: https:// is put in front where no scheme is given (http:// for
/// this machine itself), "@user@instance" and "r/name" become the addresses of their pages, the path of a file its
/// file: address. Invalid when it is nothing of these.
[[nodiscard]] QUrl addressFromInput(const QString &input);

} // namespace oneul
