#pragma once

#include <QString>

#include "base/result.h"
#include "model/source.h"

namespace oneul {

/// The sources that an OPML file lists; addresses that are not of the web are left out, for a file must not make the
/// program read others. Errors: FileNotFound, FileRead, TooLarge, parseOpml's.
[[nodiscard]] Result<QList<Source>> readOpmlFile(const QString &path);

/// A feed in a file as a source. Errors: FileNotFound, FileRead, TooLarge, parseFeed's.
[[nodiscard]] Result<Source> readFeedFile(const QUrl &url);

} // namespace oneul
