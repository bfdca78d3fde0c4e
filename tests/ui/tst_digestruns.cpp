#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

#include "articles/articlepane.h"
#include "digest/comparecolumn.h"
#include "digest/comparedialog.h"
#include "digest/runpane.h"
#include "digest/summarisedialog.h"
#include "digest/summarywindow.h"
#include "digest/versionsdialog.h"
#include "engines/enginebox.h"
#include "service/articleservice.h"
#include "ui/digestfixture.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Opens the dialog that asks for an engine, chooses it and starts.
void regenerate(const DigestFixture &fixture, const QString &engine)
{
    fixture.choose(0, u"Regenerate"_s);
    auto *dialog = fixture.find<SummariseDialog>(u"summariseDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->setEngine(engine);
    auto *go = dialog->findChild<QPushButton *>(u"startRun"_s);
    QTRY_VERIFY(go->isEnabled());
    go->click();
}

QList<ArticleId> someArticles(App &app, int count)
{
    return waitFor(app.articles().ids(ArticleFilter(), ListOrder(), count)).value_or({});
}

} // namespace

class TestDigestRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCostIsKnownBeforeAModelRuns();
    void aSectionIsRegeneratedWhileItIsWatched();
    void aLateReplyIsNotShownElsewhere();
    void aRunCanBeCancelled();
    void aMakingCanBeCancelled();
    void enginesAreComparedAndOneIsUsed();
    void aVersionIsRestored();
    void theBuiltinSummarisesAtOnce();
    void aModelSummarisesWhenItIsTold();
    void theWindowSummarisesWhatIsSelected();
    void ownWordsAreNamedBeforeASectionIsRegenerated();
    void ownWordsAreNotLeftBehindUnasked();
};

void TestDigestRuns::theCostIsKnownBeforeAModelRuns()
{
    DigestFixture fixture;
    const QString mine = fixture.profile();
    fixture.choose(0, u"Regenerate"_s);
    auto *dialog = fixture.find<SummariseDialog>(u"summariseDialog"_s);
    QVERIFY(dialog);
    const auto *estimate = dialog->findChild<QLabel *>(u"estimate"_s);
    QVERIFY(estimate->text().contains(u"offline"_s)); // the built-in engine
    dialog->findChild<EngineBox *>()->setEngine(mine);
    QTRY_VERIFY2(estimate->text().contains(u"USD"_s), qPrintable(estimate->text()));
    QVERIFY(estimate->text().contains(u"tokens"_s));
    QVERIFY(fixture.model->requests.isEmpty());
    EngineProfile capped = *fixture.app().engines().find(mine);
    capped.tokensPerRun = 10;
    QVERIFY(fixture.app().engines().save(capped));
    dialog->findChild<EngineBox *>()->setEngine(kBuiltinEngine);
    dialog->findChild<EngineBox *>()->setEngine(mine);
    QTRY_VERIFY2(estimate->text().contains(u"built-in engine writes"_s), qPrintable(estimate->text()));
    QVERIFY(dialog->findChild<QPushButton *>(u"startRun"_s)->isEnabled());
    dialog->reject();
    QVERIFY(fixture.model->requests.isEmpty());
}

void TestDigestRuns::aSectionIsRegeneratedWhileItIsWatched()
{
    DigestFixture fixture;
    const DigestId before = fixture.view->digests().constFirst().id;
    fixture.answerWithTitles();
    fixture.model->hold = true;
    regenerate(fixture, fixture.profile());
    QTRY_COMPARE(fixture.model->calls.size(), 1);
    QTRY_VERIFY(fixture.find<RunPane>() && fixture.find<RunPane>()->isVisible());
    const auto *text = fixture.find<QTextBrowser>(u"runText"_s);
    QVERIFY(text->toPlainText().contains(fixture.section(0).heading));
    fixture.model->calls.constFirst()->stream();
    QTRY_VERIFY(text->toPlainText().contains(u"987654321"_s)); // not checked yet
    QCOMPARE(fixture.view->digests().constFirst().id, before); // and the digest is still there to be read
    fixture.model->calls.constFirst()->letGo();
    QTRY_VERIFY(fixture.view->digests().constFirst().id != before);
    const Summary summary = fixture.section(0).summary;
    QCOMPARE(summary.engine, u"Mine"_s);
    QCOMPARE(summary.withheld.size(), 1);
    QVERIFY(!fixture.browser()->toPlainText().contains(u"987654321"_s));
    QTRY_VERIFY(!fixture.find<RunPane>());
    // What was withheld can be looked at, with why.
    fixture.choose(0, u"not used"_s);
    auto *about = fixture.find<QTextBrowser>(u"sectionAbout"_s);
    QVERIFY(!about->toPlainText().contains(u"987654321"_s));
    Q_EMIT about->anchorClicked(QUrl(u"withheld:"_s));
    QVERIFY(about->toPlainText().contains(u"987654321"_s));
}

void TestDigestRuns::aLateReplyIsNotShownElsewhere()
{
    DigestFixture fixture;
    const QString heading = fixture.section(0).heading;
    const Summary other = fixture.section(1).summary;
    fixture.answerWithTitles();
    fixture.model->hold = true;
    regenerate(fixture, fixture.profile());
    QTRY_COMPARE(fixture.model->calls.size(), 1);
    QTRY_VERIFY(fixture.find<RunPane>() && fixture.find<RunPane>()->isVisible());
    fixture.view->showDay(SampleDay::day().addDays(-1));
    QVERIFY(!fixture.find<RunPane>()->isVisible());
    fixture.model->calls.constFirst()->letGo();
    QTRY_VERIFY(!fixture.find<RunPane>());
    const auto stored = waitFor(fixture.app().digests().latest(SampleDay::day()));
    QVERIFY(stored);
    QTRY_VERIFY(
        waitFor(fixture.app().digests().latest(SampleDay::day()))->constFirst().sections.constFirst().summary.engine
        == u"Mine"_s);
    QTRY_VERIFY(fixture.view->digests().isEmpty()); // this day has none, and gets none
    fixture.view->showDay(SampleDay::day());
    QTRY_VERIFY(!fixture.view->digests().isEmpty());
    QCOMPARE(fixture.section(0).heading, heading);
    QCOMPARE(fixture.section(1).summary.events, other.events); // only the one section was written
}

void TestDigestRuns::aRunCanBeCancelled()
{
    DigestFixture fixture;
    const DigestId before = fixture.view->digests().constFirst().id;
    fixture.answerWithTitles();
    fixture.model->hold = true;
    regenerate(fixture, fixture.profile());
    QTRY_VERIFY(fixture.find<RunPane>() && fixture.find<RunPane>()->isVisible());
    QTRY_COMPARE(fixture.model->calls.size(), 1);
    fixture.find<QPushButton>(u"cancelRun"_s)->click();
    QTRY_VERIFY(!fixture.find<RunPane>());
    if (const auto late = fixture.model->calls.constFirst())
        late->letGo();
    const auto stored = waitFor(fixture.app().digests().latest(SampleDay::day()));
    QVERIFY(stored);
    QCOMPARE(stored->constFirst().id, before);
    QCOMPARE(fixture.view->digests().constFirst().id, before);
}

void TestDigestRuns::aMakingCanBeCancelled()
{
    DigestFixture fixture;
    const DigestId before = fixture.view->digests().constFirst().id;
    fixture.answerWithTitles();
    fixture.model->hold = true;
    DigestRequest request;
    request.day = SampleDay::day();
    request.engine = fixture.profile();
    const auto made = fixture.app().digests().make(request);
    QTRY_VERIFY(!fixture.model->calls.isEmpty());
    const auto *again = fixture.find<QPushButton>(u"makeAgain"_s);
    QVERIFY(!again->isEnabled());
    QTRY_VERIFY(fixture.find<RunPane>() && fixture.find<RunPane>()->isVisible());
    fixture.find<QPushButton>(u"cancelRun"_s)->click();
    const auto result = waitFor(made);
    QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    QTRY_VERIFY(!fixture.find<RunPane>());
    QTRY_VERIFY(again->isEnabled()); // before any section was written
    const auto stored = waitFor(fixture.app().digests().latest(SampleDay::day()));
    QVERIFY(stored);
    QCOMPARE(stored->constFirst().id, before);
}

void TestDigestRuns::enginesAreComparedAndOneIsUsed()
{
    DigestFixture fixture;
    (void)fixture.profile();
    fixture.answerWithTitles();
    const DigestId before = fixture.view->digests().constFirst().id;
    fixture.choose(0, u"Compare"_s);
    QTRY_VERIFY(fixture.find<CompareDialog>());
    const auto *right = fixture.find<CompareColumn>(u"rightColumn"_s);
    const auto *left = fixture.find<CompareColumn>(u"leftColumn"_s);
    auto *write = right->findChild<QPushButton *>(u"compareRun"_s);
    auto *use = right->findChild<QPushButton *>(u"compareUse"_s);
    QVERIFY(!use->isEnabled());
    QTRY_VERIFY(write->isEnabled());
    write->click();
    QTRY_VERIFY(use->isEnabled());
    left->findChild<QPushButton *>(u"compareRun"_s)->click(); // the built-in engine
    QTRY_VERIFY(left->findChild<QPushButton *>(u"compareUse"_s)->isEnabled());
    const QString facts = right->findChild<QLabel *>(u"compareFacts"_s)->text();
    QVERIFY2(facts.contains(u"0.0012 USD"_s) && facts.contains(u"1 withheld"_s), qPrintable(facts));
    QCOMPARE(fixture.view->digests().constFirst().id, before); // nothing is stored yet
    use->click();
    QTRY_VERIFY(fixture.view->digests().constFirst().id != before);
    QCOMPARE(fixture.section(0).summary.engine, u"Mine"_s);
    QCOMPARE(fixture.model->requests.size(), 1);
}

void TestDigestRuns::aVersionIsRestored()
{
    DigestFixture fixture;
    const Digest first = fixture.view->digests().constFirst();
    const auto edited =
        waitFor(fixture.app().digestEdits().edit({first.id, 0}, SummaryPart::Events, 0, u"Written by hand."_s));
    QVERIFY(edited);
    QTRY_COMPARE(fixture.view->digests().constFirst().id, edited->id);
    fixture.find<QPushButton>(u"digestHistory"_s)->click();
    auto *dialog = fixture.find<VersionsDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 3); // of two kinds, one of them twice
    const auto itemOf = [list](DigestId id) {
        QTreeWidgetItem *found = nullptr;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->data(0, Qt::UserRole).toLongLong() == id)
                found = list->topLevelItem(row);
        }
        return found;
    };
    QTRY_COMPARE(itemOf(edited->id)->text(3), u"A sentence edited by hand: "_s + first.sections.constFirst().heading);
    QTRY_COMPARE(itemOf(first.id)->text(2), u"Built-in"_s);
    list->setCurrentItem(itemOf(first.id));
    dialog->findChild<QPushButton *>(u"restoreVersion"_s)->click();
    QTRY_VERIFY(fixture.view->digests().constFirst().id > edited->id);
    QCOMPARE(fixture.section(0).summary.events, first.sections.constFirst().summary.events);
    QVERIFY(waitFor(fixture.app().digests().byId(edited->id))); // that one is kept as well
}

void TestDigestRuns::theBuiltinSummarisesAtOnce()
{
    SampleApp sample;
    sample.loadSample();
    const QList<ArticleId> ids = someArticles(sample.app(), 4);
    SummaryWindow window(sample.app(), {u"Four of them"_s, ids, 0});
    auto *language = window.findChild<QComboBox *>(u"summaryLanguage"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    window.show();
    auto *copy = window.findChild<QPushButton *>(u"copySummary"_s);
    QTRY_VERIFY(copy->isEnabled());
    const auto *reader = window.findChild<ClaimReader *>();
    QCOMPARE(reader->digests().constFirst().sections.constFirst().articles.size(), 4);
    Q_EMIT reader->browser()->anchorClicked(claimLink({0, SummaryPart::Events, 0}));
    QVERIFY(reader->pane()->isVisible());
    const auto *passage = window.findChild<QTextBrowser *>(u"passageText"_s);
    QTRY_VERIFY(!passage->extraSelections().isEmpty());
    copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"# Four of them"_s), qPrintable(copied.left(200)));
    QVERIFY(copied.contains(u" [1]"_s) && copied.contains(u"(http"_s));
    QVERIFY(!copied.contains(u".png"_s)); // it has no chart
    const auto digests = waitFor(sample.app().digests().list());
    QVERIFY(digests && digests->isEmpty()); // and is none
}

void TestDigestRuns::aModelSummarisesWhenItIsTold()
{
    DigestFixture fixture;
    const QString mine = fixture.profile();
    fixture.answerWithTitles();
    fixture.model->hold = true;
    SummaryWindow window(fixture.app(), {u"Four of them"_s, someArticles(fixture.app(), 4), 0});
    window.show();
    auto *go = window.findChild<QPushButton *>(u"summaryGo"_s);
    auto *copy = window.findChild<QPushButton *>(u"copySummary"_s);
    QTRY_VERIFY(copy->isEnabled());
    window.findChild<EngineBox *>()->setEngine(mine);
    QTRY_VERIFY(window.findChild<QLabel *>(u"estimate"_s)->text().contains(u"USD"_s));
    QVERIFY(fixture.model->requests.isEmpty());
    go->click();
    QTRY_COMPARE(fixture.model->calls.size(), 1);
    QVERIFY(!copy->isEnabled());
    go->click(); // cancels
    QVERIFY(!window.findChild<RunPane *>() || !window.findChild<RunPane *>()->isVisible());
    go->click();
    QTRY_COMPARE(fixture.model->calls.size(), 2);
    if (const auto late = fixture.model->calls.constFirst())
        late->letGo();
    fixture.model->calls.constLast()->letGo();
    QTRY_VERIFY(copy->isEnabled());
    const auto *reader = window.findChild<ClaimReader *>();
    QCOMPARE(reader->digests().constFirst().sections.constFirst().summary.engine, u"Mine"_s);
    QVERIFY(window.findChild<QLabel *>(u"summaryFacts"_s)->text().contains(u"0.0012 USD"_s));
}

void TestDigestRuns::theWindowSummarisesWhatIsSelected()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.press(Qt::Key_J);
    QTRY_VERIFY(fixture.list().currentRow() != nullptr);
    const QString title = fixture.list().currentRow()->title;
    fixture.press(Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY(fixture.find<SummaryWindow>(u"summaryWindow"_s));
    auto *window = fixture.find<SummaryWindow>(u"summaryWindow"_s);
    QVERIFY(window->windowTitle().contains(title));
    auto *copy = window->findChild<QPushButton *>(u"copySummary"_s);
    QTRY_VERIFY(copy->isEnabled());
    window->close();
    // A day is summarised as its digest.
    fixture.window().activateWindow();
    fixture.action(u"summarisePlaceAction"_s)->trigger();
    QTRY_VERIFY(fixture.find<SummariseDialog>(u"summariseDialog"_s));
    fixture.find<SummariseDialog>(u"summariseDialog"_s)->findChild<QPushButton *>(u"startRun"_s)->click();
    QTRY_VERIFY(fixture.shows(u"digestView"_s));
    QTRY_COMPARE(fixture.find<DigestView>(u"digestView"_s)->digests().size(), 2);
}

void TestDigestRuns::ownWordsAreNamedBeforeASectionIsRegenerated()
{
    DigestFixture fixture;
    const auto texts = [&fixture] {
        fixture.choose(0, u"Regenerate"_s);
        auto *dialog = fixture.find<SummariseDialog>(u"summariseDialog"_s);
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words.append(label->text());
        delete dialog;
        return words.join(u'\n');
    };
    QVERIFY(!texts().contains(u"in your own words"_s));
    const DigestId first = fixture.view->digests().constFirst().id;
    const auto edited =
        waitFor(fixture.app().digestEdits().edit({first, 0}, SummaryPart::Events, 0, u"Written by hand."_s));
    QVERIFY(edited);
    QTRY_COMPARE(fixture.view->digests().constFirst().id, edited->id);
    const QString now = texts();
    QVERIFY2(now.contains(u"in your own words"_s), qPrintable(now));
}

void TestDigestRuns::ownWordsAreNotLeftBehindUnasked()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const auto newest = [&fixture] {
        const auto digests = waitFor(fixture.app().digests().latest(SampleDay::day()));
        return digests && !digests->isEmpty() ? digests->constFirst() : Digest();
    };
    QAction *make = fixture.action(u"makeDigestAction"_s);
    make->trigger();
    QTRY_VERIFY(newest().id > 0);
    QTRY_VERIFY(make->isEnabled());
    const auto edited =
        waitFor(fixture.app().digestEdits().edit({newest().id, 0}, SummaryPart::Events, 0, u"Written by hand."_s));
    QVERIFY(edited);
    make->trigger();
    QTRY_VERIFY(fixture.find<QMessageBox>(u"makeAnew"_s));
    auto *box = fixture.find<QMessageBox>(u"makeAnew"_s);
    QVERIFY2(box->text().contains(u"in your own words"_s), qPrintable(box->text()));
    box->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!fixture.find<QMessageBox>(u"makeAnew"_s));
    QCOMPARE(newest().id, edited->id);
    make->trigger();
    QTRY_VERIFY(fixture.find<QMessageBox>(u"makeAnew"_s));
    box = fixture.find<QMessageBox>(u"makeAnew"_s);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(newest().id > edited->id);
    QVERIFY(waitFor(fixture.app().digests().byId(edited->id)));
}

} // namespace oneul

QTEST_MAIN(oneul::TestDigestRuns)
#include "tst_digestruns.moc"
