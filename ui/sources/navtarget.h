#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include "model/label.h"
#include "model/types.h"

namespace oneul {

/// What a place in the tree stands for.
enum class NavType {
    Group,
    Overview, ///< of the window's day
    Today,
    Unread,
    Starred,
    All,
    Unsure,
    Hidden,
    Search,
    Label,
    Digest,
    Folder,
    Source,
    Category
};

/// A place in the tree, as a value: what the list or the digest page is asked to show.
struct NavTarget {
    NavType type = NavType::Today;
    QDate day; ///< Today: the day shown (invalid: today's); Digest: its day; Category: only of this day
    QString folder;
    SourceId source = 0;
    CategoryId category;
    qint64 search = 0; ///< a saved search
    LabelId label = 0;

    bool operator==(const NavTarget &) const = default;
};

} // namespace oneul

Q_DECLARE_METATYPE(oneul::NavTarget)
