#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "dashboard/timebar.h"
#include "model/article.h"
#include "model/category.h"

namespace oneul {

/// What the dashboard looks back on; the numbers are those of its buttons.
enum class LookBack { FourteenDays, ThreeMonths, OneYear, Everything };

/// The days that the cards show, and of which articles.
struct Period {
    QDate from;
    QDate to; ///< inclusive
    std::optional<Kind> kind;
    BarUnit unit = BarUnit::Day;
};

/// The period that ends with `day`. Everything begins with `oldest` (invalid: not known yet, before all articles).
[[nodiscard]] Period periodOf(LookBack lookBack, const QDate &day, std::optional<Kind> kind, const QDate &oldest);

/// "21 Sept – 4 Oct", with years where they differ from today's.
[[nodiscard]] QString periodText(const QDate &from, const QDate &to, const QDate &today);

/// The list of what a mark stands for.
[[nodiscard]] ArticleFilter filterOf(const QDate &from, const QDate &to, std::optional<Kind> kind);

/// The days with the categories that are in force: merged ones count for those that they went into.
[[nodiscard]] QList<DayDistribution> inForce(QList<DayDistribution> days, const Taxonomy &taxonomy);

} // namespace oneul
