#pragma once

#include <QList>

#include "model/types.h"

namespace oneul {

/// What turns the list that is shown into the one that was read anew.
struct ListDifference {
    /// Places in the shown list give way to places in `ids`; either may be empty.
    struct Gap {
        qsizetype shown = 0;
        qsizetype shownCount = 0;
        qsizetype fresh = 0;
        qsizetype freshCount = 0;

        bool operator==(const Gap &) const = default;
    };

    QList<ArticleId> ids; ///< the list as it is to be
    QList<Gap> gaps; ///< in their order; all between them stays
    bool isOther = false; ///< so much moved that the gaps say nothing: it is another list

    [[nodiscard]] bool isEmpty() const { return gaps.isEmpty() && !isOther; }
};

/// What is shown and not read again has ceased to match and stays where it is until the list is opened anew, but for
/// what is `gone` from the archive. Linear in time where little changed. No list has an id twice.
[[nodiscard]] ListDifference differenceOf(const QList<ArticleId> &shown, const QList<ArticleId> &read,
                                          const QList<ArticleId> &gone);

} // namespace oneul
