#include <random>

#include "storage/countcheck.h"
#include "storage/dbthread.h"
#include "storage/sql.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

/// Does what can happen to an archive, in an order that a number decides.
class Chance final
{
public:
    explicit Chance(quint32 seed) : m_random(seed) {}

    int below(int limit) { return int(m_random() % quint32(limit)); }

    /// Few addresses and titles, so that articles meet, part and change.
    IncomingArticle article()
    {
        const QString number = QString::number(below(60));
        IncomingArticle made = entry(u"g"_s + QString::number(below(60)), u"https://a.example.org/"_s + number,
                                     u"Title "_s + number, u"word "_s.repeated(below(6)), kSeen.addDays(-below(9)));
        if (below(12) == 0)
            made.item.arxivId = u"2410.%1"_s.arg(below(30), 5, 10, QChar(u'0'));
        made.category = below(3) == 0 ? u"chips"_s : u"models"_s;
        return made;
    }

    QList<IncomingArticle> articles(int most)
    {
        QList<IncomingArticle> made;
        for (int i = below(most) + 1; i > 0; --i)
            made.append(article());
        return made;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class CountsTest : public StorageTest
{
protected:
    void step(Chance &chance, QList<SourceId> &sources, QList<SourceId> &removed)
    {
        QList<ArticleId> some;
        for (const ArticleRow &row : rows()) {
            if (chance.below(3) == 0)
                some.append(row.id);
        }
        ArticleStore &articles = m_database->articles();
        switch (chance.below(9)) {
        case 0:
            valueOf(articles.setRead(some, chance.below(2) == 0));
            break;
        case 1:
            valueOf(articles.setStarred(some.mid(0, 2), chance.below(2) == 0));
            break;
        case 2:
            valueOf(articles.setCategory(some.mid(0, 3), u"policy"_s));
            break;
        case 3: {
            FullText text;
            text.text = u"The whole page."_s;
            text.html = u"<p>The whole page.</p>"_s;
            text.category = u"robots"_s;
            if (!some.isEmpty())
                valueOf(articles.setFullText(some.first(), text));
            break;
        }
        case 4:
            if (sources.size() > 1) {
                removed.append(sources.takeAt(chance.below(int(sources.size()))));
                valueOf(m_database->sources().remove(removed.last()));
            }
            break;
        case 5:
            if (!removed.isEmpty()) {
                sources.append(removed.takeFirst());
                valueOf(m_database->sources().restore(sources.last()));
            }
            break;
        case 6:
            store(0, chance.articles(4), kSeen.addSecs(chance.below(3600)), Kind::Papers);
            break;
        default:
            store(sources.at(chance.below(int(sources.size()))), chance.articles(8), kSeen.addSecs(chance.below(3600)),
                  chance.below(5) == 0 ? Kind::Papers : Kind::News);
        }
    }

    /// One statement, past the stores.
    void run(const QString &statement)
    {
        DbThread thread;
        auto opened = thread.open(m_database->fileName(), DbThread::Access::ReadWrite);
        auto done = thread.run([statement](QSqlDatabase &database) -> Result<void> {
            Sql sql(database);
            sql.run(statement);
            return sql.outcome();
        });
        EXPECT_EQ(codeOf(opened), ErrorCode::None);
        EXPECT_EQ(codeOf(done), ErrorCode::None);
    }
};

TEST_F(CountsTest, AreThoseOfTheArticlesWhateverHappens)
{
    Chance chance(20241004);
    QList<SourceId> removed;
    QList<SourceId> sources{addSource(u"One"_s), addSource(u"Two"_s), addSource(u"Three"_s)};
    for (int i = 0; i < 150; ++i) {
        step(chance, sources, removed);
        const QStringList problems = valueOf(m_database->problems());
        ASSERT_TRUE(problems.isEmpty()) << "after step " << i << ": " << problems.join(u'\n').toStdString();
    }
    const ArchiveCounts counts = valueOf(m_database->articles().counts());
    EXPECT_GT(counts.articles, 10);
    EXPECT_EQ(counts.articles, rows().size());
    EXPECT_EQ(counts.unread, rows(where(&F::unreadOnly, true)).size());
    EXPECT_EQ(counts.starred, rows(where(&F::starredOnly, true)).size());
    int perDay = 0;
    for (const int unread : counts.days)
        perDay += unread;
    EXPECT_EQ(perDay, counts.unread);
    for (const SourceId source : std::as_const(sources))
        EXPECT_EQ(counts.sources.value(source).articles, rows(where(&F::source, source)).size());
}

TEST_F(CountsTest, AreMadeAnewWhereTheyAreWrong)
{
    const SourceId source = addSource(u"One"_s);
    Chance chance(3);
    store(source, chance.articles(20));
    expectSound();
    run(u"UPDATE day_counts SET unread = unread + 1"_s);
    EXPECT_EQ(valueOf(m_database->problems()).size(), 1);
    run(u"UPDATE source_counts SET articles = 0"_s);
    run(u"UPDATE entries SET listed = 1"_s);
    run(u"UPDATE status SET source_id = NULL"_s);
    run(u"DELETE FROM category_counts"_s);
    EXPECT_EQ(valueOf(m_database->problems()).size(), 5);
    const QStringList statements = recountStatements();
    for (const QString &statement : statements)
        run(statement);
    expectSound();
}

TEST_F(CountsTest, ChangedNumbersOnlyGrow)
{
    const auto numbers = [this] {
        QHash<ArticleId, qint64> found;
        DbThread thread;
        auto opened = thread.open(m_database->fileName(), DbThread::Access::ReadOnly);
        auto read = thread.run([](QSqlDatabase &database) -> Result<QHash<ArticleId, qint64>> {
            Sql sql(database);
            QHash<ArticleId, qint64> rows;
            Statement statement(sql, u"SELECT id, changed FROM articles"_s);
            for (statement.exec(); statement.next();)
                rows.insert(statement.number(0), statement.number(1));
            return rows;
        });
        EXPECT_EQ(codeOf(opened), ErrorCode::None);
        return valueOf(read);
    };
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const auto item = [](const QString &name, const QString &text) {
        return entry(name, u"https://a.example.org/"_s + name, name, text);
    };
    const QList<ArticleId> first = store(one, {item(u"a"_s, u"text"_s), item(u"b"_s, u"text"_s)}).ids;
    const auto before = numbers();
    EXPECT_GT(before.value(first.at(0)), 0);
    EXPECT_EQ(before.value(first.at(0)), before.value(first.at(1)));

    // A second source that says the same changes nothing of what is searched; another text does.
    store(two, {item(u"a"_s, u"text"_s)});
    valueOf(m_database->articles().setRead(first, true));
    EXPECT_EQ(numbers(), before);
    store(one, {item(u"a"_s, u"another text"_s)});
    const auto after = numbers();
    EXPECT_GT(after.value(first.at(0)), before.value(first.at(0)));
    EXPECT_EQ(after.value(first.at(1)), before.value(first.at(1)));

    // A number is not given again when its article is gone.
    const ArticleId third = store(two, {item(u"c"_s, u"text"_s)}).ids.first();
    const qint64 highest = numbers().value(third);
    run(u"DELETE FROM articles WHERE id = %1"_s.arg(third));
    const ArticleId fourth = store(two, {item(u"d"_s, u"text"_s)}).ids.first();
    EXPECT_GT(numbers().value(fourth), highest);
}

} // namespace oneul
