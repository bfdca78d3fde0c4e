#include <gtest/gtest.h>

#include "service/digesttranslation.h"
#include "service/texttools.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

Digest koreanDigest()
{
    Section section;
    section.articles = {{7, u"Chips are scarce"_s, u"https://a.example/7"_s, {}, false, {}},
                        {8, u"반도체가 부족하다"_s, u"https://a.example/8"_s, {}, false, {}}};
    Claim english;
    english.text = u"Revenue rose 30 percent at the chip maker last year."_s;
    english.cites = {7};
    english.quote = english.text;
    Claim korean = english;
    korean.text = u"반도체가 부족해졌다."_s;
    section.summary.events = {korean, english};
    Digest digest;
    digest.language = Language::Korean;
    digest.sections = {section};
    return digest;
}

} // namespace

TEST(DigestTranslationTest, OnlyWhatIsInAnotherLanguageIsAskedFor)
{
    const QList<SourceText> foreign = foreignTexts({koreanDigest()});
    ASSERT_EQ(foreign.size(), 2);
    EXPECT_EQ(foreign.first().id, 7);
    EXPECT_EQ(foreign.last().id, -1);
    EXPECT_TRUE(foreign.last().title.startsWith(u"Revenue rose"_s));
}

TEST(DigestTranslationTest, ATranslationWithAnotherFigureIsNotShown)
{
    const auto tools = loadTextTools();
    ASSERT_TRUE(tools);
    const auto shown = [&](const QString &translation) {
        const QHash<ArticleId, QString> texts{{7, u"반도체 부족"_s}, {-1, translation}};
        const QList<Digest> digests = withTranslations({koreanDigest()}, texts, tools->aliases);
        const Section &section = digests.first().sections.first();
        EXPECT_EQ(section.articles.first().translatedTitle, u"반도체 부족"_s);
        EXPECT_TRUE(section.articles.last().translatedTitle.isEmpty());
        EXPECT_EQ(section.summary.events.last().text, koreanDigest().sections.first().summary.events.last().text);
        EXPECT_EQ(section.summary.events.first().shown(), u"반도체가 부족해졌다."_s);
        return section.summary.events.last().shown();
    };
    EXPECT_EQ(shown(u"지난해 반도체 업체의 매출이 30% 늘었다."_s), u"지난해 반도체 업체의 매출이 30% 늘었다."_s);
    EXPECT_TRUE(shown(u"지난해 반도체 업체의 매출이 40% 늘었다."_s).startsWith(u"Revenue rose"_s));
    EXPECT_TRUE(shown({}).startsWith(u"Revenue rose"_s));
}

} // namespace oneul
