#pragma once

#include <QList>
#include <QPainter>
#include <QString>

#include "model/searchquery.h"

namespace oneul {

/// One line of text with marked passages.
struct MarkedText {
    QString text;
    QList<Snippet::Range> marks;

    /// The part from `start` on, at most `length` units; marks move along.
    [[nodiscard]] MarkedText mid(qsizetype start, qsizetype length = -1) const;
    /// Cut with "…" so that it fits; where its first mark would be cut off, the beginning is left out.
    [[nodiscard]] MarkedText fitted(const QFontMetrics &metrics, int width) const;
};

/// Draws it on one line with the painter's font and pen; marks stand on the colour of found words.
void paintMarked(QPainter *painter, const QPoint &baseline, const MarkedText &text, const QPalette &palette);

} // namespace oneul
