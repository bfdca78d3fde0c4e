#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>

#include "base/waitfor.h"
#include "digest/digestbrowser.h"
#include "digest/digestview.h"
#include "service/digestservice.h"
#include "service/sampleday.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// The middle of the first link of that scheme, scrolled into view; a null point when there is none.
QPoint linkPosition(QTextBrowser *browser, const QString &scheme)
{
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            if (!part.charFormat().anchorHref().startsWith(scheme + u':'))
                continue;
            QTextCursor cursor(browser->document());
            cursor.setPosition(part.position());
            browser->setTextCursor(cursor);
            browser->ensureCursorVisible();
            return browser->cursorRect(cursor).center() + QPoint(3, 0);
        }
    }
    return {};
}

QPushButton *buttonWith(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestDigestView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToMakeWhatIsMissing();
    void followsLinks();
    void showsChartsAndFetchesNothing();
    void showsNewDigestsAtOnce();
    void offersVersions();
    void keepsThePositionOfTheSameDay();
};

void TestDigestView::offersToMakeWhatIsMissing()
{
    SampleApp sample;
    DigestView view(sample.app());
    view.resize(800, 600);
    view.show();
    QSignalSpy asked(&view, &DigestView::makeRequested);
    view.showDay(SampleDay::day());
    QTRY_VERIFY(buttonWith(view, u"Make the digest"_s) && buttonWith(view, u"Make the digest"_s)->isVisible());
    QVERIFY(view.digests().isEmpty());
    QVERIFY(!view.findChild<QTextBrowser *>()->isVisible());
    buttonWith(view, u"Make the digest"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toDate(), SampleDay::day());
}

void TestDigestView::followsLinks()
{
    SampleApp sample;
    sample.loadSample();
    (void)sample.makeDigest(Language::English);
    DigestView view(sample.app());
    view.resize(900, 700);
    view.show();
    view.showDay(SampleDay::day());
    QTRY_COMPARE(view.digests().size(), 2);
    QSignalSpy activated(&view, &DigestView::articleActivated);
    auto *browser = view.findChild<QTextBrowser *>();
    const QPoint link = linkPosition(browser, u"article"_s);
    QVERIFY(!link.isNull());
    QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(activated.count(), 1);
    QVERIFY(activated.first().first().toLongLong() > 0);
}

void TestDigestView::showsChartsAndFetchesNothing()
{
    SampleApp sample;
    sample.loadSample();
    (void)sample.makeDigest();
    DigestView view(sample.app());
    view.resize(900, 700);
    view.showDay(SampleDay::day());
    QTRY_COMPARE(view.digests().size(), 2);
    auto *browser = view.findChild<DigestBrowser *>();
    QVERIFY(browser->loadResource(QTextDocument::ImageResource, QUrl(u"chart:news"_s)).canConvert<QImage>());
    QVERIFY(!browser->loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/a.png"_s)).isValid());
    QVERIFY(!browser->loadResource(QTextDocument::StyleSheetResource, QUrl(u"file:///etc/hosts"_s)).isValid());
}

void TestDigestView::showsNewDigestsAtOnce()
{
    SampleApp sample;
    sample.loadSample();
    DigestView view(sample.app());
    view.resize(900, 700);
    view.show();
    view.showDay(SampleDay::day());
    QTRY_VERIFY(buttonWith(view, u"Make the digest"_s));
    const QList<Digest> made = sample.makeDigest();
    QTRY_COMPARE(view.digests().size(), made.size());
    QTRY_VERIFY(view.findChild<QTextBrowser *>()->isVisible());
    QVERIFY(buttonWith(view, u"Make again"_s)->isEnabled());
}

void TestDigestView::offersVersions()
{
    SampleApp sample;
    sample.loadSample();
    const QList<Digest> first = sample.makeDigest(Language::Korean);
    DigestView view(sample.app());
    view.resize(900, 700);
    view.show();
    view.showDay(SampleDay::day());
    QTRY_COMPARE(view.digests().size(), 2);
    auto *versions = view.findChild<QComboBox *>();
    QTRY_COMPARE(versions->count(), 3);
    QVERIFY(!versions->isVisible());
    const QList<Digest> second = sample.makeDigest(Language::English);
    QTRY_COMPARE(versions->count(), 5);
    QVERIFY(versions->isVisible());
    QCOMPARE(view.digests().first().language, Language::English);

    view.showDigest(first.first().id);
    QTRY_COMPARE(view.digests().size(), 1);
    QCOMPARE(view.digests().first().language, Language::Korean);
    QTRY_COMPARE(versions->currentData().toLongLong(), first.first().id);
    const auto removed = waitFor(sample.app().digests().remove(first.first().id));
    QVERIFY(removed);
    QTRY_COMPARE(view.digests().size(), 2);
    QCOMPARE(view.digests().first().id, second.first().id);
}

void TestDigestView::keepsThePositionOfTheSameDay()
{
    SampleApp sample;
    sample.loadSample();
    (void)sample.makeDigest();
    DigestView view(sample.app());
    view.resize(900, 500);
    view.show();
    view.showDay(SampleDay::day());
    QTRY_COMPARE(view.digests().size(), 2);
    auto *bar = view.findChild<QTextBrowser *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 900);
    bar->setValue(800);
    QSignalSpy changed(&sample.app().digests(), &DigestService::changed);
    (void)sample.makeDigest();
    QCOMPARE(changed.count(), 1);
    QTest::qWait(200);
    QCOMPARE(bar->value(), 800);
}

} // namespace oneul

QTEST_MAIN(oneul::TestDigestView)
#include "tst_digestview.moc"
