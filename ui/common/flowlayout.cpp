#include "common/flowlayout.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

namespace oneul {

namespace {

bool isStretch(const QLayoutItem &item)
{
    return const_cast<QLayoutItem &>(item).spacerItem() != nullptr; // what it asks for is not const
}

bool grows(const QLayoutItem &item)
{
    return isStretch(item) || item.expandingDirections().testFlag(Qt::Horizontal);
}

int widthOf(const QLayoutItem &item, int room)
{
    return isStretch(item) ? 0 : std::min(room, item.sizeHint().expandedTo(item.minimumSize()).width());
}

int heightOf(const QLayoutItem &item, int width)
{
    if (isStretch(item))
        return 0;
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::linesOf(int width) const
{
    QList<Line> lines;
    int used = 0;
    bool isEmpty = true; // but for stretches
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty() && !isStretch(*item)) // hidden
            continue;
        const int wanted = widthOf(*item, width);
        if (lines.isEmpty() || (!isStretch(*item) && !isEmpty && used + m_gap + wanted > width)) {
            lines.append(Line());
            used = 0;
            isEmpty = true;
        }
        lines.last().append(item);
        if (isStretch(*item))
            continue;
        used += wanted + (isEmpty ? 0 : m_gap);
        isEmpty = false;
    }
    return lines;
}

int FlowLayout::lineHeight(const Line &line, int width) const
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, heightOf(*item, widthOf(*item, width)));
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    int height = -m_gap;
    for (const Line &line : linesOf(room))
        height += lineHeight(line, room) + m_gap;
    return std::max(0, height) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().expandedTo(item->minimumSize());
        size = QSize(size.width() + wanted.width() + (size.width() > 0 ? m_gap : 0),
                     std::max(size.height(), wanted.height()));
    }
    return size.expandedTo({0, 0}).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::place(const Line &line, const QRect &room) const
{
    int used = 0;
    int growing = 0;
    for (const QLayoutItem *item : line) {
        used += isStretch(*item) ? 0 : widthOf(*item, room.width()) + m_gap;
        growing += grows(*item) ? 1 : 0;
    }
    int spare = std::max(0, room.width() - used + m_gap);
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = room.left();
    for (QLayoutItem *item : line) {
        int width = widthOf(*item, room.width());
        if (grows(*item)) {
            const int share = spare / growing--;
            width += share;
            spare -= share;
        }
        const int height = std::min(room.height(), heightOf(*item, width));
        const QRect place(left, room.top() + (room.height() - height) / 2, width, height);
        if (!isStretch(*item))
            item->setGeometry(QStyle::visualRect(direction, room, place));
        left += width + (isStretch(*item) ? 0 : m_gap);
    }
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    int top = area.top();
    for (const Line &line : linesOf(area.width())) {
        const int height = lineHeight(line, area.width());
        place(line, QRect(area.left(), top, area.width(), height));
        top += height + m_gap;
    }
}

} // namespace oneul
