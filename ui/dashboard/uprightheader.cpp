#include "dashboard/uprightheader.h"

#include <algorithm>

#include <QAbstractItemModel>
#include <QPainter>

namespace oneul {

namespace {

constexpr int kHighest = 250; ///< longer names are cut
constexpr int kAround = 6;

} // namespace

UprightHeader::UprightHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
}

QString UprightHeader::name(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

QSize UprightHeader::sizeHint() const
{
    int longest = 0;
    for (int i = 0; i < count(); ++i)
        longest = std::max(longest, fontMetrics().horizontalAdvance(name(i)));
    return {QHeaderView::sizeHint().width(), std::min(longest, kHighest) + 2 * kAround};
}

void UprightHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(palette().color(QPalette::Text));
    painter->translate(rect.bottomLeft());
    painter->rotate(-90);
    const QRect along(kAround, 0, rect.height() - 2 * kAround, rect.width());
    painter->drawText(along, Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(name(section), Qt::ElideRight, along.width()));
    painter->restore();
}

} // namespace oneul
