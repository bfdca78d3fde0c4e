#pragma once

#include <QPalette>
#include <QString>

#include "model/fetchrecord.h"

namespace oneul {

/// A fetch for reading and for sending to somebody else: outcome, then hop by hop what was asked and answered.
[[nodiscard]] QString exchangeText(const QString &source, const FetchRecord &record);
/// The same as rich text.
[[nodiscard]] QString exchangeHtml(const FetchRecord &record, const QPalette &palette);
/// One sentence on how the fetch went: "1 Oct 2024 09:30: 404 …, 1.2 KiB in 340 ms".
[[nodiscard]] QString fetchSummary(const FetchRecord &record);

} // namespace oneul
