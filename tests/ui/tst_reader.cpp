#include <QImage>
#include <QPalette>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QtTest>

#include "articles/reader.h"
#include "articles/readerbrowser.h"
#include "articles/readerhtml.h"
#include "base/waitfor.h"
#include "base/whendone.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/sampleday.h"
#include "storage/articlestore.h"
#include "storage/database.h"
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
    void showsTheImagesThatAreThere();
    void loadsImagesWhenAsked();
    void failedImagesStayLinks();
    void followsTheTypography();
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
    article.text.clear();
    article.row.titleOnly = true;
    ReaderPage page;
    page.openKey = u"Shift+O"_s;
    QVERIFY(readerHtml(article, Category(), style, page).contains(u"Press Shift+O to read"_s));
    QVERIFY(!readerHtml(article, Category(), style).contains(u"Press"_s));
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

namespace {

constexpr auto kIllustrated =
    "<p>Text</p><img src=\"https://x.org/1.png?a=1&amp;b=2\" alt=\"One\"><img src=\"https://x.org/2.png\" alt=\"Two\">"
    "<img src=\"https://x.org/2.png\">";

/// An article of the archive with two pictures, one of them twice.
ArticleId storeIllustrated(App &app)
{
    const ArticleRow row = sampleRows(app).first();
    FullText page;
    page.html = QString::fromLatin1(kIllustrated);
    page.text = u"Text"_s;
    page.at = app.clock().now();
    const auto stored = waitFor(app.database().articles().setFullText(row.id, page));
    if (stored)
        app.articles().announce(*stored);
    return row.id;
}

QImage redImage(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

void TestReader::showsTheImagesThatAreThere()
{
    QCOMPARE(imageAddresses(QString::fromLatin1(kIllustrated)),
             (QStringList{u"https://x.org/1.png?a=1&b=2"_s, u"https://x.org/2.png"_s}));
    const QHash<QString, ShownImage> shown{{u"https://x.org/1.png?a=1&b=2"_s, {7, QSize(40, 30)}}};
    const QString html = imagesAsLinks(QString::fromLatin1(kIllustrated), shown);
    QVERIFY(html.contains(u"<img src=\"oneul-image:7\" width=\"40\" height=\"30\" alt=\"One\">"_s));
    QCOMPARE(html.count(u"<img"_s), 1);
    QCOMPARE(html.count(u"href=\"https://x.org/2.png\""_s), 2);
    ReaderBrowser browser;
    browser.setPictures([](int number) { return number == 7 ? redImage({40, 30}) : QImage(); });
    QVERIFY(browser.loadResource(QTextDocument::ImageResource, QUrl(u"oneul-image:7"_s)).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(u"oneul-image:8"_s)).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::StyleSheetResource, QUrl(u"oneul-image:7"_s)).isValid());
}

void TestReader::loadsImagesWhenAsked()
{
    SampleApp sample;
    sample.loadSample();
    const ArticleId id = storeIllustrated(sample.app());
    Reader reader(sample.app().articles(), sample.app().taxonomy());
    QList<QUrl> fetched;
    ImageChoice choice = ImageChoice::Chosen;
    reader.setImages([&choice](const ArticleRow &) { return choice; },
                     [&fetched](const ArticleRow &, const QUrl &url, int) {
                         fetched.append(url);
                         return readyFuture<QImage>(redImage({2000, 500}));
                     });
    reader.setImageKey(u"I"_s);
    reader.resize(500, 600);
    reader.show();
    reader.showArticle(id);
    QTRY_VERIFY(browserOf(reader)->toPlainText().contains(u"2 image(s) not loaded"_s));
    QVERIFY(browserOf(reader)->toPlainText().contains(u"Load (I)"_s));
    QVERIFY(fetched.isEmpty());
    choice = ImageChoice::Never;
    reader.loadImages();
    QVERIFY(fetched.isEmpty());
    choice = ImageChoice::Chosen;
    reader.loadImages();
    QCOMPARE(fetched.size(), 2);
    QTRY_VERIFY(!browserOf(reader)->toPlainText().contains(u"image(s)"_s));
    QTRY_COMPARE(browserOf(reader)->toPlainText().count(QChar::ObjectReplacementCharacter), 3);
    QTRY_VERIFY(browserOf(reader)->horizontalScrollBar()->maximum() == 0); // never wider than the text
    reader.setZoom(110); // drawn again, and nothing fetched again
    QCOMPARE(fetched.size(), 2);
}

void TestReader::failedImagesStayLinks()
{
    SampleApp sample;
    sample.loadSample();
    const ArticleId id = storeIllustrated(sample.app());
    Reader reader(sample.app().articles(), sample.app().taxonomy());
    int asked = 0;
    reader.setImages([](const ArticleRow &) { return ImageChoice::Always; },
                     [&asked](const ArticleRow &, const QUrl &, int) {
                         ++asked;
                         return readyFuture<QImage>(fail(ErrorCode::NoNetwork));
                     });
    reader.show();
    reader.showArticle(id);
    QTRY_VERIFY(browserOf(reader)->toPlainText().contains(u"2 image(s) could not be loaded"_s));
    QVERIFY(browserOf(reader)->toHtml().contains(u"https://x.org/2.png"_s));
    QCOMPARE(asked, 2); // not again and again
    reader.loadImages();
    QCOMPARE(asked, 4);
}

void TestReader::followsTheTypography()
{
    Article article;
    article.row.title = u"Title"_s;
    article.text = u"Text"_s;
    ReaderStyle style;
    style.family = u"Evil'; } body { color: red"_s;
    QVERIFY(!readerHtml(article, Category(), style).contains(u"'; }"_s));
    style.family = u"Noto Serif"_s;
    QVERIFY(readerHtml(article, Category(), style).contains(u"font-family:'Noto Serif', "_s));
    ReaderBrowser browser;
    browser.resize(1400, 300);
    browser.show();
    browser.setPage(u"<p>Text</p>"_s);
    browser.setColumn(900);
    QCOMPARE(browser.column(), 900);
    browser.resize(500, 300);
    QVERIFY(browser.column() < 500);
}

} // namespace oneul

QTEST_MAIN(oneul::TestReader)
#include "tst_reader.moc"
