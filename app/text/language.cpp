#include "text/language.h"

#include <QChar>

#include "text/korean.h"

namespace oneul {

namespace {

bool isLatinLetter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
    return c.script() == QChar::Script_Latin && c.isLetter();
}

} // namespace

Language detectLanguage(QStringView text)
{
    qsizetype hangul = 0;
    qsizetype latin = 0;
    for (const QChar c : text) {
        if (isHangulLetter(c))
            ++hangul;
        else if (isLatinLetter(c))
            ++latin;
    }
    return hangul > 0 && hangul * 4 >= latin ? Language::Korean : Language::English;
}

} // namespace oneul
