#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QtTest>

#include "base/waitfor.h"
#include "common/errorbar.h"
#include "service/sourceservice.h"
#include "sources/presetlist.h"
#include "sources/sourcedialog.h"
#include "support/httpserver.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kFeed = "<?xml version='1.0'?><rss version='2.0'><channel><title>Loopback feed</title>"
                         "<link>http://example.org/</link><description>For a test</description>"
                         "<item><title>One entry</title><link>http://example.org/1</link></item></channel></rss>";

QPushButton *action(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"action"_s);
}

void type(const QDialog &dialog, const QString &field, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setText(text);
}

void choose(const QDialog &dialog, const QString &field, const QVariant &value)
{
    auto *box = dialog.findChild<QComboBox *>(field);
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class TestSourceDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheAddress();
    void addsAFeed();
    void takesEnter();
    void staysOpenWhenItFails();
    void canBeCancelled();
    void storesAPageWithItsExpressions();
    void knowsThePresets();
    void addsPresets();
    void edits();
};

void TestSourceDialog::checksTheAddress()
{
    SampleApp sample;
    SourceDialog dialog(sample.app());
    QVERIFY(!action(dialog)->isEnabled());
    type(dialog, u"url"_s, u"no address"_s);
    QVERIFY(!action(dialog)->isEnabled());
    QVERIFY(!action(dialog)->toolTip().isEmpty());
    type(dialog, u"url"_s, u"example.org/feed"_s);
    QVERIFY(action(dialog)->isEnabled());
    choose(dialog, u"type"_s, int(SourceType::Html));
    QVERIFY2(!action(dialog)->isEnabled(), "a page needs its expressions");
    QVERIFY(!action(dialog)->toolTip().isEmpty());
}

void TestSourceDialog::addsAFeed()
{
    TestHttpServer server;
    server.on("/feed.xml", TestRoute::document(kFeed));
    server.on("/", TestRoute::document("<html><head><link rel='alternate' type='application/rss+xml' "
                                       "href='/feed.xml'></head><body>A page</body></html>",
                                       "text/html"));
    SampleApp sample;
    SourceDialog dialog(sample.app());
    QSignalSpy added(&dialog, &SourceDialog::added);
    type(dialog, u"url"_s, server.url("/").toString());
    choose(dialog, u"kind"_s, int(Kind::Papers));
    dialog.findChild<QComboBox *>(u"folder"_s)->setCurrentText(u"A/B"_s);
    action(dialog)->click();
    QVERIFY2(!action(dialog)->isEnabled(), "no second click while it looks");
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Source source = sample.app().sources().byId(added.first().first().toLongLong()).value_or(Source());
    QCOMPARE(source.url, server.url("/feed.xml"));
    QCOMPARE(source.name, u"Loopback feed"_s);
    QCOMPARE(source.folder, u"A/B"_s);
    QCOMPARE(source.kind, Kind::Papers);
}

void TestSourceDialog::takesEnter()
{
    TestHttpServer server;
    server.on("/feed.xml", TestRoute::document(kFeed));
    SampleApp sample;
    SourceDialog dialog(sample.app());
    QSignalSpy added(&dialog, &SourceDialog::added);
    dialog.show();
    QVERIFY(action(dialog)->isDefault());
    type(dialog, u"url"_s, server.url("/feed.xml").toString());
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"url"_s), Qt::Key_Return);
    QTRY_COMPARE(added.count(), 1);
}

void TestSourceDialog::staysOpenWhenItFails()
{
    TestHttpServer server;
    SampleApp sample;
    SourceDialog dialog(sample.app());
    dialog.show();
    type(dialog, u"url"_s, server.url("/nothing").toString());
    action(dialog)->click();
    QTRY_VERIFY(!dialog.findChild<ErrorBar *>()->text().isEmpty());
    QVERIFY(dialog.isVisible());
    QVERIFY(action(dialog)->isEnabled());
    QCOMPARE(dialog.findChild<QLineEdit *>(u"url"_s)->text(), server.url("/nothing").toString());
    QVERIFY(sample.app().sources().all().isEmpty());
}

void TestSourceDialog::canBeCancelled()
{
    TestHttpServer server;
    TestRoute slow = TestRoute::document(kFeed);
    slow.delayMs = 400;
    server.on("/slow.xml", slow);
    SampleApp sample;
    SourceDialog dialog(sample.app());
    dialog.show();
    QSignalSpy added(&dialog, &SourceDialog::added);
    type(dialog, u"url"_s, server.url("/slow.xml").toString());
    action(dialog)->click();
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QVERIFY2(dialog.isVisible(), "the first cancel ends the search only");
    QVERIFY(action(dialog)->isEnabled());
    QTRY_COMPARE(server.count("/slow.xml"), 1);
    QTest::qWait(900);
    QVERIFY(sample.app().sources().all().isEmpty());
    QCOMPARE(added.count(), 0);
}

void TestSourceDialog::storesAPageWithItsExpressions()
{
    SampleApp sample;
    SourceDialog dialog(sample.app());
    QSignalSpy added(&dialog, &SourceDialog::added);
    type(dialog, u"url"_s, u"https://example.org/list"_s);
    choose(dialog, u"type"_s, int(SourceType::Html));
    type(dialog, u"item"_s, u"//article"_s);
    type(dialog, u"title"_s, u".//h2"_s);
    QVERIFY(!action(dialog)->isEnabled());
    type(dialog, u"link"_s, u".//a/@href"_s);
    QVERIFY(action(dialog)->isEnabled());
    action(dialog)->click();
    QTRY_COMPARE(added.count(), 1);
    const Source source = sample.app().sources().all().first();
    QCOMPARE(source.type, SourceType::Html);
    QCOMPARE(source.name, u"example.org"_s);
    QCOMPARE(source.spec.value(u"link").toString(), u".//a/@href"_s);
    QCOMPARE(source.spec.size(), 3);

    SourceDialog again(sample.app());
    type(again, u"url"_s, u"https://example.org/list"_s);
    choose(again, u"type"_s, int(SourceType::Html));
    for (const QString &field : {u"item"_s, u"title"_s, u"link"_s})
        type(again, field, u"//a"_s);
    action(again)->click();
    QTRY_VERIFY2(!again.findChild<ErrorBar *>()->text().isEmpty(), "it is there already");
    QCOMPARE(again.focusWidget(), again.findChild<QLineEdit *>(u"url"_s));
    QCOMPARE(sample.app().sources().all().size(), 1);
}

void TestSourceDialog::knowsThePresets()
{
    SampleApp sample;
    const auto &presets = sample.app().sources().presets();
    const auto papers = std::ranges::find_if(presets, [](const Preset &preset) {
        return preset.source.kind == Kind::Papers && preset.source.type == SourceType::Html;
    });
    QVERIFY(papers != presets.end());
    SourceDialog dialog(sample.app());
    type(dialog, u"url"_s, papers->source.url.toString());
    QCOMPARE(dialog.findChild<QLineEdit *>(u"name"_s)->placeholderText(), papers->source.name);
    QCOMPARE(dialog.findChild<QComboBox *>(u"kind"_s)->currentData().toInt(), int(Kind::Papers));
    choose(dialog, u"type"_s, int(SourceType::Html));
    QVERIFY2(action(dialog)->isEnabled(), "the preset brings its expressions");
}

void TestSourceDialog::addsPresets()
{
    SampleApp sample;
    SourceDialog dialog(sample.app());
    dialog.show();
    QSignalSpy added(&dialog, &SourceDialog::added);
    auto *tabs = dialog.findChild<QTabWidget *>(u"tabs"_s);
    tabs->setCurrentIndex(1);
    QVERIFY(!action(dialog)->isEnabled());
    auto *tree = dialog.findChild<QTreeWidget *>(u"presets"_s);
    type(dialog, u"presetFilter"_s, u"hacker"_s);
    QTreeWidgetItem *first = nullptr;
    int shown = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
            if (tree->topLevelItem(i)->child(j)->isHidden())
                continue;
            ++shown;
            first = first ? first : tree->topLevelItem(i)->child(j);
        }
    }
    QVERIFY(shown > 0 && shown < sample.app().sources().presets().size());
    first->setCheckState(0, Qt::Checked);
    QVERIFY(action(dialog)->isEnabled());
    action(dialog)->click();
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(sample.app().sources().all().size(), 1);

    SourceDialog next(sample.app());
    QVERIFY2(next.findChild<PresetList *>()->checkedIds().isEmpty(), "what is there already is not added again");
}

void TestSourceDialog::edits()
{
    SampleApp sample;
    Source source;
    source.url = QUrl(u"https://example.org/feed"_s);
    source.name = u"Before"_s;
    const auto stored = waitFor(sample.app().sources().addAll({source}));
    QVERIFY(stored && stored->size() == 1);
    SourceDialog dialog(sample.app(), stored->first());
    QCOMPARE(dialog.findChild<QLineEdit *>(u"name"_s)->text(), u"Before"_s);
    type(dialog, u"name"_s, u"After"_s);
    type(dialog, u"url"_s, u"example.org/other"_s);
    choose(dialog, u"kind"_s, int(Kind::Papers));
    dialog.findChild<QCheckBox *>(u"enabled"_s)->setChecked(false);
    action(dialog)->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    const Source now = sample.app().sources().byId(stored->first().id).value_or(Source());
    QCOMPARE(now.name, u"After"_s);
    QCOMPARE(now.url, QUrl(u"https://example.org/other"_s));
    QCOMPARE(now.kind, Kind::Papers);
    QCOMPARE(now.enabled, false);
}

} // namespace oneul

QTEST_MAIN(oneul::TestSourceDialog)
#include "tst_sourcedialog.moc"
