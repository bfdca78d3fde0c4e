#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

#include "archive/removalmodel.h"
#include "archive/retentionpage.h"
#include "base/waitfor.h"
#include "service/articleservice.h"
#include "service/retention.h"
#include "service/sourceservice.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestRetentionPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesNothingWithoutARule();
    void showsWhatWouldGoAndRemovesItOnceAgreed();
    void aSourceMayKeepEverything();
    void compacts();
    void theListIsAModel();
};

namespace {

int articlesIn(App &app)
{
    return int(waitFor(app.articles().rows({})).value_or({}).size());
}

/// Keeps only the newest, unread ones go too.
void keepOnly(const QWidget &page, int most)
{
    page.findChild<QCheckBox *>(u"byNumber"_s)->setChecked(true);
    page.findChild<QSpinBox *>(u"most"_s)->setValue(most);
    page.findChild<QCheckBox *>(u"unreadToo"_s)->setChecked(true);
}

} // namespace

void TestRetentionPage::removesNothingWithoutARule()
{
    SampleApp sample;
    sample.loadSample();
    RetentionPage page(sample.app());
    page.show();
    auto *apply = page.findChild<QPushButton *>(u"applyRules"_s);
    auto *text = page.findChild<QLabel *>(u"removalText"_s);
    QTRY_COMPARE(text->text(), u"There is no rule: every article stays."_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY(!page.findChild<QCheckBox *>(u"unreadToo"_s)->isEnabled());
}

void TestRetentionPage::showsWhatWouldGoAndRemovesItOnceAgreed()
{
    SampleApp sample;
    sample.loadSample();
    const int before = articlesIn(sample.app());
    RetentionPage page(sample.app());
    page.resize(760, 640);
    page.show();
    keepOnly(page, 10);
    auto *table = page.findChild<QTableView *>(u"removalTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), before - 10);
    QTRY_VERIFY(!table->model()->index(0, 0).data().toString().isEmpty());
    int sum = 0;
    auto *sources = page.findChild<QTreeWidget *>(u"removalSources"_s);
    for (int i = 0; i < sources->topLevelItemCount(); ++i)
        sum += sources->topLevelItem(i)->text(1).toInt();
    QCOMPARE(sum, before - 10);
    QCOMPARE(articlesIn(sample.app()), before);

    auto *apply = page.findChild<QPushButton *>(u"applyRules"_s);
    QVERIFY(apply->isEnabled());
    apply->click();
    auto *question = page.findChild<QMessageBox *>(u"confirmRemoval"_s);
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(articlesIn(sample.app()), before);
    QVERIFY(!sample.app().retention().isAgreed() || sample.app().retention().rules().isOff());

    apply->click();
    QTRY_VERIFY(page.findChild<QMessageBox *>(u"confirmRemoval"_s));
    question = page.findChild<QMessageBox *>(u"confirmRemoval"_s);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(articlesIn(sample.app()), 10);
    QVERIFY(sample.app().retention().isAgreed());
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(page.findChild<QLabel *>(u"retentionState"_s)->text().contains(QString::number(before - 10)));
}

void TestRetentionPage::aSourceMayKeepEverything()
{
    SampleApp sample;
    sample.loadSample();
    RetentionPage page(sample.app());
    page.show();
    keepOnly(page, 1);
    auto *table = page.findChild<QTableView *>(u"removalTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    auto *scope = page.findChild<QComboBox *>(u"ruleScope"_s);
    QCOMPARE(scope->count(), int(sample.app().sources().all().size()) + 1);
    for (int i = 1; i < scope->count(); ++i) {
        scope->setCurrentIndex(i);
        page.findChild<QCheckBox *>(u"ownRule"_s)->setChecked(true);
        page.findChild<QCheckBox *>(u"byNumber"_s)->setChecked(false);
    }
    QTRY_COMPARE(table->model()->rowCount(), 0);
    auto *apply = page.findChild<QPushButton *>(u"applyRules"_s);
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    QTRY_VERIFY(sample.app().retention().isAgreed());
    QCOMPARE(sample.app().retention().rules().sources.size(), sample.app().sources().all().size());
    QCOMPARE(sample.app().retention().rules().general.most, 1);
}

void TestRetentionPage::compacts()
{
    SampleApp sample;
    sample.loadSample();
    RetentionPage page(sample.app());
    page.show();
    auto *size = page.findChild<QLabel *>(u"archiveSize"_s);
    QTRY_VERIFY(!size->text().isEmpty());
    auto *compact = page.findChild<QPushButton *>(u"compact"_s);
    compact->setEnabled(true); // there is little to be gained in so small an archive
    compact->click();
    QVERIFY(compact->isHidden());
    QTRY_VERIFY(!compact->isHidden());
    QVERIFY(page.findChild<QPushButton *>(u"cancelCompact"_s)->isHidden());
}

void TestRetentionPage::theListIsAModel()
{
    SampleApp sample;
    sample.loadSample();
    RemovalModel model(sample.app());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto plan = waitFor(sample.app().retention().preview({{0, 0, 1, true}, {}}));
    QVERIFY(plan && plan->size() > 1);
    model.setPlan(*plan);
    QCOMPARE(model.rowCount(), int(plan->size()));
    const QModelIndex last = model.index(model.rowCount() - 1, RemovalModel::Title);
    QTRY_VERIFY(!last.data().toString().isEmpty());
    model.setPlan({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace oneul

QTEST_MAIN(oneul::TestRetentionPage)
#include "tst_retentionpage.moc"
