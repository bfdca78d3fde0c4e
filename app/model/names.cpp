#include "model/names.h"

#include <algorithm>

namespace oneul {

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool isColor(const QString &color)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    constexpr qsizetype kLength = 7;
    return color.size() == kLength && color.startsWith(u'#') && std::all_of(color.begin() + 1, color.end(), isDigit);
}

} // namespace oneul
