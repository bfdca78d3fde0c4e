#include <gtest/gtest.h>

#include <QtConcurrent>

#include "text/korean.h"
#include "text/tokens.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

TEST(Words, AreFoldedAndKeepModelNames)
{
    EXPECT_EQ(words(u"GPT-4o beats Llama-3.1, says OpenAI's report."_s),
              (QStringList{u"gpt-4o"_s, u"beats"_s, u"llama-3.1"_s, u"says"_s, u"openai"_s, u"report"_s}));
    EXPECT_EQ(words(u"Café Müller état-major"_s), (QStringList{u"cafe"_s, u"muller"_s, u"etat"_s, u"major"_s}));
    EXPECT_EQ(words(u"state-of-the-art don't 3.5 1,000"_s),
              (QStringList{u"state"_s, u"of"_s, u"the"_s, u"art"_s, u"don't"_s, u"3.5"_s, u"1,000"_s}));
    EXPECT_EQ(words(u"… — !"_s), QStringList());
}

TEST(Words, HyphensJoinWhereADigitIs)
{
    EXPECT_EQ(words(u"state-of-the-art GPT-4-turbo x-1-y"_s),
              (QStringList{u"state"_s, u"of"_s, u"the"_s, u"art"_s, u"gpt-4-turbo"_s, u"x-1-y"_s}));
    // One word, whose hyphens must not each look at all that stands before them.
    const QString text = u"a"_s.repeated(200'000) + u'1' + u"-a"_s.repeated(100'000);
    EXPECT_EQ(words(text), QStringList{text});
}

TEST(Words, KoreanAsWrittenAndApartFromLatin)
{
    EXPECT_EQ(words(u"오픈AI가 ‘챗GPT’를 공개했다"_s),
              (QStringList{u"오픈"_s, u"ai"_s, u"가"_s, u"챗"_s, u"gpt"_s, u"를"_s, u"공개했다"_s}));
    EXPECT_EQ(words(u"오늘"_s.normalized(QString::NormalizationForm_D)), QStringList{u"오늘"_s});
}

TEST(Terms, AreStemsWithoutStopWords)
{
    EXPECT_EQ(terms(u"The models are learning from the learned models in 2024"_s),
              (QStringList{u"model"_s, u"learn"_s, u"learn"_s, u"model"_s, u"2024"_s}));
    EXPECT_EQ(terms(u"and of the x"_s), QStringList());
}

TEST(Terms, AreBigramsForHangul)
{
    EXPECT_EQ(terms(u"인공지능은"_s), (QStringList{u"인공"_s, u"공지"_s, u"지능"_s, u"능은"_s}));
    EXPECT_EQ(terms(u"그리고 빛"_s), QStringList{u"빛"_s});
}

TEST(Terms, AreTheSameOnEveryThread)
{
    const QString text = u"Stemming happily on several threads at once 여러 스레드에서 한꺼번에"_s;
    const QStringList expected = terms(text);
    const QList<int> jobs(64, 0);
    const auto results = QtConcurrent::blockingMapped(jobs, [&](int) { return terms(text); });
    for (const QStringList &result : results)
        EXPECT_EQ(result, expected);
}

TEST(StopWords, KnowBothLanguages)
{
    EXPECT_TRUE(isStopWord(u"the"_s));
    EXPECT_TRUE(isStopWord(u"그리고"_s));
    EXPECT_FALSE(isStopWord(u"model"_s));
    EXPECT_FALSE(isStopWord(u"모델"_s));
    EXPECT_FALSE(isStopWord(QString()));
}

TEST(Korean, ParticlesAreStripped)
{
    EXPECT_EQ(withoutParticle(u"모델은"), u"모델"_s);
    EXPECT_EQ(withoutParticle(u"연구진에게서"), u"연구진"_s);
    EXPECT_EQ(withoutParticle(u"시장으로부터"), u"시장"_s);
    EXPECT_EQ(withoutParticle(u"나이"), u"나이"_s);
    EXPECT_EQ(withoutParticle(u"반도체"), u"반도체"_s);
}

} // namespace
} // namespace oneul
