#pragma once

#include <QByteArray>
#include <QString>

#include "base/error.h"
#include "net/curlhandles.h"

namespace oneul {

/// A failure without an answer from the server, in our words. `systemError` is the errno of connecting, 0 where
/// there is none. `online` is false where the machine has no network at all: then a name that can't be resolved is
/// not the name's fault.
[[nodiscard]] Error connectionError(CURLcode code, int systemError, const QString &text, bool online);

/// HttpStatus with "404 Not Found", and "; retry after 120 s" unless `waitSeconds` is negative. HTTP/2 has no reason
/// phrase, so the standard's is taken where there is none.
[[nodiscard]] Error statusError(int status, const QString &reason, qint64 waitSeconds = -1);

/// Whether any interface other than the loopback one is up and has an address.
[[nodiscard]] bool hasNetwork();

} // namespace oneul
