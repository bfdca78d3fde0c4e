#pragma once

#include <QString>

#include "model/source.h"

namespace oneul {

class App;

/// The ids of the sources that addManySources() made.
struct ManySources {
    SourceId failing = 0; ///< 404 for days, top level
    SourceId flaky = 0; ///< one time-out, in "Labs"
    SourceId gone = 0;
    SourceId silent = 0;
    SourceId resting = 0;
    SourceId never = 0;
    SourceId healthy = 0; ///< in "Labs/Robots"; the feed asks for two hours
    SourceId moved = 0; ///< answers from elsewhere for the second time; its certificate is not checked
    SourceId paused = 0;
};

/// Puts a source into the archive for each way to fare, with a history of fetches. None of them is due, and nobody
/// answers at the address that is theirs unless another is given.
ManySources addManySources(App &app, const QString &base = QStringLiteral("http://127.0.0.1:9/"));

} // namespace oneul
