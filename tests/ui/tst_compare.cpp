#include <QDateEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

#include "base/waitfor.h"
#include "digest/digestbrowser.h"
#include "service/articleservice.h"
#include "service/sampleday.h"
#include "support/patience.h"
#include "today/comparepage.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBefore = 1; ///< columns of the table
constexpr int kAfter = 2;

/// The sample day beside the one before it, which has nothing.
struct CompareFixture {
    CompareFixture() : page(made(sample))
    {
        QLocale::setDefault(QLocale(QLocale::English));
        page.resize(1200, 900);
        page.show();
    }

    static App &made(SampleApp &sample)
    {
        sample.loadSample();
        sample.makeDigest(Language::English);
        return sample.app();
    }

    [[nodiscard]] QTreeWidget *table() const { return page.findChild<QTreeWidget *>(u"differences"_s); }
    [[nodiscard]] int sum(int column) const
    {
        int sum = 0;
        for (int i = 0; i < table()->topLevelItemCount(); ++i)
            sum += table()->topLevelItem(i)->text(column).toInt();
        return sum;
    }
    [[nodiscard]] int articles()
    {
        ArticleFilter filter;
        filter.day = SampleDay::day();
        return int(waitFor(sample.app().articles().rows(filter)).value_or({}).size());
    }
    [[nodiscard]] DigestBrowser *browser(const QString &side) const
    {
        return page.findChild<QWidget *>(side)->findChild<DigestBrowser *>();
    }

    SampleApp sample;
    ComparePage page;
};

} // namespace

class TestCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBothDays();
    void turnsDaysRound();
    void leadsToArticlesAndDays();
    void followsTheFields();
    void bringsACategoryIntoSight();
};

void TestCompare::showsBothDays()
{
    CompareFixture fixture;
    const QDate day = SampleDay::day();
    fixture.page.compare(day.addDays(-1), day);
    QTRY_COMPARE(fixture.sum(kAfter), fixture.articles());
    QCOMPARE(fixture.sum(kBefore), 0);
    for (int i = 0; i < fixture.table()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *category = fixture.table()->topLevelItem(i);
        QCOMPARE(category->childCount(), category->text(kAfter).toInt());
        QCOMPARE(category->text(3), QString(u'+' + category->text(kAfter)));
    }
    QVERIFY(!fixture.browser(u"comparedLeft"_s)->isVisible());
    QVERIFY(fixture.browser(u"comparedRight"_s)->isVisible());
    QVERIFY(!fixture.browser(u"comparedRight"_s)->toPlainText().isEmpty());
}

void TestCompare::turnsDaysRound()
{
    CompareFixture fixture;
    const QDate day = SampleDay::day();
    fixture.page.compare(day, day.addDays(-2));
    QTRY_COMPARE(fixture.sum(kAfter), fixture.articles());
    QCOMPARE(fixture.page.findChild<QDateEdit *>(u"compareBefore"_s)->date(), day.addDays(-2));
    QCOMPARE(fixture.page.findChild<QDateEdit *>(u"compareAfter"_s)->date(), day);
}

void TestCompare::leadsToArticlesAndDays()
{
    CompareFixture fixture;
    const QDate day = SampleDay::day();
    fixture.page.compare(day.addDays(-1), day);
    QTRY_VERIFY(fixture.table()->topLevelItemCount() > 0);
    QSignalSpy articles(&fixture.page, &ComparePage::articleActivated);
    QTreeWidgetItem *category = fixture.table()->topLevelItem(0);
    category->setExpanded(true);
    fixture.table()->setCurrentItem(category->child(0));
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    QCOMPARE(articles.count(), 1);
    QVERIFY(articles.first().first().toLongLong() > 0);
    QSignalSpy days(&fixture.page, &ComparePage::dayWanted);
    fixture.page.findChild<QWidget *>(u"comparedLeft"_s)->findChild<QPushButton *>(u"openDay"_s)->click();
    QCOMPARE(days.count(), 1);
    QCOMPARE(days.first().first().toDate(), day.addDays(-1));
}

void TestCompare::followsTheFields()
{
    CompareFixture fixture;
    const QDate day = SampleDay::day();
    fixture.page.compare(day.addDays(-1), day);
    QTRY_COMPARE(fixture.sum(kAfter), fixture.articles());
    fixture.page.findChild<QDateEdit *>(u"compareAfter"_s)->setDate(day.addDays(-3));
    QTRY_VERIFY(fixture.table()->topLevelItemCount() == 0);
    fixture.page.findChild<QDateEdit *>(u"compareBefore"_s)->setDate(day);
    QTRY_COMPARE(fixture.sum(kAfter), fixture.articles());
    QCOMPARE(fixture.sum(kBefore), 0);
}

void TestCompare::bringsACategoryIntoSight()
{
    CompareFixture fixture;
    const QDate day = SampleDay::day();
    fixture.page.compare(day.addDays(-1), day);
    QTRY_VERIFY(fixture.table()->topLevelItemCount() > 2);
    const QScrollBar *bar = fixture.browser(u"comparedRight"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    fixture.table()->setCurrentItem(fixture.table()->topLevelItem(2));
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    QTRY_VERIFY(bar->value() > 0);
}

} // namespace oneul

QTEST_MAIN(oneul::TestCompare)
#include "tst_compare.moc"
