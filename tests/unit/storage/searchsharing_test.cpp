// Several processes with one search index: the window and the command line.
#include <gtest/gtest.h>

#include <QFile>

#include "storage/searchstore.h"
#include "text/queryparser.h"
#include "unit/storage/storagetest.h"

namespace oneul {
namespace {

class SearchSharingTest : public StorageTest
{
protected:
    SearchStore &search() { return m_database->search(); }

    void index()
    {
        for (int slice = 0; slice < 1000 && valueOf(search().indexNext(200, {})).more && !HasFailure(); ++slice) {
        }
    }

    qsizetype found(const QString &typed)
    {
        ArticleFilter filter;
        filter.search = parseQuery(typed, kSeen.date()).value_or({});
        return valueOf(search().ids(filter, {}, 0, {})).size();
    }

    void storeArticles(int from, int to)
    {
        QList<IncomingArticle> articles;
        for (int i = from; i < to; ++i) {
            const QString name = QString::number(i);
            articles.append(entry(name, u"https://e.org/"_s + name, u"Title "_s + name, u"some words "_s.repeated(20)));
        }
        store(m_source, articles);
    }

    SourceId m_source = 0;
};

TEST_F(SearchSharingTest, TwoIndexAtOnce)
{
    m_source = addSource(u"Lab"_s);
    storeArticles(0, 400);
    const auto other = Database::open(m_dir.path());
    ASSERT_TRUE(other);
    for (bool more = true; more;) {
        const auto mine = search().indexNext(10, {});
        const auto theirs = (*other)->search().indexNext(10, {});
        const bool mineHasMore = valueOf(mine).more;
        more = valueOf(theirs).more || mineHasMore;
        ASSERT_FALSE(HasFailure()) << "one waits for the other";
    }
    EXPECT_EQ(found(u"words"_s), 400) << "each article is found once";
}

TEST_F(SearchSharingTest, AnIndexThatSomebodyElseThrewAwayIsLeft)
{
    m_source = addSource(u"Lab"_s);
    storeArticles(0, 2);
    index();
    EXPECT_EQ(found(u"words"_s), 2);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_dir.filePath(u"search.db"_s) + suffix);
    storeArticles(2, 3);
    index();
    EXPECT_TRUE(QFile::exists(m_dir.filePath(u"search.db"_s)));
    EXPECT_EQ(found(u"words"_s), 3);
}

} // namespace
} // namespace oneul
