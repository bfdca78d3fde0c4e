#include <algorithm>

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/listdifference.h"
#include "articles/listgroups.h"
#include "listrows.h"
#include "support/patience.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestArticlePane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsOnScreenOnly();
    void endsAreReachedByKeys();
    void theKeyboardAloneOpensNothing();
    void selectsEverythingByRanges();
    void staysStillWhileArticlesComeAbove();
    void showsNewOnesAtTheTop();
    void findsTheSelectionInAnotherOrder();
    void announcesTheCurrentOneWithItsRow();
    void findsTheNextUnread();
    void asksForTheNextUnreadFurtherDown();
    void sortsByHeaderAndMenu();
    void putsGroupsInOrder();
    void hasColumnsOnlyWhereThereIsRoom();

private:
    FixedClock m_clock{QDateTime(QDate(2024, 10, 4), QTime(15, 0), Qt::UTC)};
    Taxonomy m_taxonomy{QList<Category>{}};
};

void TestArticlePane::asksForWhatIsOnScreenOnly()
{
    ArticlePane pane(m_taxonomy, m_clock);
    qsizetype asked = 0;
    connect(
        pane.model(), &ArticleModel::wanted, &pane,
        [&] {
            const QList<ArticleId> ids = pane.model()->missing();
            asked += ids.size();
            pane.model()->keep(ids, rows(ids));
        },
        Qt::QueuedConnection);
    pane.resize(500, 600);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.model()->setList(down(200'000, 200'000));
    QTRY_VERIFY(pane.model()->rowAt(0) != nullptr);
    asked = 0;
    pane.view()->verticalScrollBar()->setValue(pane.view()->verticalScrollBar()->maximum());
    QTRY_VERIFY(pane.model()->rowAt(199'999) != nullptr);
    QCOMPARE(pane.view()->visibleRange().second, 199'999);
    QVERIFY2(asked > 0 && asked < 100, qPrintable(QString::number(asked)));
}

void TestArticlePane::endsAreReachedByKeys()
{
    ArticlePane pane(m_taxonomy, m_clock);
    answer(pane.model());
    pane.resize(500, 600);
    pane.show();
    pane.model()->setList(down(200'000, 200'000));
    QVERIFY(pane.select(200'000));
    QTest::keyClick(pane.view(), Qt::Key_End);
    QCOMPARE(pane.currentId(), ArticleId(1));
    QTest::keyClick(pane.view(), Qt::Key_PageUp);
    QVERIFY(pane.currentId() > 2 && pane.currentId() < 20);
    const ArticleId place = pane.currentId();
    QTest::keyClick(pane.view(), Qt::Key_Left);
    QTest::keyClick(pane.view(), Qt::Key_Right);
    QCOMPARE(pane.currentId(), place);
    QTest::keyClick(pane.view(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(pane.currentId(), ArticleId(200'000));
    QCOMPARE(pane.selectedCount(), 200'001 - static_cast<int>(place));
}

// What becomes the current article counts as read.
void TestArticlePane::theKeyboardAloneOpensNothing()
{
    ArticlePane pane(m_taxonomy, m_clock);
    answer(pane.model());
    pane.resize(500, 600);
    pane.show();
    pane.model()->setList(down(5000, 5000));
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(pane.view(), &focus);
    QCOMPARE(pane.currentId(), ArticleId(0));
    QTest::keyClick(pane.view(), Qt::Key_Down);
    QCOMPARE(pane.currentId(), ArticleId(5000));
}

void TestArticlePane::selectsEverythingByRanges()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.resize(500, 600);
    pane.show();
    pane.model()->setList(down(200'000, 200'000));
    QTest::keyClick(pane.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(pane.selectedCount(), 200'000);
    QCOMPARE(pane.selectedIds(), pane.allIds());
    QVERIFY(pane.view()->selectionModel()->selection().size() <= 2);
}

void TestArticlePane::staysStillWhileArticlesComeAbove()
{
    ArticlePane pane(m_taxonomy, m_clock);
    answer(pane.model());
    pane.resize(500, 600);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.model()->setList(down(5000, 5000));
    QVERIFY(pane.select(3000));
    QTRY_VERIFY(pane.currentRow() != nullptr);
    QScrollBar *bar = pane.view()->verticalScrollBar();
    bar->setValue(bar->value() + 13); // within a row
    const int first = pane.view()->visibleRange().first;
    const ArticleId top = pane.model()->idAt(first);
    const int place = pane.view()->rowViewportPosition(first);
    const QSignalSpy current(&pane, &ArticlePane::currentArticleChanged);
    QList<ArticleId> more = down(5200, 5200);
    more.removeOne(2990);
    read(pane.model(), more, {2990});
    QCOMPARE(pane.model()->rowCount(), 5199);
    QCOMPARE(pane.model()->idAt(pane.view()->visibleRange().first), top);
    QCOMPARE(pane.view()->rowViewportPosition(pane.view()->visibleRange().first), place);
    QCoreApplication::processEvents();
    QCOMPARE(pane.model()->idAt(pane.view()->visibleRange().first), top);
    QCOMPARE(pane.currentId(), ArticleId(3000));
    QCOMPARE(pane.selectedIds(), QList<ArticleId>{3000});
    QCOMPARE(current.size(), 0);
}

void TestArticlePane::showsNewOnesAtTheTop()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.resize(500, 600);
    pane.show();
    pane.model()->setList(down(500, 500));
    read(pane.model(), down(510, 510));
    QCOMPARE(pane.model()->idAt(pane.view()->visibleRange().first), ArticleId(510));
    // What is being read stays where it is.
    pane.view()->makeCurrent(0);
    read(pane.model(), down(520, 520));
    QCOMPARE(pane.model()->idAt(pane.view()->visibleRange().first), ArticleId(510));
}

void TestArticlePane::findsTheSelectionInAnotherOrder()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.resize(500, 600);
    pane.show();
    pane.model()->setList(down(3000, 3000), rows({2000, 1999}));
    QVERIFY(pane.select(2000));
    pane.view()->selectionModel()->select(pane.model()->index(1001, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy current(&pane, &ArticlePane::currentArticleChanged);
    QList<ArticleId> mixed = down(3000, 3000);
    std::ranges::stable_sort(mixed, {}, [](ArticleId id) { return id * 7919 % 3001; });
    const ListDifference difference = differenceOf(pane.model()->ids(), mixed, {});
    QVERIFY(difference.isOther);
    pane.model()->apply(difference);
    QCOMPARE(pane.model()->ids(), mixed);
    QCOMPARE(pane.currentId(), ArticleId(2000));
    QList<ArticleId> selected = pane.selectedIds();
    std::ranges::sort(selected);
    QCOMPARE(selected, (QList<ArticleId>{1999, 2000}));
    QCOMPARE(current.size(), 0);
}

void TestArticlePane::announcesTheCurrentOneWithItsRow()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.model()->setList(down(1000, 1000));
    const QSignalSpy current(&pane, &ArticlePane::currentArticleChanged);
    QVERIFY(pane.select(1));
    QCOMPARE(current.size(), 0);
    QVERIFY(pane.currentRow() == nullptr);
    QVERIFY(pane.model()->missing().contains(1));
    pane.model()->keep({1}, rows({1}));
    QCOMPARE(current.size(), 1);
    QCOMPARE(pane.currentRow()->id, ArticleId(1));
    pane.model()->setList({});
    QCOMPARE(current.size(), 2);
    QCOMPARE(current.last().first().toLongLong(), 0);
}

void TestArticlePane::findsTheNextUnread()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.model()->setList({3, 2, 1}, {row(3), row(2, true), row(1)});
    QVERIFY(pane.selectNextUnread());
    QCOMPARE(pane.currentId(), ArticleId(3));
    QVERIFY(pane.selectNextUnread());
    QCOMPARE(pane.currentId(), ArticleId(1)); // past the read one
    pane.model()->keep({}, {row(3, true), row(1, true)});
    QVERIFY(!pane.selectNextUnread());
    pane.selectOffset(-10);
    QCOMPARE(pane.currentId(), ArticleId(3));
}

void TestArticlePane::asksForTheNextUnreadFurtherDown()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.model()->setList(down(1000, 1000), {row(1000, true), row(999, true)});
    QSignalSpy wanted(&pane, &ArticlePane::unreadWanted);
    QVERIFY(pane.selectNextUnread());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 2);
    QCOMPARE(pane.currentId(), ArticleId(0));
}

void TestArticlePane::sortsByHeaderAndMenu()
{
    using Key = ListOrder::Key;
    ArticlePane pane(m_taxonomy, m_clock);
    pane.resize(900, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QCOMPARE(pane.order(), ListOrder());
    const QSignalSpy changed(&pane, &ArticlePane::orderChanged);
    QHeaderView *header = pane.view()->horizontalHeader();
    const auto click = [header](int section) {
        const QPoint at(header->sectionViewportPosition(section) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    click(ArticleModel::Source);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(pane.order().key, Key::Source);
    QVERIFY(!pane.order().descending);
    click(ArticleModel::Source);
    QVERIFY(pane.order().descending);
    click(ArticleModel::Date);
    QCOMPARE(pane.order().key, Key::Published);
    QVERIFY(pane.order().descending);
    pane.setOrder(Key::Relevance, true);
    QCOMPARE(pane.order().key, Key::Relevance);
}

void TestArticlePane::putsGroupsInOrder()
{
    QList<Source> sources(3);
    const QStringList names{u"beta"_s, u"가"_s, u"Alpha"_s};
    for (int i = 0; i < 3; ++i) {
        sources[i].id = i + 1;
        sources[i].name = names.at(i);
    }
    ListOrder order;
    order.key = ListOrder::Key::Source;
    order.descending = false;
    QList<SourceId> latin = withGroups(order, sources, m_taxonomy).sources;
    QCOMPARE(latin.size(), 3);
    latin.removeOne(2);
    QCOMPARE(latin, (QList<SourceId>{3, 1}));
    order.key = ListOrder::Key::Category;
    QCOMPARE(withGroups(order, sources, m_taxonomy).categories, QList<CategoryId>{kOthers});
}

void TestArticlePane::hasColumnsOnlyWhereThereIsRoom()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.model()->setList({3, 2, 1}, rows({3, 2, 1}));
    pane.resize(400, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(pane.view()->isCompact());
    QVERIFY(pane.view()->isColumnHidden(ArticleModel::Source));
    const int card = pane.view()->rowHeight(0);
    pane.resize(900, 400);
    QTRY_VERIFY(!pane.view()->isCompact());
    QVERIFY(!pane.view()->isColumnHidden(ArticleModel::Source));
    QVERIFY(pane.view()->rowHeight(0) < card);
    const QByteArray state = pane.view()->headerState();
    pane.resize(400, 400);
    QTRY_VERIFY(pane.view()->isCompact());
    QCOMPARE(pane.view()->headerState(), state);
}

} // namespace oneul

QTEST_MAIN(oneul::TestArticlePane)
#include "tst_articlepane.moc"
