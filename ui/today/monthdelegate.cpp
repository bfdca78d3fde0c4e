#include "today/monthdelegate.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QString>

#include "common/colors.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFullest = 0.42; ///< of the accent in the shade of the fullest day; text stays readable on it
constexpr int kCorner = 5;
constexpr int kMark = 5; ///< pixels across

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.82);
    return font;
}

} // namespace

MonthDelegate::MonthDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize MonthDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(smaller(option.font));
    return {metrics.horizontalAdvance(u"0000"_s) + 8, metrics.height() + small.height() + 8};
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QDate day = index.data(DayRole).toDate();
    if (!day.isValid())
        return;
    const bool isOpen = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isToday = index.data(TodayRole).toBool();
    const int articles = index.data(ArticlesRole).toInt();
    const QPalette &colors = option.palette;
    const QColor accent = colors.color(QPalette::Active, QPalette::Highlight);
    const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double share = articles > 0 ? 0.08 + index.data(ShareRole).toDouble() * (kFullest - 0.08) : 0;
    // The chosen day has a frame, today bold letters: neither is told by its colour alone.
    painter->setPen(isChosen ? QPen(accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(blend(accent, colors.color(QPalette::Base), share));
    painter->drawRoundedRect(cell, kCorner, kCorner);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.color(QPalette::Active, QPalette::Text), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.adjusted(2, 2, -2, -2), kCorner - 2, kCorner - 2);
    }

    QFont font = option.font;
    font.setBold(isToday);
    painter->setFont(font);
    painter->setPen(isOpen ? colors.color(QPalette::Active, QPalette::Text) : mutedText(colors));
    const QFontMetrics metrics(font);
    QRectF upper = cell.adjusted(0, 1, 0, 0);
    upper.setHeight(metrics.height() + 1);
    painter->drawText(upper, Qt::AlignCenter, QLocale().toString(day.day()));
    if (articles > 0) {
        painter->setFont(smaller(option.font));
        QRectF lower = cell;
        lower.setTop(upper.bottom());
        painter->drawText(lower, Qt::AlignHCenter | Qt::AlignTop, QLocale().toString(articles));
    }
    if (index.data(DigestRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.color(QPalette::Active, QPalette::Text));
        const double x = option.direction == Qt::RightToLeft ? cell.left() + 3 : cell.right() - 3 - kMark;
        painter->drawEllipse(QRectF(x, cell.top() + 3, kMark, kMark));
    }
    painter->restore();
}

} // namespace oneul
