#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

#include "base/waitfor.h"
#include "common/elidedlabel.h"
#include "common/errorbar.h"
#include "main/navigationcontroller.h"
#include "manager/exchangedialog.h"
#include "manager/healthbar.h"
#include "manager/healthtile.h"
#include "manager/managerlistpane.h"
#include "manager/managerpage.h"
#include "manager/managerproxy.h"
#include "manager/managerview.h"
#include "manager/noticebox.h"
#include "manager/sourcechanges.h"
#include "service/sourceservice.h"
#include "sources/navigationmodel.h"
#include "sources/navigationview.h"
#include "support/patience.h"
#include "ui/managerfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestManagerPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenThereAreNoSources();
    void countsAndFiltersByTiles();
    void showsOneSource();
    void showsWhyItFails();
    void showsWhatIsUnusual();
    void sortsAndFilters();
    void touchesOnlyWhatTheFilterShows();
    void removesAndBringsBack();
    void removesAFolderAtOnce();
    void movesByDropAndBack();
    void renamesFoldersAndBack();
    void makesFolders();
    void changesSeveralAtOnce();
    void keepsWhatIsChosenWhileThingsChange();
    void resumesWhatIsGone();
    void treeTakesDrops();
    void treeMenuLeadsHere();
    void isReachableByKeys();
};

void TestManagerPage::saysWhenThereAreNoSources()
{
    WindowFixture fixture(false);
    QTRY_VERIFY(fixture.shows(u"welcomePage"_s));
    fixture.press(Qt::Key_G);
    fixture.press(Qt::Key_S);
    QTRY_VERIFY(fixture.shows(u"managerPage"_s));
    QVERIFY(!fixture.shows(u"managerList"_s));
}

void TestManagerPage::countsAndFiltersByTiles()
{
    ManagerFixture m;
    QTRY_COMPARE(m.tile(Health::Failing)->count(), 2);
    QCOMPARE(m.tile(Health::Gone)->count(), 1);
    QCOMPARE(m.tile(Health::Silent)->count(), 1);
    QCOMPARE(m.tile(Health::Resting)->count(), 1);
    QVERIFY(m.tile(Health::Ok)->count() >= 2);
    QTest::mouseClick(m.tile(Health::Gone), Qt::LeftButton);
    const auto *proxy = m.page->findChild<ManagerProxy *>();
    QCOMPARE(proxy->rowCount(), 1); // the folder …
    QCOMPARE(proxy->rowCount(proxy->index(0, 0)), 1); // … with the one that is gone
    auto *problems = m.page->findChild<QPushButton *>(u"problemsOnly"_s);
    problems->click();
    QVERIFY(!m.tile(Health::Gone)->isChecked());
    QVERIFY(proxy->mapFromSource(m.row(m.ids.failing)).isValid());
    QVERIFY(!proxy->mapFromSource(m.row(m.ids.healthy)).isValid());
    problems->click();
    QVERIFY(proxy->mapFromSource(m.row(m.ids.healthy)).isValid());
    QVERIFY(!m.page->findChild<HealthBar *>()->schedule().isEmpty());
}

void TestManagerPage::showsOneSource()
{
    ManagerFixture m;
    m.view->choose({m.ids.healthy});
    QTRY_VERIFY(m.fixture.shows(u"sourcePage"_s));
    QCOMPARE(m.fixture.find<ElidedLabel>(u"sourceName"_s)->text(), u"Walking machines"_s);
    QVERIFY(m.fixture.find<ElidedLabel>(u"sourceAddress"_s)->text().endsWith(u"robots.xml"_s));
    auto *table = m.fixture.find<QTableView>(u"historyTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    QString all;
    for (const QLabel *label : m.fixture.find<QWidget>(u"sourcePage"_s)->findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY2(all.contains(u"the feed asks for 2 hours"_s), qPrintable(all));
    QVERIFY(all.contains(u"Labs › Robots"_s));
    for (const QString &name : {u"sourceError"_s, u"sourceGone"_s, u"sourceMoved"_s, u"sourceTls"_s})
        QVERIFY2(!m.notice(name)->isVisible(), qPrintable(name));
}

void TestManagerPage::showsWhyItFails()
{
    ManagerFixture m;
    m.view->choose({m.ids.failing});
    QTRY_VERIFY(m.notice(u"sourceError"_s)->isVisible());
    QVERIFY(m.notice(u"sourceError"_s)->text().contains(u"404"_s));
    QVERIFY(m.notice(u"sourceError"_s)->text().contains(u"new address"_s)); // what to do
    auto *table = m.fixture.find<QTableView>(u"historyTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 5);
    Q_EMIT m.notice(u"sourceError"_s)->clicked();
    auto *dialog = m.page->findChild<ExchangeDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"Speech research blog"_s));
    dialog->close();
    QTRY_VERIFY(!m.page->findChild<ExchangeDialog *>());
    const QPoint there = table->visualRect(table->model()->index(1, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, there);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, there);
    QCOMPARE(m.page->findChildren<ExchangeDialog *>().size(), 1);
}

void TestManagerPage::showsWhatIsUnusual()
{
    ManagerFixture m;
    m.view->choose({m.ids.moved});
    QTRY_VERIFY(m.notice(u"sourceMoved"_s)->isVisible());
    QVERIFY(m.notice(u"sourceMoved"_s)->text().contains(u"new.example.org"_s));
    QVERIFY(m.notice(u"sourceMoved"_s)->text().contains(u"2 of 3"_s));
    QVERIFY(m.notice(u"sourceTls"_s)->isVisible());
    m.view->choose({m.ids.gone});
    QTRY_VERIFY(m.notice(u"sourceGone"_s)->isVisible());
    QVERIFY(!m.notice(u"sourceTls"_s)->isVisible());
}

void TestManagerPage::sortsAndFilters()
{
    ManagerFixture m;
    const auto *proxy = m.page->findChild<ManagerProxy *>();
    QCOMPARE(proxy->index(0, 0).data().toString(), u"Speech research blog"_s); // five failures
    m.page->filterField()->setText(u"korean.xml"_s);
    QCOMPARE(proxy->rowCount(), 1);
    m.page->filterField()->setText(u"no such thing"_s);
    QVERIFY(!m.fixture.shows(u"managerList"_s)); // says so instead of showing nothing
    m.page->filterField()->clear();
    QTRY_VERIFY(m.fixture.shows(u"managerList"_s));
}

void TestManagerPage::touchesOnlyWhatTheFilterShows()
{
    ManagerFixture m;
    const auto *proxy = m.page->findChild<ManagerProxy *>();
    m.changes->move({{m.ids.failing}, {}}, u"Labs/Robots"_s);
    QTRY_COMPARE(m.folderOf(m.ids.failing), u"Labs/Robots"_s);
    QTRY_VERIFY(m.model->indexOf(u"folder:Labs/Robots"_s).isValid());
    m.page->filterField()->setText(u"robots.xml"_s);
    m.view->setCurrentIndex(proxy->mapFromSource(m.model->indexOf(u"folder:Labs/Robots"_s)));
    QCOMPARE(m.view->chosenSources(), QList<SourceId>{m.ids.healthy});
    QVERIFY2(m.view->chosen().folders.isEmpty(), "the folder has more than is seen");
    QTest::keyClick(m.view, Qt::Key_Delete);
    QTRY_VERIFY(!m.sources().byId(m.ids.healthy));
    QVERIFY(m.sources().byId(m.ids.failing));
}

void TestManagerPage::removesAndBringsBack()
{
    ManagerFixture m;
    auto *bar = m.fixture.find<ErrorBar>(u"errorBar"_s);
    auto *offer = m.fixture.find<QToolButton>(u"errorBarOffer"_s);
    m.view->choose({m.ids.failing, m.ids.healthy});
    m.view->setFocus();
    QTest::keyClick(m.view, Qt::Key_Delete);
    QTRY_VERIFY(!m.sources().byId(m.ids.failing) && !m.sources().byId(m.ids.healthy));
    QTRY_VERIFY(!m.row(m.ids.failing).isValid());
    QTRY_VERIFY(bar->isVisible() && offer->isVisible());
    offer->click();
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(m.row(m.ids.failing).isValid() && m.row(m.ids.healthy).isValid());
    QCOMPARE(m.sources().byId(m.ids.healthy)->folder, u"Labs/Robots"_s);
    m.redo();
    QTRY_VERIFY(!m.sources().byId(m.ids.failing));
    m.undo();
    QTRY_VERIFY(m.sources().byId(m.ids.failing) && m.sources().byId(m.ids.healthy));
    const auto history = waitFor(m.sources().history(m.ids.failing));
    QVERIFY(history && !history->isEmpty());
}

void TestManagerPage::removesAFolderAtOnce()
{
    ManagerFixture m;
    const qsizetype before = m.sources().all().size();
    const auto *proxy = m.page->findChild<ManagerProxy *>();
    m.view->setCurrentIndex(proxy->mapFromSource(m.model->indexOf(u"folder:Labs"_s)));
    QTest::keyClick(m.view, Qt::Key_Delete);
    QTRY_COMPARE(m.sources().all().size(), before - 3);
    QTRY_VERIFY(!m.model->indexOf(u"folder:Labs"_s).isValid());
    m.undo();
    QTRY_COMPARE(m.sources().all().size(), before);
    QCOMPARE(m.folderOf(m.ids.healthy), u"Labs/Robots"_s);
}

void TestManagerPage::movesByDropAndBack()
{
    ManagerFixture m;
    m.drop({m.row(m.ids.failing), m.row(m.ids.flaky)}, u"Korea"_s);
    QTRY_COMPARE(m.folderOf(m.ids.failing), u"Korea"_s);
    QTRY_COMPARE(m.folderOf(m.ids.flaky), u"Korea"_s);
    m.undo();
    QTRY_COMPARE(m.folderOf(m.ids.failing), QString());
    QTRY_COMPARE(m.folderOf(m.ids.flaky), u"Labs"_s);
    m.drop({m.model->indexOf(u"folder:Labs"_s)}, u"Korea"_s);
    QTRY_COMPARE(m.folderOf(m.ids.healthy), u"Korea/Labs/Robots"_s);
    QTRY_VERIFY(m.model->indexOf(u"folder:Korea/Labs/Robots"_s).isValid());
    m.undo();
    QTRY_COMPARE(m.folderOf(m.ids.healthy), u"Labs/Robots"_s);
    m.redo();
    QTRY_COMPARE(m.folderOf(m.ids.healthy), u"Korea/Labs/Robots"_s);
}

void TestManagerPage::renamesFoldersAndBack()
{
    ManagerFixture m;
    m.changes->renameFolder(u"Labs"_s, u"Korea"_s); // joins the other folder, and leaves it again
    QTRY_COMPARE(m.folderOf(m.ids.healthy), u"Korea/Robots"_s);
    m.undo();
    QTRY_COMPARE(m.folderOf(m.ids.healthy), u"Labs/Robots"_s);
    QCOMPARE(m.folderOf(m.ids.moved), u"Korea"_s);
    m.changes->renameFolder(u"Labs"_s, u"Labs/Deep"_s);
    QTRY_VERIFY(m.fixture.shows(u"errorBar"_s)); // a folder can't go into itself
    QVERIFY(m.model->setData(m.row(m.ids.silent), u"Renamed"_s));
    QTRY_COMPARE(m.sources().byId(m.ids.silent)->name, u"Renamed"_s);
    m.undo();
    QTRY_COMPARE(m.sources().byId(m.ids.silent)->name, u"Quiet newsletter"_s);
}

void TestManagerPage::makesFolders()
{
    ManagerFixture m;
    m.changes->addFolder(u" Press / Daily "_s);
    QTRY_VERIFY(m.model->indexOf(u"folder:Press/Daily"_s).isValid());
    m.drop({m.row(m.ids.silent)}, u"Press/Daily"_s);
    QTRY_COMPARE(m.folderOf(m.ids.silent), u"Press/Daily"_s);
    m.undo();
    QTRY_COMPARE(m.folderOf(m.ids.silent), QString());
    QTRY_VERIFY(m.model->indexOf(u"folder:Press/Daily"_s).isValid()); // is still there, empty
    m.changes->renameFolder(u"Press"_s, u"Media"_s);
    QTRY_VERIFY(m.model->indexOf(u"folder:Media/Daily"_s).isValid());
    m.changes->remove({}, {u"Media"_s});
    QTRY_VERIFY(!m.model->indexOf(u"folder:Media"_s).isValid());
    m.undo();
    QTRY_VERIFY(m.model->indexOf(u"folder:Media/Daily"_s).isValid());
}

void TestManagerPage::changesSeveralAtOnce()
{
    ManagerFixture m;
    m.view->choose({m.ids.failing, m.ids.silent, m.ids.healthy});
    QTRY_VERIFY(m.fixture.shows(u"groupPage"_s));
    const QString states = m.fixture.find<QLabel>(u"groupStates"_s)->text();
    QVERIFY2(states.contains(u"1 Failing"_s) && states.contains(u"1 Silent"_s), qPrintable(states));
    m.changes->setMinutes(m.view->chosenSources(), 240);
    QTRY_COMPARE(m.sources().byId(m.ids.healthy)->options.minutes, 240);
    QTRY_COMPARE(m.sources().byId(m.ids.silent)->options.minutes, 240);
    m.undo();
    QTRY_COMPARE(m.sources().byId(m.ids.silent)->options.minutes, 0);
    QTRY_COMPARE(m.sources().byId(m.ids.healthy)->options.minutes, 0);
    m.changes->setEnabled({m.ids.healthy, m.ids.silent}, false);
    QTRY_VERIFY(!m.sources().byId(m.ids.silent)->enabled);
    QTRY_VERIFY(!m.sources().byId(m.ids.healthy)->enabled);
    QVERIFY(m.sources().byId(m.ids.silent)->fetch.lastNew.isValid()); // what is known of its fetches stays
    m.undo();
    QTRY_VERIFY(m.sources().byId(m.ids.healthy)->enabled);
}

void TestManagerPage::keepsWhatIsChosenWhileThingsChange()
{
    ManagerFixture m;
    m.view->choose({m.ids.healthy});
    QTRY_VERIFY(m.fixture.shows(u"sourcePage"_s));
    FetchState state = m.sources().byId(m.ids.healthy)->fetch;
    state.lastError = {ErrorCode::Timeout, {}};
    state.failures = 20;
    m.sources().noteFetch(m.ids.healthy, state, m.sources().reading(m.ids.healthy));
    QTRY_VERIFY(m.notice(u"sourceError"_s)->isVisible());
    QCOMPARE(m.view->chosenSources(), QList<SourceId>{m.ids.healthy});
    m.drop({m.row(m.ids.healthy)}, u"Korea"_s);
    QTRY_COMPARE(m.row(m.ids.healthy).parent(), m.model->indexOf(u"folder:Korea"_s));
    QCOMPARE(m.view->chosenSources(), QList<SourceId>{m.ids.healthy});
}

void TestManagerPage::resumesWhatIsGone()
{
    ManagerFixture m;
    m.view->choose({m.ids.gone});
    QTRY_VERIFY(m.notice(u"sourceGone"_s)->isVisible());
    QSignalSpy resumed(m.changes, &SourceChanges::resumed);
    m.notice(u"sourceGone"_s)->findChild<QPushButton *>()->click();
    QTRY_COMPARE(resumed.size(), 1);
    QVERIFY(!m.sources().byId(m.ids.gone)->fetch.gone);
}

void TestManagerPage::treeTakesDrops()
{
    ManagerFixture m;
    auto *tree = m.fixture.window().findChild<NavigationModel *>();
    NavTarget source;
    source.type = NavType::Source;
    source.source = m.ids.silent;
    NavTarget folder;
    folder.type = NavType::Folder;
    folder.folder = u"Korea"_s;
    QTRY_VERIFY(tree->indexOf(source).isValid()); // the tree follows a moment later
    const std::unique_ptr<QMimeData> data(tree->mimeData({tree->indexOf(source)}));
    QVERIFY(!tree->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, tree->index(0, 0))); // "Today"
    QVERIFY(tree->dropMimeData(data.get(), Qt::MoveAction, -1, -1, tree->indexOf(folder)));
    QTRY_COMPARE(m.folderOf(m.ids.silent), u"Korea"_s);
    m.undo();
    QTRY_COMPARE(m.folderOf(m.ids.silent), QString());
}

void TestManagerPage::treeMenuLeadsHere()
{
    ManagerFixture m;
    m.fixture.press(Qt::Key_G);
    m.fixture.press(Qt::Key_A);
    QTRY_VERIFY(!m.fixture.shows(u"managerPage"_s));
    auto *tree = m.fixture.find<NavigationView>(u"sourceTree"_s);
    NavTarget target;
    target.type = NavType::Source;
    target.source = m.ids.flaky;
    Q_EMIT tree->menuRequested(target, tree->mapToGlobal(QPoint(10, 10)));
    auto *menu = m.fixture.find<QMenu>(u"treeMenu"_s);
    QVERIFY(menu);
    const auto action = [menu](const QString &text) {
        for (QAction *each : menu->actions()) {
            if (each->text() == text)
                return each;
        }
        return static_cast<QAction *>(nullptr);
    };
    for (const QString &text : {u"Details"_s, u"Edit…"_s, u"Pause"_s, u"Remove"_s})
        QVERIFY2(action(text), qPrintable(text));
    action(u"Details"_s)->trigger();
    QTRY_VERIFY(m.fixture.shows(u"managerPage"_s));
    QCOMPARE(m.view->chosenSources(), QList<SourceId>{m.ids.flaky});
    action(u"Pause"_s)->trigger();
    menu->close(); // it would take the keys
    QTRY_VERIFY(!m.sources().byId(m.ids.flaky)->enabled);
    m.undo();
    QTRY_VERIFY(m.sources().byId(m.ids.flaky)->enabled);
}

void TestManagerPage::isReachableByKeys()
{
    ManagerFixture m;
    m.fixture.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m.page->filterField()->hasFocus());
    QTest::keyClick(m.page->filterField(), Qt::Key_Return);
    QTRY_VERIFY(m.view->hasFocus());
    for (const QWidget *widget : m.page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString spoken = widget->accessibleName() + (button ? button->text() : QString());
        QVERIFY2(!spoken.isEmpty() || widget->inherits("QScrollArea") || widget->inherits("QLabel"),
                 widget->metaObject()->className());
    }
}

} // namespace oneul

QTEST_MAIN(oneul::TestManagerPage)
#include "tst_managerpage.moc"
