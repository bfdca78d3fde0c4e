#pragma once

#include <algorithm>

#include <QRect>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace oneul {

/// A place in a row that was reckoned from left to right, where the row's direction wants it. Twice is where it was.
[[nodiscard]] inline QRect mirrored(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

/// Where a text of this width begins that stands at the beginning of such a place; at the left end where it is too wide.
[[nodiscard]] inline int textStart(const QStyleOptionViewItem &option, const QRect &place, int width)
{
    const QRect room = mirrored(option, place);
    return option.direction == Qt::RightToLeft ? std::max(room.left(), room.right() - width + 1) : room.left();
}

} // namespace oneul
