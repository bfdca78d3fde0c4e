#pragma once

#include <QColor>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "model/article.h"
#include "model/category.h"
#include "model/digest.h"
#include "model/label.h"
#include "model/searchquery.h"
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
    int count = 0; ///< of unread articles, see countsAll
    bool countsAll = false; ///< … of all its articles
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
    QList<SavedSearch> searches; ///< in their order
    QHash<qint64, QString> searchErrors; ///< what is wrong with a search, for people
    QList<Label> labels; ///< in their order
    int unreadToday = 0;
    QDate today;
};

/// The whole tree as a value: the places on top, saved searches and labels where there are any, digests by date,
/// sources in folders, categories.
[[nodiscard]] QList<NavNode> buildNavigation(const NavInput &input, const Taxonomy &taxonomy);

} // namespace oneul
