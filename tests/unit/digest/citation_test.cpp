#include "digest/citation.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

Article news(const QString &title, const QStringList &authors = {})
{
    Article article;
    article.row.id = 7;
    article.row.title = title;
    article.row.url = QUrl(u"https://www.example.com/a/1"_s);
    article.row.sourceName = u"Example News"_s;
    article.row.day = QDate(2024, 10, 4);
    article.row.language = u"en"_s;
    for (const QString &name : authors)
        article.authors.append({name, {}, {}});
    return article;
}

Article paper(const QString &title, const QStringList &authors)
{
    Article article = news(title, authors);
    article.row.kind = Kind::Papers;
    article.row.url = QUrl(u"https://arxiv.org/abs/2410.01201"_s);
    article.arxivId = u"2410.01201"_s;
    article.terms = {u"Computer Science"_s, u"cs.LG"_s, u"cs.AI"_s};
    return article;
}

QString keyOf(const Article &article)
{
    return bibtexOf({article}).section(u'{', 1, 1).section(u',', 0, 0);
}

/// Braces as BibTeX counts them: escaped ones count, too.
bool isBalanced(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

} // namespace

TEST(Citation, MarkdownNamesAuthorsDayTitleAndSource)
{
    EXPECT_EQ(markdownCitation(news(u"A model"_s, {u"Mina Kim"_s, u"Joon Lee"_s})),
              u"Mina Kim, Joon Lee (2024-10-04). [A model](https://www.example.com/a/1). Example News."_s);
    EXPECT_EQ(markdownCitation(news(u"A model"_s)),
              u"(2024-10-04). [A model](https://www.example.com/a/1). Example News."_s);
    EXPECT_EQ(markdownCitation(paper(u"Minimal RNNs"_s, {u"A"_s, u"B"_s, u"C"_s, u"D"_s})),
              u"A et al. (2024-10-04). [Minimal RNNs](https://arxiv.org/abs/2410.01201). Example News. "
              "arXiv:2410.01201."_s);
}

TEST(Citation, MarkdownTitlesStayWhatTheyAre)
{
    Article article = news(u"[단독] FLUX [pro] *now*"_s);
    article.row.url = QUrl(u"https://example.com/a_(b)"_s);
    EXPECT_EQ(markdownCitation(article),
              u"(2024-10-04). [\\[단독\\] FLUX \\[pro\\] \\*now\\*](https://example.com/a_%28b%29). Example News."_s);
    article.row.url = QUrl();
    EXPECT_EQ(markdownCitation(article), u"(2024-10-04). [단독] FLUX [pro] \\*now\\*. Example News."_s);
}

TEST(Citation, PartsOfALineDoNotFindEachOther)
{
    Article article = news(u"A ` in the title"_s, {u"Star*"_s});
    article.row.sourceName = u"Tick ` and *"_s;
    EXPECT_EQ(markdownCitation(article),
              u"Star\\* (2024-10-04). [A \\` in the title](https://www.example.com/a/1). Tick \\` and \\*."_s);
}

TEST(Citation, AFeedsTermsEndNoField)
{
    Article article = paper(u"A model"_s, {u"Kim"_s});
    article.terms = {u"cs.},url={http://evil.example"_s, u"cs.LG\n}"_s, u"hep-th"_s};
    const QString entry = bibtexOf({article});
    EXPECT_TRUE(entry.contains(u"  primaryClass = {hep-th},\n"_s)) << qPrintable(entry);
    EXPECT_FALSE(entry.contains(u"evil"_s)) << qPrintable(entry);
}

TEST(Citation, BibtexOfAPaper)
{
    EXPECT_EQ(bibtexOf({paper(u"Were RNNs All We Needed?"_s, {u"Leo Feng"_s, u"Frederick Tung"_s})}),
              u"@misc{feng2024were,\n"
              "  title = {{Were RNNs All We Needed?}},\n"
              "  author = {Leo Feng and Frederick Tung},\n"
              "  year = {2024},\n"
              "  month = oct,\n"
              "  eprint = {2410.01201},\n"
              "  archivePrefix = {arXiv},\n"
              "  primaryClass = {cs.LG},\n"
              "  url = {https://arxiv.org/abs/2410.01201}\n"
              "}\n"_s);
}

TEST(Citation, BibtexOfNews)
{
    const QString entry = bibtexOf({news(u"R&D at 100 % of $5"_s, {u"홍길동"_s, u"Smith, Jones and Sons"_s})});
    EXPECT_TRUE(entry.contains(u"title = {{R\\&D at 100 \\% of \\$5}}"_s)) << qPrintable(entry);
    EXPECT_TRUE(entry.contains(u"author = {{홍길동} and {Smith, Jones and Sons}}"_s)) << qPrintable(entry);
    EXPECT_TRUE(entry.contains(u"howpublished = {Example News}"_s));
    EXPECT_FALSE(entry.contains(u"eprint"_s));
}

TEST(Citation, BibtexKeysAreAsciiAndDiffer)
{
    EXPECT_EQ(keyOf(news(u"The new GPT-5"_s, {u"Émile Zölä"_s})), u"zola2024new"_s);
    EXPECT_EQ(keyOf(news(u"On a model"_s, {u"Kim, Mina"_s})), u"kim2024model"_s);
    EXPECT_EQ(keyOf(news(u"인공지능 소식"_s, {u"홍길동"_s})), u"example2024n7"_s);
    const QString three = bibtexOf({news(u"Model one"_s), news(u"Model two"_s), news(u"Model three"_s)});
    EXPECT_TRUE(three.contains(u"@misc{example2024model,"_s));
    EXPECT_TRUE(three.contains(u"@misc{example2024modela,"_s));
    EXPECT_TRUE(three.contains(u"@misc{example2024modelb,"_s));
}

TEST(Citation, AKeyIsGivenOnce)
{
    const QString entries =
        bibtexOf({news(u"Modela one"_s), news(u"Model one"_s), news(u"Model two"_s), news(u"Modela two"_s)});
    QSet<QString> keys;
    static const QRegularExpression key(u"@misc\\{([a-z0-9]+),\n"_s);
    for (auto it = key.globalMatch(entries); it.hasNext();)
        keys.insert(it.next().captured(1));
    EXPECT_EQ(keys.size(), 4) << qPrintable(entries);
}

TEST(Citation, TwentyTitlesGiveWholeEntries)
{
    const QStringList titles{u"{Braces} stay balanced"_s,
                             u"An open { brace"_s,
                             u"A closing } brace"_s,
                             u"}{"_s,
                             u"\\LaTeX and \\{"_s,
                             u"\"Quoted\" title"_s,
                             u"“Curly” ‘quotes’"_s,
                             u"100 % of R&D #1"_s,
                             u"snake_case_name"_s,
                             u"$O(n^2)$ attention"_s,
                             u"~tilde ^caret"_s,
                             u"[단독] 오픈AI, 새 모델 공개"_s,
                             u"인공지능이 '답'이다"_s,
                             u"Ünïcödé tïtle"_s,
                             u"日本語の題"_s,
                             u"Emoji 🚀 inside"_s,
                             u"Line\nbreaks\tand  blanks"_s,
                             u"A comma, a = sign @misc{x,"_s,
                             u"<b>Tags</b> & entities &amp;"_s,
                             u""_s};
    QSet<QString> keys;
    QList<Article> articles;
    for (const QString &title : titles) {
        articles.append(news(title, {u"Kim"_s}));
        const QString entry = bibtexOf({articles.last()});
        EXPECT_TRUE(isBalanced(entry)) << qPrintable(entry);
        EXPECT_EQ(entry.count(u"\n@misc"_s), 0) << qPrintable(entry);
        EXPECT_EQ(entry.count(u'\n'), 8) << qPrintable(entry);
        const QString ris = risOf(articles.last());
        EXPECT_EQ(ris.count(u"\r\n"_s), ris.count(u'\n')) << qPrintable(ris);
        EXPECT_TRUE(ris.endsWith(u"ER  - \r\n"_s));
    }
    static const QRegularExpression key(u"@misc\\{([a-z0-9]+),\n"_s);
    for (auto it = key.globalMatch(bibtexOf(articles)); it.hasNext();)
        keys.insert(it.next().captured(1));
    EXPECT_EQ(keys.size(), titles.size());
}

TEST(Citation, RisOfAPaperAndOfNews)
{
    EXPECT_EQ(risOf(paper(u"Minimal RNNs"_s, {u"Leo Feng"_s, u"홍길동"_s})),
              u"TY  - UNPB\r\nTI  - Minimal RNNs\r\nAU  - Feng, Leo\r\nAU  - 홍길동\r\nPY  - 2024\r\n"
              "DA  - 2024/10/04\r\nPB  - arXiv\r\nM1  - arXiv:2410.01201\r\n"
              "UR  - https://arxiv.org/abs/2410.01201\r\nLA  - en\r\nKW  - Computer Science\r\nKW  - cs.LG\r\n"
              "KW  - cs.AI\r\nER  - \r\n"_s);
    Article article = news(u"A model"_s);
    article.note = u"two\nlines"_s;
    const QString ris = risOf(article);
    EXPECT_TRUE(ris.startsWith(u"TY  - ELEC\r\n"_s));
    EXPECT_TRUE(ris.contains(u"T2  - Example News\r\n"_s));
    EXPECT_TRUE(ris.contains(u"N1  - two lines\r\n"_s));
}

} // namespace oneul
