#pragma once

#include <QDateTime>
#include <QNetworkReply>

#include "base/error.h"

namespace oneul {

/// A failure without an answer from the server, in our words. `online` is false where the machine has
/// no network at all: then a name that can't be resolved is not the name's fault.
[[nodiscard]] Error connectionError(QNetworkReply::NetworkError error, const QString &text, bool online);

/// HttpStatus with "404 Not Found", and "; retry after 120 s" where a 429 or 503 says so.
/// `retryAfter` is the header as received: seconds or a date, which counts from `now`.
[[nodiscard]] Error statusError(int status, const QString &reason, const QByteArray &retryAfter, const QDateTime &now);

/// A date as HTTP writes it ("Fri, 04 Oct 2024 15:05:00 GMT"); invalid when it is something else.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

/// Whether any interface other than the loopback one is up and has an address.
[[nodiscard]] bool hasNetwork();

} // namespace oneul
