#pragma once

#include <QList>

#include "cli/jsonlines.h"
#include "topics/stories.h"

namespace oneul {

/// The lines as documents; their ids are their places, from 1, in the order of the lines' ids, so that the order of the lines
/// means nothing.
[[nodiscard]] QList<StoryDocument> storyDocuments(const QList<JsonLine> &lines);

} // namespace oneul
