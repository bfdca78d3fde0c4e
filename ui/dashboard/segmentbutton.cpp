#include "dashboard/segmentbutton.h"

#include <QButtonGroup>
#include <QEnterEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "common/colors.h"

namespace oneul {

namespace {

constexpr int kBeside = 11; ///< the text, pixels
constexpr int kAbove = 4;

QFont weighty(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SegmentButton::SegmentButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const
{
    const QFontMetrics metrics(weighty(font()));
    return {metrics.horizontalAdvance(text()) + 2 * kBeside, metrics.height() + 2 * kAbove};
}

void SegmentButton::paintEvent(QPaintEvent * /*event*/)
{
    const QPalette colors = palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = colors.color(QPalette::Base);
    if (isChecked())
        fill = selectionColor(colors, true);
    else if (underMouse())
        fill = selectionColor(colors, false);
    const bool isStrong = isChecked() || hasFocus();
    painter.setPen(QPen(isStrong ? colors.color(QPalette::Highlight) : lineColor(colors), hasFocus() ? 2 : 1));
    painter.setBrush(fill);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    painter.setFont(isChecked() ? weighty(font()) : font());
    painter.setPen(colors.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void SegmentButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SegmentButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SegmentButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QWidget *segmentRow(const QStringList &texts, QButtonGroup *group, const QString &accessibleName)
{
    auto *row = new QWidget;
    row->setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const QString &text : texts) {
        auto *button = new SegmentButton(text);
        button->setChecked(layout->isEmpty());
        group->addButton(button, layout->count());
        layout->addWidget(button);
    }
    return row;
}

} // namespace oneul
