#include "ui/monkey/phrases.h"

#include <QList>

#include "ui/monkey/dice.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

const QStringList &phrases()
{
    static const QStringList all{
        u"로봇"_s,
        u"인공지능 반도체"_s,
        u"자율주행 자동차의 안전 기준"_s,
        u"robot"_s,
        u"robot OR 로봇"_s,
        u"kind:papers is:unread"_s,
        u"is:new"_s,
        u"\"language model"_s,
        u"(a AND (b OR"_s,
        u"-category:llm source:\"없는 곳\""_s,
        u"after:2024-10-01 before:2024-10-99"_s,
        u"Künstliche Intelligenz, naïve façade"_s,
        u"مرحبا بالعالم"_s,
        u"שלום עולם 123 abc"_s,
        u"日本語の見出し"_s,
        u"🤖🧠 👩🏽‍🔬 🇰🇷"_s,
        u"e\u0301a\u0308 \u200d\u202e abc"_s,
        u"# 제목\n\n- 하나\n- 둘 [1]\n"_s,
        u"**bold** _it_ `code` | a | b |"_s,
        u"{{day}} {{#sections}} {{/x}}"_s,
        u"{date}-{kind}-{nothing}"_s,
        u"<b>not bold</b> &amp; <script>"_s,
        u"http://127.0.0.1:9/feed.xml"_s,
        u"http://[::1"_s,
        u"0"_s,
        u"-1"_s,
        u"99999999999999999999"_s,
        u"2024-10-04"_s,
        u"25:61"_s,
        u"%s %n %1 %99"_s,
        u"'; DROP TABLE articles; --"_s,
        u"[](*.+?^$"_s,
        u"   "_s,
    };
    return all;
}

} // namespace

QString phrase(Dice &dice)
{
    if (dice.chance(3))
        return QString(dice.between(200, 3000), u'한');
    QString text = dice.oneOf(phrases());
    if (dice.chance(20))
        text += u' ' + dice.oneOf(phrases());
    return text;
}

QStringList composition(Dice &dice)
{
    static const QList<QStringList> all{{u"ㅎ"_s, u"하"_s, u"한"_s},
                                        {u"ㄱ"_s, u"그"_s, u"글"_s},
                                        {u"ㄴ"_s, u"노"_s},
                                        {u"ㅈ"_s, u"자"_s, u"잛"_s},
                                        {u"ㅋ"_s},
                                        {u"ㅇ"_s, u"오"_s, u"와"_s}};
    return dice.oneOf(all);
}

} // namespace oneul::monkey
