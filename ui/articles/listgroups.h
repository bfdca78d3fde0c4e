#pragma once

#include <QList>

#include "model/category.h"
#include "model/listorder.h"
#include "model/source.h"

namespace oneul {

/// The order with the sources or categories that it goes by, in the order of their names in the window's language.
[[nodiscard]] ListOrder withGroups(ListOrder order, const QList<Source> &sources, const Taxonomy &taxonomy);

} // namespace oneul
