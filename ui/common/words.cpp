#include "common/words.h"

#include <QCoreApplication>

namespace oneul {

QString kindLabel(Kind kind)
{
    return kind == Kind::News ? QCoreApplication::translate("oneul::Kind", "News")
                              : QCoreApplication::translate("oneul::Kind", "Papers");
}

} // namespace oneul
