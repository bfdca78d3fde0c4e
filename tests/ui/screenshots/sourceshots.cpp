#include "ui/screenshots/sourceshots.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include "service/app.h"
#include "service/sourceservice.h"
#include "sources/opmldialog.h"
#include "sources/sourcedialog.h"
#include "support/httpserver.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldMs = 700; ///< an expression is evaluated a moment after it was typed

QByteArray listPage()
{
    static const QByteArrayList titles{
        "A smaller model reads longer texts", "Benchmarks that can't be learned by heart",
        "Speech and pictures in one encoder", "What the new chips mean for training",
        "An open corpus of court decisions",  "Robots that ask before they act"};
    QByteArray page = "<html><head><title>Research notes</title></head><body><header>Notes of a week</header><ul>";
    for (int i = 0; i < titles.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        page += "<li class='note'><h2><a href='/notes/" + number + "'>" + titles.at(i) + "</a></h2><time>0" + number
                + ".10.2024</time><p>In short: what is new about it, who made it and where the paper is.</p></li>";
    }
    return page + "</ul></body></html>";
}

QByteArray feed(const QByteArray &title)
{
    return "<rss version='2.0'><channel><title>" + title
           + "</title><link>https://example.org/</link><description>.</description>"
             "<item><title>One entry</title><link>https://example.org/1</link></item></channel></rss>";
}

void waitUntil(const std::function<bool()> &ready)
{
    if (!QTest::qWaitFor(ready))
        qFatal("a dialog does not get ready");
}

QDialog *editor(App &app, const QUrl &url)
{
    Source source;
    source.id = 1;
    source.url = url;
    source.name = u"Research notes"_s;
    source.type = SourceType::Html;
    source.spec = {{u"item"_s, u"//li[@class='note']"_s},
                   {u"title"_s, u"h2/a"_s},
                   {u"link"_s, u"h2/a/@href"_s},
                   {u"summary"_s, u"p"_s},
                   {u"date"_s, u"time"_s},
                   {u"dateFormat"_s, u"dd.MM.yyyy"_s},
                   {u"author"_s, u".//address"_s}};
    auto *dialog = new SourceDialog(app, source);
    dialog->show();
    dialog->findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(1);
    waitUntil([dialog] { return dialog->findChild<QListWidget *>(u"previewItems"_s)->count() > 0; });
    return dialog;
}

QDialog *editorTree(App &app, const QUrl &url)
{
    QDialog *dialog = editor(app, url);
    dialog->findChild<QTabWidget *>(u"previewTabs"_s)->setCurrentIndex(1);
    dialog->findChild<QLineEdit *>(u"documentSearch"_s)->setText(u"benchmarks"_s);
    dialog->findChild<QLineEdit *>(u"date"_s)->setText(u"time["_s);
    QTest::qWait(kFieldMs);
    return dialog;
}

QDialog *choice(App &app, const QUrl &url)
{
    auto *dialog = new SourceDialog(app);
    dialog->show();
    dialog->findChild<QLineEdit *>(u"url"_s)->setText(url.toString());
    dialog->findChild<QPushButton *>(u"action"_s)->click();
    waitUntil([dialog] { return dialog->findChild<QTreeWidget *>(u"foundFeeds"_s)->topLevelItemCount() > 0; });
    return dialog;
}

QDialog *opml(App &app)
{
    const QString path = QDir(app.dataDir()).filePath(u"subscriptions.opml"_s);
    QFile file(path);
    const QByteArray known = app.sources().all().constFirst().url.toEncoded().replace('&', "&amp;");
    const QByteArray list = "<opml version='2.0'><body><outline text='Research'>"
                            "<outline type='rss' text='Lab notes' xmlUrl='https://lab.example.org/feed.xml'/>"
                            "<outline text='Korea'><outline type='rss' text='연구 소식' "
                            "xmlUrl='https://research.example.kr/rss'/></outline>"
                            "<outline type='rss' text='Lab notes' xmlUrl='https://lab.example.org/feed.xml'/></outline>"
                            "<outline type='rss' text='The one from before' xmlUrl='"
                            + known + "'/></body></opml>";
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    auto *dialog = new OpmlDialog(app, path);
    dialog->findChild<QLabel *>(u"opmlPath"_s)->setText(u"~/Downloads/subscriptions.opml"_s);
    dialog->show();
    return dialog;
}

} // namespace

void showSourceDialogs(App &app, const std::function<void(const QString &name, QDialog *dialog)> &take)
{
    TestHttpServer server;
    server.on("/notes", TestRoute::document(listPage(), "text/html"));
    server.on("/", TestRoute::document("<html><head><link rel='alternate' type='application/rss+xml' href='/all.xml'>"
                                       "<link rel='alternate' type='application/rss+xml' href='/papers.xml'></head>"
                                       "<body>Notes</body></html>",
                                       "text/html"));
    server.on("/all.xml", TestRoute::document(feed("Research notes")));
    server.on("/papers.xml", TestRoute::document(feed("Research notes: papers only")));
    take(u"source-editor"_s, editor(app, server.url("/notes")));
    take(u"source-document"_s, editorTree(app, server.url("/notes")));
    take(u"source-feeds"_s, choice(app, server.url("/")));
    auto *fetching = new SourceDialog(app, app.sources().all().constLast());
    fetching->show();
    fetching->findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(2);
    take(u"source-fetching"_s, fetching);
    take(u"opml"_s, opml(app));
}

} // namespace oneul
