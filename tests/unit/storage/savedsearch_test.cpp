#include "storage/savedsearchstore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

class SavedSearchTest : public StorageTest
{
protected:
    [[nodiscard]] SavedSearchStore &store() { return m_database->savedSearches(); }
    [[nodiscard]] std::string names()
    {
        QStringList list;
        for (const SavedSearch &search : valueOf(store().all()))
            list << search.name;
        return list.join(u", "_s).toStdString();
    }
};

TEST_F(SavedSearchTest, StandsWhereItWasAddedAndOutlivesTheProgram)
{
    const SavedSearch chips = valueOf(store().add(u"  Chips \n of today "_s, u"chip  OR 반도체"_s));
    EXPECT_GT(chips.id, 0);
    EXPECT_EQ(chips.name, u"Chips of today"_s);
    EXPECT_EQ(chips.articles, -1);
    valueOf(store().add(u"Robots"_s, u"title:robot*"_s));
    reopen();
    const QList<SavedSearch> searches = valueOf(store().all());
    ASSERT_EQ(searches.size(), 2);
    EXPECT_EQ(searches.first().query, u"chip OR 반도체"_s);
    EXPECT_EQ(searches.last().name, u"Robots"_s);
    EXPECT_LT(searches.first().position, searches.last().position);
}

TEST_F(SavedSearchTest, ChangesAndMoves)
{
    const qint64 a = valueOf(store().add(u"a"_s, u"x"_s)).id;
    valueOf(store().add(u"b"_s, u"x"_s));
    const qint64 c = valueOf(store().add(u"c"_s, u"x"_s)).id;
    const SavedSearch changed = valueOf(store().change(a, u"A"_s, u"is:unread"_s));
    EXPECT_EQ(changed.name, u"A"_s);
    EXPECT_EQ(changed.query, u"is:unread"_s);
    valueOf(store().move(c, 0));
    EXPECT_EQ(names(), "c, A, b");
    valueOf(store().move(c, 99));
    EXPECT_EQ(names(), "A, b, c");
    EXPECT_EQ(codeOf(store().move(4711, 0)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(store().change(4711, u"x"_s, u"y"_s)), ErrorCode::NotFound);
}

TEST_F(SavedSearchTest, ComesBackWhereItWas)
{
    valueOf(store().add(u"a"_s, u"x"_s));
    const qint64 b = valueOf(store().add(u"b"_s, u"y"_s)).id;
    valueOf(store().add(u"c"_s, u"x"_s));
    const SavedSearch removed = valueOf(store().remove(b));
    EXPECT_EQ(names(), "a, c");
    EXPECT_EQ(valueOf(store().restore(removed)).id, b);
    EXPECT_EQ(names(), "a, b, c");
    EXPECT_EQ(codeOf(store().remove(4711)), ErrorCode::NotFound);
}

TEST_F(SavedSearchTest, RefusesWhatSaysNothing)
{
    EXPECT_EQ(codeOf(store().add(u"  "_s, u"x"_s)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(store().add(u"x"_s, u" "_s)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(store().add(QString(121, u'x'), u"x"_s)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(store().add(u"x"_s, QString(4001, u'x'))), ErrorCode::InvalidArgument);
    const qint64 a = valueOf(store().add(u"a"_s, u"x"_s)).id;
    EXPECT_EQ(codeOf(store().change(a, {}, u"x"_s)), ErrorCode::InvalidArgument);
    EXPECT_EQ(names(), "a");
}

} // namespace

} // namespace oneul
