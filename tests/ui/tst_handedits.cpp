#include <algorithm>
#include <memory>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "base/waitfor.h"
#include "categories/articlemime.h"
#include "categories/categorypicker.h"
#include "categories/editbar.h"
#include "categories/editlogmodel.h"
#include "categories/explanationpopup.h"
#include "categories/fuzzymatch.h"
#include "categories/similardialog.h"
#include "service/articleservice.h"
#include "service/learning.h"
#include "sources/navigationmodel.h"
#include "support/patience.h"
#include "ui/windowfixture.h"
#include "ui/windowsteps.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

NavTarget placeOf(const CategoryId &category)
{
    NavTarget target;
    target.type = NavType::Category;
    target.category = category;
    return target;
}

ArticleId chooseFirst(WindowFixture &fixture)
{
    const ArticleId id = fixture.list().allIds().constFirst();
    fixture.list().select(id);
    if (!QTest::qWaitFor([&] { return fixture.list().currentRow() != nullptr; }, kPatience))
        qFatal("the article's row does not come");
    return id;
}

/// A category that the article isn't in.
CategoryId another(WindowFixture &fixture, ArticleId id)
{
    return stored(fixture, id).category == u"robotics" ? u"llm"_s : u"robotics"_s;
}

/// An article that others of the day are like.
ArticleId oneOfMany(WindowFixture &fixture)
{
    for (const ArticleId id : fixture.list().allIds()) {
        const auto similar = waitFor(fixture.app().learning().similar(id, another(fixture, id)));
        if (similar && similar->size() > 1)
            return id;
    }
    qFatal("no articles are like each other");
}

template <class T>
T *shown(WindowFixture &fixture, const QString &name)
{
    T *widget = fixture.find<T>(name);
    return widget != nullptr && widget->isVisible() ? widget : nullptr;
}

} // namespace

class TestHandEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedLettersFindACategory_data();
    void typedLettersFindACategory();
    void aDropOnTheTreeMovesArticles();
    void anEditOffersWhatCanFollow();
    void similarArticlesGoTheSameWay();
    void whyIsTold();
    void furtherCategoriesAreShownAndUndone();
    void theLogPutsBack();
    void hiddenArticlesCanBeShownAgain();
};

void TestHandEdits::typedLettersFindACategory_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fit");
    QTest::newRow("whole") << u"Robotics"_s << u"robotics"_s << kWholeName;
    QTest::newRow("beginning") << u"Robotics"_s << u"rob"_s << 4;
    QTest::newRow("word") << u"Computer Vision"_s << u"vis"_s << 3;
    QTest::newRow("middle") << u"Robotics"_s << u"bot"_s << 2;
    QTest::newRow("in order") << u"Computer Vision"_s << u"cvn"_s << 1;
    QTest::newRow("out of order") << u"Robotics"_s << u"tor"_s << 0;
    QTest::newRow("Hangul") << u"로봇공학"_s << u"로봇"_s << 4;
    QTest::newRow("initials") << u"로봇공학"_s << u"ㄹㅂ"_s << 4;
    QTest::newRow("syllable and initial") << u"로봇공학"_s << u"로ㅂ"_s << 4;
    QTest::newRow("other initials") << u"로봇공학"_s << u"ㅂㄹ"_s << 0;
}

void TestHandEdits::typedLettersFindACategory()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QTEST(fuzzyFit(name, typed), "fit");
}

void TestHandEdits::aDropOnTheTreeMovesArticles()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const QList<ArticleId> ids = fixture.list().allIds().mid(0, 3);
    auto *tree = fixture.window().findChild<NavigationModel *>();
    const QModelIndex robotics = tree->indexOf(placeOf(u"robotics"_s));
    QVERIFY(robotics.isValid());
    const std::unique_ptr<QMimeData> load(articlesToMime(ids));
    QVERIFY(tree->canDropMimeData(load.get(), Qt::CopyAction, -1, -1, robotics));
    QVERIFY(!tree->canDropMimeData(load.get(), Qt::CopyAction, -1, -1, robotics.parent()));
    const CategoryId before = stored(fixture, ids.at(0)).category;
    QVERIFY(tree->dropMimeData(load.get(), Qt::CopyAction, -1, -1, robotics));
    for (const ArticleId id : ids) {
        QTRY_COMPARE(stored(fixture, id).category, u"robotics"_s);
        QCOMPARE(stored(fixture, id).categoryOrigin, CategoryOrigin::User);
    }
    fixture.window().findChild<QUndoStack *>()->undo();
    QTRY_COMPARE(stored(fixture, ids.at(0)).category, before);
}

void TestHandEdits::anEditOffersWhatCanFollow()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const auto *bar = fixture.find<EditBar>(u"editBar"_s);
    QVERIFY(!bar->isVisible());
    chooseFirst(fixture);
    fixture.press(Qt::Key_2);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(shown<QToolButton>(fixture, u"offerRule"_s));
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    fixture.action(u"undoAction"_s)->trigger();
    QVERIFY2(!bar->isVisible(), "what was taken back has nothing that follows");
}

void TestHandEdits::similarArticlesGoTheSameWay()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const ArticleId id = oneOfMany(fixture);
    fixture.list().select(id);
    QTRY_VERIFY(fixture.list().currentRow() != nullptr);
    const CategoryId category = another(fixture, id);
    QVERIFY(waitFor(fixture.app().articles().setCategory({id}, category)));
    QTRY_COMPARE(fixture.list().currentRow()->status.category, category);
    fixture.action(u"applySimilarAction"_s)->trigger();
    QTRY_VERIFY(shown<SimilarDialog>(fixture, u"similarDialog"_s));
    auto *dialog = shown<SimilarDialog>(fixture, u"similarDialog"_s);
    auto *list = dialog->findChild<QTreeWidget *>(u"similarList"_s);
    QTRY_VERIFY(list->topLevelItemCount() > 1);
    auto *slider = dialog->findChild<QSlider *>(u"likeness"_s);
    auto *apply = dialog->findChild<QPushButton *>(u"applySimilar"_s);
    slider->setValue(slider->maximum());
    slider->setValue(slider->minimum());
    QVERIFY(apply->isEnabled());
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    const ArticleId leftOut = list->topLevelItem(0)->data(0, Qt::UserRole).toLongLong();
    const ArticleId moved = list->topLevelItem(1)->data(0, Qt::UserRole).toLongLong();
    const CategoryId before = stored(fixture, moved).category;
    apply->click();
    QTRY_COMPARE(stored(fixture, moved).category, category);
    QCOMPARE(stored(fixture, moved).categoryOrigin, CategoryOrigin::User);
    QVERIFY(stored(fixture, leftOut).categoryOrigin != CategoryOrigin::User);
    auto *undo = fixture.window().findChild<QUndoStack *>();
    QCOMPARE(undo->count(), 1);
    undo->undo();
    QTRY_COMPARE(stored(fixture, moved).category, before);
}

void TestHandEdits::whyIsTold()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const ArticleId id = chooseFirst(fixture);
    fixture.press(Qt::Key_X);
    QTRY_VERIFY(shown<ExplanationPopup>(fixture, u"explanation"_s));
    const auto *popup = shown<ExplanationPopup>(fixture, u"explanation"_s);
    QVERIFY2(popup->hasFocus(), "its keys are not the list's");
    QTRY_VERIFY(popup->findChild<QLabel *>(u"sureness"_s)->text().contains(u'%'));
    QVERIFY(!popup->findChild<QLabel *>(u"decidedBy"_s)->text().isEmpty());
    QTRY_VERIFY(!popup->findChildren<QPushButton *>(u"makeIt"_s).isEmpty());
    auto *other = popup->findChildren<QPushButton *>(u"makeIt"_s).constFirst();
    const CategoryId category = other->property("category").toString();
    other->click();
    QTRY_COMPARE(stored(fixture, id).category, category);
    QCOMPARE(stored(fixture, id).categoryOrigin, CategoryOrigin::User);
}

void TestHandEdits::furtherCategoriesAreShownAndUndone()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const ArticleId id = chooseFirst(fixture);
    const CategoryId category = another(fixture, id);
    const CategoryId primary = stored(fixture, id).category;
    const QString name = fixture.app().taxonomy().byId(category).nameEn;
    fixture.press(Qt::Key_E);
    QTRY_VERIFY(shown<CategoryPicker>(fixture, u"categoryPicker"_s));
    auto *picker = shown<CategoryPicker>(fixture, u"categoryPicker"_s);
    auto *edit = picker->findChild<QLineEdit *>();
    edit->setText(name);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    const auto further = [&] { return waitFor(fixture.app().articles().article(id)).value_or({}).secondary; };
    QTRY_COMPARE(further(), QList<CategoryId>{category});
    QVERIFY2(picker->isVisible(), "there may be more to check");
    picker->close();
    QCOMPARE(stored(fixture, id).category, primary);
    const auto *browser = fixture.find<QTextBrowser>(u"reader"_s);
    QTRY_VERIFY(browser->toPlainText().contains(name));
    auto *undo = fixture.window().findChild<QUndoStack *>();
    undo->undo();
    QTRY_COMPARE(further(), QList<CategoryId>());
    undo->redo();
    QTRY_COMPARE(further(), QList<CategoryId>{category});
}

void TestHandEdits::theLogPutsBack()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const ArticleId id = chooseFirst(fixture);
    const CategoryId before = stored(fixture, id).category;
    const CategoryId after = another(fixture, id);
    QVERIFY(waitFor(fixture.app().articles().setCategory({id}, after)));
    fixture.action(u"editLogAction"_s)->trigger();
    QVERIFY(fixture.shows(u"editLogPage"_s));
    auto *table = fixture.find<QTableView>(u"editLog"_s);
    fixture.find<QComboBox>(u"logWho"_s)->setCurrentText(u"You"_s); // the classifier follows with edits of its own
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto textAt = [&](int column) { return table->model()->index(0, column).data().toString(); };
    QVERIFY(textAt(EditLogModel::Before).contains(fixture.app().taxonomy().byId(before).nameEn));
    QVERIFY(textAt(EditLogModel::After).contains(fixture.app().taxonomy().byId(after).nameEn));
    QCOMPARE(textAt(EditLogModel::Who), u"You"_s);
    table->selectRow(0);
    fixture.find<QPushButton>(u"putBack"_s)->click();
    QTRY_COMPARE(stored(fixture, id).category, before);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    fixture.find<QLineEdit>(u"logText"_s)->setText(u"no such title"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    auto *filter = fixture.find<QLineEdit>(u"logText"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY2(filter->text().isEmpty() && fixture.shows(u"editLogPage"_s), "out of the filter first");
    Q_EMIT table->clicked(table->model()->index(0, EditLogModel::Title));
    QTRY_VERIFY(fixture.shows(u"articlePane"_s));
    QTRY_COMPARE(fixture.list().currentId(), id);
}

void TestHandEdits::hiddenArticlesCanBeShownAgain()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const ArticleId id = chooseFirst(fixture);
    const auto *tree = fixture.window().findChild<NavigationModel *>();
    NavTarget hidden;
    hidden.type = NavType::Hidden;
    QVERIFY(!tree->indexOf(hidden).isValid());
    fixture.action(u"hideAction"_s)->trigger();
    QTRY_VERIFY(stored(fixture, id).hidden);
    QTRY_VERIFY2(!fixture.list().allIds().contains(id), "it leaves the list at once");
    QTRY_VERIFY(tree->indexOf(hidden).isValid());
    QCOMPARE(tree->indexOf(hidden).data(NavigationModel::CountRole).toInt(), 1);
    auto *view = fixture.find<QTreeView>(u"sourceTree"_s);
    view->setCurrentIndex(tree->indexOf(hidden));
    QTRY_COMPARE(fixture.list().allIds(), QList<ArticleId>{id});
    fixture.list().select(id);
    QTRY_VERIFY(fixture.list().currentRow() != nullptr && fixture.list().currentRow()->status.hidden);
    fixture.action(u"hideAction"_s)->trigger();
    QTRY_VERIFY(!stored(fixture, id).hidden);
    QTRY_VERIFY(fixture.list().allIds().isEmpty());
    fixture.window().findChild<QUndoStack *>()->undo();
    QTRY_COMPARE(fixture.list().allIds(), QList<ArticleId>{id});
}

} // namespace oneul

QTEST_MAIN(oneul::TestHandEdits)
#include "tst_handedits.moc"
