#pragma once

#include <QDateTime>
#include <QStringList>

#include "base/error.h"
#include "base/httpexchange.h"

namespace oneul {

/// One fetch of one source, as the source's history shows it.
struct FetchRecord {
    QDateTime at; ///< UTC, when it began
    QString status; ///< "ok" | "notModified" | "error"
    int http = 0; ///< status of the last answer; 0: none
    qint64 bytes = 0; ///< received
    int ms = 0;
    int items = 0; ///< in the document
    int added = 0;
    int updated = 0;
    Error error; ///< code None when it succeeded
    QStringList warnings; ///< what the parser had to mend
    HttpExchange exchange;
};

} // namespace oneul
