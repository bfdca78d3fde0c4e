#pragma once

#include <QJsonValue>

#include "model/inspection.h"
#include "parse/pagetree.h"

namespace oneul {

/// The trees of documents that are open already; see inspectHtml and inspectJson.
DocumentTree htmlTreeOf(const PageTree &page);
DocumentTree jsonTreeOf(const QJsonValue &root);

/// The path that the element has in htmlTreeOf.
QString htmlPathOf(HtmlNode node);

} // namespace oneul
