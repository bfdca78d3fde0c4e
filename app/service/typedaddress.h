#pragma once

#include <QString>
#include <QUrl>

namespace oneul {

/// What somebody typed as an address, made whole: https:// is put in front where no scheme is given (http:// for a
/// machine without a domain and for numbers), "@user@instance", "r/name" and "u/name" become the addresses of their
/// pages, "feed:…" what it stands for, the path of a file its file: address. Invalid when it is nothing of these.
[[nodiscard]] QUrl addressFromInput(const QString &typed);

} // namespace oneul
