#pragma once

#include <QColor>
#include <QDate>
#include <QList>
#include <QString>

#include "model/article.h"
#include "model/category.h"
#include "model/digest.h"
#include "model/source.h"
#include "sources/navtarget.h"

namespace oneul {

/// A node of the tree with everything it shows.
struct NavNode {
    QString key; ///< unique among its siblings and stable: what a row is recognised by
    NavTarget target;
    QString title;
    QString icon; ///< name of a line icon; "" where emoji or colour stands
    QString emoji;
    QColor color;
    QString toolTip;
    int count = 0;
    bool broken = false;
    QList<NavNode> children;

    /// Whether both look the same, their children left aside.
    [[nodiscard]] bool looksLike(const NavNode &other) const;
};

/// Everything that the tree is made of.
struct NavInput {
    QList<Source> sources;
    QList<DigestInfo> digests;
    ArchiveCounts counts;
    int unreadToday = 0;
    QDate today;
};

/// The whole tree as a value: the places on top, digests by date, sources in folders, categories.
[[nodiscard]] QList<NavNode> buildNavigation(const NavInput &input, const Taxonomy &taxonomy);

} // namespace oneul
