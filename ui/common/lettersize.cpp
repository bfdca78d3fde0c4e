#include "common/lettersize.h"

#include <algorithm>
#include <cmath>

#include <QFont>
#include <QScreen>
#include <QWidget>

namespace oneul {

namespace {

constexpr double kUsualPoints = 10;
constexpr double kUsualPixels = 13;
constexpr double kOfScreen = 0.94; ///< the rest is the window's frame and the desktop's panel

double scaleOf(const QWidget &widget)
{
    const QFont font = widget.font();
    const double scale = font.pointSizeF() > 0 ? font.pointSizeF() / kUsualPoints : font.pixelSize() / kUsualPixels;
    return std::max(1.0, scale);
}

} // namespace

int forLetters(const QWidget &widget, int usual)
{
    return static_cast<int>(std::lround(usual * scaleOf(widget)));
}

void resizeForLetters(QWidget *dialog, const QSize &usual)
{
    const QSize wanted = usual * scaleOf(*dialog);
    const QSize room = dialog->screen()->availableSize() * kOfScreen;
    dialog->resize(wanted.boundedTo(room.expandedTo(usual)));
}

} // namespace oneul
