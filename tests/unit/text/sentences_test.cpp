#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "text/sentences.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

QStringList english(const QString &text)
{
    return splitSentences(text, Language::English);
}

QStringList korean(const QString &text)
{
    return splitSentences(text, Language::Korean);
}

TEST(Sentences, EnglishFullStopsQuestionsAndExclamations)
{
    EXPECT_EQ(english(u"One is here. Two is there! Is three? Yes."_s),
              (QStringList{u"One is here."_s, u"Two is there!"_s, u"Is three?"_s, u"Yes."_s}));
    EXPECT_EQ(english(QString()), QStringList());
    EXPECT_EQ(english(u"  no stop at all  "_s), QStringList{u"no stop at all"_s});
}

TEST(Sentences, AbbreviationsDoNotEndOne)
{
    for (const QString &text :
         {u"Many tasks, e.g. Detection, need it."_s, u"See Fig. 3 and Eq. 4 for it."_s,
          u"As Dr. Turing and Prof. Shannon said."_s, u"It follows Smith et al. Who else would."_s,
          u"The U.S. Government and the U.K. Parliament agree."_s, u"J. S. Bach wrote it."_s,
          u"It reaches 3.5 points, i.e. More than 2.1 before."_s, u"It is ranked No. 1 in the list."_s,
          u"Compare A vs. B here."_s, u"The Yahoo! portal is old."_s})
        EXPECT_EQ(english(text), QStringList{text});
}

TEST(Sentences, AbbreviationsThatEndOne)
{
    EXPECT_EQ(english(u"It was shown by Lee et al. We extend it."_s).size(), 2);
    EXPECT_EQ(english(u"They work in the U.S. The rest do not."_s).size(), 2);
    EXPECT_EQ(english(u"The answer is no. We tried."_s).size(), 2);
    EXPECT_EQ(english(u"It beats the state of the art. The code is in our app. It runs in 3 sec. We like it."_s).size(),
              4);
    EXPECT_EQ(english(u"It follows from Art. 3 and Sec. 4 of the law."_s).size(), 1);
}

TEST(Sentences, StopsWithoutAWord)
{
    EXPECT_EQ(english(u"It goes on ... Then it ends. It is $x$. Done."_s).size(), 4);
}

TEST(Sentences, LineEndsAreBoundaries)
{
    EXPECT_EQ(english(u"A heading\nA sentence."_s), (QStringList{u"A heading"_s, u"A sentence."_s}));
    EXPECT_EQ(english(u"See Fig.\nNext line"_s).size(), 2);
}

TEST(Sentences, SpansPointIntoTheText)
{
    const QString text = u"  처음이다. 😀 다음 문장이다.\n끝  "_s;
    const QList<Span> spans = sentenceSpans(text, Language::Korean);
    QStringList parts;
    for (const Span &span : spans)
        parts.append(text.mid(span.start, span.length));
    EXPECT_EQ(parts, splitSentences(text, Language::Korean));
    EXPECT_EQ(parts.constFirst(), u"처음이다."_s);
    EXPECT_EQ(parts.constLast(), u"끝"_s);
}

TEST(Sentences, KoreanWithFullStops)
{
    EXPECT_EQ(korean(u"모델을 공개했다. 성능은 3.5% 올랐다. 왜일까? 아직 모른다."_s),
              (QStringList{u"모델을 공개했다."_s, u"성능은 3.5% 올랐다."_s, u"왜일까?"_s, u"아직 모른다."_s}));
}

TEST(Sentences, KoreanWithoutFullStops)
{
    EXPECT_EQ(korean(u"회사는 새 모델을 공개했다 성능은 크게 올랐다 가격은 아직 알려지지 않았다"_s),
              (QStringList{u"회사는 새 모델을 공개했다"_s, u"성능은 크게 올랐다"_s, u"가격은 아직 알려지지 않았다"_s}));
    EXPECT_EQ(korean(u"연구진이 방법을 제안합니다 결과는 아주 좋아요 여러분도 써 보세요"_s).size(), 3);
    EXPECT_EQ(korean(u"과연 가능할까 전문가들은 어렵다고 본다"_s).size(), 2);
    EXPECT_EQ(korean(u"이 문제는 중요하다 그래서 해법이 필요하다"_s).size(), 2);
}

TEST(Sentences, KoreanEndingsInsideASentence)
{
    for (const QString &text :
         {u"이것은 저것보다 빠르고 해마다 커진다."_s, u"문을 열었다 하더라도 소용이 없다."_s,
          u"캐나다 정부가 지원한다."_s, u"필요 없는 주요 수요를 줄였다."_s, u"그는 모델이 좋다고 했다."_s,
          u"쓰다 보니 익숙해졌다."_s, u"비가 오니까 안에 있었다."_s, u"빠르다 못해 놀랍다."_s})
        EXPECT_EQ(korean(text), QStringList{text});
}

/// F1 of the boundaries inside texts whose sentences are known, joined by blanks.
double boundaryF1(const QList<QStringList> &documents, Language language)
{
    double hits = 0;
    double found = 0;
    double wanted = 0;
    for (const QStringList &sentences : documents) {
        QSet<qsizetype> gold;
        qsizetype end = -1;
        for (const QString &sentence : sentences)
            gold.insert(end += sentence.size() + 1);
        gold.remove(end);
        for (const Span &span : sentenceSpans(sentences.join(u' '), language)) {
            const qsizetype at = span.start + span.length;
            hits += gold.contains(at) ? 1 : 0;
            found += at == end ? 0 : 1;
        }
        wanted += double(gold.size());
    }
    return found + wanted > 0 ? 2 * hits / (found + wanted) : 0;
}

TEST(Sentences, EnglishAbstractsAreSplitWell)
{
    QFile file(QStringLiteral(ONEUL_SHARED_DIR "/quality/scitldr-dev.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "no " << qPrintable(file.fileName());
    QList<QStringList> documents;
    while (!file.atEnd()) {
        QStringList sentences;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readLine())[u"sentences"].toArray())
            sentences.append(value.toString().simplified());
        documents.append(sentences);
    }
    const double f1 = boundaryF1(documents, Language::English);
    std::printf("F1 of the boundaries: %.4f\n", f1);
    EXPECT_GE(f1, 0.95);
}

/// Sentences of a Korean text with their full stops taken off; empty where there is but one.
QStringList withoutStops(const QString &line)
{
    QStringList sentences = splitSentences(line, Language::Korean);
    const bool plain = sentences.size() > 1 && std::ranges::all_of(sentences, [](const QString &sentence) {
                           return sentence.endsWith(u"다.") && sentence.count(u' ') > 1;
                       });
    if (!plain)
        return {};
    for (QString &sentence : sentences)
        sentence.chop(1);
    return sentences;
}

TEST(Sentences, KoreanReportsWithoutStopsAreSplitWell)
{
    const QDir folder(QStringLiteral(ONEUL_SHARED_DIR "/corpus/digests"));
    if (!folder.exists())
        GTEST_SKIP() << "no " << qPrintable(folder.path());
    QList<QStringList> documents;
    for (const QFileInfo &info : folder.entryInfoList({u"*.md"_s})) {
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (const QStringList sentences = withoutStops(line.simplified()); !sentences.isEmpty())
                documents.append(sentences);
        }
    }
    ASSERT_GT(documents.size(), 20);
    const double f1 = boundaryF1(documents, Language::Korean);
    std::printf("F1 of the boundaries of %d texts: %.4f\n", int(documents.size()), f1);
    EXPECT_GE(f1, 0.97);
}

} // namespace
} // namespace oneul
