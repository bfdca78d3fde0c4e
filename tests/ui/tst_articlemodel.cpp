#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/articleproxy.h"

namespace oneul {

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

ArticleRow row(ArticleId id, const QString &title, int hour)
{
    ArticleRow row;
    row.id = id;
    row.title = title;
    row.sourceName = u"Source %1"_s.arg(id % 2);
    row.published = QDateTime(QDate(2024, 10, 4), QTime(hour, 0), Qt::UTC);
    return row;
}

QList<ArticleRow> rows()
{
    return {row(1, u"Alpha"_s, 1), row(2, u"Beta"_s, 2), row(3, u"가나다"_s, 3)};
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList list;
    for (int at = 0; at < model.rowCount(); ++at)
        list << model.index(at, ArticleModel::Title).data().toString();
    return list;
}

} // namespace

class TestArticleModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesWithoutReset();
    void removesRows();
    void removesManyRowsAtOnce();
    void announcesChangedRowsTogether();
    void sortsByColumns();
    void filtersByWords();
    void paneKeepsSelectionWhileRowsCome();
    void paneFindsTheNextUnread();
    void listHasColumnsOnlyWhereThereIsRoom();

private:
    FixedClock m_clock{QDateTime(QDate(2024, 10, 4), QTime(15, 0), Qt::UTC)};
    Taxonomy m_taxonomy{QList<Category>{}};
};

void TestArticleModel::mergesWithoutReset()
{
    ArticleModel model(m_taxonomy, m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(rows());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ArticleRow changed = rows().at(1);
    changed.status.read = true;
    model.merge({changed, row(7, u"New"_s, 9), row(8, u"Newer"_s, 10)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.at(model.rowOf(2)).status.read);
    QCOMPARE(model.at(model.rowOf(8)).title, u"Newer"_s);
    QCOMPARE(model.unreadCount(), 4);
}

void TestArticleModel::removesRows()
{
    ArticleModel model(m_taxonomy, m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(rows());
    model.remove({1, 3, 99});
    QCOMPARE(titles(model), QStringList{u"Beta"_s});
    QCOMPARE(model.rowOf(2), 0);
    QVERIFY(!model.contains(1));
}

void TestArticleModel::removesManyRowsAtOnce()
{
    ArticleModel model(m_taxonomy, m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QList<ArticleRow> many;
    QList<ArticleId> odd;
    for (int id = 1; id <= 1000; ++id) {
        many << row(id, QString::number(id), 1);
        if (id % 2 == 1)
            odd << id;
    }
    model.setRows(many);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.remove(odd);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.rowOf(1000), 499);
    QVERIFY(!model.contains(999));
    QVERIFY2(removed.size() < 10, "each row for itself would take quadratic time");
}

void TestArticleModel::announcesChangedRowsTogether()
{
    ArticleModel model(m_taxonomy, m_clock);
    model.setRows(rows());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(rows());
    QCOMPARE(changed.size(), 1);
    model.update({rows().at(0), rows().at(2), row(50, u"unknown"_s, 1)});
    QCOMPARE(changed.size(), 3);
}

void TestArticleModel::sortsByColumns()
{
    ArticleModel model(m_taxonomy, m_clock);
    ArticleProxy proxy(&model);
    const Tester tester(&proxy, Tester::FailureReportingMode::Fatal);
    model.setRows(rows());
    proxy.sort(ArticleModel::Date, Qt::DescendingOrder);
    QCOMPARE(titles(proxy), (QStringList{u"가나다"_s, u"Beta"_s, u"Alpha"_s}));
    proxy.sort(ArticleModel::Title, Qt::AscendingOrder);
    QCOMPARE(titles(proxy), (QStringList{u"Alpha"_s, u"Beta"_s, u"가나다"_s}));
    proxy.sort(ArticleModel::Source, Qt::AscendingOrder);
    QCOMPARE(titles(proxy), (QStringList{u"Beta"_s, u"가나다"_s, u"Alpha"_s})); // equal ones: newest first
    ArticleRow read = rows().at(2);
    read.status.read = true;
    model.update({read});
    proxy.sort(ArticleModel::Unread, Qt::AscendingOrder);
    QCOMPARE(titles(proxy).first(), u"가나다"_s);
}

void TestArticleModel::filtersByWords()
{
    ArticleModel model(m_taxonomy, m_clock);
    ArticleProxy proxy(&model);
    const Tester tester(&proxy, Tester::FailureReportingMode::Fatal);
    model.setRows(rows());
    proxy.setWords(u"나다"_s);
    QCOMPARE(titles(proxy), QStringList{u"가나다"_s});
    proxy.setWords(u" ALPHA  source "_s);
    QCOMPARE(titles(proxy), QStringList{u"Alpha"_s});
    proxy.setWords(u"alpha beta"_s);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setWords({});
    QCOMPARE(proxy.rowCount(), 3);
}

void TestArticleModel::paneKeepsSelectionWhileRowsCome()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.resize(500, 400);
    pane.show();
    QList<ArticleRow> many;
    for (int id = 1; id <= 200; ++id)
        many << row(id, u"Title %1"_s.arg(id), id % 24);
    pane.model()->setRows(many);
    QVERIFY(pane.select(120));
    const QRect before = pane.view()->visualRect(pane.view()->currentIndex());
    QVERIFY(pane.view()->viewport()->rect().intersects(before));
    pane.model()->merge({row(500, u"Newest"_s, 23), row(501, u"Oldest"_s, 0)});
    QCOMPARE(pane.currentRow()->id, ArticleId(120));
    ArticleRow read = many.at(119);
    read.status.read = true;
    pane.model()->update({read});
    QCOMPARE(pane.currentRow()->id, ArticleId(120));
    QVERIFY(pane.currentRow()->status.read);
}

void TestArticleModel::paneFindsTheNextUnread()
{
    ArticlePane pane(m_taxonomy, m_clock);
    QList<ArticleRow> list = rows();
    list[1].status.read = true;
    pane.model()->setRows(list);
    QVERIFY(pane.selectNextUnread());
    QCOMPARE(pane.currentRow()->id, ArticleId(3)); // the newest stands first
    QVERIFY(pane.selectNextUnread());
    QCOMPARE(pane.currentRow()->id, ArticleId(1)); // past the read one
    list[0].status.read = true;
    list[2].status.read = true;
    pane.model()->update(list);
    QVERIFY(!pane.selectNextUnread());
    pane.selectOffset(-10);
    QCOMPARE(pane.currentRow()->id, ArticleId(3));
}

void TestArticleModel::listHasColumnsOnlyWhereThereIsRoom()
{
    ArticlePane pane(m_taxonomy, m_clock);
    pane.model()->setRows(rows());
    pane.resize(400, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(pane.view()->isCompact());
    QVERIFY(pane.view()->isColumnHidden(ArticleModel::Source));
    pane.resize(900, 400);
    QTRY_VERIFY(!pane.view()->isCompact());
    QVERIFY(!pane.view()->isColumnHidden(ArticleModel::Source));
    const QByteArray state = pane.view()->headerState();
    pane.resize(400, 400);
    QTRY_VERIFY(pane.view()->isCompact());
    QCOMPARE(pane.view()->headerState(), state);
}

} // namespace oneul

QTEST_MAIN(oneul::TestArticleModel)
#include "tst_articlemodel.moc"
