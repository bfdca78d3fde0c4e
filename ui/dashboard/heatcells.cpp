#include "dashboard/heatcells.h"

#include <QPainter>

#include "common/colors.h"
#include "common/contrast.h"

namespace oneul {

namespace {

constexpr double kWeakest = 0.12; ///< of the accent on the ground, for one article
constexpr double kStrongest = 0.9;
constexpr double kLegible = 4.5;

} // namespace

void HeatCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &colors = option.palette;
    const QColor base = colors.color(QPalette::Base);
    const double strength = index.data(kStrengthRole).toDouble();
    const QColor ground =
        strength > 0 ? blend(colors.color(QPalette::Highlight), base, kWeakest + (kStrongest - kWeakest) * strength)
                     : base;
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->fillRect(cell, ground);
    const QColor text = colors.color(QPalette::Text);
    painter->setPen(contrastOf(text, ground) >= kLegible ? text : textOn(ground));
    painter->setFont(option.font);
    painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    const bool isHere = option.state.testFlag(QStyle::State_HasFocus);
    if (isHere || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(QPen(text, isHere ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace oneul
