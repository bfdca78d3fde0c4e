#include "dashboard/articledrop.h"

#include <utility>

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

#include "categories/articlemime.h"

namespace oneul {

ArticleDrop::ArticleDrop(QWidget *widget, CategoryAt categoryAt) : QObject(widget), m_categoryAt(std::move(categoryAt))
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool ArticleDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return onDrag(event);
    case QEvent::DragLeave:
        Q_EMIT hovered({});
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool ArticleDrop::onDrag(QEvent *event)
{
    auto *drag = static_cast<QDropEvent *>(event);
    if (!drag->mimeData()->hasFormat(QLatin1String(kArticleMime)))
        return false;
    const CategoryId category = m_categoryAt(drag->position().toPoint());
    Q_EMIT hovered(event->type() == QEvent::Drop ? CategoryId() : category);
    // Somebody who comes in beside a category may yet move onto one.
    if (category.isEmpty() && event->type() != QEvent::DragEnter) {
        drag->ignore();
        return true;
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(articlesFromMime(drag->mimeData()), category);
    return true;
}

} // namespace oneul
