#include <QPalette>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QtTest>

#include "articles/reader.h"
#include "articles/readerbrowser.h"
#include "articles/readerhtml.h"
#include "base/waitfor.h"
#include "service/articleservice.h"
#include "service/sampleday.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QTextBrowser *browserOf(const Reader &reader)
{
    return reader.findChild<QTextBrowser *>(u"reader"_s);
}

QList<ArticleRow> sampleRows(App &app)
{
    ArticleFilter filter;
    filter.day = SampleDay::day();
    const auto rows = waitFor(app.articles().rows(filter));
    return rows ? *rows : QList<ArticleRow>();
}

} // namespace

class TestReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsImagesIntoLinks();
    void fetchesNothing();
    void escapesWhatIsNoHtml();
    void showsTheLastOneAskedFor();
    void followsChanges();
    void scrollsPageByPage();
};

void TestReader::turnsImagesIntoLinks()
{
    const QString html = imagesAsLinks(u"<p>a<img alt=\"A > B\" src='https://x.org/1.png'>b</p><IMG src=/local.png>c"
                                       "<img src=\"data:image/png;base64,AAAA\"/>"_s);
    QVERIFY(!html.contains(u"<img"_s, Qt::CaseInsensitive));
    QVERIFY(html.contains(u"href=\"https://x.org/1.png\""_s));
    QVERIFY(html.contains(u"A > B"_s));
    QVERIFY(!html.contains(u"local.png"_s));
    QVERIFY(html.startsWith(u"<p>a"_s) && html.endsWith(u'c'));
}

void TestReader::fetchesNothing()
{
    ReaderBrowser browser;
    for (const auto &name : {u"https://example.org/a.png"_s, u"file:///etc/hostname"_s, u":/oneul/icons/star.svg"_s})
        QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(name)).isValid());
}

void TestReader::escapesWhatIsNoHtml()
{
    Article article;
    article.row.title = u"<b>5 < 6</b>"_s;
    article.row.url = QUrl(u"https://example.org/?a=1&b=2"_s);
    article.row.sourceName = u"<i>S</i>"_s;
    article.text = u"one\n<script>x</script>"_s;
    ReaderStyle style;
    const QString html = readerHtml(article, Category(), style);
    QVERIFY(html.contains(u"&lt;b&gt;5 &lt; 6"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(u"&lt;i&gt;S"_s));
    QVERIFY(html.contains(u"a=1&amp;b=2"_s));
}

void TestReader::showsTheLastOneAskedFor()
{
    SampleApp sample;
    sample.loadSample();
    const QList<ArticleRow> rows = sampleRows(sample.app());
    QVERIFY(rows.size() > 2);
    Reader reader(sample.app().articles(), sample.app().taxonomy());
    reader.show();
    reader.showArticle(rows.at(0).id);
    reader.showArticle(rows.at(1).id);
    QTRY_VERIFY(browserOf(reader)->toPlainText().contains(rows.at(1).title.simplified()));
    QVERIFY(browserOf(reader)->toPlainText().contains(rows.at(1).sourceName));
    QTest::qWait(50);
    QVERIFY(!browserOf(reader)->toPlainText().startsWith(rows.at(0).title));
    reader.showArticle(0);
    QVERIFY(!browserOf(reader)->isVisible());
}

void TestReader::followsChanges()
{
    SampleApp sample;
    sample.loadSample();
    const ArticleRow row = sampleRows(sample.app()).first();
    Reader reader(sample.app().articles(), sample.app().taxonomy());
    reader.show();
    reader.showArticle(row.id);
    QTRY_VERIFY(browserOf(reader)->toPlainText().contains(row.title.simplified()));
    sample.app().articles().setCategory({row.id}, u"healthcare"_s);
    QTRY_VERIFY(browserOf(reader)->toPlainText().contains(u"Healthcare"_s));
}

void TestReader::scrollsPageByPage()
{
    ReaderBrowser browser;
    browser.resize(400, 300);
    browser.show();
    browser.setPage(u"<p>%1</p>"_s.arg(u"word "_s.repeated(1200)));
    QTRY_VERIFY(browser.verticalScrollBar()->maximum() > 300);
    int pages = 0;
    while (browser.scrollPage() && pages < 100)
        ++pages;
    QVERIFY(pages > 1 && pages < 100);
    QCOMPARE(browser.verticalScrollBar()->value(), browser.verticalScrollBar()->maximum());
    browser.setPage(u"<p>short</p>"_s);
    QCOMPARE(browser.verticalScrollBar()->value(), 0);
    QVERIFY(!browser.scrollPage());
}

} // namespace oneul

QTEST_MAIN(oneul::TestReader)
#include "tst_reader.moc"
