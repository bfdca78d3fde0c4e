#include "text/language.h"

#include <QChar>

namespace oneul {

Language detectLanguage(QStringView text)
{
    qsizetype hangul = 0;
    qsizetype latin = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z'))
            ++latin;
        else if (u < 0x80)
            continue;
        else if (c.script() == QChar::Script_Hangul)
            ++hangul;
        else if (c.script() == QChar::Script_Latin && c.isLetter())
            ++latin;
    }
    return hangul > 0 && hangul * 4 >= latin ? Language::Korean : Language::English;
}

} // namespace oneul
