#include <algorithm>

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/searchstore.h"
#include "text/queryparser.h"
#include "unit/storage/storagetest.h"

namespace oneul {
namespace {

class SearchTest : public StorageTest
{
protected:
    SearchStore &search() { return m_database->search(); }

    int index(int slice = 200)
    {
        int slices = 0;
        IndexProgress progress;
        do {
            progress = valueOf(search().indexNext(slice, {}));
            ++slices;
        } while (progress.more && slices < 1000);
        EXPECT_EQ(progress.waiting, 0);
        return slices;
    }

    static ArticleFilter filterOf(const QString &typed)
    {
        const auto query = parseQuery(typed, kSeen.date());
        EXPECT_TRUE(query) << qPrintable(typed);
        ArticleFilter filter;
        filter.search = query.value_or({});
        return filter;
    }

    QList<ArticleId> find(const QString &typed, int limit = 0, const ListOrder &order = {})
    {
        return valueOf(search().ids(filterOf(typed), order, limit, {}));
    }

    QStringList found(const QString &typed, const ListOrder &order = {})
    {
        QStringList titles;
        for (const ArticleRow &row : valueOf(m_database->articles().rowsById(find(typed, 0, order))))
            titles.append(row.title);
        return titles;
    }

    /// Runs a statement in the closed index.
    void inIndexFile(const QString &statement)
    {
        m_database.reset();
        {
            QSqlDatabase index = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test-index"_s);
            index.setDatabaseName(indexFile());
            ASSERT_TRUE(index.open());
            QSqlQuery query(index);
            EXPECT_TRUE(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"test-index"_s);
        reopen();
    }

    [[nodiscard]] QString indexFile() const { return m_dir.filePath(u"search.db"_s); }

    void storeFew()
    {
        const SourceId source = addSource(u"Lab"_s);
        store(source, {entry(u"1"_s, u"https://e.org/1"_s, u"Oldest about llamas"_s,
                             u"인공지능 모델을 공개했다. Learning machines."_s, kSeen.addDays(-3)),
                       entry(u"2"_s, u"https://e.org/2"_s, u"Middle GPT-4o"_s, u"Llama was learned. C++ café"_s,
                             kSeen.addDays(-2)),
                       entry(u"3"_s, u"https://e.org/3"_s, u"Newest"_s, u"생성형 인공지능은 꽃이다, arXiv 2410.01234"_s,
                             kSeen.addDays(-1))});
        index();
    }
};

TEST_F(SearchTest, FindsWordsOfBothLanguagesNewestFirst)
{
    storeFew();
    const QString oldest = u"Oldest about llamas"_s;
    const QString middle = u"Middle GPT-4o"_s;
    const QString newest = u"Newest"_s;
    const struct {
        QString typed;
        QStringList titles;
    } cases[] = {
        {u"llama"_s, {middle, oldest}},
        {u"인공지능"_s, {newest, oldest}},
        {u"지능"_s, {newest, oldest}},
        {u"꽃"_s, {newest}},
        {u"모델"_s, {oldest}},
        {u"learn"_s, {middle, oldest}},
        {u"learni*"_s, {middle, oldest}},
        {u"mach*"_s, {oldest}},
        {u"gpt-4o"_s, {middle}},
        {u"gpt 4*"_s, {middle}},
        {u"2410.01234"_s, {newest}},
        {u"c++"_s, {middle}},
        {u"CAFE"_s, {middle}},
        {u"\"인공지능 모델\""_s, {oldest}},
        {u"\"모델 인공지능\""_s, {}},
        {u"title:llama"_s, {oldest}},
        {u"인공지능 -모델"_s, {newest}},
        {u"모델 OR 꽃"_s, {newest, oldest}},
        {u"-모델 after:2024-09"_s, {newest, middle}},
        {u"llama before:2024-10-02"_s, {oldest}},
        {u"llama after:2024-10-02"_s, {middle}},
        {u"source:la"_s, {newest, middle, oldest}},
        {u"llama source:lab kind:news is:unread lang:en"_s, {middle, oldest}},
        {u"llama source:nobody"_s, {}},
        {u"llama is:starred"_s, {}},
        {u"nothing"_s, {}},
        {u"a\"b"_s, {}},
    };
    for (const auto &[typed, titles] : cases) {
        EXPECT_EQ(found(typed), titles) << qPrintable(typed);
        EXPECT_EQ(valueOf(search().count(filterOf(typed), {})), titles.size()) << qPrintable(typed);
        const QStringList best = found(typed, {ListOrder::Key::Relevance, true, {}, {}});
        EXPECT_EQ(QSet<QString>(best.begin(), best.end()), QSet<QString>(titles.begin(), titles.end()))
            << qPrintable(typed);
    }
    EXPECT_EQ(found(u"llama"_s, {ListOrder::Key::Relevance, true, {}, {}}).first(), oldest); // in its title
    EXPECT_EQ(found(u"llama"_s, {ListOrder::Key::Published, false, {}, {}}), (QStringList{oldest, middle}));
    EXPECT_EQ(find(u"llama"_s, 1).size(), 1);
}

TEST_F(SearchTest, FollowsTheArchive)
{
    storeFew();
    const SourceId source = 1;
    store(source, {entry(u"2"_s, u"https://e.org/2"_s, u"Middle GPT-4o"_s, u"Entirely rewritten"_s, kSeen.addDays(-2))},
          kSeen.addSecs(60));
    EXPECT_EQ(index(), 2); // one slice, and one look whether there is more
    EXPECT_EQ(found(u"learned café"_s), QStringList());
    EXPECT_EQ(found(u"rewritten"_s), (QStringList{u"Middle GPT-4o"_s}));
    EXPECT_EQ(valueOf(search().indexProgress()).done, 3);

    const ArticleId newest = find(u"꽃"_s).value(0);
    valueOf(m_database->articles().setStarred({newest}, true));
    EXPECT_EQ(find(u"인공지능 is:starred"_s), (QList<ArticleId>{newest}));

    valueOf(m_database->sources().remove(source));
    const QStringList left = found(u"인공지능"_s);
    index();
    EXPECT_EQ(found(u"인공지능"_s), left);
    EXPECT_LE(left.size(), 1); // what is starred stays
    EXPECT_EQ(valueOf(search().indexProgress()).done, rows().size());
}

TEST_F(SearchTest, CancelledSlicesCostNothing)
{
    const SourceId source = addSource(u"Lab"_s);
    QList<IncomingArticle> articles;
    for (int i = 0; i < 300; ++i)
        articles.append(entry(QString::number(i), u"https://e.org/%1"_s.arg(i), u"Title %1"_s.arg(i),
                              u"common text number%1"_s.arg(i), kSeen.addSecs(-60 * i)));
    store(source, articles);
    EXPECT_EQ(valueOf(search().indexNext(100, {})).done, 100);
    const Cancellation cancellation;
    const auto slice = search().indexNext(100, cancellation);
    cancellation.cancel();
    const auto outcome = waitFor(slice);
    const qint64 done = valueOf(search().indexProgress()).done;
    EXPECT_EQ(done, outcome ? 200 : 100);
    EXPECT_EQ(codeOf(search().indexNext(100, cancellation)), ErrorCode::Cancelled);
    reopen();
    EXPECT_EQ(valueOf(search().indexProgress()).done, done);
    index(100);
    EXPECT_EQ(find(u"common"_s).size(), 300);

    EXPECT_EQ(codeOf(search().ids(filterOf(u"common"_s), {}, 0, cancellation)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(search().count(filterOf(u"common"_s), cancellation)), ErrorCode::Cancelled);
    EXPECT_EQ(find(u"common"_s, 7).size(), 7);
}

TEST_F(SearchTest, MakesWhatCannotBeUsedAnew)
{
    storeFew();
    const auto isAnew = [this] {
        EXPECT_EQ(valueOf(search().indexProgress()).done, 0);
        index();
        EXPECT_EQ(find(u"인공지능"_s).size(), 2);
    };
    reopen();
    EXPECT_EQ(valueOf(search().indexProgress()).done, 3);
    for (const char *statement :
         {"UPDATE state SET value = 0 WHERE key = 'version'", "UPDATE state SET value = 'x' WHERE key = 'archive'",
          "UPDATE state SET value = 1000000 WHERE key = 'changed'", "DROP TABLE docs"}) {
        inIndexFile(QString::fromLatin1(statement));
        isAnew();
    }
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no database at all").repeated(500)}) {
        m_database.reset();
        QFile file(indexFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        reopen();
        isAnew();
    }
}

TEST_F(SearchTest, ADamagedIndexIsMadeAnewWhenThatShows)
{
    storeFew();
    m_database.reset();
    QFile file(indexFile());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // The first page says what tables there are; all others are overwritten.
    for (qint64 at = 4096; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(4096, '\x5A'));
    }
    file.close();
    reopen();
    for (int i = 0; i < 3 && waitFor(search().ids(filterOf(u"인공지능"_s), {}, 0, {})).value_or({}).size() != 2; ++i) {
        (void)waitFor(search().indexNext(100, {}));
    }
    EXPECT_EQ(find(u"인공지능"_s).size(), 2);
}

/// Articles of made-up words, and the same questions answered by looking into every text.
class SearchProperty : public SearchTest
{
protected:
    struct Made {
        QString title;
        QString text;
        QDateTime published;
        ArticleId id = 0;
        bool operator<(const Made &other) const
        {
            return published != other.published ? published > other.published : id > other.id;
        }
    };

    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((m_state >> 33) % quint64(limit));
    }

    /// Some words are everywhere, some nearly nowhere; none has an English ending.
    QString word()
    {
        static const QStringList kWords{u"zork"_s,   u"Blaf"_s,     u"qwok"_s, u"vumbo"_s,    u"GRINT"_s,
                                        u"zorkum"_s, u"x9"_s,       u"모델"_s, u"인공지능"_s, u"지능형"_s,
                                        u"공지"_s,   u"대모델이"_s, u"능"_s,   u"vumbok"_s};
        return kWords[std::min(below(int(kWords.size())), below(int(kWords.size())))];
    }

    QString sentence(int length)
    {
        QStringList words;
        for (int i = 0; i < length; ++i)
            words.append(word());
        return words.join(below(3) == 0 ? u", "_s : u" "_s);
    }

    void make(int count)
    {
        const SourceId source = addSource(u"Lab"_s);
        for (int i = 0; i < count; ++i) {
            Made made{sentence(1 + below(2)), sentence(2 + below(6)), kSeen.addSecs(-3600 * below(24 * 20))};
            const QString url = u"https://e.org/%1"_s.arg(i);
            made.id =
                store(source, {entry(QString::number(i), url, made.title, made.text, made.published)}).ids.value(0);
            m_made.append(made);
        }
        std::sort(m_made.begin(), m_made.end());
        index(70);
    }

    /// Latin words as wholes, Korean ones as parts of words.
    static bool has(const QString &text, const QString &term, bool isPrefix)
    {
        const QString separated = u' ' + QString(text).replace(u',', u' ').simplified().toLower() + u' ';
        const QString wanted = term.toLower();
        if (wanted[0].unicode() < 0x80)
            return separated.contains(u' ' + wanted + (isPrefix ? u""_s : u" "_s));
        // A syllable alone is found where a word begins with it, or goes on before its end.
        const QStringList words = separated.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(words, [&wanted](const QString &candidate) {
            const qsizetype at = candidate.indexOf(wanted);
            return at >= 0 && (wanted.size() > 1 || candidate.size() == 1 || at + 1 < candidate.size());
        });
    }

    QList<Made> m_made;
    quint64 m_state = 11;
};

TEST_F(SearchProperty, FindsWhatLookingIntoEveryTextFinds)
{
    make(400);
    for (int round = 0; round < 150; ++round) {
        const QString first = word();
        const QString second = word();
        const QString third = word();
        const bool isPrefix = below(3) == 0;
        const bool inTitle = below(4) == 0;
        const int shape = below(4);
        QString typed = (inTitle ? u"title:"_s : QString()) + first + (isPrefix ? u"*"_s : QString());
        typed += shape == 1 ? u" OR "_s + second : shape == 2 ? u' ' + second : QString();
        typed += below(2) == 0 ? u" -"_s + third : QString();
        const bool isNegated = typed.endsWith(u" -"_s + third);
        QList<ArticleId> expected;
        for (const Made &made : std::as_const(m_made)) {
            const QString all = made.title + u" , "_s + made.text;
            const bool one = has(inTitle ? made.title : all, first, isPrefix);
            const bool two = has(all, second, false);
            const bool matches = shape == 1 ? one || two : shape == 2 ? one && two : one;
            if (matches && !(isNegated && has(all, third, false)))
                expected.append(made.id);
        }
        EXPECT_EQ(find(typed), expected) << qPrintable(typed);
        EXPECT_EQ(find(typed, 5), expected.mid(0, 5)) << qPrintable(typed);
        EXPECT_EQ(valueOf(search().count(filterOf(typed), {})), expected.size()) << qPrintable(typed);
        QList<ArticleId> relevant = find(typed, 0, {ListOrder::Key::Relevance, true, {}, {}});
        std::ranges::sort(relevant);
        std::ranges::sort(expected);
        EXPECT_EQ(relevant, expected) << qPrintable(typed);
    }
}

TEST_F(SearchTest, MoreArticlesOfOneHourThanItHasNumbersStayInOrder)
{
    const SourceId source = addSource(u"Lab"_s);
    QList<IncomingArticle> articles;
    for (int i = 0; i < 2500; ++i) {
        const QDateTime time = i % 5 == 0 ? kSeen.addSecs(-3600 * (i % 97)) : kSeen.addDays(-2);
        articles.append(entry(QString::number(i), u"https://e.org/%1"_s.arg(i), u"Title"_s, u"common"_s, time));
    }
    store(source, articles);
    index(1000);
    QList<ArticleRow> all = rows();
    QList<ArticleId> expected;
    for (const ArticleRow &row : std::as_const(all))
        expected.append(row.id);
    EXPECT_EQ(find(u"common"_s), expected);
    EXPECT_EQ(find(u"common"_s, 300), expected.mid(0, 300));
    const int onDay =
        int(std::ranges::count_if(all, [](const ArticleRow &row) { return row.day <= kSeen.date().addDays(-2); }));
    EXPECT_EQ(find(u"common before:yesterday"_s).size(), onDay);
}

TEST_F(SearchTest, GarbageIsSweptUp)
{
    const SourceId source = addSource(u"Lab"_s);
    for (int version = 0; version < 3; ++version) {
        QList<IncomingArticle> articles;
        for (int i = 0; i < 600; ++i)
            articles.append(entry(QString::number(i), u"https://e.org/%1"_s.arg(i), u"Title"_s,
                                  u"common version%1"_s.arg(version), kSeen.addSecs(-i)));
        store(source, articles, kSeen.addSecs(version));
        index(250);
    }
    EXPECT_EQ(find(u"common"_s).size(), 600);
    EXPECT_EQ(find(u"version1"_s).size(), 0);
    EXPECT_EQ(find(u"version2"_s).size(), 600);
    m_database.reset();
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test-index"_s);
        file.setDatabaseName(indexFile());
        ASSERT_TRUE(file.open());
        QSqlQuery query(file);
        ASSERT_TRUE(query.exec(u"SELECT sum(docs), sum(garbage) FROM shards"_s) && query.next());
        EXPECT_EQ(query.value(0).toInt(), 600);
        EXPECT_EQ(query.value(1).toInt(), 0);
    }
    QSqlDatabase::removeDatabase(u"test-index"_s);
}

TEST_F(SearchTest, SnippetsMarkWhatWasFound)
{
    storeFew();
    const QList<ArticleId> ids = find(u"지능 learn"_s);
    ASSERT_EQ(ids.size(), 1);
    const Snippet snippet =
        valueOf(search().snippets(ids, *filterOf(u"지능 learn title:llama"_s).search)).value(ids[0]);
    QStringList marked;
    for (const Snippet::Range &mark : snippet.marks)
        marked.append(snippet.text.mid(mark.start, mark.length));
    EXPECT_EQ(marked, (QStringList{u"지능"_s, u"Learning"_s}));
    ASSERT_EQ(snippet.titleMarks.size(), 1);
    EXPECT_EQ(u"Oldest about llamas"_s.mid(snippet.titleMarks[0].start, snippet.titleMarks[0].length), u"llamas"_s);
    EXPECT_TRUE(valueOf(search().snippets({9999}, {})).isEmpty());
}

} // namespace
} // namespace oneul
