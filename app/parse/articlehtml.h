#pragma once

#include <vector>

#include <QString>

#include "parse/pageblocks.h"

namespace oneul {

/// The markup of an article's elements without asides, lists of links, empty elements and a repeated title;
/// images that are loaded late stand with their real addresses. Not sanitised yet.
QString articleHtml(const PageBlocks &page, const std::vector<int> &elements, const QString &title);

/// The markup of any node as it stands, with the same mending of images.
QString plainMarkup(HtmlNode node);

} // namespace oneul
