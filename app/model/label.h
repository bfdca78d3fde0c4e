#pragma once

#include <QString>
#include <QtGlobal>

namespace oneul {

using LabelId = qint64; ///< > 0 when stored

/// A word that the analyst puts on articles; unlike a category, an article may have many or none.
struct Label {
    LabelId id = 0;
    QString name; ///< unique, whatever its case
    QString color; ///< "#rrggbb"
    int position = 0;
    int articles = 0; ///< how many have it

    bool operator==(const Label &) const = default;
};

} // namespace oneul
