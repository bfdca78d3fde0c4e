#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QtTest>

#include "common/errorbar.h"
#include "service/sourceservice.h"
#include "sources/sourcedialog.h"
#include "support/httpserver.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QByteArray feed(const QByteArray &title)
{
    return "<rss version='2.0'><channel><title>" + title
           + "</title><link>http://example.org/</link><description>For a test</description>"
             "<item><title>One entry</title><link>http://example.org/1</link></item></channel></rss>";
}

const QByteArray kTwoFeeds = "<html><head><link rel='alternate' type='application/rss+xml' href='/all.xml'>"
                             "<link rel='alternate' type='application/rss+xml' href='/papers.xml'></head>"
                             "<body>A page</body></html>";
const QByteArray kNoFeed = "<html><body><article><h2><a href='/1'>First</a></h2></article></body></html>";

QPushButton *action(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"action"_s);
}

void look(const QDialog &dialog, const QUrl &url)
{
    dialog.findChild<QLineEdit *>(u"url"_s)->setText(url.toString());
    action(dialog)->click();
}

} // namespace

/// What the dialog does with an address whose feeds are looked for.
class TestFeedSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersSeveralFeeds();
    void anotherAddressForgetsTheOffer();
    void aPageWithoutFeedsCanBeRead();
};

void TestFeedSearch::offersSeveralFeeds()
{
    TestHttpServer server;
    server.on("/", TestRoute::document(kTwoFeeds, "text/html"));
    server.on("/all.xml", TestRoute::document(feed("All of it")));
    server.on("/papers.xml", TestRoute::document(feed("Papers")));
    SampleApp sample;
    SourceDialog dialog(sample.app());
    dialog.show();
    QSignalSpy added(&dialog, &SourceDialog::added);
    look(dialog, server.url("/"));
    auto *list = dialog.findChild<QTreeWidget *>(u"foundFeeds"_s);
    QTRY_VERIFY(list->isVisible());
    QVERIFY2(sample.app().sources().all().isEmpty(), "nothing is added before the choice");
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"All of it"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"RSS 2.0"_s);
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY2(!action(dialog)->isEnabled(), "nothing is ticked");
    list->topLevelItem(0)->setCheckState(0, Qt::Checked);
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    dialog.findChild<QComboBox *>(u"folder"_s)->setCurrentText(u"Found"_s);
    QVERIFY(action(dialog)->text().contains(u'2'));
    action(dialog)->click();
    QTRY_COMPARE(added.count(), 2);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const QList<Source> sources = sample.app().sources().all();
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources.first().name, u"All of it"_s);
    QCOMPARE(sources.first().folder, u"Found"_s);
    QCOMPARE(sources.last().url, server.url("/papers.xml"));

    SourceDialog again(sample.app());
    look(again, server.url("/"));
    auto *known = again.findChild<QTreeWidget *>(u"foundFeeds"_s);
    QTRY_COMPARE(known->topLevelItemCount(), 2);
    QVERIFY2(known->topLevelItem(0)->isDisabled(), "what is there already can't be chosen");
    QVERIFY(!action(again)->isEnabled());
}

void TestFeedSearch::anotherAddressForgetsTheOffer()
{
    TestHttpServer server;
    server.on("/", TestRoute::document(kTwoFeeds, "text/html"));
    server.on("/all.xml", TestRoute::document(feed("All of it")));
    server.on("/papers.xml", TestRoute::document(feed("Papers")));
    SampleApp sample;
    SourceDialog dialog(sample.app());
    dialog.show();
    look(dialog, server.url("/"));
    auto *list = dialog.findChild<QTreeWidget *>(u"foundFeeds"_s);
    QTRY_VERIFY(list->isVisible());
    dialog.findChild<QLineEdit *>(u"url"_s)->setText(server.url("/all.xml").toString());
    QVERIFY(!list->isVisible());
    QSignalSpy added(&dialog, &SourceDialog::added);
    action(dialog)->click();
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(sample.app().sources().all().first().url, server.url("/all.xml"));
}

void TestFeedSearch::aPageWithoutFeedsCanBeRead()
{
    TestHttpServer server;
    server.on("/news", TestRoute::document(kNoFeed, "text/html"));
    SampleApp sample;
    SourceDialog dialog(sample.app());
    dialog.show();
    auto *asPage = dialog.findChild<QPushButton *>(u"asPage"_s);
    QVERIFY(!asPage->isVisible());
    look(dialog, server.url("/news"));
    QTRY_VERIFY(asPage->isVisible());
    QVERIFY(!dialog.findChild<ErrorBar *>()->text().isEmpty());
    QCOMPARE(dialog.findChild<QLineEdit *>(u"url"_s)->text(), server.url("/news").toString());
    const int before = server.count("/news");
    asPage->click();
    QCOMPARE(dialog.findChild<QTabWidget *>(u"tabs"_s)->currentWidget()->metaObject()->className(),
             "oneul::SourceEditor");
    QTRY_COMPARE(server.count("/news"), before + 1);
    auto *tree = dialog.findChild<QTreeWidget *>(u"documentTree"_s);
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    dialog.findChild<QLineEdit *>(u"item"_s)->setText(u"//article"_s);
    dialog.findChild<QLineEdit *>(u"title"_s)->setText(u".//h2"_s);
    dialog.findChild<QLineEdit *>(u"link"_s)->setText(u".//a/@href"_s);
    QSignalSpy added(&dialog, &SourceDialog::added);
    QVERIFY(action(dialog)->isEnabled());
    action(dialog)->click();
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(sample.app().sources().all().first().type, SourceType::Html);
}

} // namespace oneul

QTEST_MAIN(oneul::TestFeedSearch)
#include "tst_feedsearch.moc"
