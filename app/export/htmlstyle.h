#pragma once

#include <QString>

namespace oneul {

/// The colours of a page, for the style sheet and for what has to be set in place.
struct PageColors {
    QString ground;
    QString text;
    QString muted;
    QString link;
    QString rule;
    QString weak;
    QString unsupported;
    QString supported;
};

PageColors pageColors(bool dark);

/// The style sheet of a page: plain properties that QTextDocument knows, and for browsers a readable column.
/// Sizes are in pixels times zoom, or in points for paper. The window's own viewer makes its column itself.
QString pageStyle(const PageColors &colors, double zoom, bool paper, bool viewer = false);

} // namespace oneul
