#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "summary/figures.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

/// Whether a source that states `read` bears a claim out that states `written`.
bool bears(const QString &read, const QString &written)
{
    const QList<Figure> source = figuresOf(read);
    const QList<Figure> claim = figuresOf(written);
    return std::ranges::all_of(claim, [&](const Figure &wanted) {
        return !wanted.asked
               || std::ranges::any_of(source, [&](const Figure &figure) { return answers(figure, wanted); });
    });
}

TEST(Figures, StayFinite)
{
    const QList<Figure> figures = figuresOf(u"3"_s + u"조"_s.repeated(500) + u"원"_s);
    ASSERT_EQ(figures.size(), 1);
    EXPECT_TRUE(std::isfinite(figures[0].value));
    EXPECT_TRUE(answers(figures[0], figures[0]));
}

TEST(Figures, TheSameInBothLanguages)
{
    EXPECT_TRUE(bears(u"$1.2 billion"_s, u"12억 달러"_s));
    EXPECT_TRUE(bears(u"2조 4000억 원"_s, u"2.4 trillion won"_s));
    EXPECT_TRUE(bears(u"4.5 million euros"_s, u"450만 유로"_s));
    EXPECT_TRUE(bears(u"3만5천 명"_s, u"35,000 people"_s));
    EXPECT_TRUE(bears(u"1억 2,000만 대"_s, u"120 million"_s));
    EXPECT_TRUE(bears(u"94.6 percent"_s, u"94.6%"_s));
    EXPECT_TRUE(bears(u"19%포인트"_s, u"19 percentage points"_s));
    EXPECT_TRUE(bears(u"7B parameters"_s, u"매개변수 70억 개"_s));
    EXPECT_TRUE(bears(u"October 3"_s, u"10월 3일"_s));
    EXPECT_TRUE(bears(u"on 14 November 2024"_s, u"2024년 11월 14일"_s));
    EXPECT_TRUE(bears(u"2024-11-14"_s, u"11월 14일"_s));
    EXPECT_TRUE(bears(u"the second quarter"_s, u"2분기"_s));
    EXPECT_TRUE(bears(u"forty cars"_s, u"40대"_s));
    EXPECT_TRUE(bears(u"다섯 개 섬"_s, u"five islands"_s));
    EXPECT_TRUE(bears(u"twelve days"_s, u"12일 동안"_s));
}

TEST(Figures, OthersAreNotTheSame)
{
    EXPECT_FALSE(bears(u"12억 달러"_s, u"120억 달러"_s));
    EXPECT_FALSE(bears(u"12억 달러"_s, u"12억 원"_s));
    EXPECT_FALSE(bears(u"15 percent"_s, u"51 percent"_s));
    EXPECT_FALSE(bears(u"2,100 people"_s, u"21,000 people"_s));
    EXPECT_FALSE(bears(u"October 3"_s, u"10월 13일"_s));
    EXPECT_FALSE(bears(u"October"_s, u"10월 3일"_s));
    EXPECT_FALSE(bears(u"in 2025"_s, u"in 2026"_s));
    EXPECT_FALSE(bears(u"3 October"_s, u"November"_s));
    EXPECT_FALSE(bears(u"the L40S"_s, u"40%"_s));
    EXPECT_FALSE(bears(u"3개월"_s, u"3월"_s));
}

TEST(Figures, RoundedOnlyToFewerDigitsOrWhenItSaysSo)
{
    EXPECT_TRUE(bears(u"26.8%"_s, u"27%"_s));
    EXPECT_TRUE(bears(u"4727억 원"_s, u"4700억 원"_s));
    EXPECT_FALSE(bears(u"4727억 원"_s, u"4800억 원"_s));
    EXPECT_FALSE(bears(u"12,000"_s, u"10,000"_s));
    EXPECT_TRUE(bears(u"310 jobs"_s, u"약 300개"_s));
    EXPECT_TRUE(bears(u"310 jobs"_s, u"300개가량"_s));
    EXPECT_TRUE(bears(u"5,148"_s, u"more than 5,000"_s));
    EXPECT_FALSE(bears(u"310 jobs"_s, u"about 200 jobs"_s));
    EXPECT_FALSE(bears(u"2024"_s, u"about 2020"_s));
}

TEST(Figures, WhatOnlyLooksLikeOneIsNotAskedFor)
{
    for (const QString &text : {u"GPT-4 and H100"_s, u"one of the two firms"_s, u"한 회사와 두 기관"_s, u"Q3"_s,
                                u"the 4o model"_s, u"누구나"_s, QString()})
        EXPECT_TRUE(std::ranges::none_of(figuresOf(text), &Figure::asked)) << qPrintable(text);
}

TEST(Figures, StandInTheTextWhateverItIs)
{
    const QList<QString> texts = {
        u"1"_s.repeated(5000), u"1,"_s.repeated(5000), u"3만"_s.repeated(5000),         u"1.2.3-4/5%$€"_s,
        u"억만조"_s,           u"2024-99-99"_s,        QString(QChar(0xD800)) + u"7"_s, u"May 99999999999999999999"_s,
        u"twenty-"_s};
    for (const QString &text : texts) {
        for (const Figure &figure : figuresOf(text)) {
            EXPECT_GE(figure.start, 0);
            EXPECT_GT(figure.length, 0);
            EXPECT_LE(figure.start + figure.length, text.size()) << qPrintable(text.left(40));
        }
    }
}

} // namespace
} // namespace oneul
