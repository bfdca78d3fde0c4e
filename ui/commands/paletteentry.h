#pragma once

#include <functional>

#include <QIcon>
#include <QList>
#include <QString>

namespace oneul {

/// One line of the command palette.
struct PaletteEntry {
    QString id = {}; ///< unique in its source: what was used lately is known by it
    QString title = {};
    QString detail = {}; ///< its keys, its place, or why it can't be used now
    QIcon icon = {};
    int fit = 1; ///< how well it fits what was typed, see fuzzyFit()
    bool isEnabled = true;
    std::function<void()> run = {};
};

/// Where lines of the palette come from: `entries` gives at most `most` that fit what was typed, the best first. It is
/// asked at every key, so it takes a few ms at most.
struct PaletteSource {
    QString title = {}; ///< what its lines are: "Commands"
    std::function<QList<PaletteEntry>(const QString &typed, int most)> entries = {};
};

} // namespace oneul
