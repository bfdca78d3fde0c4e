#pragma once

#include <QList>
#include <QString>
#include <QTime>

#include "model/types.h"

namespace oneul {

/// When and how digests are made by themselves.
struct DigestPlan {
    /// Who sees to it: nobody, the window while it is open, or a timer of the user's session.
    enum class By { Nobody, Window, System };

    By by = By::Nobody;
    int days = 127; ///< bits of the days of the week, Monday is 1; never 0
    QTime at{7, 0}; ///< local time
    QList<Kind> kinds{Kind::News, Kind::Papers};
    QString engine; ///< a profile's id; "" : the built-in engine
    Language language = Language::Korean;
    bool refresh = true; ///< the sources first
    QString exportAs; ///< "" (not), "reports", "md", "pdf", "html", "epub"
    QString folder; ///< where to; "" : the folder of exports

    bool operator==(const DigestPlan &) const = default;
};

} // namespace oneul
