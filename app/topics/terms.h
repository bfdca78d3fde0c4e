#pragma once

#include <QStringList>

#include "model/termtrend.h"

namespace oneul {

struct TermOptions {
    int limit = 12; ///< of each list
    int support = 3; ///< titles of one period that have to hold a term
    double surest = 1.0; ///< standard deviations that its share has to change by
};

/// The phrases of one to three words between stop words whose share of the titles changed most, by the log odds of both
/// periods over their error. Inflections that differ by a plural or a Korean particle are one term; a part of a phrase
/// that hardly stands without it is left out. The titles newest first; deterministic.
[[nodiscard]] TermTrends termTrends(const QStringList &now, const QStringList &before, const TermOptions &options = {});

} // namespace oneul
