#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include "base/result.h"
#include "model/parsedfeed.h"
#include "parse/feed.h"

namespace oneul {

/// The items of a JSON value by the paths of a spec; used for documents and for JSON inside pages.
/// Errors: PageChanged, InvalidArgument.
Result<ParsedFeed> readJsonItems(const QJsonValue &root, const QJsonObject &spec, const QUrl &documentUrl);

/// "https://…/{paper.id}" with its paths replaced by what they lead to (percent-encoded); "" when one of
/// them leads nowhere.
QString filledTemplate(const QString &text, const QJsonValue &value);

/// The two kinds of detail pages (see parseDetail).
Result<ParsedItem> parseHtmlDetail(const Document &document, ParsedItem item, const QJsonObject &detail);
Result<ParsedItem> parseJsonDetail(const Document &document, ParsedItem item, const QJsonObject &detail);

} // namespace oneul
