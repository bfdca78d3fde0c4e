#include <gtest/gtest.h>

#include <QList>

#include "text/queryparser.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;
using Field = SearchQuery::Field;

const QDate kToday(2024, 10, 4);

SearchQuery read(const QString &typed)
{
    const auto query = parseQuery(typed, kToday);
    EXPECT_TRUE(query) << qPrintable(typed);
    return query ? *query : SearchQuery();
}

ErrorCode errorOf(const QString &typed)
{
    const auto query = parseQuery(typed, kToday);
    return query ? ErrorCode::None : query.error().code;
}

SearchTerm word(const QString &text)
{
    return {text};
}

TEST(QueryParser, ReadsWordsPhrasesBeginningsAndNegations)
{
    const SearchQuery query = read(uR"(llama "open weights" train* -apple title:gpt title:"large model"*)"_s);
    const QList<SearchQuery::Words> expected{
        {{word(u"llama"_s)}},
        {{{u"open weights"_s, SearchTerm::Where::Anywhere, true, false}}},
        {{{u"train"_s, SearchTerm::Where::Anywhere, false, true}}},
        {{word(u"apple"_s)}, true},
        {{{u"gpt"_s, SearchTerm::Where::Title}}},
        {{{u"large model"_s, SearchTerm::Where::Title, true, true}}},
    };
    EXPECT_EQ(query.words, expected);
    EXPECT_TRUE(query.filters.isEmpty());
}

TEST(QueryParser, OrBindsItsNeighbours)
{
    const SearchQuery query = read(u"a b OR c | d e source:x OR source:\"y z\""_s);
    ASSERT_EQ(query.words.size(), 3);
    EXPECT_EQ(query.words[1].anyOf, (QList<SearchTerm>{word(u"b"_s), word(u"c"_s), word(u"d"_s)}));
    ASSERT_EQ(query.filters.size(), 1);
    EXPECT_EQ(query.filters[0].anyOf, (QStringList{u"x"_s, u"y z"_s}));
}

TEST(QueryParser, ReadsFieldsInBothLanguages)
{
    const SearchQuery query = read(
        u"Source:arxiv category:로봇 KIND:Papers label:읽을것 lang:KO is:unread is:starred -source:blog 종류:뉴스"_s);
    const QList<SearchQuery::Filter> expected{
        {Field::Source, {u"arxiv"_s}}, {Field::Category, {u"로봇"_s}},     {Field::Kind, {u"papers"_s}},
        {Field::Label, {u"읽을것"_s}}, {Field::Language, {u"ko"_s}},       {Field::Read, {u"false"_s}},
        {Field::Starred, {u"true"_s}}, {Field::Source, {u"blog"_s}, true}, {Field::Kind, {u"news"_s}},
    };
    EXPECT_EQ(query.filters, expected);
}

TEST(QueryParser, ReadsDates)
{
    const struct {
        QString typed;
        QDate date;
    } cases[] = {
        {u"2023"_s, {2023, 1, 1}},       {u"2023-02"_s, {2023, 2, 1}}, {u"2023-2-3"_s, {2023, 2, 3}},
        {u"today"_s, {2024, 10, 4}},     {u"오늘"_s, {2024, 10, 4}},   {u"어제"_s, {2024, 10, 3}},
        {u"Yesterday"_s, {2024, 10, 3}}, {u"7d"_s, {2024, 9, 27}},     {u"2w"_s, {2024, 9, 20}},
        {u"3m"_s, {2024, 7, 4}},         {u"1y"_s, {2023, 10, 4}},     {u"2주"_s, {2024, 9, 20}},
        {u"2023년"_s, {2023, 1, 1}},     {u"3개월"_s, {2024, 7, 4}},   {u"9999y"_s, {1, 1, 1}},
    };
    for (const auto &[typed, date] : cases)
        EXPECT_EQ(read(u"after:"_s + typed).after, date) << qPrintable(typed);
    EXPECT_EQ(read(u"before:2024-05"_s).before, QDate(2024, 5, 1));
    const SearchQuery both = read(u"after:2023 after:2024 before:2024-09 before:2024-08"_s);
    EXPECT_EQ(both.after, QDate(2024, 1, 1));
    EXPECT_EQ(both.before, QDate(2024, 8, 1));
}

TEST(QueryParser, TakesHalfTypedTextAsItIs)
{
    EXPECT_EQ(read(u"\"open wei"_s), read(u"\"open wei\""_s));
    for (const QString &rest : {u" OR"_s, u" -"_s, u" |"_s, u" title:"_s, u" source:"_s, u" *"_s, u" \""_s, u" …"_s})
        EXPECT_EQ(read(u"llama"_s + rest), read(u"llama"_s)) << qPrintable(rest);
    EXPECT_EQ(read(u"OR llama"_s), read(u"llama"_s));
    EXPECT_TRUE(read(u"   "_s).isEmpty());
    EXPECT_TRUE(read(u"- * OR title: \""_s).isEmpty());
}

TEST(QueryParser, LeavesOtherColonsInTheText)
{
    EXPECT_EQ(read(u"GPT:4"_s).words[0].anyOf[0].text, u"GPT:4"_s);
    EXPECT_EQ(read(u"https://example.org/a?b"_s).words[0].anyOf[0].text, u"https://example.org/a?b"_s);
    EXPECT_EQ(read(u"\"source:x\""_s).words[0].anyOf[0].text, u"source:x"_s);
}

TEST(QueryParser, SaysWhatIsWrong)
{
    const struct {
        QString typed;
        ErrorCode code;
        QString detail;
    } cases[] = {
        {u"a is:new"_s, ErrorCode::SearchValue, u"is:new"_s},
        {u"kind:blog"_s, ErrorCode::SearchValue, u"kind:blog"_s},
        {u"after:soon"_s, ErrorCode::SearchDate, u"after:soon"_s},
        {u"before:2024-13"_s, ErrorCode::SearchDate, u"before:2024-13"_s},
        {u"after:2024 before:2023"_s, ErrorCode::SearchRange, u"after:2024-01-01 before:2023-01-01"_s},
        {u"after:2024 before:2024"_s, ErrorCode::SearchRange, u"after:2024-01-01 before:2024-01-01"_s},
        {u"-apple"_s, ErrorCode::SearchNegative, u"-apple"_s},
        {u"-apple -source:x"_s, ErrorCode::SearchNegative, u"-apple -source:x"_s},
        {u"a OR -b"_s, ErrorCode::SearchOr, u"-b"_s},
        {u"a OR is:read"_s, ErrorCode::SearchOr, u"is:read"_s},
        {u"source:a OR label:b"_s, ErrorCode::SearchOr, u"label:b"_s},
    };
    for (const auto &[typed, code, detail] : cases) {
        const auto query = parseQuery(typed, kToday);
        ASSERT_FALSE(query) << qPrintable(typed);
        EXPECT_EQ(query.error(), (Error{code, detail})) << qPrintable(typed);
    }
    EXPECT_EQ(errorOf(u"a "_s.repeated(65)), ErrorCode::SearchTooLong);
    EXPECT_EQ(errorOf(u"a"_s.repeated(5000)), ErrorCode::SearchTooLong);
    EXPECT_EQ(errorOf(u"-apple after:2024"_s), ErrorCode::None);
    EXPECT_EQ(errorOf(u"-is:read"_s), ErrorCode::None);
}

TEST(QueryText, IsReadAsTheSameQuery)
{
    const QStringList pieces{u"llama"_s,
                             u"OR"_s,
                             u"\"open weights\""_s,
                             u"train*"_s,
                             u"-apple"_s,
                             u"title:gpt"_s,
                             u"source:\"a b\""_s,
                             u"-source:x"_s,
                             u"is:unread"_s,
                             u"is:starred"_s,
                             u"-is:starred"_s,
                             u"kind:news"_s,
                             u"after:7d"_s,
                             u"before:today"_s,
                             u"인공지능"_s,
                             u"\"모델 공개\"*"_s,
                             u"GPT:4"_s,
                             u"\"half"_s,
                             u"lang:ko"_s,
                             u"title:-x"_s,
                             u"category:\"c*\""_s,
                             u"|"_s,
                             u"title:OR"_s,
                             u"--y"_s,
                             u"a*b*"_s};
    int readable = 0;
    quint64 state = 7;
    for (int round = 0; round < 3000; ++round) {
        QStringList chosen;
        for (int i = 0; i < 1 + round % 6; ++i) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            chosen.append(pieces[qsizetype((state >> 33) % quint64(pieces.size()))]);
        }
        const auto query = parseQuery(chosen.join(u' '), kToday);
        if (!query)
            continue;
        ++readable;
        const QString text = queryText(*query);
        const auto again = parseQuery(text, kToday.addDays(500));
        ASSERT_TRUE(again) << qPrintable(text);
        EXPECT_EQ(*again, *query) << qPrintable(text);
        EXPECT_EQ(queryText(*again), text);
    }
    EXPECT_GT(readable, 500);
}

} // namespace
} // namespace oneul
