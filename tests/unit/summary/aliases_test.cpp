#include <gtest/gtest.h>

#include <algorithm>

#include "shipped.h"
#include "summary/transliteration.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

const QByteArray kFew = R"({"names":[{"forms":["OpenAI","오픈AI"]},{"forms":["=Apple","애플"]},
    {"forms":["ChatGPT","챗GPT"],"of":"OpenAI"},{"forms":["Google","구글"]},{"forms":["Google DeepMind","구글 딥마인드"]},
    {"forms":["인도","India"]}],"terms":[["model","모델"],["chip","칩"]]})";

QStringList mentioned(const QString &text)
{
    QStringList found;
    const Aliases aliases = *Aliases::fromJson(kFew);
    for (const Aliases::Mention &mention : aliases.mentions(text))
        found.append(aliases.forms(mention.name).constFirst() + u'=' + text.mid(mention.start, mention.length));
    return found;
}

TEST(Aliases, OneNameUnderAllItsForms)
{
    EXPECT_EQ(mentioned(u"오픈AI와 openai's, OpenAI의 OPENAI"_s),
              QStringList({u"OpenAI=오픈AI"_s, u"OpenAI=openai"_s, u"OpenAI=OpenAI"_s, u"OpenAI=OPENAI"_s}));
}

TEST(Aliases, TheLongestWins)
{
    EXPECT_EQ(mentioned(u"Google DeepMind and Google"_s),
              QStringList({u"Google DeepMind=Google DeepMind"_s, u"Google=Google"_s}));
    EXPECT_EQ(mentioned(u"Google-DeepMind"_s), QStringList(u"Google DeepMind=Google-DeepMind"_s));
}

TEST(Aliases, WholeWordsOnly)
{
    EXPECT_EQ(mentioned(u"an apple, Googled, 애플리케이션, 인도적 지원, 재오픈AI"_s), QStringList());
    EXPECT_EQ(mentioned(u"Apple과 애플에서는 인도가"_s),
              QStringList({u"Apple=Apple"_s, u"Apple=애플"_s, u"인도=인도"_s}));
}

TEST(Aliases, KnowWhoOwnsWhatAndWhatWordsSpeakOf)
{
    const Aliases aliases = *Aliases::fromJson(kFew);
    EXPECT_EQ(aliases.owners(2), QList<int>({0}));
    EXPECT_EQ(aliases.owners(0), QList<int>());
    EXPECT_EQ(aliases.thingsOf(u"models"_s, u"model"_s), aliases.thingsOf(u"모델을"_s, QString()));
    EXPECT_EQ(aliases.thingsOf(u"칩은"_s, QString()), QList<int>({1}));
    EXPECT_TRUE(aliases.thingsOf(u"칩셋"_s, QString()).isEmpty());
    EXPECT_TRUE(Aliases().mentions(u"OpenAI"_s).isEmpty());
}

TEST(Aliases, RefuseWhatIsBroken)
{
    for (const char *json : {"", "[]", "{}", R"({"names":[]})", R"({"names":[{"forms":[]}]})",
                             R"({"names":[{"forms":["X"]}]})", R"({"names":[{"forms":["AB"],"of":"Nobody"}]})"}) {
        const Result<Aliases> broken = Aliases::fromJson(json);
        ASSERT_FALSE(broken.has_value()) << json;
        EXPECT_EQ(broken.error().code, ErrorCode::BrokenDocument);
    }
}

TEST(Aliases, TheShippedOnesAreAFewHundred)
{
    const Aliases aliases = shippedAliases();
    const auto mentions = aliases.mentions(u"앤트로픽은 Lisbon에서 삼성전자와 엔비디아를 만났다"_s);
    EXPECT_EQ(mentions.size(), 4);
    EXPECT_FALSE(aliases.forms(400).isEmpty());
}

TEST(Transliteration, HearsNamesInKorean)
{
    EXPECT_TRUE(soundsLike(u"Sapeon"_s, u"사피온은"_s));
    EXPECT_TRUE(soundsLike(u"Zaragoza"_s, u"사라고사와"_s));
    EXPECT_TRUE(soundsLike(u"Midjourney"_s, u"미드저니로"_s));
    EXPECT_FALSE(soundsLike(u"Zoox"_s, u"웨이모가"_s));
    EXPECT_FALSE(soundsLike(u"Toronto"_s, u"몬트리올에서"_s));
    EXPECT_FALSE(soundsLike(QString(), u"가"_s));
}

} // namespace
} // namespace oneul
