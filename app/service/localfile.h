#pragma once

#include <QFuture>
#include <QThreadPool>

#include "base/result.h"
#include "net/httpclient.h"

namespace oneul {

/// Reads a file that the user added as a source, on the pool, as if a server had answered: its time is the validator
/// (304), at most request.maxBytes. Errors: FileNotFound, FileRead, TooLarge.
[[nodiscard]] QFuture<Result<HttpOutcome>> askFile(QThreadPool &pool, const HttpRequest &request);

} // namespace oneul
