#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/tombstones.h"
#include "storage/transaction.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

/// A connection to an archive that is closed.
template <class Fn>
void withConnection(const QString &folder, Fn fn)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(folder + u"/oneul.db"_s);
        ASSERT_TRUE(database.open());
        fn(database);
    }
    QSqlDatabase::removeDatabase(u"look"_s);
}

} // namespace

TEST_F(StorageTest, FreeSpaceCanBeGivenBackInSteps)
{
    m_database.reset();
    withConnection(m_dir.path(), [](QSqlDatabase &database) {
        QSqlQuery query(database);
        ASSERT_TRUE(query.exec(u"PRAGMA auto_vacuum"_s) && query.next());
        EXPECT_EQ(query.value(0).toInt(), 2);
    });
}

/// What an import by hand lists comes back; what a source states stays away.
TEST_F(StorageTest, AReportBringsBackWhatRetentionRemoved)
{
    const SourceId source = addSource(u"One"_s);
    const IncomingArticle article = entry(u"a"_s, u"https://a.example.org/a"_s, u"A"_s, u"Text"_s);
    const ArticleId id = store(source, {article}).ids.first();
    m_database.reset();
    withConnection(m_dir.path(), [id](QSqlDatabase &database) {
        const auto buried = inTransaction(database, Transaction::Mode::Write, [id](Sql &sql) -> Result<void> {
            entomb(sql, u"[%1]"_s.arg(id), kSeen);
            sql.run(u"PRAGMA defer_foreign_keys = ON"_s);
            for (const QString &table :
                 {u"contents"_s, u"status"_s, u"entries"_s, u"day_counts"_s, u"source_counts"_s, u"articles"_s})
                sql.run(u"DELETE FROM "_s + table);
            return {};
        });
        ASSERT_TRUE(buried);
    });
    reopen();
    const StoreReport again = store(source, {article});
    EXPECT_EQ(again.ids, QList<ArticleId>{0});
    EXPECT_TRUE(again.delta.isEmpty());
    EXPECT_EQ(store(0, {article}).added, 1);
    const StoreReport known = store(source, {article});
    EXPECT_EQ(known.ids, QList<ArticleId>{only().id});
}

} // namespace oneul
