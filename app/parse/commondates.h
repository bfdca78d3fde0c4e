#pragma once

#include <optional>

#include <QDateTime>
#include <QStringView>

namespace oneul {

/// The instant of the two forms that nearly all feeds use, "Fri, 04 Oct 2024 09:12:31 +0900" (also GMT, UTC, Z)
/// and "2024-10-04T09:12:31+09:00" (also Z), read without a pattern. Nothing for whatever differs by one character.
std::optional<QDateTime> readCommonDate(QStringView text);

} // namespace oneul
