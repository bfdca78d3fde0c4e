#include "dashboard/clickabletext.h"

#include <utility>

#include <QCursor>
#include <QGraphicsSceneMouseEvent>

namespace oneul {

ClickableText::ClickableText(const QString &text, QGraphicsItem *parent, std::function<void()> click)
    : QGraphicsSimpleTextItem(text, parent), m_click(std::move(click))
{
    setCursor(Qt::PointingHandCursor);
}

void ClickableText::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton); // else the release goes elsewhere
}

void ClickableText::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    // What is called may take the chart away together with this item.
    const std::function<void()> click = m_click;
    if (event->button() == Qt::LeftButton && boundingRect().contains(event->pos()))
        click();
}

} // namespace oneul
