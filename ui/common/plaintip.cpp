#include "common/plaintip.h"

#include <QTextDocument>

namespace oneul {

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace oneul
