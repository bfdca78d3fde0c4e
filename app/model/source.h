#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include "base/error.h"
#include "model/types.h"

namespace oneul {

enum class SourceType { Feed, Html, Json };
QString sourceTypeName(SourceType type); ///< "feed" | "html" | "json"
SourceType sourceTypeFromName(const QString &name); ///< Feed for anything unknown

/// How the last fetches of a source went; kept apart from what the user typed.
struct FetchState {
    QByteArray etag; ///< as received; sent back exactly
    QByteArray lastModified;
    QByteArray bodyHash; ///< SHA-1 of the last parsed body: equal bytes skip parsing and storing
    QDateTime lastFetched; ///< UTC; invalid: never
    QString lastStatus; ///< "" | "ok" | "notModified" | "error"
    int lastHttp = 0; ///< HTTP status of the last answer; 0: none
    Error lastError; ///< code None when the last fetch succeeded
    int failures = 0; ///< failed fetches since the last success
};

/// A place that articles come from, as the analyst set it up.
struct Source {
    SourceId id = 0;
    QUrl url;
    QUrl siteUrl; ///< home page, where known
    QString name;
    QString folder; ///< "" top level; "A/B" nested
    Kind kind = Kind::News;
    SourceType type = SourceType::Feed;
    QJsonObject spec; ///< for html and json: the expressions (docs/decisions/0010-resources.md)
    QString presetId; ///< "" when typed by hand
    bool enabled = true;
    QDateTime createdAt; ///< UTC
    FetchState fetch;
};

/// A source with what the lists show beside it.
struct SourceCounts {
    SourceId id = 0;
    int articles = 0;
    int unread = 0;
};

} // namespace oneul
