#include "common/icons.h"

#include "common/iconengine.h"

namespace oneul {

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new IconEngine(name, color));
}

} // namespace oneul
