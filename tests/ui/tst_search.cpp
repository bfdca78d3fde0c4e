#include <memory>

#include <QDialog>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPromise>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/markedtext.h"
#include "articles/snippetcache.h"
#include "main/listfilter.h"
#include "main/searchcompleter.h"
#include "main/searchfield.h"
#include "main/searchhint.h"
#include "settings/settings.h"
#include "sources/navigationview.h"
#include "support/patience.h"
#include "ui/windowfixture.h"
#include "ui/windowsteps.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

SearchQuery wordQuery(const QString &word)
{
    SearchQuery query;
    query.words = {{{{word}}}};
    return query;
}

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceTypingRests();
    void saysWhatIsWrongAndKeepsTheResults();
    void goesBackToWhereItWas();
    void remembersTheOrderOfResults();
    void narrowsAListDown();
    void marksWhatWasFound();
    void fitsMarkedTextIntoALine();
    void dropsPassagesOfAnOlderSearch();
    void completesFieldsAndValues();
    void explainsItself();
};

void TestSearch::asksOnceTypingRests()
{
    SearchField field;
    field.show();
    QSignalSpy asked(&field, &SearchField::searchRequested);
    QTest::keyClicks(&field, u"waymo"_s);
    QCOMPARE(asked.size(), 0);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"waymo"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 2);
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(field.text().isEmpty());
}

void TestSearch::saysWhatIsWrongAndKeepsTheResults()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const int all = fixture.list().model()->rowCount();
    typeSearch(fixture, u"waymo"_s);
    QTRY_VERIFY(fixture.list().model()->rowCount() > 0 && fixture.list().model()->rowCount() < all);
    QVERIFY(headingOf(fixture).contains(u"waymo"_s));
    const int found = fixture.list().model()->rowCount();
    auto *hint = fixture.find<SearchHint>(u"searchHint"_s);
    typeSearch(fixture, u"waymo is:new"_s);
    QTRY_VERIFY(hint->text().contains(u"is:new"_s));
    QVERIFY(hint->isVisible());
    QCOMPARE(fixture.list().model()->rowCount(), found);
    QVERIFY(!fixture.action(u"saveSearchAction"_s)->isEnabled());
    typeSearch(fixture, u"waymo is:unread"_s);
    QTRY_VERIFY(!hint->text().contains(u"is:new"_s));
    QTRY_VERIFY(headingOf(fixture).contains(u"is:unread"_s));
    QVERIFY(fixture.action(u"saveSearchAction"_s)->isEnabled());
}

void TestSearch::goesBackToWhereItWas()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.action(u"dashboardAction"_s)->trigger();
    QTRY_VERIFY(fixture.shows(u"dashboardPage"_s));
    SearchField *field = typeSearch(fixture, u"waymo"_s);
    QTRY_VERIFY(fixture.shows(u"articleList"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(fixture.shows(u"dashboardPage"_s));
    QVERIFY(field->text().isEmpty());

    NavTarget starred;
    starred.type = NavType::Starred;
    Q_EMIT fixture.find<NavigationView>(u"sourceTree"_s)->targetActivated(starred);
    QTRY_VERIFY(fixture.shows(u"articlePane"_s));
    const QString heading = headingOf(fixture);
    typeSearch(fixture, u"waymo"_s);
    QTRY_VERIFY(headingOf(fixture) != heading);
    fixture.list().view()->setFocus();
    QTest::keyClick(fixture.list().view(), Qt::Key_Escape);
    QTRY_COMPARE(headingOf(fixture), heading);
}

void TestSearch::remembersTheOrderOfResults()
{
    using Order = ListOrder::Key;
    WindowFixture fixture(true);
    fixture.showSampleDay();
    SearchField *field = typeSearch(fixture, u"ai"_s);
    QTRY_VERIFY(headingOf(fixture).contains(u"ai"_s));
    QCOMPARE(fixture.list().order().key, Order::Relevance);
    fixture.list().setOrder(Order::Published, true);
    QCOMPARE(fixture.app().settings().text(Key::SearchOrder), u"newest"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!headingOf(fixture).contains(u"ai"_s));
    fixture.list().setOrder(Order::Title, false);
    typeSearch(fixture, u"waymo"_s);
    QTRY_VERIFY(headingOf(fixture).contains(u"waymo"_s));
    QCOMPARE(fixture.list().order().key, Order::Published);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!headingOf(fixture).contains(u"waymo"_s));
    QCOMPARE(fixture.list().order().key, Order::Title);
}

void TestSearch::narrowsAListDown()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const ArticleModel *model = fixture.list().model();
    const int all = model->rowCount();
    QLineEdit *box = fixture.list().filterBox();
    box->setFocus();
    box->setText(u"kind:papers"_s);
    QTRY_VERIFY(model->rowCount() < all && model->rowCount() > 0);
    const int papers = model->rowCount();
    box->setText(u"kind:comics"_s);
    QTest::qWait(2 * SearchField::kRestMs);
    QCOMPARE(model->rowCount(), papers);
    bool said = false;
    for (const SearchHint *hint : fixture.window().findChildren<SearchHint *>())
        said = said || hint->text().contains(u"kind:comics"_s);
    QVERIFY(said);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_COMPARE(model->rowCount(), all);

    SearchQuery one = wordQuery(u"a"_s);
    one.after = QDate(2024, 1, 1);
    SearchQuery other = wordQuery(u"b"_s);
    other.after = QDate(2024, 2, 1);
    other.before = QDate(2024, 3, 1);
    const SearchQuery both = bothQueries(one, other);
    QCOMPARE(both.words.size(), 2);
    QCOMPARE(both.after, QDate(2024, 2, 1));
    QCOMPARE(both.before, QDate(2024, 3, 1));
}

void TestSearch::marksWhatWasFound()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const int all = fixture.list().model()->rowCount();
    typeSearch(fixture, u"waymo"_s);
    QTRY_VERIFY(fixture.list().model()->rowCount() > 0 && fixture.list().model()->rowCount() < all);
    auto *snippets = fixture.find<SnippetCache>({});
    QVERIFY(snippets->isActive());
    const ArticleId id = fixture.list().model()->idAt(0);
    QTRY_VERIFY(snippets->find(id) != nullptr);
    QVERIFY(!snippets->find(id)->marks.isEmpty() || !snippets->find(id)->titleMarks.isEmpty());
    fixture.list().selectOffset(0);
    auto *reader = fixture.find<QTextBrowser>(u"reader"_s);
    QTRY_VERIFY(!reader->extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection &mark : reader->extraSelections())
        QVERIFY(mark.cursor.selectedText().startsWith(u"waymo"_s, Qt::CaseInsensitive));
    typeSearch(fixture, u"zzzz"_s);
    QTRY_COMPARE(fixture.list().model()->rowCount(), 0);
    QTest::keyClick(fixture.find<SearchField>(u"searchField"_s), Qt::Key_Escape);
    QTRY_VERIFY(!snippets->isActive());
}

void TestSearch::fitsMarkedTextIntoALine()
{
    const QFontMetrics metrics{QFont()};
    const QString before = u"long "_s.repeated(100);
    const MarkedText text{before + u"found and more"_s, {{before.size(), 5}}};
    const MarkedText fitted = text.fitted(metrics, metrics.horizontalAdvance(u"x"_s.repeated(40)));
    QCOMPARE(fitted.marks.size(), 1);
    QCOMPARE(fitted.text.mid(fitted.marks.first().start, fitted.marks.first().length), u"found"_s);
    QVERIFY(fitted.text.startsWith(QChar(0x2026)));
    QCOMPARE(text.fitted(metrics, 100000).text, text.text);
    const MarkedText tiny = text.fitted(metrics, metrics.horizontalAdvance(u"xxxx"_s));
    for (const Snippet::Range &mark : tiny.marks)
        QVERIFY(mark.start + mark.length <= tiny.text.size());
}

void TestSearch::dropsPassagesOfAnOlderSearch()
{
    QList<std::shared_ptr<QPromise<Result<SnippetCache::Snippets>>>> questions;
    SnippetCache cache([&questions](const QList<ArticleId> &, const SearchQuery &) {
        auto promise = std::make_shared<QPromise<Result<SnippetCache::Snippets>>>();
        promise->start();
        questions << promise;
        return promise->future();
    });
    QSignalSpy changed(&cache, &SnippetCache::changed);
    const auto answer = [&questions](qsizetype at, const QString &text) {
        Snippet snippet;
        snippet.text = text;
        questions.at(at)->addResult(SnippetCache::Snippets{{7, snippet}});
        questions.at(at)->finish();
    };
    cache.setQuery(wordQuery(u"old"_s));
    QVERIFY(cache.find(7) == nullptr);
    QTRY_COMPARE(questions.size(), 1);
    cache.setQuery(wordQuery(u"new"_s));
    QVERIFY(cache.find(7) == nullptr);
    QTRY_COMPARE(questions.size(), 2);
    answer(0, u"of the old one"_s);
    answer(1, u"of the new one"_s);
    QTRY_VERIFY(cache.find(7) != nullptr);
    QCOMPARE(cache.find(7)->text, u"of the new one"_s);
    QCOMPARE(changed.size(), 1);
    cache.setQuery(std::nullopt);
    QVERIFY(cache.find(7) == nullptr);
}

void TestSearch::completesFieldsAndValues()
{
    QLineEdit edit;
    const SearchCompleter completer(&edit, [](const QString &field) {
        return field == u"source" ? QStringList{u"AI Times"_s, u"Nature"_s} : QStringList();
    });
    QCOMPARE(completer.offers(u"so"_s), QStringList{u"source:"_s});
    QVERIFY(completer.offers(u"s"_s).isEmpty());
    QCOMPARE(completer.offers(u"source:tim"_s), QStringList{u"source:\"AI Times\""_s});
    QCOMPARE(completer.offers(u"is:un"_s), QStringList{u"is:unread"_s});
    QVERIFY(completer.offers(u"source:Nature"_s).isEmpty());
    QCOMPARE(typedPieceAt(u"chip -sou"_s, 9).text, u"sou"_s);
    QCOMPARE(typedPieceAt(u"title:\"a b\" x"_s, 11).start, 0);
}

void TestSearch::explainsItself()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    SearchField *field = typeSearch(fixture, u"x"_s);
    QTest::keyClick(field, Qt::Key_F1);
    QTRY_VERIFY(fixture.find<QDialog>(u"searchHelp"_s) != nullptr);
    auto *help = fixture.find<QDialog>(u"searchHelp"_s);
    QVERIFY(help->isVisible());
    help->close();
}

} // namespace oneul

QTEST_MAIN(oneul::TestSearch)
#include "tst_search.moc"
