#pragma once

#include <QString>
#include <QStringList>

#include "model/types.h"

namespace oneul {

/// What a magazine's card says of an article beyond its title.
struct ArticlePreview {
    ArticleId id = 0;
    QString text; ///< the beginning of its plain text, at most 240 characters
    QStringList sources; ///< at most 4 names of sources that tell its story

    bool operator==(const ArticlePreview &) const = default;
};

} // namespace oneul
