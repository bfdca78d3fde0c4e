#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QtTest>

#include "digest/passageview.h"
#include "digest/sectionhtml.h"
#include "ui/digestfixture.h"
#include "ui/look.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const ClaimAddress kFirst{0, SummaryPart::Events, 0};

QString markedPassage(const DigestFixture &fixture)
{
    const auto marks = fixture.find<QTextBrowser>(u"passageText"_s)->extraSelections();
    return marks.isEmpty() ? QString() : marks.constLast().cursor.selectedText().simplified();
}

QString text(const DigestFixture &fixture, const QString &label)
{
    return fixture.find<QLabel>(label)->text();
}

} // namespace

class TestEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsClaims();
    void aClickShowsThePassage();
    void citedArticlesAreWalkedThrough();
    void thePassageIsSeenAtAnyWidth();
    void theSentenceStaysInSightWhenThePaneOpens();
    void sentencesAreWalkedByKey();
    void sourcesCanBeOpened();
    void anEditIsAMarkedVersion();
    void aSentenceCanBeRemoved();
    void anEditThatIsTypedOutlivesAReload();
    void theSectionSaysWhatWasNotUsed();
    void disagreementsStandSideBySide();
    void anotherDayForgetsTheSentence();
    void aShorterPageHasNoneOfTheOldPlaces();
    void looksFit_data();
    void looksFit();
};

void TestEvidence::findsClaims()
{
    Claim claim;
    claim.text = u"One sentence."_s;
    Section section;
    section.summary.events = {Claim(), claim};
    Digest news;
    news.id = 3;
    news.sections = {Section(), Section()};
    Digest papers;
    papers.id = 4;
    papers.sections = {section};
    const QList<Digest> digests{news, papers};
    const auto address = claimAddress(QUrl(u"claim:2/events/1"_s));
    QVERIFY(address);
    QCOMPARE(claimLink(*address), QUrl(u"claim:2/events/1"_s));
    QCOMPARE(claimOf(digests, *address)->text, claim.text);
    QCOMPARE(placeOf(digests, 2)->digest, 4);
    QCOMPARE(placeOf(digests, 2)->section, 0);
    QVERIFY(!placeOf(digests, 3) && !placeOf(digests, -1));
    for (const QString &link : {u"claim:3/events/1"_s, u"claim:2/events/2"_s, u"claim:2/events/-1"_s}) {
        const auto none = claimAddress(QUrl(link));
        QVERIFY2(none && claimOf(digests, *none) == nullptr, qPrintable(link));
    }
    for (const QString &link : {u"claim:2/other/0"_s, u"claim:"_s, u"claim:a/events/0"_s, u"article:2/events/1"_s})
        QVERIFY2(!claimAddress(QUrl(link)), qPrintable(link));
}

void TestEvidence::aClickShowsThePassage()
{
    const DigestFixture fixture;
    QVERIFY(!fixture.pane()->isVisible());
    fixture.open(kFirst);
    QVERIFY(fixture.pane()->isVisible());
    const Claim claim = fixture.section(0).summary.events.constFirst();
    QCOMPARE(text(fixture, u"claimSentence"_s), claim.text);
    QVERIFY(text(fixture, u"claimBadge"_s).contains(u"✓ supported"_s));
    QTRY_VERIFY(!markedPassage(fixture).isEmpty());
    QCOMPARE(markedPassage(fixture), claim.quote.simplified());
    const int mark = markOf(fixture.section(0), claim.cites.constFirst());
    QVERIFY(text(fixture, u"passageHead"_s).contains(u"[%1]"_s.arg(mark)));
    QVERIFY(text(fixture, u"passageHead"_s).contains(u"its quote"_s));
    // The sentence is marked where it stands, too.
    QCOMPARE(fixture.browser()->chosen(), claimLink(kFirst));
    QVERIFY(!fixture.browser()->extraSelections().isEmpty());
}

void TestEvidence::citedArticlesAreWalkedThrough()
{
    PassageView view;
    Section section;
    section.articles = {{7, u"First"_s, u"https://a.org/"_s, u"A"_s, false, {}},
                        {8, u"Second"_s, u"https://b.org/"_s, u"B"_s, false, {}}};
    Claim claim;
    claim.cites = {7, 8};
    const QList<SourceText> sources{{7, u"First"_s, u"One.\r\nTwo words here."_s}};
    view.showClaim(section, claim, {{7, false, 6, 9, false}}, sources);
    view.resize(400, 400);
    QCOMPARE(view.count(), 2);
    const auto *browser = view.findChild<QTextBrowser *>(u"passageText"_s);
    QCOMPARE(browser->extraSelections().constLast().cursor.selectedText(), u"Two words"_s);
    QVERIFY(view.findChild<QLabel *>(u"passageHead"_s)->text().contains(u"nearest"_s));
    view.step(1);
    QVERIFY(view.findChild<QLabel *>(u"passageHead"_s)->text().contains(u"no longer in the archive"_s));
    QVERIFY(browser->isHidden());
    view.step(1);
    QCOMPARE(view.findChild<QLabel *>(u"passageCount"_s)->text(), u"2 of 2"_s);
    claim.cites.clear();
    view.showClaim(section, claim, {}, sources);
    QCOMPARE(view.count(), 0);
    QVERIFY(view.findChild<QLabel *>(u"passageHead"_s)->text().contains(u"cites none"_s));
}

void TestEvidence::thePassageIsSeenAtAnyWidth()
{
    Section section;
    section.articles = {{7, u"Long"_s, u"https://a.org/"_s, u"A"_s, false, {}}};
    Claim claim;
    claim.cites = {7};
    const QString before = u"Some words that fill the lines. "_s.repeated(300);
    PassageView view;
    view.resize(700, 400);
    view.show();
    view.showClaim(section, claim, {{7, false, before.size(), 12, true}},
                   {{7, u"Long"_s, before + u"The passage."_s + before}});
    const auto *browser = view.findChild<QTextBrowser *>(u"passageText"_s);
    const auto isSeen = [browser] {
        const QTextCursor passage = browser->extraSelections().constLast().cursor;
        return passage.selectedText() == u"The passage."_s
               && browser->viewport()->rect().intersects(browser->cursorRect(passage));
    };
    QTRY_VERIFY(isSeen());
    view.resize(320, 400);
    QTRY_VERIFY(isSeen());
}

// Beside the evidence lines break elsewhere, so that all below the first ones moves.
void TestEvidence::theSentenceStaysInSightWhenThePaneOpens()
{
    const DigestFixture fixture;
    DigestBrowser *browser = fixture.browser();
    browser->step(1);
    for (int i = 0; i < 12; ++i)
        browser->step(1);
    const QUrl sentence = browser->chosen();
    const int before = browser->cursorRect().top();
    QVERIFY(before >= 0 && before < browser->viewport()->height());
    const int wide = browser->width();
    Q_EMIT browser->anchorClicked(sentence);
    QTRY_VERIFY(browser->width() < wide);
    QTRY_VERIFY(qAbs(browser->cursorRect().top() - before) < browser->fontMetrics().height());
    QCOMPARE(browser->chosen(), sentence);
    QVERIFY(!browser->horizontalScrollBar()->isVisible());
}

void TestEvidence::sentencesAreWalkedByKey()
{
    const DigestFixture fixture;
    DigestBrowser *browser = fixture.browser();
    browser->setFocus();
    QTest::keyClick(browser, Qt::Key_J);
    const QUrl first = browser->chosen();
    QVERIFY(claimAddress(first));
    QTest::keyClick(browser, Qt::Key_J);
    const QUrl second = browser->chosen();
    QVERIFY(second != first);
    QVERIFY(!fixture.pane()->isVisible());
    QTest::keyClick(browser, Qt::Key_Return);
    QVERIFY(fixture.pane()->isVisible());
    QCOMPARE(claimLink(*fixture.pane()->claim()), second);
    QTest::keyClick(browser, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(browser->chosen(), first);
    QCOMPARE(claimLink(*fixture.pane()->claim()), first);
    fixture.reader()->closePane();
    QVERIFY(!fixture.pane()->isVisible());
    QVERIFY(browser->chosen().isEmpty());
}

void TestEvidence::sourcesCanBeOpened()
{
    const DigestFixture fixture;
    fixture.open(kFirst);
    QTRY_VERIFY(!markedPassage(fixture).isEmpty());
    QSignalSpy opened(fixture.view.get(), &DigestView::articleActivated);
    fixture.find<QPushButton>(u"readArticle"_s)->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.constFirst().constFirst().toLongLong(),
             fixture.section(0).summary.events.constFirst().cites.constFirst());
    QVERIFY(!fixture.find<QPushButton>(u"openOriginalOf"_s)->isHidden());
}

void TestEvidence::anEditIsAMarkedVersion()
{
    DigestFixture fixture;
    const DigestId before = fixture.view->digests().constFirst().id;
    fixture.open(kFirst);
    fixture.find<QPushButton>(u"editClaim"_s)->click();
    auto *field = fixture.find<QPlainTextEdit>(u"claimText"_s);
    QVERIFY(field->isVisible());
    field->setPlainText(u"Nobody said 987654321 of this."_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(fixture.view->digests().constFirst().id != before);
    const Claim after = fixture.section(0).summary.events.constFirst();
    QCOMPARE(after.text, u"Nobody said 987654321 of this."_s);
    QCOMPARE(after.origin, ClaimOrigin::Hand);
    // The pane follows: it is the same sentence.
    QTRY_COMPARE(text(fixture, u"claimSentence"_s), after.text);
    QVERIFY(text(fixture, u"claimBadge"_s).contains(u"edited by hand"_s));
    QVERIFY(text(fixture, u"claimVerdict"_s).contains(u"987654321"_s));
    const auto stored = waitFor(fixture.app().digests().latest(SampleDay::day()));
    QVERIFY(stored);
    QCOMPARE(stored->constFirst().sections.constFirst().summary.events.constFirst(), after);
    QVERIFY(waitFor(fixture.app().digests().byId(before))); // nothing is overwritten
}

void TestEvidence::aSentenceCanBeRemoved()
{
    const DigestFixture fixture;
    const QList<Claim> before = fixture.section(0).summary.events;
    fixture.open(kFirst);
    fixture.find<QPushButton>(u"editClaim"_s)->click();
    fixture.find<QPushButton>(u"removeClaim"_s)->click();
    QTRY_COMPARE(fixture.section(0).summary.events, before.mid(1));
}

void TestEvidence::anEditThatIsTypedOutlivesAReload()
{
    DigestFixture fixture;
    fixture.open(kFirst);
    auto *edit = fixture.find<QPushButton>(u"editClaim"_s);
    edit->click();
    auto *field = fixture.find<QPlainTextEdit>(u"claimText"_s);
    field->setPlainText(u"Half a sen"_s);
    const auto other = placeOf(fixture.view->digests(), 1);
    QVERIFY(other);
    QVERIFY(waitFor(fixture.app().digestEdits().edit(*other, SummaryPart::Events, 0, u"Something else."_s)));
    QTRY_COMPARE(fixture.section(1).summary.events.constFirst().text, u"Something else."_s);
    QVERIFY(field->isVisible());
    QCOMPARE(field->toPlainText(), u"Half a sen"_s);
    // Another sentence may be looked at meanwhile.
    fixture.open({1, SummaryPart::Events, 0});
    QVERIFY(!field->isVisible());
    fixture.open(kFirst);
    edit->click();
    QCOMPARE(field->toPlainText(), u"Half a sen"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(fixture.pane()->isVisible()); // Escape gave up the edit alone
    edit->click();
    QCOMPARE(field->toPlainText(), text(fixture, u"claimSentence"_s));
}

void TestEvidence::theSectionSaysWhatWasNotUsed()
{
    const DigestFixture fixture;
    fixture.choose(0, u"not used"_s);
    QVERIFY(fixture.pane()->isVisible());
    const auto *about = fixture.find<QTextBrowser>(u"sectionAbout"_s);
    QVERIFY(about->toPlainText().startsWith(fixture.section(0).heading));

    SectionFacts facts;
    facts.section.heading = u"Chips"_s;
    facts.section.articles = {{7, u"First"_s, {}, {}, true, {}}, {8, u"Second"_s, {}, {}, false, {}}};
    facts.section.summary.leftOut = {8};
    facts.unused = {8};
    facts.fallback = u"The server was busy."_s;
    Claim claim;
    claim.text = u"Invented."_s;
    claim.support = Support::Unsupported;
    claim.fault = ClaimFault::Number;
    claim.faultDetail = u"93"_s;
    facts.section.summary.withheld = {{SummaryPart::Events, claim}};
    QString html = sectionHtml(facts, QPalette());
    for (const QString &part :
         {u"The server was busy."_s, u"Left out"_s, u"Not used"_s, u"Title only"_s, u"withheld:"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
    QVERIFY(!html.contains(u"Invented."_s));
    facts.withheldUnfolded = true;
    html = sectionHtml(facts, QPalette());
    QVERIFY(html.contains(u"Invented."_s) && html.contains(u"“93”"_s));
    QCOMPARE(noticesOf(facts), 3);
}

void TestEvidence::disagreementsStandSideBySide()
{
    SectionFacts facts;
    facts.section.articles = {{7, u"First"_s, {}, u"Alpha News"_s, false, {}},
                              {8, u"Second"_s, {}, u"Beta <Daily>"_s, false, {}}};
    Disagreement found;
    found.voices = {{7, u"40%"_s, u"It grew by 40%."_s}, {8, u"14%"_s, u"It grew by 14%."_s}};
    facts.disagreements = {found};
    const QString html = sectionHtml(facts, QPalette());
    for (const QString &part :
         {u"different figures"_s, u"It grew by 40%."_s, u"14%"_s, u"Alpha News"_s, u"Beta &lt;Daily&gt;"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
    QCOMPARE(html.count(u"<tr>"_s), 1);
    QCOMPARE(noticesOf(facts), 1);
}

void TestEvidence::anotherDayForgetsTheSentence()
{
    const DigestFixture fixture;
    fixture.open(kFirst);
    QTRY_VERIFY(!markedPassage(fixture).isEmpty());
    fixture.view->showDay(SampleDay::day().addDays(-1));
    QTRY_VERIFY(fixture.view->digests().isEmpty());
    QVERIFY(!fixture.pane()->claim());
    QVERIFY(fixture.pane()->isHidden());
}

// The long page's scroll bar goes, which resizes the browser before the new page is read through.
void TestEvidence::aShorterPageHasNoneOfTheOldPlaces()
{
    QTest::failOnWarning(QRegularExpression(u"setPosition"_s));
    DigestBrowser browser;
    browser.resize(500, 300);
    browser.show();
    DigestPage page;
    page.html = u"<p>Words that fill some lines of a page.</p>"_s.repeated(60)
                + u"<p><a href=\"claim:0/events/0\">The last sentence.</a></p>"_s;
    browser.setPage(page, 1, false);
    browser.step(1);
    QVERIFY(!browser.chosen().isEmpty());
    page.html = u"<p>Short.</p>"_s;
    browser.setPage(page, 1, true);
    QTRY_VERIFY(!browser.verticalScrollBar()->isVisible());
    QVERIFY(browser.extraSelections().isEmpty());
}

void TestEvidence::looksFit_data()
{
    Look::addRows();
}

void TestEvidence::looksFit()
{
    const Look look;
    DigestFixture fixture;
    const auto theme = look.putOn(fixture.app().settings());
    fixture.open(kFirst);
    QTRY_VERIFY(!markedPassage(fixture).isEmpty());
    look.take(u"evidence"_s, *fixture.view);
    fixture.find<QTabWidget>(u"evidenceTabs"_s)->setCurrentIndex(1);
    look.take(u"evidence-section"_s, *fixture.view);
}

} // namespace oneul

QTEST_MAIN(oneul::TestEvidence)
#include "tst_evidence.moc"
