#include <algorithm>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>
#include <QtTest>

#include "articles/articlepane.h"
#include "base/waitfor.h"
#include "categories/reviewpage.h"
#include "main/navigationcontroller.h"
#include "service/learning.h"
#include "sources/navigationmodel.h"
#include "support/patience.h"
#include "ui/windowfixture.h"
#include "ui/windowsteps.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

int leftOf(const ReviewPage &page)
{
    return page.progressText().section(u' ', 0, 0).toInt();
}

} // namespace

class TestReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreTakenAndUndone();
    void skippedOnesComeAgain();
    void aFocusedButtonIsPressedBySpace();
    void anEmptyQueueSaysSo();
    void unsureArticlesHaveAPlace();
};

void TestReview::answersAreTakenAndUndone()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    auto *page = fixture.find<ReviewPage>(u"reviewPage"_s);
    fixture.action(u"reviewAction"_s)->trigger();
    QVERIFY(page->isVisible());
    QTRY_VERIFY(page->articleId() != 0);
    QTRY_VERIFY(leftOf(*page) > 1);
    const int left = leftOf(*page);
    const ArticleId first = page->articleId();
    QVERIFY(!fixture.find<QLabel>(u"reviewTitle"_s)->text().isEmpty());
    fixture.press(Qt::Key_1);
    QVERIFY(page->articleId() != first);
    QTRY_COMPARE(stored(fixture, first).categoryOrigin, CategoryOrigin::User);
    QTRY_VERIFY(leftOf(*page) < left);
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(fixture, first).categoryOrigin, CategoryOrigin::Model);
    QTRY_COMPARE(page->articleId(), first);
    fixture.press(Qt::Key_Escape);
    QVERIFY(!page->isVisible());
}

void TestReview::skippedOnesComeAgain()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    auto *page = fixture.find<ReviewPage>(u"reviewPage"_s);
    fixture.action(u"reviewAction"_s)->trigger();
    QTRY_VERIFY(page->articleId() != 0);
    QTRY_VERIFY(leftOf(*page) > 1);
    const int left = leftOf(*page);
    const ArticleId first = page->articleId();
    fixture.press(Qt::Key_Space);
    QVERIFY(page->articleId() != first);
    QCOMPARE(leftOf(*page), left - 1);
    fixture.press(Qt::Key_B);
    QCOMPARE(page->articleId(), first);
    QCOMPARE(leftOf(*page), left);
    for (int i = 0; i < left; ++i)
        fixture.press(Qt::Key_Space);
    QCOMPARE(page->articleId(), ArticleId(0));
    const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
    const auto again = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text() == u"Look at them again"; });
    QVERIFY(again != buttons.end() && (*again)->isVisible());
    (*again)->click();
    QCOMPARE(leftOf(*page), left);
    QVERIFY(page->articleId() != 0);
}

void TestReview::aFocusedButtonIsPressedBySpace()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    auto *page = fixture.find<ReviewPage>(u"reviewPage"_s);
    fixture.action(u"reviewAction"_s)->trigger();
    QTRY_VERIFY(page->articleId() != 0);
    QTRY_VERIFY(leftOf(*page) > 2);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
        const ArticleId id = page->articleId();
        auto *button = fixture.find<QPushButton>(u"suggestion1"_s);
        button->setFocus();
        QTest::keyClick(button, key);
        QVERIFY(page->articleId() != id);
        QTRY_COMPARE(stored(fixture, id).categoryOrigin, CategoryOrigin::User);
    }
}

void TestReview::anEmptyQueueSaysSo()
{
    WindowFixture fixture(false);
    auto *page = fixture.find<ReviewPage>(u"reviewPage"_s);
    QTRY_VERIFY(fixture.shows(u"welcomePage"_s));
    fixture.window().findChild<NavigationController *>()->openPage(Page::Review);
    const auto says = [page](const QString &text) {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QTRY_VERIFY(says(u"Nothing to review"_s));
    QCOMPARE(page->articleId(), ArticleId(0));
}

void TestReview::unsureArticlesHaveAPlace()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const auto *tree = fixture.window().findChild<NavigationModel *>();
    NavTarget unsure;
    unsure.type = NavType::Unsure;
    QTRY_VERIFY(tree->indexOf(unsure).data(NavigationModel::CountRole).toInt() > 0);
    fixture.window().findChild<NavigationController *>()->open(unsure);
    const auto queue = waitFor(fixture.app().learning().reviewQueue());
    QVERIFY(queue);
    QTRY_COMPARE(fixture.list().allIds().size(), queue->size());
}

} // namespace oneul

QTEST_MAIN(oneul::TestReview)
#include "tst_review.moc"
