#include <algorithm>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QtTest>

#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "base/waitfor.h"
#include "common/errorbar.h"
#include "digest/digestview.h"
#include "export/exportdialog.h"
#include "main/refreshcontroller.h"
#include "service/articleservice.h"
#include "service/refresher.h"
#include "service/sourceservice.h"
#include "sources/navigationmodel.h"
#include "sources/navigationview.h"
#include "sources/sourcedialog.h"
#include "support/httpserver.h"
#include "support/patience.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// A feed of the tests' day: so many entries, each with a text long enough to be read as an article.
QByteArray feed(const QString &title, int entries)
{
    QString items;
    for (int n = 1; n <= entries; ++n)
        items += u"<item><title>%1: robots learn step %2</title><link>https://example.org/%1/%2</link>"
                 "<pubDate>Fri, 04 Oct 2024 0%2:00:00 GMT</pubDate><description>The robot of group %2 learned to walk "
                 "over rough ground within a week. Its controller was trained in simulation and moved to the machine "
                 "without changes.</description></item>"_s.arg(title)
                     .arg(n);
    return u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>%1</title>%2</channel></rss>"_s
        .arg(title, items)
        .toUtf8();
}

} // namespace

class TestFlows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromASourceToAnExportedDigest();
    void refreshTellsWhatFailed();
    void refreshCanBeStopped();
    void fetchesWhatIsAddedDuringARefresh();
    void keepsPlaceWhileArticlesArrive();

private:
    static void addSource(WindowFixture &fixture, const QUrl &url, const QString &folder = {});
    static bool tellsAll(const Digest &digest, int articles, ArticleId edited, const CategoryId &category);
};

void TestFlows::addSource(WindowFixture &fixture, const QUrl &url, const QString &folder)
{
    NewSource request;
    request.url = url;
    request.folder = folder;
    request.type = SourceType::Feed;
    const auto added = waitFor(fixture.app().sources().add(request));
    QVERIFY(added);
}

/// Whether the digest tells of so many articles, each once, and of the edited one where it was put. What is like it may
/// follow it there.
bool TestFlows::tellsAll(const Digest &digest, int articles, ArticleId edited, const CategoryId &category)
{
    QList<ArticleId> told;
    for (const Section &section : digest.sections) {
        for (const DigestArticle &article : section.articles)
            told += article.id;
    }
    const auto moved = std::ranges::find(digest.sections, category, &Section::category);
    return told.size() == articles && QSet<ArticleId>(told.begin(), told.end()).size() == articles
           && moved != digest.sections.end()
           && std::ranges::any_of(moved->articles, [edited](const DigestArticle &one) { return one.id == edited; });
}

void TestFlows::fromASourceToAnExportedDigest()
{
    TestHttpServer server;
    server.on("/feed", TestRoute::document(feed(u"Robot Weekly"_s, 6)));
    WindowFixture fixture(false);
    QTRY_VERIFY(fixture.shows(u"welcomePage"_s));

    // Adding it through the dialog fetches it at once.
    fixture.action(u"addSourceAction"_s)->trigger();
    auto *dialog = fixture.window().findChild<SourceDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"url"_s)->setText(server.url("/feed").toString());
    dialog->findChild<QPushButton *>(u"action"_s)->click();
    QTRY_COMPARE(fixture.list().model()->rowCount(), 6);
    QCOMPARE(fixture.app().sources().all().size(), 1);
    QTRY_VERIFY(!fixture.app().refresher().isRunning());
    if (auto *open = fixture.window().findChild<SourceDialog *>())
        open->close();

    fixture.action(u"todayAction"_s)->trigger();
    fixture.waitForList();
    QTRY_COMPARE(fixture.list().model()->rowCount(), 6);
    fixture.press(Qt::Key_J);
    const ArticleId id = fixture.list().currentRow()->id;
    const CategoryId wanted = fixture.app().taxonomy().categories().at(5).id;
    QVERIFY(fixture.list().currentRow()->status.category != wanted);
    fixture.press(Qt::Key_6);
    QTRY_COMPARE(fixture.list().currentRow()->status.category, wanted);
    // The list shows it before it is stored; the digest is made of what is stored.
    QTRY_COMPARE(waitFor(fixture.app().articles().article(id)).value_or({}).row.status.category, wanted);

    fixture.action(u"makeDigestAction"_s)->trigger();
    auto *view = fixture.find<DigestView>(u"digestView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shows(u"digestView"_s), 30000);
    QTRY_COMPARE(view->digests().size(), 1);
    QVERIFY(tellsAll(view->digests().first(), 6, id, wanted));

    fixture.action(u"exportAction"_s)->trigger();
    QTRY_VERIFY(fixture.window().findChild<ExportDialog *>());
    auto *exporter = fixture.window().findChild<ExportDialog *>();
    const QSignalSpy exported(exporter, &ExportDialog::exported);
    const QString folder = fixture.app().dataDir() + u"/out"_s;
    QVERIFY(QDir().mkpath(folder));
    exporter->findChild<QComboBox *>(u"format"_s)->setCurrentIndex(0);
    exporter->findChild<QLineEdit *>(u"path"_s)->setText(folder);
    exporter->findChild<QPushButton *>(u"export"_s)->click();
    QTRY_COMPARE(exported.size(), 1);
    for (const QString &file : exported.first().first().toStringList())
        QVERIFY2(QFile::exists(file), qPrintable(file));
    exporter->close();

    fixture.makeAgain();
    QTRY_VERIFY(fixture.shows(u"articleList"_s));
    QTRY_COMPARE(fixture.list().model()->rowCount(), 6);
    QVERIFY(fixture.list().select(id));
    QCOMPARE(fixture.list().currentRow()->status.category, wanted);
    QVERIFY(fixture.list().currentRow()->status.read);
    fixture.action(u"todaysDigestAction"_s)->trigger();
    QTRY_COMPARE(fixture.find<DigestView>(u"digestView"_s)->digests().size(), 1);
}

void TestFlows::fetchesWhatIsAddedDuringARefresh()
{
    TestHttpServer server;
    server.on("/one", TestRoute::document(feed(u"One"_s, 2)));
    server.on("/two", TestRoute::document(feed(u"Two"_s, 3)));
    WindowFixture fixture(false);
    QTRY_VERIFY(fixture.shows(u"welcomePage"_s));
    addSource(fixture, server.url("/one"));
    addSource(fixture, server.url("/two"));
    const QList<Source> sources = fixture.app().sources().all();
    auto *refresh = fixture.window().findChild<RefreshController *>();
    refresh->refresh({sources.at(0).id});
    QVERIFY(fixture.app().refresher().isRunning());
    refresh->refresh({sources.at(1).id});
    fixture.action(u"todayAction"_s)->trigger();
    QTRY_COMPARE(fixture.list().model()->rowCount(), 5);
}

void TestFlows::refreshTellsWhatFailed()
{
    TestHttpServer server;
    server.on("/good", TestRoute::document(feed(u"Good"_s, 3)));
    server.on("/gone", TestRoute::failure(404));
    server.on("/page", TestRoute::document("<html><body><p>no feed</p></body></html>", "text/html"));
    WindowFixture fixture(false);
    for (const char *path : {"/good", "/gone", "/page"})
        addSource(fixture, server.url(path), u"Loopback"_s);
    fixture.action(u"todayAction"_s)->trigger();
    fixture.waitForList();
    fixture.action(u"refreshAction"_s)->trigger();
    QTRY_COMPARE(fixture.list().model()->rowCount(), 3);
    auto *bar = fixture.find<ErrorBar>(u"errorBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u'2'));
    QCOMPARE(bar->details().split(u'\n').size(), 2);
    QVERIFY(bar->details().contains(u"404"_s));

    const auto *tree = fixture.find<NavigationView>(u"sourceTree"_s);
    const auto broken = [tree] {
        return tree->model()
            ->match(tree->model()->index(0, 0), NavigationModel::BrokenRole, true, -1,
                    Qt::MatchExactly | Qt::MatchRecursive)
            .size();
    };
    QTRY_COMPARE(broken(), 2);
}

void TestFlows::refreshCanBeStopped()
{
    TestHttpServer server;
    TestRoute never;
    never.silent = true;
    server.on("/silent", never);
    WindowFixture fixture(false);
    addSource(fixture, server.url("/silent"));
    QAction *refresh = fixture.action(u"refreshAction"_s);
    const QString idle = refresh->text();
    refresh->trigger();
    QTRY_VERIFY(fixture.app().refresher().isRunning());
    QVERIFY(fixture.find<QWidget>(u"statusProgress"_s)->isVisible());
    QVERIFY(refresh->text() != idle);
    QTRY_COMPARE(server.count("/silent"), 1);
    refresh->trigger();
    QTRY_VERIFY(!fixture.app().refresher().isRunning());
    QTRY_COMPARE(refresh->text(), idle);
    QVERIFY(!fixture.find<QWidget>(u"statusProgress"_s)->isVisible());
    QVERIFY(!fixture.find<ErrorBar>(u"errorBar"_s)->isVisible());
}

void TestFlows::keepsPlaceWhileArticlesArrive()
{
    TestHttpServer server;
    server.on("/feed",
              QList<TestRoute>{TestRoute::document(feed(u"First"_s, 4)), TestRoute::document(feed(u"Second"_s, 8))});
    WindowFixture fixture(false);
    addSource(fixture, server.url("/feed"));
    fixture.action(u"todayAction"_s)->trigger();
    fixture.action(u"refreshAction"_s)->trigger();
    QTRY_COMPARE(fixture.list().model()->rowCount(), 4);
    QTRY_VERIFY(!fixture.app().refresher().isRunning());
    fixture.press(Qt::Key_J);
    fixture.press(Qt::Key_J);
    const ArticleId id = fixture.list().currentId();
    QVERIFY(id != 0);
    const QSignalSpy reset(fixture.list().model(), &QAbstractItemModel::modelReset);
    fixture.action(u"refreshAction"_s)->trigger();
    QTRY_COMPARE(fixture.list().model()->rowCount(), 12);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(fixture.list().currentId(), id);
}

} // namespace oneul

QTEST_MAIN(oneul::TestFlows)
#include "tst_flows.moc"
