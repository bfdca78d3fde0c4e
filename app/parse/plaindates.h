#pragma once

#include <QDateTime>
#include <QStringView>

namespace oneul {

/// The two forms that nearly all feeds use, read without regular expressions: "Fri, 04 Oct 2024 09:12:31 +0900"
/// (or GMT) and "2024-10-04T09:12:31Z" (or +09:00). In UTC; invalid for any other text.
QDateTime plainDate(QStringView text);

} // namespace oneul
