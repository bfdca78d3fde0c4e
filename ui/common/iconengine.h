#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>

namespace oneul {

/// Draws a one-colour SVG in the colour that the palette has at the time of drawing.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, const QColor &color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;

    QString m_name;
    QByteArray m_svg;
    QColor m_color; ///< invalid: the palette's
};

} // namespace oneul
