#pragma once

#include <optional>

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "base/error.h"
#include "model/retention.h"
#include "model/types.h"

namespace oneul {

enum class SourceType { Feed, Html, Json };
QString sourceTypeName(SourceType type); ///< "feed" | "html" | "json"
SourceType sourceTypeFromName(const QString &name); ///< Feed for anything unknown

/// How the last fetches of a source went; kept apart from what the user typed.
struct FetchState {
    QByteArray etag; ///< as received; sent back exactly
    QByteArray lastModified;
    QByteArray bodyHash; ///< fingerprint of the last parsed body: equal bytes skip parsing and storing
    QDateTime lastFetched; ///< UTC; invalid: never
    QString lastStatus; ///< "" | "ok" | "notModified" | "error"
    int lastHttp = 0; ///< HTTP status of the last answer; 0: none
    Error lastError; ///< code None when the last fetch succeeded
    int failures = 0; ///< failed fetches since the last success
    QDateTime lastSuccess; ///< UTC; "ok" or "notModified"
    QDateTime lastNew; ///< UTC: when it last brought an article that was not there; invalid: never
    QDateTime nextFetch; ///< UTC: not by itself before this (schedule, back-off, Retry-After); invalid: due
    int statedMinutes = 0; ///< between two fetches, as the feed states (ttl, sy:*); 0: not stated
    int maxAgeMinutes = 0; ///< Cache-Control: max-age of the last answer, at most a day; 0: none
    QUrl movedTo; ///< target of a permanent redirect that parsed
    int movedSeen = 0; ///< refreshes running that led to movedTo
    bool gone = false; ///< 410: paused until the analyst says otherwise
};

/// How a source is asked for, where the analyst wants other than the usual. Secrets are not in here.
struct FetchOptions {
    int minutes = 0; ///< between two fetches; 0: the program's setting
    QString userAgent; ///< "" : the program's
    QStringList headers; ///< names; their values are secrets
    QString userName; ///< Basic; the password is a secret
    bool ignoreTlsErrors = false;
    bool images = false; ///< show the pictures of its articles without being asked each time
    bool fullText = false; ///< fetch the page of every new article and keep its text
    QString fullTextXPath; ///< where the text is on the page; "" : found by scoring

    /// Whether something of it is in the keyring.
    [[nodiscard]] bool needsSecrets() const { return !userName.isEmpty() || !headers.isEmpty(); }

    bool operator==(const FetchOptions &) const = default;
};

/// What a source needs and the archive must not hold; kept in the keyring.
struct SourceSecrets {
    QString password;
    QMap<QString, QString> headers; ///< name → value

    [[nodiscard]] bool isEmpty() const { return password.isEmpty() && headers.isEmpty(); }
    bool operator==(const SourceSecrets &) const = default;
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
    FetchOptions options;
    std::optional<RetentionRule> retention; ///< of its own; unset: the general one
    QString presetId; ///< "" when typed by hand
    /// The host that the user typed, which may be inside their network; "" : that of `url`. A feed found behind a page
    /// or moved to another host keeps the host that was typed.
    QString typedHost;
    [[nodiscard]] QString trustedHost() const { return typedHost.isEmpty() ? url.host() : typedHost; }
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
