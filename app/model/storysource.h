#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include "model/types.h"

namespace oneul {

/// One source that tells a story, with the article that it lists.
struct StorySource {
    ArticleId article = 0;
    SourceId source = 0; ///< 0: an imported report
    QString name; ///< the source's; the address's host where it has none
    QString title; ///< as the source states it
    QUrl url; ///< as the source states it
    QDateTime published; ///< UTC; the stated instant, else first seen
};

} // namespace oneul
