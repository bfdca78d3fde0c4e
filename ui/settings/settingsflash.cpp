#include "settings/settingsflash.h"

#include <QRubberBand>
#include <QTimer>

namespace oneul {

namespace {

constexpr int kMoment = 1200; ///< ms
constexpr int kAround = 3; ///< pixels

} // namespace

void flash(QWidget *field)
{
    QWidget *page = field->parentWidget();
    if (page == nullptr)
        return;
    auto *band = new QRubberBand(QRubberBand::Rectangle, page);
    band->setGeometry(field->geometry().adjusted(-kAround, -kAround, kAround, kAround));
    band->show();
    QTimer::singleShot(kMoment, band, &QObject::deleteLater);
}

} // namespace oneul
