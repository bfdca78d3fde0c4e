#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "sources/navigationmodel.h"
#include "sources/navigationview.h"

namespace oneul {

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

Source source(SourceId id, const QString &name, const QString &folder)
{
    Source source;
    source.id = id;
    source.name = name;
    source.folder = folder;
    source.url = QUrl(u"https://example.org/"_s + name);
    return source;
}

NavInput input()
{
    NavInput input;
    input.today = QDate(2024, 10, 4);
    input.sources = {source(1, u"Beta"_s, {}), source(2, u"Alpha"_s, u"Korea/Labs"_s),
                     source(3, u"Gamma"_s, u"Korea"_s)};
    input.counts.sources[1] = {1, 5, 2};
    input.counts.sources[2] = {2, 4, 3};
    input.counts.sources[3] = {3, 9, 4};
    input.counts.unread = 9;
    return input;
}

Taxonomy taxonomy()
{
    Category llm;
    llm.id = u"llm"_s;
    llm.nameEn = u"LLM"_s;
    llm.emoji = u"🧠"_s;
    llm.color = u"#2f74d0"_s;
    return Taxonomy({llm});
}

NavTarget sourceTarget(SourceId id)
{
    NavTarget target;
    target.type = NavType::Source;
    target.source = id;
    return target;
}

DigestInfo digest(const QDate &day, Kind kind)
{
    DigestInfo info;
    info.day = day;
    info.kind = kind;
    return info;
}

} // namespace

class TestNavigationModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFoldersWithTheirSums();
    void keepsRowsWhenCountsChange();
    void followsMovesAndRemovals();
    void gathersOldDigestsByMonth();
    void saysWhatBrokeASource();
    void showsSearchesAndLabelsWhereThereAreAny();
    void unsureAndHiddenArticlesHavePlaces();
    void viewKeepsSelectionAndOpensNewFolders();
};

void TestNavigationModel::showsFoldersWithTheirSums()
{
    NavigationModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setTree(buildNavigation(input(), taxonomy()));
    QCOMPARE(model.rowCount(), 9);
    const QModelIndex sources = model.index(7, 0);
    const QModelIndex korea = model.index(0, 0, sources);
    QCOMPARE(korea.data().toString(), u"Korea"_s);
    QCOMPARE(korea.data(NavigationModel::CountRole).toInt(), 7);
    QCOMPARE(model.index(0, 0, korea).data().toString(), u"Labs"_s); // folders stand before sources
    QCOMPARE(model.index(1, 0, korea).data().toString(), u"Gamma"_s);
    QCOMPARE(model.index(1, 0, sources).data().toString(), u"Beta"_s);
}

void TestNavigationModel::keepsRowsWhenCountsChange()
{
    NavigationModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    NavInput in = input();
    model.setTree(buildNavigation(in, taxonomy()));
    const QPersistentModelIndex gamma = model.indexOf(sourceTarget(3));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    in.counts.sources[3].unread = 1;
    model.setTree(buildNavigation(in, taxonomy()));
    QCOMPARE(reset.size() + inserted.size() + removed.size(), 0);
    QCOMPARE(changed.size(), 2); // the source and its folder
    QVERIFY(gamma.isValid());
    QCOMPARE(gamma.data(NavigationModel::CountRole).toInt(), 1);
}

void TestNavigationModel::followsMovesAndRemovals()
{
    NavigationModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    NavInput in = input();
    model.setTree(buildNavigation(in, taxonomy()));
    const QPersistentModelIndex beta = model.indexOf(sourceTarget(1));
    in.sources << source(4, u"Zeta"_s, {});
    in.sources[0].name = u"Zulu"_s; // was the first of its level, is now the last
    in.sources.removeAt(1);
    model.setTree(buildNavigation(in, taxonomy()));
    QCOMPARE(beta.row(), 2);
    QCOMPARE(beta.data().toString(), u"Zulu"_s);
    QVERIFY(!model.indexOf(sourceTarget(2)).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0, model.index(7, 0))), 1); // the emptied folder is gone
}

void TestNavigationModel::gathersOldDigestsByMonth()
{
    NavInput in = input();
    for (int back = 0; back < 40; ++back) {
        in.digests << digest(in.today.addDays(-back), Kind::Papers);
        in.digests << digest(in.today.addDays(-back), Kind::News);
    }
    NavigationModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setTree(buildNavigation(in, taxonomy()));
    const QModelIndex digests = model.index(6, 0);
    QCOMPARE(model.rowCount(digests), 7 + 2); // a week, then September and August
    QVERIFY(digests.model()->index(0, 0, digests).data().toString().endsWith(u"News, Papers"_s));
    NavTarget oldest;
    oldest.type = NavType::Digest;
    oldest.day = in.today.addDays(-39);
    QVERIFY(model.indexOf(oldest).isValid());
}

void TestNavigationModel::saysWhatBrokeASource()
{
    NavInput in = input();
    in.sources[2].fetch.lastError = {ErrorCode::HttpStatus, u"404"_s};
    NavigationModel model;
    model.setTree(buildNavigation(in, taxonomy()));
    const QModelIndex broken = model.indexOf(sourceTarget(3));
    QVERIFY(broken.data(NavigationModel::BrokenRole).toBool());
    QVERIFY(broken.data(Qt::ToolTipRole).toString().contains(u"404"_s));
    QVERIFY(!model.indexOf(sourceTarget(1)).data(NavigationModel::BrokenRole).toBool());
}

void TestNavigationModel::showsSearchesAndLabelsWhereThereAreAny()
{
    NavigationModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    NavInput tree = input();
    model.setTree(buildNavigation(tree, taxonomy()));
    const int bare = model.rowCount();
    SavedSearch search;
    search.id = 5;
    search.name = u"Chips"_s;
    search.query = u"chip*"_s;
    search.articles = 12;
    search.unread = 3;
    tree.searches = {search};
    tree.labels = {{9, u"Later"_s, u"#2f6fdb"_s, 0, 4}};
    model.setTree(buildNavigation(tree, taxonomy()));
    QCOMPARE(model.rowCount(), bare + 2);
    NavTarget target;
    target.type = NavType::Search;
    target.search = 5;
    const QModelIndex found = model.indexOf(target);
    QCOMPARE(found.data(NavigationModel::CountRole).toInt(), 3);
    QVERIFY(found.data(Qt::ToolTipRole).toString().contains(u"chip*"_s));
    QVERIFY(found.data(Qt::ToolTipRole).toString().contains(u"12"_s));
    QVERIFY(found.flags().testFlag(Qt::ItemIsEditable));
    target = {};
    target.type = NavType::Label;
    target.label = 9;
    const QModelIndex label = model.indexOf(target);
    QCOMPARE(label.data().toString(), u"Later"_s);
    QCOMPARE(label.data(NavigationModel::CountRole).toInt(), 4);
    QCOMPARE(label.data(NavigationModel::ColorRole).value<QColor>(), QColor(u"#2f6fdb"_s));
    target = {};
    target.type = NavType::All;
    QVERIFY(model.indexOf(target).isValid());
}

void TestNavigationModel::unsureAndHiddenArticlesHavePlaces()
{
    NavigationModel model;
    NavInput tree = input();
    tree.counts.unsure = 5;
    model.setTree(buildNavigation(tree, taxonomy()));
    NavTarget unsure;
    unsure.type = NavType::Unsure;
    QCOMPARE(model.indexOf(unsure).data(NavigationModel::CountRole).toInt(), 5);
    NavTarget hidden;
    hidden.type = NavType::Hidden;
    QVERIFY2(!model.indexOf(hidden).isValid(), "nothing is hidden");
    tree.counts.hidden = 2;
    model.setTree(buildNavigation(tree, taxonomy()));
    QCOMPARE(model.indexOf(hidden).data(NavigationModel::CountRole).toInt(), 2);
}

void TestNavigationModel::viewKeepsSelectionAndOpensNewFolders()
{
    NavigationModel model;
    NavInput in = input();
    NavigationView view(&model);
    view.resize(240, 600);
    view.show();
    model.setTree(buildNavigation(in, taxonomy()));
    QVERIFY(view.isExpanded(model.indexOf(sourceTarget(2)).parent()));
    const QSignalSpy activated(&view, &NavigationView::targetActivated);
    view.mark(sourceTarget(2));
    QCOMPARE(activated.size(), 0); // marking is no click
    in.counts.sources[2].unread = 0;
    in.sources << source(9, u"Aaa"_s, u"Korea/Labs"_s);
    model.setTree(buildNavigation(in, taxonomy()));
    QCOMPARE(view.current(), sourceTarget(2));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.indexOf(sourceTarget(9))).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(view.current(), sourceTarget(9));
}

} // namespace oneul

QTEST_MAIN(oneul::TestNavigationModel)
#include "tst_navigationmodel.moc"
