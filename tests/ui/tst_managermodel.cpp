#include <memory>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include "manager/managermodel.h"
#include "manager/managerproxy.h"
#include "manager/managerview.h"

namespace oneul {

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

const QDateTime &now()
{
    static const QDateTime time(QDate(2024, 10, 4), QTime(15, 0), Qt::UTC);
    return time;
}

Source source(SourceId id, const QString &name, const QString &folder)
{
    Source source;
    source.id = id;
    source.name = name;
    source.folder = folder;
    source.url = QUrl(u"https://example.org/"_s + name);
    source.createdAt = now().addDays(-300);
    source.fetch.lastFetched = now().addSecs(-3600);
    source.fetch.lastSuccess = source.fetch.lastFetched;
    source.fetch.lastNew = source.fetch.lastFetched;
    source.fetch.lastStatus = u"ok"_s;
    return source;
}

Source failing(Source source, int failures)
{
    source.fetch.lastStatus = u"error"_s;
    source.fetch.lastError = {ErrorCode::Timeout, {}};
    source.fetch.failures = failures;
    return source;
}

struct Fixture {
    FixedClock clock{now()};
    ManagerModel model{clock};
    Tester tester{&model, Tester::FailureReportingMode::Fatal};
    ManagerProxy proxy{&model};
    QList<Source> sources;
    QHash<SourceId, SourceCounts> counts;
    QStringList emptyFolders;

    Fixture()
    {
        sources = {source(1, u"Beta"_s, {}), source(2, u"Alpha"_s, u"Korea/Labs"_s), source(3, u"Gamma"_s, u"Korea"_s),
                   source(4, u"Delta"_s, {})};
        counts = {{1, {1, 5, 2}}, {2, {2, 4, 3}}, {3, {3, 9, 4}}, {4, {4, 40, 0}}};
        proxy.sort(ManagerModel::State, Qt::AscendingOrder);
        apply();
    }
    void apply() { model.setTree(buildManagerTree(sources, counts, emptyFolders, now())); }
    [[nodiscard]] QModelIndex row(SourceId id) const { return model.indexOf(u"source:%1"_s.arg(id)); }
    [[nodiscard]] QModelIndex folder(const QString &path) const { return model.indexOf(u"folder:"_s + path); }
    [[nodiscard]] QString cell(const QModelIndex &index, int column) const
    {
        return index.siblingAtColumn(column).data().toString();
    }
    /// The names as the list shows them, children after their folder.
    [[nodiscard]] QStringList shown(const QModelIndex &parent = {}) const
    {
        QStringList names;
        for (int row = 0; row < proxy.rowCount(parent); ++row) {
            const QModelIndex index = proxy.index(row, 0, parent);
            names << index.data().toString() << shown(index);
        }
        return names;
    }
};

} // namespace

class TestManagerModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void sumsUpFolders();
    void keepsRowsWhenStatesChange();
    void followsMovesAndRemovals();
    void showsEmptyFolders();
    void putsTheWorstFirst();
    void sortsByAnyColumn();
    void filtersByWordsStateAndProblems();
    void moves();
    void refusesAFolderInItself();
    void leavesAsideWhatAChosenFolderHolds();
    void asksForNewNames();
    void viewKeepsSelectionAndExpandsWhatComes();
};

void TestManagerModel::sumsUpFolders()
{
    const Fixture f;
    QCOMPARE(f.model.rowCount(), 3);
    const QModelIndex korea = f.folder(u"Korea"_s);
    QCOMPARE(korea.data().toString(), u"Korea"_s);
    QCOMPARE(f.cell(korea, ManagerModel::Articles), u"13"_s);
    QCOMPARE(f.cell(korea, ManagerModel::Unread), u"7"_s);
    QCOMPARE(f.cell(f.row(2), ManagerModel::Unread), u"3"_s);
    QCOMPARE(f.cell(f.row(4), ManagerModel::Unread), QString()); // nothing to read: nothing to see
    QCOMPARE(f.cell(f.row(1), ManagerModel::State), u"OK"_s);
    QCOMPARE(f.cell(f.row(1), ManagerModel::LastFetch), u"1 h ago"_s);
}

void TestManagerModel::keepsRowsWhenStatesChange()
{
    Fixture f;
    const QPersistentModelIndex alpha = f.row(2);
    const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.sources[1] = failing(f.sources.at(1), 2);
    f.apply();
    QCOMPARE(reset.size() + inserted.size() + removed.size(), 0);
    QCOMPARE(changed.size(), 3); // the source and its two folders
    QVERIFY(alpha.isValid());
    QVERIFY(alpha.sibling(alpha.row(), ManagerModel::State).data().toString().startsWith(u"Failing since"_s));
    QCOMPARE(f.cell(f.folder(u"Korea"_s), ManagerModel::State).contains(u"1 problem"_s), true);
    f.apply();
    QCOMPARE(changed.size(), 3); // the same again changes nothing
}

void TestManagerModel::followsMovesAndRemovals()
{
    Fixture f;
    f.sources[0].folder = u"Korea/Labs"_s;
    f.sources.removeAt(3);
    f.sources << source(9, u"Zeta"_s, u"Japan"_s);
    f.apply();
    QCOMPARE(f.row(1).parent(), f.folder(u"Korea/Labs"_s));
    QVERIFY(!f.row(4).isValid());
    QCOMPARE(f.row(9).parent(), f.folder(u"Japan"_s));
    f.sources.clear();
    f.apply();
    QCOMPARE(f.model.rowCount(), 0);
}

void TestManagerModel::showsEmptyFolders()
{
    Fixture f;
    f.emptyFolders = {u"Korea/Press"_s, u"Korea"_s};
    f.apply();
    QCOMPARE(f.model.rowCount(f.folder(u"Korea/Press"_s)), 0);
    QCOMPARE(f.folder(u"Korea/Press"_s).parent(), f.folder(u"Korea"_s));
    QCOMPARE(f.model.rowCount(), 3);
}

void TestManagerModel::putsTheWorstFirst()
{
    Fixture f;
    Source gone = source(5, u"Aaa gone"_s, {});
    gone.fetch.gone = true;
    Source silent = source(6, u"Aab silent"_s, {});
    silent.fetch.lastNew = now().addDays(-80);
    f.sources << gone << silent << failing(source(7, u"Once"_s, {}), 1) << failing(source(8, u"Often"_s, {}), 9);
    f.apply();
    QCOMPARE(f.shown(), (QStringList{u"Often"_s, u"Once"_s, u"Aaa gone"_s, u"Aab silent"_s, u"Korea"_s, u"Labs"_s,
                                     u"Alpha"_s, u"Gamma"_s, u"Beta"_s, u"Delta"_s}));
    f.sources[1] = failing(f.sources.at(1), 12); // deep in Korea: the folder comes up with it
    f.apply();
    QCOMPARE(f.shown().mid(0, 3), (QStringList{u"Korea"_s, u"Labs"_s, u"Alpha"_s}));
}

void TestManagerModel::sortsByAnyColumn()
{
    Fixture f;
    f.proxy.sort(ManagerModel::Articles, Qt::DescendingOrder);
    QCOMPARE(f.shown(), (QStringList{u"Korea"_s, u"Labs"_s, u"Alpha"_s, u"Gamma"_s, u"Delta"_s, u"Beta"_s}));
    f.proxy.sort(ManagerModel::Articles, Qt::AscendingOrder);
    QCOMPARE(f.shown().last(), u"Delta"_s);
    QCOMPARE(f.shown().first(), u"Korea"_s); // folders stay on top
    f.proxy.sort(ManagerModel::Name, Qt::DescendingOrder);
    QCOMPARE(f.shown().last(), u"Beta"_s);
    for (int column = 0; column < ManagerModel::ColumnCount; ++column) {
        f.proxy.sort(column, Qt::AscendingOrder);
        QCOMPARE(f.shown().size(), 6);
    }
}

void TestManagerModel::filtersByWordsStateAndProblems()
{
    Fixture f;
    f.sources[1] = failing(f.sources.at(1), 2);
    f.apply();
    f.proxy.setText(u"gamma"_s);
    QCOMPARE(f.shown(), (QStringList{u"Korea"_s, u"Gamma"_s}));
    f.proxy.setText(u"EXAMPLE.org delta"_s);
    QCOMPARE(f.shown(), QStringList{u"Delta"_s});
    f.proxy.setText(u"timeout"_s);
    QCOMPARE(f.shown(), (QStringList{u"Korea"_s, u"Labs"_s, u"Alpha"_s}));
    f.proxy.setText({});
    f.proxy.setProblemsOnly(true);
    QCOMPARE(f.shown().last(), u"Alpha"_s);
    QCOMPARE(f.shown().size(), 3);
    f.proxy.setProblemsOnly(false);
    f.proxy.setHealth(Health::Ok);
    QVERIFY(!f.shown().contains(u"Alpha"_s));
    QCOMPARE(f.shown().size(), 4); // Korea, Gamma, Beta, Delta
    f.proxy.setHealth({});
    QCOMPARE(f.shown().size(), 6);
    QVERIFY(!f.proxy.isFiltering());
}

void TestManagerModel::moves()
{
    Fixture f;
    QSignalSpy asked(&f.model, &ManagerModel::moveRequested);
    const std::unique_ptr<QMimeData> data(f.model.mimeData({f.row(1), f.row(4)}));
    QVERIFY(data);
    QVERIFY(f.model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, f.folder(u"Korea"_s)));
    const auto load = asked.constFirst().at(0).value<SourceLoad>();
    QCOMPARE(load.sources, (QList<SourceId>{1, 4}));
    QCOMPARE(asked.constFirst().at(1).toString(), u"Korea"_s);
    QVERIFY(f.model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, f.row(2))); // on a source: beside it
    QCOMPARE(asked.last().at(1).toString(), u"Korea/Labs"_s);
    QVERIFY(f.model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(asked.last().at(1).toString(), QString());
    const std::unique_ptr<QMimeData> other(new QMimeData);
    other->setText(u"1,2"_s);
    QVERIFY(!f.model.canDropMimeData(other.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(!f.model.canDropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
}

void TestManagerModel::refusesAFolderInItself()
{
    Fixture f;
    const std::unique_ptr<QMimeData> data(f.model.mimeData({f.folder(u"Korea"_s)}));
    QVERIFY(!f.model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, f.folder(u"Korea"_s)));
    QVERIFY(!f.model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, f.folder(u"Korea/Labs"_s)));
    QVERIFY(!f.model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, f.row(2))); // in Korea/Labs
    QVERIFY(f.model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
}

void TestManagerModel::leavesAsideWhatAChosenFolderHolds()
{
    const Fixture f;
    const SourceLoad load = f.model.loadOf({f.row(1), f.folder(u"Korea"_s), f.row(2), f.folder(u"Korea/Labs"_s)});
    QCOMPARE(load.sources, QList<SourceId>{1});
    QCOMPARE(load.folders, QStringList{u"Korea"_s});
}

void TestManagerModel::asksForNewNames()
{
    Fixture f;
    QSignalSpy sources(&f.model, &ManagerModel::sourceRenameRequested);
    QSignalSpy folders(&f.model, &ManagerModel::folderRenameRequested);
    QVERIFY(f.model.setData(f.row(1), u" New  name "_s));
    QCOMPARE(sources.constFirst().at(1).toString(), u"New name"_s);
    QVERIFY(f.model.setData(f.folder(u"Korea/Labs"_s), u"Institutes"_s));
    QCOMPARE(folders.constFirst().at(0).toString(), u"Korea/Labs"_s);
    QVERIFY(!f.model.setData(f.row(1), u"  "_s));
    QVERIFY(!f.model.setData(f.row(1), u"Beta"_s));
    QCOMPARE(sources.size() + folders.size(), 2);
}

void TestManagerModel::viewKeepsSelectionAndExpandsWhatComes()
{
    Fixture f;
    ManagerView view(&f.model, &f.proxy);
    view.resize(700, 300);
    view.show();
    view.choose({2, 4});
    QCOMPARE(view.chosenSources().size(), 2);
    f.sources[1] = failing(f.sources.at(1), 2);
    f.sources << source(9, u"Zeta"_s, u"Japan/Press"_s);
    f.apply();
    QCOMPARE(view.chosen().sources.size(), 2);
    QVERIFY(view.isExpanded(f.proxy.mapFromSource(f.folder(u"Japan/Press"_s))));
    f.proxy.setText(u"zeta"_s);
    f.proxy.setText({});
    QVERIFY(view.isExpanded(f.proxy.mapFromSource(f.folder(u"Korea/Labs"_s))));
    view.selectionModel()->select(f.proxy.mapFromSource(f.folder(u"Korea"_s)),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(view.chosenSources().size(), 2); // all that is in it
}

} // namespace oneul

QTEST_MAIN(oneul::TestManagerModel)
#include "tst_managermodel.moc"
