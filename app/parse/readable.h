#pragma once

#include <QString>

#include "base/result.h"
#include "parse/feed.h"

namespace oneul {

class InputGate;

/// The article on a page.
struct ReadableText {
    QString title; ///< plain; the page's own, for the gate
    QString html; ///< sanitised, addresses absolute
    QString text; ///< plain, a paragraph a line
    QString wall; ///< plain: what a paywall or login request beside the text says; "" : there is none
    bool isFree = true; ///< false: the page states (schema.org) that the text is for subscribers
};

/// Finds the part of a page that is its article, by scoring the elements of libxml2's tree (text length, commas,
/// link density, names of classes), or by `xpath` where that is not empty. Errors: EmptyDocument, NotFound (no part of
/// the page is an article), PageChanged (the XPath found nothing), InvalidArgument (the XPath is none). A pure
/// function, safe on any thread; linear in the page's size, of which 8 MiB are read.
Result<ReadableText> extractArticle(const Document &page, const QString &xpath);

/// The same behind the input gate. Errors: also BlockedPage (detail: the kind of notice that the page is).
Result<ReadableText> readArticlePage(const Document &page, const QString &xpath, const InputGate &gate);

} // namespace oneul
