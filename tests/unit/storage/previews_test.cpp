#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/storystore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

class PreviewsTest : public StorageTest
{
protected:
    ArticleId add(const QString &name, const QString &text, SourceId source, int hour = 1)
    {
        const QString url = u"https://example.org/"_s + name;
        return store(source, {entry(name, url, u"Title "_s + name, text, kSeen.addSecs(-3600 * hour))}).ids.value(0);
    }
    QList<ArticlePreview> previews(const QList<ArticleId> &ids)
    {
        return valueOf(m_database->articles().previews(ids));
    }
    QString textOf(const QString &text) { return previews({add(u"text"_s, text, addSource(u"One"_s))}).value(0).text; }
};

} // namespace

TEST_F(PreviewsTest, StandInTheOrderAskedFor)
{
    const SourceId source = addSource(u"One"_s);
    const ArticleId one = add(u"a"_s, u"First\ntext"_s, source);
    const ArticleId two = add(u"b"_s, QString(), source);
    const QList<ArticlePreview> found = previews({two, 4711, one});
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.at(0), (ArticlePreview{two, {}, {}}));
    EXPECT_EQ(found.at(1), (ArticlePreview{one, u"First text"_s, {}}));
}

TEST_F(PreviewsTest, ALongTextIsCutBehindAWord)
{
    const QString text = textOf(u"word "_s.repeated(2000));
    EXPECT_LE(text.size(), 240);
    EXPECT_GT(text.size(), 200);
    EXPECT_TRUE(text.endsWith(u"word…"_s)) << qPrintable(text);
}

TEST_F(PreviewsTest, NoCharacterIsCutInTwo)
{
    // Odd numbers of bytes and code units in front of characters of three and four bytes.
    for (int shift = 0; shift < 4; ++shift) {
        const ArticleId id = add(u"k"_s + QString::number(shift), QString(shift, u'x') + u"가🚀"_s.repeated(3000),
                                 addSource(u"Source"_s + QString::number(shift)));
        const QString text = previews({id}).value(0).text;
        EXPECT_LE(text.size(), 240);
        EXPECT_FALSE(text.contains(QChar::ReplacementCharacter));
        EXPECT_EQ(text.toUtf8(), QString::fromUtf8(text.toUtf8()).toUtf8());
        EXPECT_TRUE(text.chopped(1).endsWith(u"가"_s) || text.chopped(1).endsWith(u"🚀"_s)) << qPrintable(text);
    }
}

TEST_F(PreviewsTest, ThePageSpeaksWhereTheFeedIsSilent)
{
    const ArticleId id = add(u"a"_s, QString(), addSource(u"One"_s));
    FullText page;
    page.html = u"<p>From the page</p>"_s;
    page.text = u"From the page"_s;
    page.at = kSeen;
    valueOf(m_database->articles().setFullText(id, page));
    EXPECT_EQ(previews({id}).value(0).text, u"From the page"_s);
}

TEST_F(PreviewsTest, NamesAtMostFourSourcesOfAStoryTheFirstFirst)
{
    QList<ArticleId> ids;
    for (int i = 0; i < 6; ++i)
        ids.append(add(u"s"_s + QString::number(i), u"Text"_s, addSource(u"Source"_s + QString::number(i)), 10 + i));
    const ArticleId alone = add(u"alone"_s, u"Text"_s, addSource(u"Alone"_s));
    valueOf(m_database->stories().regroup({ids, {alone}}));
    const QStringList oldest{u"Source5"_s, u"Source4"_s, u"Source3"_s, u"Source2"_s};
    EXPECT_EQ(previews({ids.first()}).value(0).sources, oldest);
    EXPECT_TRUE(previews({alone}).value(0).sources.isEmpty());
}

TEST_F(PreviewsTest, OneDamagedArticleDoesNotTakeTheOthersAlong)
{
    const SourceId source = addSource(u"One"_s);
    const ArticleId broken = add(u"a"_s, u"Broken"_s, source);
    const ArticleId whole = add(u"b"_s, u"Whole"_s, source);
    m_database.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(m_dir.filePath(u"oneul.db"_s));
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        ASSERT_TRUE(query.exec(u"UPDATE contents SET body = x'00112233' WHERE entry_id = (SELECT text_entry FROM "
                               "articles WHERE id = %1)"_s.arg(broken)));
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    reopen();
    const QList<ArticlePreview> found = previews({broken, whole});
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.at(0).text, QString());
    EXPECT_EQ(found.at(1).text, u"Whole"_s);
}

TEST_F(PreviewsTest, AnswersForSixtyFourAtMost)
{
    const SourceId source = addSource(u"One"_s);
    QList<ArticleId> ids;
    for (int i = 0; i < 70; ++i)
        ids.append(add(QString::number(i), u"Text"_s, source));
    EXPECT_EQ(previews(ids).size(), 64);
    EXPECT_TRUE(previews({}).isEmpty());
}

} // namespace oneul
