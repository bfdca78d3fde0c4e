#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/magazinecard.h"
#include "articles/previewcache.h"
#include "articles/reader.h"
#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/sourceservice.h"
#include "settings/settings.h"
#include "support/patience.h"
#include "ui/windowsteps.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// The one beside the list.
Reader *readerOf(const WindowFixture &fixture)
{
    return fixture.list().parentWidget()->findChild<Reader *>();
}

} // namespace

/// How articles are listed, read and handed on, in the whole window.
class TestReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPanesOpenAndGoBack();
    void goingThroughTheListReadsNothingInTwoPanes();
    void theChoiceOfPanesIsKept();
    void aMagazineHasTexts();
    void densityChangesTheRows();
    void cardLinesEndWithAnEllipsis();
    void previewsAreAskedForOnce();
    void copiesCitations();
    void savesNotes();
    void aSourceIsAskedOnce();
};

void TestReading::twoPanesOpenAndGoBack()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    ArticlePane &list = fixture.list();
    auto *reader = readerOf(fixture);
    fixture.action(u"panesTwoAction"_s)->trigger();
    QVERIFY(list.isVisible());
    QVERIFY(!reader->isVisible());
    list.selectOffset(1);
    list.selectOffset(3);
    const ArticleId chosen = list.currentId();
    QVERIFY(chosen != 0);
    const int place = list.view()->verticalScrollBar()->value();
    QTest::keyClick(list.view(), Qt::Key_Return);
    QTRY_VERIFY(reader->isVisible());
    QVERIFY(!list.isVisible());
    // Keys go on through the articles while one is open.
    fixture.press(Qt::Key_J);
    QTRY_VERIFY(list.currentId() != chosen);
    QTRY_COMPARE(reader->articleId(), list.currentId());
    fixture.press(Qt::Key_K);
    QTRY_COMPARE(list.currentId(), chosen);
    QVERIFY(!list.view()->hasFocus()); // where the keys would go on unseen
    QTest::keyClick(reader->findChild<QTextBrowser *>(u"reader"_s), Qt::Key_Escape);
    QTRY_VERIFY(list.isVisible());
    QVERIFY(!reader->isVisible());
    QTest::keyClick(list.view(), Qt::Key_Return);
    QTRY_VERIFY(reader->isVisible());
    reader->findChild<QToolButton *>(u"backToList"_s)->click();
    QVERIFY(list.isVisible());
    QVERIFY(!reader->isVisible());
    QCOMPARE(list.currentId(), chosen);
    QCOMPARE(list.view()->verticalScrollBar()->value(), place);
    fixture.action(u"panesAutoAction"_s)->trigger();
    QVERIFY(list.isVisible() && reader->isVisible());
}

void TestReading::goingThroughTheListReadsNothingInTwoPanes()
{
    WindowFixture fixture(true);
    fixture.action(u"panesTwoAction"_s)->trigger();
    fixture.showSampleDay();
    ArticlePane &list = fixture.list();
    list.selectOffset(1);
    QTRY_VERIFY(list.currentRow() != nullptr);
    const ArticleId id = list.currentId();
    QVERIFY(!stored(fixture, id).read);
    QTest::keyClick(list.view(), Qt::Key_Return);
    QTRY_VERIFY(stored(fixture, id).read);
}

void TestReading::theChoiceOfPanesIsKept()
{
    WindowFixture fixture(true);
    fixture.action(u"panesTwoAction"_s)->trigger();
    fixture.action(u"magazineViewAction"_s)->trigger();
    fixture.makeAgain();
    fixture.showSampleDay();
    QVERIFY(!readerOf(fixture)->isVisible());
    QVERIFY(fixture.action(u"panesTwoAction"_s)->isChecked());
    QVERIFY(fixture.action(u"magazineViewAction"_s)->isChecked());
    QCOMPARE(fixture.list().view()->listStyle(), ListStyle::Magazine);
}

void TestReading::aMagazineHasTexts()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    ArticleListView *view = fixture.list().view();
    const int before = view->rowHeight(0);
    const QImage plain = view->grab().toImage();
    fixture.action(u"magazineViewAction"_s)->trigger();
    QVERIFY(view->isCompact());
    QVERIFY(view->rowHeight(0) > before);
    // Blank at first; the texts come, and the picture of the first card changes with them.
    const auto card = [view] {
        return view->grab(view->visualRect(view->model()->index(0, ArticleModel::Title))).toImage();
    };
    const QImage first = card();
    QTRY_VERIFY(card() != first);
    fixture.action(u"magazineViewAction"_s)->trigger();
    QCOMPARE(view->rowHeight(0), before);
    QCOMPARE(view->grab().toImage().size(), plain.size());
}

void TestReading::densityChangesTheRows()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    ArticleListView *view = fixture.list().view();
    fixture.action(u"densityNormalAction"_s)->trigger();
    const int normal = view->rowHeight(0);
    fixture.action(u"densityCompactAction"_s)->trigger();
    QVERIFY(view->rowHeight(0) < normal);
    fixture.action(u"densityRoomyAction"_s)->trigger();
    QVERIFY(view->rowHeight(0) > normal);
    QCOMPARE(fixture.app().settings().text(Key::ListDensity), u"roomy"_s);
}

void TestReading::cardLinesEndWithAnEllipsis()
{
    const QFont font;
    QCOMPARE(cardLines(QString(), font, 300), QStringList());
    QCOMPARE(cardLines(u"short"_s, font, 300), QStringList{u"short"_s});
    const QStringList two = cardLines(u"many words "_s.repeated(60), font, 300);
    QCOMPARE(two.size(), 2);
    QVERIFY(two.at(1).endsWith(u'…'));
    QVERIFY(QFontMetrics(font).horizontalAdvance(two.at(1)) <= 300);
    QCOMPARE(cardLines(u"가나다라마바사"_s.repeated(60), font, 300).size(), 2);
    QVERIFY(cardLines(u"text"_s, font, 2).isEmpty());
}

void TestReading::previewsAreAskedForOnce()
{
    int asked = 0;
    PreviewCache cache([&asked](const QList<ArticleId> &ids) {
        asked += static_cast<int>(ids.size());
        QList<ArticlePreview> found;
        for (const ArticleId id : ids) {
            if (id != 3)
                found.append({id, u"text"_s, {}});
        }
        return readyFuture<QList<ArticlePreview>>(found);
    });
    QVERIFY(cache.find(1) == nullptr);
    QVERIFY(cache.find(3) == nullptr);
    QTRY_VERIFY(cache.find(1) != nullptr);
    QCOMPARE(cache.find(1)->text, u"text"_s);
    QVERIFY(cache.find(3) != nullptr); // answered, though there is none
    QCOMPARE(asked, 2);
    QVERIFY(cache.find(0) == nullptr);
    cache.forget({1});
    QVERIFY(cache.find(1) == nullptr);
    QTRY_VERIFY(cache.find(1) != nullptr);
    QCOMPARE(asked, 3);
}

void TestReading::copiesCitations()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.list().selectOffset(1);
    QTRY_VERIFY(fixture.list().currentRow() != nullptr);
    const QString address = QString::fromLatin1(fixture.list().currentRow()->url.toEncoded());
    QGuiApplication::clipboard()->clear();
    fixture.press(Qt::Key_Y);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(address));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"@misc"_s));
    fixture.press(Qt::Key_Y, Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"@misc{"_s));
}

void TestReading::savesNotes()
{
    QTemporaryDir notes;
    WindowFixture fixture(true);
    fixture.app().settings().set(Key::NotesFolder, notes.path());
    fixture.showSampleDay();
    fixture.list().selectOffset(1);
    QTRY_VERIFY(fixture.action(u"saveNoteAction"_s)->isEnabled());
    fixture.press(Qt::Key_O);
    QTRY_COMPARE(QDir(notes.path()).entryList({u"*.md"_s}, QDir::Files).size(), 1);
}

void TestReading::aSourceIsAskedOnce()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.list().selectOffset(1);
    QTRY_VERIFY(fixture.action(u"imagesOfSourceAction"_s)->isEnabled());
    const SourceId id = fixture.list().currentRow()->sourceId;
    const auto isOn = [&] { return fixture.app().sources().byId(id)->options.images; };
    fixture.action(u"imagesOfSourceAction"_s)->trigger();
    auto *box = fixture.window().findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QVERIFY(!isOn());
    box->button(QMessageBox::Yes)->click();
    QTRY_VERIFY(isOn());
    fixture.action(u"imagesOfSourceAction"_s)->trigger(); // off again, without a question
    QTRY_VERIFY(!isOn());
}

} // namespace oneul

QTEST_MAIN(oneul::TestReading)
#include "tst_reading.moc"
