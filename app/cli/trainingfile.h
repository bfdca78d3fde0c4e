#pragma once

#include <QList>

#include "cli/jsonlines.h"
#include "model/articlefacts.h"
#include "topics/classifier.h"

namespace oneul {

/// The article on a line: "title", "summary", "url", and "source" and "kind" where they are given.
[[nodiscard]] ArticleFacts factsOn(const JsonLine &line);

/// A classifier that knows nothing but the lines of a training file. Its categories are those that the lines name, in their
/// order; "others" is chosen only where a line names it. A line whose id begins with "category:" describes a category: its
/// "keywords" with their common "weight" are the rule for it, and match beginnings of words.
[[nodiscard]] Classifier trainedOn(const QList<JsonLine> &lines);

} // namespace oneul
