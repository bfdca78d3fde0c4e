#include <algorithm>

#include <QFile>

#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

struct Batch {
    SourceId source;
    Kind kind;
    QDateTime seenAt;
    QList<IncomingArticle> articles;
};

IncomingArticle undated(const QString &url, const QString &title, const QString &text)
{
    return entry(url, url, title, text, QDateTime());
}

IncomingArticle withArxiv(IncomingArticle article, const QString &arxivId)
{
    article.item.arxivId = arxivId;
    return article;
}

IncomingArticle inCategory(IncomingArticle article, const QString &category)
{
    article.category = category;
    return article;
}

/// Articles in every constellation: dated here and not there, longer and equal texts, joined by address,
/// by arXiv id, and by a third entry that knows both.
QList<Batch> batches()
{
    const QString a = u"https://a.example.org/1"_s;
    const QString b = u"https://b.example.org/2"_s;
    const QString c = u"https://c.example.org/3"_s;
    const QString d = u"https://d.example.org/4"_s;
    const QDateTime early = kSeen.addDays(-2);
    Batch one{1, Kind::News, kSeen, {undated(a, u"A of one"_s, u"A short text"_s)}};
    one.articles << inCategory(entry(b, b, u"B of one"_s, u"Text of one length"_s), u"llm"_s);
    one.articles << withArxiv(undated(c, u"C of one"_s, {}), u"2410.00001"_s);
    Batch two{2, Kind::Papers, kSeen.addDays(1), {entry(a, a, u"A of two"_s, u"The longest text of all"_s, early)}};
    two.articles << inCategory(entry(b, b, u"B of two"_s, u"Text of two length"_s, early), u"vision"_s);
    two.articles << withArxiv(undated(d, u"D of two"_s, u"Abstract"_s), u"2410.00001"_s);
    Batch three{3, Kind::Papers, kSeen.addDays(2), {entry(a, a, u"A of three"_s, u"Middling text"_s)}};
    three.articles << entry(d, d, u"D of three"_s, {}, kSeen.addDays(30));
    three.articles << undated(u"https://e.example.org/5"_s, u"Only in three"_s, u"Text"_s);
    return {one, two, three};
}

QString described(const QList<Article> &articles)
{
    QStringList lines;
    for (const Article &article : articles) {
        const ArticleRow &row = article.row;
        lines << QStringList{row.url.toString(),
                             row.title,
                             kindName(row.kind),
                             row.day.toString(Qt::ISODate),
                             row.published.toString(Qt::ISODate),
                             article.text,
                             article.summaryHtml,
                             article.arxivId,
                             row.status.category,
                             QString::number(row.sources),
                             QString::number(row.sourceId),
                             QString::number(row.titleOnly)}
                     .join(u" | "_s);
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

TEST_F(StorageTest, OrderOfArrivalLeavesNoTrace)
{
    QList<int> order{0, 1, 2};
    QString expected;
    do {
        m_database.reset();
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_dir.filePath(u"oneul.db"_s + QLatin1String(suffix)));
        reopen();
        addSource(u"One"_s);
        addSource(u"Two"_s);
        addSource(u"Three"_s);
        const QList<Batch> all = batches();
        for (const int i : order)
            store(all.at(i).source, all.at(i).articles, all.at(i).seenAt, all.at(i).kind);
        const QString archive = described(valueOf(m_database->articles().articles({})));
        if (expected.isEmpty())
            expected = archive;
        EXPECT_EQ(archive.toStdString(), expected.toStdString()) << order[0] << order[1] << order[2];
        expectSound();
    } while (std::ranges::next_permutation(order).found);
    EXPECT_EQ(expected.count(u'\n') + 1, 4) << expected.toStdString();
    EXPECT_TRUE(expected.contains(u"A of one | news | 2024-10-02 | 2024-10-02T09:00:00Z | The longest text of all"_s))
        << expected.toStdString();
    EXPECT_TRUE(expected.contains(u"Text of one length"_s));
    EXPECT_FALSE(expected.contains(u"Text of two length"_s));
    EXPECT_TRUE(expected.contains(u" | llm | "_s));
}

TEST_F(StorageTest, UnreadAgainOnlyWhenTheTextChangedBeyondWhiteSpace)
{
    const SourceId source = addSource(u"One"_s);
    const QString url = u"https://a.example.org/1"_s;
    store(source, {entry(u"1"_s, url, u"Title"_s, u"Some text"_s)});
    const ArticleId id = only().id;
    valueOf(m_database->articles().setRead({id}, true));

    StoreReport report = store(source, {entry(u"1"_s, url, u"Title"_s, u"Some text"_s, kSeen.addDays(1))});
    EXPECT_EQ(report.updated, 1);
    EXPECT_TRUE(only().status.read) << "only the date changed";
    report = store(source, {entry(u"1"_s, url, u"Better title"_s, u" Some\n  text "_s)});
    EXPECT_EQ(report.updated, 1);
    EXPECT_TRUE(only().status.read) << "only white space and the title changed";
    report = store(source, {entry(u"1"_s, url, u"Better title"_s, u"Some other text"_s)});
    EXPECT_EQ(report.delta.updated, QList<ArticleId>{id});
    EXPECT_FALSE(only().status.read);
}

TEST_F(StorageTest, TheTextOfAnotherSourceDoesNotBringItBack)
{
    const QString url = u"https://a.example.org/1"_s;
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    store(two, {entry(u"1"_s, url, u"Title"_s, u"A long and complete text"_s)});
    valueOf(m_database->articles().setRead({only().id}, true));
    store(one, {entry(u"1"_s, url, u"Title"_s, u"Excerpt"_s)});
    EXPECT_TRUE(only().status.read);
    store(addSource(u"Three"_s), {entry(u"1"_s, url, u"Title"_s, u"A longer text than the complete text before it"_s)});
    EXPECT_TRUE(only().status.read);
}

TEST_F(StorageTest, CategoriesOfUsersAndImportsStay)
{
    const QString url = u"https://a.example.org/1"_s;
    const SourceId source = addSource(u"One"_s);
    const auto ruled = [&](const QString &text, const QString &category) {
        return inCategory(entry(u"1"_s, url, u"Title"_s, text), category);
    };
    const auto categoryAfter = [&](const IncomingArticle &article, SourceId from) {
        store(from, {article});
        return only().status.category.toStdString();
    };
    EXPECT_EQ(categoryAfter(ruled(u"Text"_s, u"llm"_s), source), "llm");
    EXPECT_EQ(categoryAfter(ruled(u"Another text"_s, u"audio"_s), source), "audio") << "the text changed";

    IncomingArticle imported = ruled({}, u"robotics"_s);
    imported.origin = CategoryOrigin::Import;
    EXPECT_EQ(categoryAfter(imported, 0), "robotics");
    EXPECT_EQ(only().sourceId, source);
    EXPECT_EQ(only().sources, 1);
    EXPECT_EQ(categoryAfter(ruled(u"A third text"_s, u"llm"_s), source), "robotics") << "a rule gives way";

    valueOf(m_database->articles().setCategory({only().id}, u"theory"_s));
    EXPECT_EQ(categoryAfter(ruled(u"A fourth text"_s, u"llm"_s), source), "theory");
    imported.category = u"vision"_s;
    EXPECT_EQ(categoryAfter(imported, 0), "theory");
    EXPECT_EQ(only().status.categoryOrigin, CategoryOrigin::User);
}

TEST_F(StorageTest, ReportsOfSeveralDaysKeepTheFirstDayInAnyOrder)
{
    const auto listed = [](const QDate &day) {
        IncomingArticle article = entry({}, u"https://a.example.org/1"_s, u"Title"_s, {}, QDateTime());
        article.item.statedDay = day;
        article.day = day;
        article.origin = CategoryOrigin::Import;
        return article;
    };
    const QDate first(2024, 10, 4);
    const QDate second(2024, 10, 12);
    store(0, {listed(first)});
    store(0, {listed(second)});
    EXPECT_EQ(only().day, first);
    EXPECT_EQ(only().sourceName.toStdString(), "a.example.org");
    store(0, {listed(first.addDays(-1))});
    EXPECT_EQ(only().day, first.addDays(-1));
}

TEST_F(StorageTest, DatesThatAreMissingOrInTheFuture)
{
    const SourceId source = addSource(u"One"_s);
    store(source, {entry(u"1"_s, u"https://a.example.org/1"_s, u"None"_s, {}, QDateTime()),
                   entry(u"2"_s, u"https://a.example.org/2"_s, u"Future"_s, {}, kSeen.addDays(9)),
                   entry(u"3"_s, u"https://a.example.org/3"_s, u"Past"_s, {}, kSeen.addDays(-9))});
    for (const ArticleRow &row : rows())
        EXPECT_EQ(row.published, row.title == u"Past" ? kSeen.addDays(-9) : kSeen) << row.title.toStdString();
    // A later fetch of an entry without a date leaves its day alone.
    IncomingArticle later = entry(u"1"_s, u"https://a.example.org/1"_s, u"None, reworded"_s, {}, QDateTime());
    later.day = kSeen.date().addDays(5);
    store(source, {later}, kSeen.addDays(5));
    EXPECT_EQ(titles(where(&F::day, kSeen.date())), QStringList{u"None, reworded"_s});
}

} // namespace oneul
