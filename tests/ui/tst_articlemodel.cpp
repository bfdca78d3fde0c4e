#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include "articles/articlemodel.h"
#include "articles/listdifference.h"
#include "listrows.h"

namespace oneul {

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

QList<ArticleId> shown(const ArticleModel &model)
{
    QList<ArticleId> ids;
    for (int at = 0; at < model.rowCount(); ++at)
        ids << model.index(at, 0).data(ArticleModel::IdRole).toLongLong();
    return ids;
}

} // namespace

class TestArticleModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesDifferences_data();
    void appliesDifferences();
    void appliesAnyDifference();
    void keepsWhatNoLongerMatches();
    void showsRowsOnceTheyAreThere();
    void keepsARowOfTheCurrentArticle();

private:
    FixedClock m_clock{QDateTime(QDate(2024, 10, 4), QTime(15, 0), Qt::UTC)};
    Taxonomy m_taxonomy{QList<Category>{}};
};

void TestArticleModel::appliesDifferences_data()
{
    QTest::addColumn<QList<ArticleId>>("before");
    QTest::addColumn<QList<ArticleId>>("read");
    QTest::addColumn<QList<ArticleId>>("gone");
    QTest::addColumn<QList<ArticleId>>("after");
    QTest::addColumn<int>("gaps");
    using L = QList<ArticleId>;
    QTest::newRow("same") << L{3, 2, 1} << L{3, 2, 1} << L{} << L{3, 2, 1} << 0;
    QTest::newRow("first") << L{} << L{2, 1} << L{} << L{2, 1} << 1;
    QTest::newRow("rest") << L{3, 2} << L{3, 2, 1} << L{} << L{3, 2, 1} << 1;
    QTest::newRow("above") << L{2, 1} << L{4, 3, 2, 1} << L{} << L{4, 3, 2, 1} << 1;
    QTest::newRow("between") << L{9, 5, 1} << L{9, 7, 5, 3, 1} << L{} << L{9, 7, 5, 3, 1} << 2;
    QTest::newRow("gone") << L{4, 3, 2, 1} << L{4, 1} << L{2, 3} << L{4, 1} << 1;
    QTest::newRow("all gone") << L{2, 1} << L{} << L{1, 2} << L{} << 1;
    QTest::newRow("no longer matching") << L{4, 3, 2, 1} << L{5, 4, 1} << L{2} << L{5, 4, 3, 1} << 2;
    QTest::newRow("moved up") << L{4, 3, 2, 1} << L{1, 4, 3, 2} << L{} << L{1, 4, 3, 2} << 2;
    QTest::newRow("moved down") << L{4, 3, 2, 1} << L{3, 2, 1, 4} << L{} << L{3, 2, 1, 4} << 2;
    QTest::newRow("exchanged") << L{2, 1} << L{4, 3} << L{1, 2} << L{4, 3} << 1;
}

void TestArticleModel::appliesDifferences()
{
    QFETCH(const QList<ArticleId>, before);
    QFETCH(const QList<ArticleId>, read);
    QFETCH(const QList<ArticleId>, gone);
    QFETCH(const QList<ArticleId>, after);
    ArticleModel model(m_taxonomy, m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setList(before);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const ListDifference difference = differenceOf(before, read, gone);
    QTEST(static_cast<int>(difference.gaps.size()), "gaps");
    model.apply(difference);
    QCOMPARE(shown(model), after);
    QCOMPARE(model.ids(), after);
    QCOMPARE(reset.size(), 0);
}

void TestArticleModel::appliesAnyDifference()
{
    QRandomGenerator random(20241004);
    ArticleModel model(m_taxonomy, m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    for (int round = 0; round < 300; ++round) {
        QList<ArticleId> lists[2];
        for (QList<ArticleId> &list : lists) {
            list = down(40, 40);
            list.removeIf([&](ArticleId) { return random.bounded(4) == 0; });
            for (int moves = random.bounded(4); moves > 0; --moves)
                list.move(random.bounded(static_cast<int>(list.size())), 0);
        }
        model.setList(lists[0]);
        read(&model, lists[1], down(40, 40));
        QCOMPARE(shown(model), lists[1]);
    }
}

void TestArticleModel::keepsWhatNoLongerMatches()
{
    ArticleModel model(m_taxonomy, m_clock);
    model.setList(down(100, 100));
    read(&model, {});
    QCOMPARE(model.ids(), down(100, 100));
    read(&model, {101, 50}, {49});
    QList<ArticleId> wanted{101};
    wanted += down(100, 100);
    wanted.removeOne(49);
    QCOMPARE(model.ids().size(), wanted.size());
    QVERIFY(model.placeOf(49) < 0);
    QCOMPARE(model.placeOf(100), 0); // stood before all that is left: stays there
    QCOMPARE(model.placeOf(51), 49);
    QCOMPARE(model.placeOf(50), model.placeOf(101) + 1);
}

void TestArticleModel::showsRowsOnceTheyAreThere()
{
    ArticleModel model(m_taxonomy, m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setList(down(300, 300));
    const QModelIndex index = model.index(100, ArticleModel::Title);
    QVERIFY(!index.data(ArticleModel::LoadedRole).toBool());
    QVERIFY(index.data().toString().isEmpty());
    const QSignalSpy wanted(&model, &ArticleModel::wanted);
    model.want(100, 109);
    QCOMPARE(wanted.size(), 1);
    const QList<ArticleId> missing = model.missing();
    QCOMPARE(missing.first(), ArticleId(200));
    QCOMPARE(missing.size(), 30); // a page above and one below
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.keep(missing, rows(missing.mid(0, 5)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(index.data().toString(), u"Title 200"_s);
    QVERIFY(model.missing().isEmpty()); // also those that the archive no longer has
    model.want(100, 109);
    QCOMPARE(wanted.size(), 1);
}

void TestArticleModel::keepsARowOfTheCurrentArticle()
{
    ArticleModel model(m_taxonomy, m_clock);
    model.setList(down(10'000, 10'000), rows({10'000}));
    model.setCurrent(10'000);
    for (int page = 100; page < 10'000; page += 100) {
        model.want(page, page + 99);
        const QList<ArticleId> ids = model.missing();
        model.keep(ids, rows(ids));
    }
    QVERIFY(model.rowAt(500) == nullptr); // no longer
    QVERIFY(model.rowById(10'000) != nullptr);
    model.keep({}, {row(10'000, true)});
    QVERIFY(model.rowAt(0)->status.read);
}

} // namespace oneul

QTEST_MAIN(oneul::TestArticleModel)
#include "tst_articlemodel.moc"
