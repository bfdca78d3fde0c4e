#include <memory>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "base/waitfor.h"
#include "main/savedsearchcontroller.h"
#include "service/savedsearches.h"
#include "sources/navigationmodel.h"
#include "sources/navigationview.h"
#include "sources/savedsearchdialog.h"
#include "support/patience.h"
#include "ui/windowfixture.h"
#include "ui/windowsteps.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

NavTarget searchTarget(qint64 id)
{
    NavTarget target;
    target.type = NavType::Search;
    target.search = id;
    return target;
}

SavedSearch saved(WindowFixture &fixture, const QString &name, const QString &query)
{
    const auto search = waitFor(fixture.app().savedSearches().add(name, query));
    return search ? *search : SavedSearch();
}

} // namespace

class TestSavedSearches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASearchInTheTree();
    void takesChangesOfSearchesBack();
    void savedSearchesOutliveTheProgram();
    void saysWhatIsWrongWithAStoredQuery();
    void ordersSearchesByDragging();
    void checksAQueryWhileItIsTyped();
};

void TestSavedSearches::keepsASearchInTheTree()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    typeSearch(fixture, u"waymo"_s);
    QTRY_VERIFY(fixture.action(u"saveSearchAction"_s)->isEnabled());
    fixture.action(u"saveSearchAction"_s)->trigger();
    auto *dialog = fixture.find<SavedSearchDialog>(u"savedSearchDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->name(), u"waymo"_s);
    dialog->findChild<QLineEdit *>(u"searchName"_s)->setText(u"Robotaxis"_s);
    dialog->accept();
    auto *model = fixture.find<NavigationModel>({});
    const auto index = [&] {
        const auto &all = fixture.app().savedSearches().list();
        return all.isEmpty() ? QModelIndex() : model->indexOf(searchTarget(all.first().id));
    };
    QTRY_VERIFY(index().isValid());
    QCOMPARE(index().data().toString(), u"Robotaxis"_s);
    QTRY_COMPARE(headingOf(fixture), u"Robotaxis"_s);
    QTRY_VERIFY(index().data(NavigationModel::CountRole).toInt() > 0);
    QTRY_VERIFY(fixture.list().model()->rowCount() > 0);
}

void TestSavedSearches::takesChangesOfSearchesBack()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const QAbstractItemModelTester tester(fixture.find<NavigationModel>({}),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *searches = fixture.find<SavedSearchController>({});
    const auto names = [&fixture] {
        QStringList list;
        for (const SavedSearch &search : fixture.app().savedSearches().list())
            list << search.name;
        return list.join(u',');
    };
    const qint64 one = saved(fixture, u"one"_s, u"waymo"_s).id;
    const qint64 two = saved(fixture, u"two"_s, u"robot"_s).id;
    QCOMPARE(names(), u"one,two"_s);
    auto *model = fixture.find<NavigationModel>({});
    QTRY_VERIFY(model->indexOf(searchTarget(two)).isValid());
    QVERIFY(model->setData(model->indexOf(searchTarget(two)), u"2"_s));
    QTRY_COMPARE(names(), u"one,2"_s);
    searches->move(two, 0);
    QTRY_COMPARE(names(), u"2,one"_s);
    searches->remove(one);
    QTRY_COMPARE(names(), u"2"_s);
    QTRY_VERIFY(!model->indexOf(searchTarget(one)).isValid());
    for (const QString &wanted : {u"2,one"_s, u"one,2"_s, u"one,two"_s}) {
        fixture.action(u"undoAction"_s)->trigger();
        QTRY_COMPARE(names(), wanted);
    }
    fixture.action(u"redoAction"_s)->trigger();
    QTRY_COMPARE(names(), u"one,2"_s);
    QTRY_VERIFY(model->indexOf(searchTarget(one)).isValid());
}

void TestSavedSearches::savedSearchesOutliveTheProgram()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const qint64 id = saved(fixture, u"Kept"_s, u"waymo"_s).id;
    fixture.makeAgain();
    fixture.showSampleDay();
    QTRY_VERIFY(fixture.find<NavigationModel>({})->indexOf(searchTarget(id)).isValid());
    Q_EMIT fixture.find<NavigationView>(u"sourceTree"_s)->targetActivated(searchTarget(id));
    QTRY_COMPARE(headingOf(fixture), u"Kept"_s);
    QTRY_VERIFY(fixture.list().model()->rowCount() > 0);
}

void TestSavedSearches::saysWhatIsWrongWithAStoredQuery()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const qint64 id = saved(fixture, u"Broken"_s, u"is:new"_s).id;
    auto *model = fixture.find<NavigationModel>({});
    QTRY_VERIFY(model->indexOf(searchTarget(id)).isValid());
    QVERIFY(model->indexOf(searchTarget(id)).data(NavigationModel::BrokenRole).toBool());
    Q_EMIT fixture.find<NavigationView>(u"sourceTree"_s)->targetActivated(searchTarget(id));
    QTRY_COMPARE(fixture.list().model()->rowCount(), 0);
    const auto says = [&fixture](const QString &text) {
        for (const QLabel *label : fixture.list().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"is:new"_s));
}

void TestSavedSearches::ordersSearchesByDragging()
{
    NavInput input;
    for (qint64 id = 1; id <= 3; ++id) {
        SavedSearch search;
        search.id = id;
        search.name = QString::number(id);
        input.searches << search;
    }
    NavigationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(buildNavigation(input, Taxonomy(QList<Category>())));
    QSignalSpy moved(&model, &NavigationModel::searchMoveRequested);
    const QModelIndex first = model.indexOf(searchTarget(1));
    const QModelIndex group = first.parent();
    const std::unique_ptr<QMimeData> load(model.mimeData({first}));
    QVERIFY(model.dropMimeData(load.get(), Qt::MoveAction, 2, 0, group)); // between the second and the third
    QCOMPARE(moved.last().at(0).toLongLong(), 1);
    QCOMPARE(moved.last().at(1).toInt(), 1);
    QVERIFY(model.dropMimeData(load.get(), Qt::MoveAction, -1, -1, model.indexOf(searchTarget(3)))); // on the third
    QCOMPARE(moved.last().at(1).toInt(), 2);
    QVERIFY(!model.canDropMimeData(load.get(), Qt::MoveAction, 0, 0, {}));
    QVERIFY(!model.setData(group, u"x"_s));
}

void TestSavedSearches::checksAQueryWhileItIsTyped()
{
    WindowFixture fixture(false);
    SavedSearches &searches = fixture.app().savedSearches();
    SavedSearchDialog dialog({}, [&searches](const QString &typed) { return searches.read(typed); });
    auto *query = dialog.findChild<QLineEdit *>(u"searchQuery"_s);
    const auto *problem = dialog.findChild<QLabel *>(u"searchProblem"_s);
    QTest::keyClicks(query, u"is:new"_s);
    QVERIFY(problem->text().contains(u"is:new"_s));
    query->setText(u"is:unread"_s);
    QVERIFY(problem->text().isEmpty());
    QCOMPARE(dialog.name(), u"is:unread"_s);
    dialog.findChild<QLineEdit *>(u"searchName"_s)->clear();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"searchName"_s), u"New"_s);
    query->setText(u"is:starred"_s);
    QCOMPARE(dialog.name(), u"New"_s);
}

} // namespace oneul

QTEST_MAIN(oneul::TestSavedSearches)
#include "tst_savedsearches.moc"
