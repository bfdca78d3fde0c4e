#include "common/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace oneul {

QString kindLabel(Kind kind)
{
    return kind == Kind::News ? QCoreApplication::translate("oneul::Kind", "News")
                              : QCoreApplication::translate("oneul::Kind", "Papers");
}

QString withoutAccessKey(const QString &text)
{
    static const QRegularExpression appended(QStringLiteral("\\(&.\\)"));
    return QString(text).remove(appended).remove(u'&');
}

} // namespace oneul
