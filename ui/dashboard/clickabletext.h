#pragma once

#include <functional>

#include <QGraphicsSimpleTextItem>

namespace oneul {

/// A word in a chart that does something when it is clicked.
class ClickableText final : public QGraphicsSimpleTextItem
{
public:
    ClickableText(const QString &text, QGraphicsItem *parent, std::function<void()> click);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;

private:
    std::function<void()> m_click;
};

} // namespace oneul
