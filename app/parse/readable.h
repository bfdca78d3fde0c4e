#pragma once

#include <QString>

#include "base/result.h"
#include "parse/feed.h"

namespace oneul {

/// The article on a page.
struct ReadableText {
    QString title; ///< plain; the page's own, for the gate
    QString html; ///< sanitised, addresses absolute
    QString text; ///< plain
};

/// Finds the part of a page that is its article, by scoring the elements of libxml2's tree (text length, commas,
/// link density, names of classes), or by `xpath` where that is not empty. Errors: EmptyDocument, NotFound (no part of the page is an
/// article), PageChanged (the XPath found nothing), InvalidArgument (the XPath is none). A pure function, safe on any thread.
Result<ReadableText> extractArticle(const Document &page, const QString &xpath);

} // namespace oneul
