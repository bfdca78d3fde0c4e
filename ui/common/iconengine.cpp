#include "common/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace oneul {

IconEngine::IconEngine(QString name, const QColor &color) : m_name(std::move(name)), m_color(color)
{
    QFile file(QStringLiteral(":/oneul/icons/%1.svg").arg(m_name));
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
}

QColor IconEngine::colorFor(QIcon::Mode mode) const
{
    if (m_color.isValid())
        return m_color;
    const QPalette palette = QGuiApplication::palette();
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return palette.color(group, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    if (m_svg.isEmpty())
        return;
    QByteArray svg = m_svg;
    svg.replace(QByteArrayLiteral("#000"), colorFor(mode).name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString key = QStringLiteral("oneul-icon:%1:%2:%3x%4")
                            .arg(m_name, colorFor(mode).name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(scale) // the size is in device pixels already
    return pixmap(size, mode, state);
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace oneul
