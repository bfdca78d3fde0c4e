#include <QTextBrowser>
#include <QtTest>

#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "base/waitfor.h"
#include "common/errorbar.h"
#include "service/articleservice.h"
#include "service/refresher.h"
#include "service/sourceservice.h"
#include "support/httpserver.h"
#include "support/patience.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QByteArray page()
{
    const QByteArray sentence = "The whole story is told on this page, with all that belongs to it, and with more. ";
    return "<html><head><title>Story</title></head><body><article><p>" + sentence.repeated(4) + "</p><p>"
           + sentence.repeated(4) + "</p></article></body></html>";
}

/// The window with one article of a feed, whose page is /page; the article is shown.
class Fixture
{
public:
    explicit Fixture(const QByteArray &text) : m_window(false)
    {
        server.on("/feed", TestRoute::document("<rss version='2.0'><channel><title>News</title><item><title>The "
                                               "story</title><link>"
                                               + server.url("/page").toEncoded() + "</link><description>" + text
                                               + "</description><pubDate>Fri, 04 Oct 2024 03:00:00 GMT</pubDate>"
                                                 "</item></channel></rss>"));
        NewSource request;
        request.url = server.url("/feed");
        request.type = SourceType::Feed;
        (void)waitFor(m_window.app().sources().add(request));
        m_window.action(u"todayAction"_s)->trigger();
        m_window.action(u"refreshAction"_s)->trigger();
        if (!QTest::qWaitFor([this] { return m_window.list().model()->rowCount() == 1; }, kPatience))
            qFatal("the article does not come");
        if (!QTest::qWaitFor([this] { return !m_window.app().refresher().isRunning(); }, kPatience))
            qFatal("the refresh does not end");
        m_window.press(Qt::Key_J);
        if (!QTest::qWaitFor([this] { return shown().contains(u"The story"_s); }, kPatience))
            qFatal("the article is not shown");
    }

    [[nodiscard]] QString shown() { return m_window.find<QTextBrowser>(u"reader"_s)->toPlainText(); }
    void trigger()
    {
        QAction *action = m_window.action(u"fullTextAction"_s);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
    }
    WindowFixture &window() { return m_window; }

    TestHttpServer server;

private:
    WindowFixture m_window;
};

} // namespace

class TestFullText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAndGoesBack();
    void saysThatItIsFetching();
    void saysWhatThePageWas();
    void tellsAFailure();
    void theLinkDoesWhatTheKeyDoes();
};

void TestFullText::fetchesAndGoesBack()
{
    Fixture fixture("A teaser of the story, told by its feed.");
    fixture.server.on("/page", TestRoute::document(page(), "text/html"));
    fixture.window().press(Qt::Key_T);
    QTRY_VERIFY(fixture.shown().contains(u"The whole story"_s));
    QVERIFY(fixture.shown().contains(u"Full text from the page"_s));
    QVERIFY(!fixture.shown().contains(u"A teaser"_s));
    fixture.window().press(Qt::Key_T);
    QTRY_VERIFY(fixture.shown().contains(u"A teaser"_s));
    QVERIFY(!fixture.shown().contains(u"The whole story"_s));
    QVERIFY(fixture.shown().contains(u"Text from the feed"_s));
    fixture.window().press(Qt::Key_T);
    QTRY_VERIFY(fixture.shown().contains(u"The whole story"_s));
    QCOMPARE(fixture.server.count("/page"), 1);
}

void TestFullText::saysThatItIsFetching()
{
    Fixture fixture("A teaser of the story, told by its feed.");
    TestRoute slow = TestRoute::document(page(), "text/html");
    slow.delayMs = 300;
    fixture.server.on("/page", slow);
    fixture.trigger();
    QVERIFY(fixture.shown().contains(u"Fetching the page"_s));
    fixture.trigger(); // impatience asks nobody twice
    QTRY_VERIFY(fixture.shown().contains(u"The whole story"_s));
    QTRY_VERIFY(!fixture.shown().contains(u"Fetching the page"_s));
    QCOMPARE(fixture.server.count("/page"), 1);
}

void TestFullText::saysWhatThePageWas()
{
    Fixture fixture("");
    fixture.server.on("/page", TestRoute::document("<p>Subscribe to continue reading this article.</p>", "text/html"));
    QVERIFY(fixture.shown().contains(u"Only the title is known"_s));
    fixture.trigger();
    QTRY_VERIFY(fixture.shown().contains(u"Title only: The page asks for a subscription."_s));
    QVERIFY(fixture.window().window().findChild<ErrorBar *>()->isHidden());
}

void TestFullText::tellsAFailure()
{
    Fixture fixture("A teaser of the story, told by its feed.");
    TestRoute cut;
    cut.closeWithoutAnswer = true;
    fixture.server.on("/page", cut);
    fixture.trigger();
    auto *bar = fixture.window().window().findChild<ErrorBar *>();
    QTRY_VERIFY(!bar->text().isEmpty());
    QVERIFY(fixture.shown().contains(u"A teaser"_s));
    QVERIFY(!fixture.shown().contains(u"Fetching the page"_s));
    fixture.server.on("/page", TestRoute::document("<p>One short line without much to say about it.</p>", "text/html"));
    fixture.trigger();
    QTRY_VERIFY(fixture.shown().contains(u"No article text was found on the page."_s));
}

void TestFullText::theLinkDoesWhatTheKeyDoes()
{
    Fixture fixture("A teaser of the story, told by its feed.");
    fixture.server.on("/page", TestRoute::document(page(), "text/html"));
    auto *browser = fixture.window().find<QTextBrowser>(u"reader"_s);
    Q_EMIT browser->anchorClicked(QUrl(u"oneul:fulltext"_s));
    QTRY_VERIFY(fixture.shown().contains(u"The whole story"_s));
}

} // namespace oneul

QTEST_MAIN(oneul::TestFullText)
#include "tst_fulltext.moc"
