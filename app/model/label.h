#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include "model/types.h"

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

/// A label that was removed, with all that brings it back.
struct RemovedLabel {
    Label label;
    QList<ArticleId> articles;
};

} // namespace oneul
