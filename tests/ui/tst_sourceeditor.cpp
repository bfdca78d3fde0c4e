#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QtTest>

#include "service/sourceservice.h"
#include "sources/documenttree.h"
#include "sources/findbadge.h"
#include "sources/sourceeditor.h"
#include "support/httpserver.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPage = "<html><head><title>News</title></head><body><ul>"
                         "<li class='story'><h2><a href='/1'>First</a></h2><p>About one</p></li>"
                         "<li class='story'><h2><a href='/2'>Second</a></h2></li></ul></body></html>";

/// An editor of a page on a loopback server.
struct Bench {
    explicit Bench(SourceType type, const QByteArray &path, const TestRoute &route, const QJsonObject &spec = {})
    {
        server.on(path, route);
        source.url = server.url(path);
        source.type = type;
        editor = std::make_unique<SourceEditor>(sample.app(), [this] { return PreviewSubject{source, {}}; });
        editor->setSource(type, spec);
        editor->resize(1000, 640);
        editor->show();
    }

    [[nodiscard]] QLineEdit *edit(const QString &name) const { return editor->findChild<QLineEdit *>(name); }
    [[nodiscard]] FindBadge *badge(const QString &name) const
    {
        return editor->findChild<FindBadge *>(name + u".badge"_s);
    }
    [[nodiscard]] QListWidget *items() const { return editor->findChild<QListWidget *>(u"previewItems"_s); }
    [[nodiscard]] QTabWidget *tabs() const { return editor->findChild<QTabWidget *>(u"previewTabs"_s); }

    SampleApp sample;
    TestHttpServer server;
    Source source;
    std::unique_ptr<SourceEditor> editor;
};

QTreeWidgetItem *rowOf(QTreeWidget *tree, const QString &label)
{
    for (QTreeWidgetItemIterator each(tree); *each; ++each) {
        if ((*each)->text(0) == label)
            return *each;
    }
    return nullptr;
}

} // namespace

class TestSourceEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsTyped();
    void saysWhatIsWrong();
    void putsAPathIntoTheField();
    void findsTextInTheDocument();
    void showsAFeed();
    void readsJson();
    void readsJsonInAPage();
    void startsFromATemplate();
    void keepsWhatIsShownWhenFetchingFails();
    void triesTheItemsPage();
};

void TestSourceEditor::showsWhatIsTyped()
{
    Bench bench(SourceType::Html, "/", TestRoute::document(kPage, "text/html"));
    bench.editor->fetchOnce();
    auto *tree = bench.editor->findChild<QTreeWidget *>(u"documentTree"_s);
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    QVERIFY(!bench.editor->isComplete());
    bench.edit(u"item"_s)->setText(u"//li"_s);
    bench.edit(u"title"_s)->setText(u".//a"_s);
    bench.edit(u"link"_s)->setText(u".//a/@href"_s);
    bench.edit(u"summary"_s)->setText(u"p"_s);
    bench.edit(u"author"_s)->setText(u"address"_s);
    QVERIFY(bench.editor->isComplete());
    QTRY_COMPARE(bench.items()->count(), 2);
    QCOMPARE(bench.items()->item(1)->text(), u"Second"_s);
    QCOMPARE(bench.badge(u"item"_s)->tone(), FindBadge::Tone::Good);
    QVERIFY(bench.badge(u"item"_s)->text().contains(u'2'));
    QVERIFY(bench.badge(u"summary"_s)->text().contains(u'1'));
    QVERIFY(bench.badge(u"title"_s)->toolTip().contains(u"First"));
    QCOMPARE(bench.badge(u"author"_s)->tone(), FindBadge::Tone::Nothing);
    QCOMPARE(bench.badge(u"date"_s)->tone(), FindBadge::Tone::None);
    QVERIFY(bench.tabs()->tabText(0).contains(u'2'));
    QCOMPARE(bench.server.count("/"), 1);
}

void TestSourceEditor::saysWhatIsWrong()
{
    Bench bench(SourceType::Html, "/", TestRoute::document(kPage, "text/html"),
                {{u"item"_s, u"//li["_s}, {u"title"_s, u"h2"_s}, {u"link"_s, u"a"_s}});
    bench.editor->fetchOnce();
    QTRY_COMPARE(bench.badge(u"item"_s)->tone(), FindBadge::Tone::Bad);
    QVERIFY(!bench.badge(u"item"_s)->toolTip().isEmpty());
    QCOMPARE(bench.items()->count(), 0);
    QVERIFY(bench.tabs()->tabText(2).contains(u'1'));
    bench.edit(u"item"_s)->setText(u"//li"_s);
    bench.edit(u"link"_s)->setText(u"h2/a/@href"_s);
    QTRY_COMPARE(bench.items()->count(), 2);
    QVERIFY(!bench.tabs()->tabText(2).contains(u'1'));
}

void TestSourceEditor::putsAPathIntoTheField()
{
    Bench bench(SourceType::Html, "/", TestRoute::document(kPage, "text/html"));
    bench.editor->fetchOnce();
    auto *tree = bench.editor->findChild<QTreeWidget *>(u"documentTree"_s);
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    bench.tabs()->setCurrentIndex(1);
    tree->expandAll();
    auto *use = bench.editor->findChild<QPushButton *>(u"useExpression"_s);
    tree->setCurrentItem(rowOf(tree, u"li.story"_s));
    use->click();
    QVERIFY(bench.edit(u"item"_s)->text().contains(u" story "));
    QTRY_COMPARE(bench.badge(u"item"_s)->tone(), FindBadge::Tone::Good);
    bench.editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.editor.get()));
    bench.edit(u"title"_s)->setFocus();
    tree->setCurrentItem(rowOf(tree, u"a"_s));
    QTRY_COMPARE(bench.editor->findChild<QLineEdit *>(u"documentPath"_s)->text(), u"./h2/a"_s);
    Q_EMIT tree->itemDoubleClicked(tree->currentItem(), 0);
    QCOMPARE(bench.edit(u"title"_s)->text(), u"./h2/a"_s);
    QTRY_VERIFY(bench.badge(u"title"_s)->text().contains(u'2'));
}

void TestSourceEditor::findsTextInTheDocument()
{
    Bench bench(SourceType::Html, "/", TestRoute::document(kPage, "text/html"));
    bench.editor->fetchOnce();
    auto *tree = bench.editor->findChild<QTreeWidget *>(u"documentTree"_s);
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    bench.edit(u"documentSearch"_s)->setText(u"second"_s);
    QVERIFY(tree->currentItem());
    QCOMPARE(tree->currentItem()->text(1), u"Second"_s);
    bench.edit(u"documentSearch"_s)->setText(u"story"_s);
    const QTreeWidgetItem *first = tree->currentItem();
    QTest::keyClick(bench.edit(u"documentSearch"_s), Qt::Key_Return);
    QVERIFY(tree->currentItem() != first);
    QCOMPARE(tree->currentItem()->text(0), first->text(0));
}

void TestSourceEditor::showsAFeed()
{
    Bench bench(SourceType::Feed, "/feed",
                TestRoute::document("<rss version='2.0'><channel><title>Loopback feed</title>"
                                    "<item><title>One entry</title><link>http://a.example/1</link></item>"
                                    "</channel></rss>"));
    QVERIFY2(!bench.editor->findChild<QComboBox *>(u"templates"_s)->isVisible(), "a feed has no expressions");
    bench.editor->fetchOnce();
    QTRY_COMPARE(bench.items()->count(), 1);
    QVERIFY(!bench.tabs()->isTabVisible(1));
    QVERIFY(bench.editor->isComplete());
}

void TestSourceEditor::readsJson()
{
    Bench bench(SourceType::Json, "/api", TestRoute::document(R"({"hits":[{"t":"One","id":7}]})", "application/json"));
    bench.edit(u"list"_s)->setText(u"$.hits"_s);
    bench.edit(u"title"_s)->setText(u".t"_s);
    bench.edit(u"linkTemplate"_s)->setText(u"https://a.example/{id}"_s);
    QVERIFY(bench.editor->isComplete());
    bench.editor->fetchOnce();
    QTRY_COMPARE(bench.items()->count(), 1);
    QVERIFY(bench.items()->item(0)->toolTip().contains(u"https://a.example/7"));
    QCOMPARE(bench.badge(u"linkTemplate"_s)->tone(), FindBadge::Tone::Good);
}

void TestSourceEditor::readsJsonInAPage()
{
    const QByteArray page = "<html><body><div data-all='{\"x\":[{\"t\":\"In it\",\"u\":\"/1\"}]}'></div></body></html>";
    Bench bench(SourceType::Html, "/", TestRoute::document(page, "text/html"));
    bench.editor->fetchOnce();
    bench.editor->findChild<QCheckBox *>(u"embeddedJson"_s)->setChecked(true);
    bench.edit(u"embedded"_s)->setText(u"//div/@data-all"_s);
    bench.edit(u"list"_s)->setText(u"$.x"_s);
    bench.edit(u"title"_s)->setText(u".t"_s);
    bench.edit(u"link"_s)->setText(u".u"_s);
    QTRY_COMPARE(bench.items()->count(), 1);
    const QJsonObject embedded = bench.editor->spec().value(u"embedded").toObject();
    QCOMPARE(embedded.value(u"json").toObject().value(u"list").toString(), u"$.x"_s);
    auto *tree = bench.editor->findChild<QTreeWidget *>(u"documentTree"_s);
    QTRY_COMPARE(tree->topLevelItemCount(), 2);
}

void TestSourceEditor::startsFromATemplate()
{
    Bench bench(SourceType::Html, "/", TestRoute::document(kPage, "text/html"));
    auto *templates = bench.editor->findChild<QComboBox *>(u"templates"_s);
    QVERIFY(templates->count() > 1);
    for (const Preset &preset : bench.sample.app().sources().presets()) {
        const int index = templates->findData(preset.id);
        QCOMPARE(index > 0, preset.source.type == SourceType::Html);
        if (index < 0)
            continue;
        Q_EMIT templates->activated(index);
        QCOMPARE(bench.editor->spec(), preset.source.spec);
        QVERIFY2(bench.editor->isComplete(), qPrintable(preset.id));
    }
    bench.editor->setType(SourceType::Json);
    for (const Preset &preset : bench.sample.app().sources().presets()) {
        if (const int index = templates->findData(preset.id); index > 0) {
            Q_EMIT templates->activated(index);
            QCOMPARE(bench.editor->spec(), preset.source.spec);
            QVERIFY2(bench.editor->isComplete(), qPrintable(preset.id));
        }
    }
}

void TestSourceEditor::keepsWhatIsShownWhenFetchingFails()
{
    Bench bench(SourceType::Html, "/", TestRoute::document(kPage, "text/html"),
                {{u"item"_s, u"//li"_s}, {u"title"_s, u"h2"_s}, {u"link"_s, u"h2/a/@href"_s}});
    bench.editor->fetchOnce();
    QTRY_COMPARE(bench.items()->count(), 2);
    bench.server.on("/", TestRoute::failure(500));
    bench.editor->findChild<QPushButton *>(u"previewFetch"_s)->click();
    QTRY_COMPARE(bench.server.count("/"), 2);
    auto *message = bench.editor->findChild<QWidget *>(u"previewError"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(bench.items()->count(), 2);
}

void TestSourceEditor::triesTheItemsPage()
{
    Bench bench(SourceType::Html, "/", TestRoute::document(kPage, "text/html"),
                {{u"item"_s, u"//li"_s},
                 {u"title"_s, u"h2"_s},
                 {u"link"_s, u"h2/a/@href"_s},
                 {u"detail"_s, QJsonObject{{u"summary"_s, u"//article"_s}}}});
    bench.server.on("/1", TestRoute::document("<article>All about one</article>", "text/html"));
    bench.editor->fetchOnce();
    auto *button = bench.editor->findChild<QPushButton *>(u"tryItemPage"_s);
    QTRY_VERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(bench.badge(u"detail.summary"_s)->tone(), FindBadge::Tone::Good);
    QVERIFY(bench.badge(u"detail.summary"_s)->toolTip().contains(u"All about one"));
}

} // namespace oneul

QTEST_MAIN(oneul::TestSourceEditor)
#include "tst_sourceeditor.moc"
