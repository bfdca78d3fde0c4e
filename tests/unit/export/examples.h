#pragma once

#include "export/chart.h"
#include "export/documents.h"

namespace oneul::test {

/// Slices with Korean and long English names; the first is the largest.
QList<ChartSlice> manySlices(int count);

/// A made digest in Korean or English with all parts, badges, a title-only article and a long section.
Digest madeDigest(Language language, Kind kind = Kind::News);

/// A digest with an imported body of Markdown.
Digest importedDigest();

} // namespace oneul::test
