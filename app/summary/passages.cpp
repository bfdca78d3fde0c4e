#include "summary/passages.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

#include "text/sentences.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMost = 80;
/// A "sentence" longer than this is a table, a list or code.
constexpr qsizetype kLongest = 700;

/// What feeds put before the text itself ("arXiv:2410.01201v1 Announce Type: new Abstract: …").
QString withoutPrefix(const QString &text)
{
    static const QRegularExpression prefix(
        uR"(^\s*(?:arXiv:\S+\s+Announce Type:\s*\S+\s*)?(?:(?:Abstract|Summary|초록|요약)\s*[:：]\s*)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.mid(prefix.match(text).capturedLength());
}

bool isNotice(const QString &sentence)
{
    static constexpr std::array<QStringView, 34> kNotices = {u"http://",
                                                             u"https://",
                                                             u"www.",
                                                             u"announce type:",
                                                             u"article url:",
                                                             u"comments url:",
                                                             u"points:",
                                                             u"# comments",
                                                             u"read more",
                                                             u"continue reading",
                                                             u"click here",
                                                             u"sign up",
                                                             u"subscribe",
                                                             u"newsletter",
                                                             u"appeared first on",
                                                             u"all rights reserved",
                                                             u"copyright ©",
                                                             u"image credit",
                                                             u"photo:",
                                                             u"photo by",
                                                             u"cookie",
                                                             u"follow us",
                                                             u"enable javascript",
                                                             u"please enable js",
                                                             u"무단 전재",
                                                             u"무단전재",
                                                             u"저작권자",
                                                             u"재배포 금지",
                                                             u"ⓒ",
                                                             u"구독하기",
                                                             u"사진=",
                                                             u"사진 제공",
                                                             u"기자 =",
                                                             u"원문 보기"};
    const QString folded = sentence.toLower();
    return std::ranges::any_of(kNotices, [&](QStringView notice) { return folded.contains(notice); });
}

bool isCutOff(const QString &sentence)
{
    return sentence.endsWith(u'…') || sentence.endsWith(u"...") || sentence.endsWith(u"[…]")
           || sentence.endsWith(u"[...]");
}

bool isQuotable(const QString &sentence, Language language)
{
    if (sentence.size() > kLongest || sentence.contains(u'@') || isNotice(sentence) || isCutOff(sentence))
        return false;
    const auto letters = std::ranges::count_if(sentence, [](QChar c) { return c.isLetter(); });
    const auto blanks = sentence.count(u' ');
    const bool korean = language == Language::Korean;
    return letters * 2 > sentence.size() && letters >= (korean ? 8 : 15) && blanks >= (korean ? 2 : 3);
}

} // namespace

QStringList quotableSentences(const QString &text, Language language)
{
    QStringList sentences;
    for (const QString &sentence : splitSentences(withoutPrefix(text), language)) {
        if (sentences.size() >= kMost)
            break;
        if (isQuotable(sentence, language))
            sentences.append(sentence);
    }
    return sentences;
}

} // namespace oneul
