#pragma once

#include <QList>
#include <QString>

namespace oneul {

/// A line of two texts laid over each other.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// What leads from one text to the other, by a longest common sequence of lines. Where the part that differs is larger than
/// some thousand lines in both, all of it counts as replaced.
[[nodiscard]] QList<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace oneul
