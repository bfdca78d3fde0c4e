#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include "base/result.h"
#include "model/parsedfeed.h"
#include "parse/encoding.h"
#include "parse/feed.h"

namespace oneul {

/// The items of a JSON value by the paths of a spec; used for documents and for JSON inside pages.
/// Errors: PageChanged, InvalidArgument.
Result<ParsedFeed> readJsonItems(const QJsonValue &root, const QJsonObject &spec, const QUrl &documentUrl);

/// The texts that a path of the spec leads to; empty when there are none. Error: InvalidArgument.
Result<QStringList> jsonField(const QJsonValue &element, const QString &path);

/// The entries of the list; an object in its place stands for its one element. "" is the document itself.
/// Errors: InvalidArgument, PageChanged (the path leads to no list).
Result<QList<QJsonValue>> jsonElements(const QJsonValue &root, const QString &list);

/// Where those entries are, each as a path of its own ("$.hits[3]"). Empty where jsonElements fails.
QStringList jsonItemPlaces(const QJsonValue &root, const QString &list);

/// Errors: EmptyDocument, BlockedPage, BrokenDocument.
Result<QJsonValue> readJsonDocument(const DecodedText &text);

/// "https://…/{paper.id}" with its paths replaced by what they lead to (percent-encoded); "" when one of
/// them leads nowhere.
QString filledTemplate(const QString &text, const QJsonValue &value);

/// The two kinds of detail pages (see parseDetail).
Result<ParsedItem> parseHtmlDetail(const Document &document, ParsedItem item, const QJsonObject &detail);
Result<ParsedItem> parseJsonDetail(const Document &document, ParsedItem item, const QJsonObject &detail);

} // namespace oneul
