#pragma once

#include <vector>

#include "parse/pageblocks.h"

namespace oneul {

/// Which elements of a page make its article, by index in document order; empty: the page has none (a list of
/// articles, a form, a page of links).
std::vector<int> findArticle(PageBlocks &page);

/// How many letters of text the elements have together, links left out.
int articleLength(const PageBlocks &page, const std::vector<int> &elements);

} // namespace oneul
