#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include "base/result.h"
#include "model/parsedfeed.h"
#include "model/source.h"

namespace oneul {

struct DecodedText;

/// A document as it was received.
struct Document {
    QByteArray bytes;
    QUrl url; ///< final address; relative addresses resolve against it
    QString contentType; ///< HTTP Content-Type with its charset; may be empty
};

/// RSS 0.90–2.0, RSS 1.0, Atom 0.3/1.0 (libxml2, recovering) or JSON Feed 1.0/1.1, told by content.
/// Errors: EmptyDocument, NotAFeed, BrokenDocument (nothing could be kept), BlockedPage.
/// A pure function, safe on any thread.
Result<ParsedFeed> parseFeed(const Document &document);
/// The same for text that is decoded already.
Result<ParsedFeed> parseDecodedFeed(const DecodedText &text, const QUrl &url);

/// Items of a page by XPath 1.0 expressions (docs/decisions/0010-resources.md).
/// Errors: EmptyDocument, BlockedPage, PageChanged (detail: which expression found nothing), InvalidArgument.
Result<ParsedFeed> parseHtmlSource(const Document &document, const QJsonObject &spec);

/// Items of a JSON document by paths. Errors as parseHtmlSource, and BrokenDocument.
Result<ParsedFeed> parseJsonSource(const Document &document, const QJsonObject &spec);

/// One of the three above, by type.
Result<ParsedFeed> parseSource(const Document &document, SourceType type, const QJsonObject &spec);

/// The address of an item's own page when the spec asks for it and the item lacks text; else empty.
QUrl detailUrl(const ParsedItem &item, SourceType type, const QJsonObject &spec);

/// The item completed by what its own page says (abstract, arXiv id, date, authors).
Result<ParsedItem> parseDetail(const Document &document, const ParsedItem &item, SourceType type,
                               const QJsonObject &spec);

} // namespace oneul
