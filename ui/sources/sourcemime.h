#pragma once

#include <QList>
#include <QStringList>

#include "model/types.h"

class QMimeData;

namespace oneul {

/// Sources and folders on their way from one place to another, by mouse or by command.
struct SourceLoad {
    QList<SourceId> sources;
    QStringList folders; ///< paths; everything in them comes along

    [[nodiscard]] bool isEmpty() const { return sources.isEmpty() && folders.isEmpty(); }
    /// Whether it can go there: no folder goes into itself or into one below it.
    [[nodiscard]] bool fits(const QString &folder) const;
};

inline constexpr char kSourceMime[] = "application/x-oneul-sources";

[[nodiscard]] QMimeData *toMime(const SourceLoad &load); ///< the caller's
[[nodiscard]] SourceLoad fromMime(const QMimeData *data); ///< empty: something else

} // namespace oneul
