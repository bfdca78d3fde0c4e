#pragma once

#include <QString>
#include <QStringList>

#include "model/types.h"

namespace oneul {

/// What classifier and rules look at: an article before or after it is stored.
struct ArticleFacts {
    QString title;
    QString text = {}; ///< plain text; "" : title only
    QString normalisedUrl = {}; ///< text/identity.h; "" : none
    SourceId source = 0; ///< 0: imported report
    QString sourceName = {};
    QStringList authors = {}; ///< their names
    QString language = {}; ///< "ko" | "en" | other code
    Kind kind = Kind::News;
};

} // namespace oneul
