#include "export/fonts.h"

#include <QFontDatabase>

namespace oneul {

using namespace Qt::StringLiterals;

QStringList exportFontFamilies()
{
    return {u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s,     u"NanumGothic"_s, u"Apple SD Gothic Neo"_s,
            u"Malgun Gothic"_s,    u"Noto Color Emoji"_s, u"sans-serif"_s};
}

QFont exportFont(int pixelSize, QFont::Weight weight)
{
    QFont font(exportFontFamilies());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

bool hasHangulFont()
{
    return !QFontDatabase::families(QFontDatabase::Korean).isEmpty();
}

} // namespace oneul
