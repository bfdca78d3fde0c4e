#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUrl>

#include "base/result.h"
#include "net/httpstream.h"
#include "summary/chat.h"

namespace oneul {

/// A value of a server's answer. Bytes that are no UTF-8 become U+FFFD. AnswerUnreadable: no JSON object or array.
[[nodiscard]] Result<QJsonValue> readJson(const QByteArray &bytes);

/// A number of tokens; -1 where there is none.
[[nodiscard]] qint64 tokenCount(const QJsonValue &value);

/// The path below an API's base address: "https://host", "https://host/v1" and "https://host/v1/" lead to the same place.
[[nodiscard]] QUrl versionedUrl(const QUrl &base, const QString &path);

/// A request to that path, without the key, which each protocol sends in its own way.
[[nodiscard]] StreamRequest versionedRequest(const ChatEndpoint &endpoint, const QString &path);

/// The endpoint without the path of its calls, where the address was copied with it.
[[nodiscard]] ChatEndpoint withoutCall(const ChatEndpoint &endpoint, const QString &callPath);

/// The request's question with a line that asks for JSON of its schema, for servers that don't hold the model to it.
[[nodiscard]] QString questionWithSchema(const ChatRequest &request);

} // namespace oneul
