#pragma once

#include <QJsonObject>

#include "base/result.h"
#include "model/inspection.h"
#include "parse/feed.h"

namespace oneul {

/// The elements of a page with paths that XPath understands. Pure functions, safe on any thread. Error: EmptyDocument.
Result<DocumentTree> inspectHtml(const Document &document);

/// The values of a JSON document with their paths. Errors: EmptyDocument, BlockedPage, BrokenDocument.
Result<DocumentTree> inspectJson(const Document &document);

/// The tree that fits the type; for a page that embeds JSON the JSON's tree follows the page's own. Empty for a feed.
Result<DocumentTree> inspectDocument(const Document &document, SourceType type, const QJsonObject &spec);

/// What each expression of the spec finds, by the functions that read the source itself. Errors as inspectDocument.
Result<Inspection> findsOf(const Document &document, SourceType type, const QJsonObject &spec);

/// The same for the expressions of spec["detail"] on the page of one item; their names begin with "detail.".
Result<QList<ExpressionFind>> detailFindsOf(const Document &document, SourceType type, const QJsonObject &spec);

/// What to write into a field for a node of the tree: for the item ("item", "list") what finds all like it, for the
/// other fields the path from the item that the node lies in, else its whole path.
QString expressionFor(const PreviewNode &node, const QString &field, const QStringList &itemPaths);

} // namespace oneul
