#include <QAction>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "articles/storyhtml.h"
#include "articles/storypopup.h"
#include "base/waitfor.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/storyservice.h"
#include "support/patience.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

StoryId storyOf(App &app, ArticleId id)
{
    return waitFor(app.articles().rowsById({id})).value_or({}).value(0).story;
}

/// Selects the first two of the list, and gives them.
QList<ArticleId> selectTwo(WindowFixture &fixture)
{
    fixture.showSampleDay();
    ArticlePane &list = fixture.list();
    const QList<ArticleId> ids = list.allIds().mid(0, 2);
    list.select(ids.at(0));
    list.view()->selectionModel()->select(list.model()->index(1, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return ids;
}

/// The first of the list, and the first one after it that only another source has; fewer where there is none.
QList<ArticleId> ofTwoSources(WindowFixture &fixture)
{
    const auto rows = waitFor(fixture.app().articles().rowsById(fixture.list().allIds())).value_or({});
    QList<ArticleId> ids;
    SourceId first = 0;
    for (const ArticleRow &row : rows) {
        if (row.sources > 1 || row.story > 0 || (!ids.isEmpty() && row.sourceId == first))
            continue;
        first = row.sourceId;
        ids.append(row.id);
        if (ids.size() == 2)
            break;
    }
    return ids;
}

} // namespace

class TestStories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreJoinedAndSplitAndTakenBack();
    void theReaderNamesTheOthers();
    void aStoryHasAListOfItsOwn();
    void theChipTellsTheSources();
};

void TestStories::articlesAreJoinedAndSplitAndTakenBack()
{
    WindowFixture fixture(true);
    const QList<ArticleId> ids = selectTwo(fixture);
    auto *undo = fixture.window().findChild<QUndoStack *>();
    QVERIFY(undo);
    QTRY_VERIFY(fixture.action(u"joinStoryAction"_s)->isEnabled());
    fixture.action(u"joinStoryAction"_s)->trigger();
    QTRY_VERIFY(storyOf(fixture.app(), ids.at(0)) > 0);
    QCOMPARE(storyOf(fixture.app(), ids.at(0)), storyOf(fixture.app(), ids.at(1)));
    QTRY_VERIFY(fixture.action(u"splitStoryAction"_s)->isEnabled());
    QTRY_COMPARE(undo->index(), 1); // the archive knows before the window does
    undo->undo();
    QTRY_COMPARE(storyOf(fixture.app(), ids.at(0)), 0);
    undo->redo();
    QTRY_VERIFY(storyOf(fixture.app(), ids.at(0)) > 0);
    fixture.action(u"splitStoryAction"_s)->trigger();
    QTRY_COMPARE(storyOf(fixture.app(), ids.at(0)), 0);
    QTRY_COMPARE(undo->index(), 2);
    undo->undo();
    QTRY_VERIFY(storyOf(fixture.app(), ids.at(0)) > 0);
}

void TestStories::theReaderNamesTheOthers()
{
    WindowFixture fixture(true);
    const QList<ArticleId> ids = selectTwo(fixture);
    QVERIFY(waitFor(fixture.app().stories().join(ids)));
    ArticlePane &list = fixture.list();
    list.select(ids.at(0));
    auto *reader = fixture.find<QTextBrowser>(u"reader"_s);
    const QString link = articleLink(ids.at(1)).toString();
    QTRY_VERIFY(reader->toHtml().contains(link));
    Q_EMIT reader->anchorClicked(articleLink(ids.at(1)));
    QTRY_COMPARE(list.currentId(), ids.at(1));
    QTRY_VERIFY(reader->toHtml().contains(articleLink(ids.at(0)).toString()));
}

void TestStories::aStoryHasAListOfItsOwn()
{
    WindowFixture fixture(true);
    const QList<ArticleId> ids = selectTwo(fixture);
    QVERIFY(waitFor(fixture.app().stories().join(ids)));
    fixture.list().select(ids.at(0));
    QTRY_VERIFY(fixture.action(u"showStoryAction"_s)->isEnabled());
    fixture.action(u"showStoryAction"_s)->trigger();
    QTRY_COMPARE(fixture.list().allIds().size(), 2);
    const auto row = waitFor(fixture.app().articles().rowsById({ids.at(0)}));
    QVERIFY(row && !row->isEmpty());
    const QString sources = fixture.list().model()->index(0, 0).data(ArticleModel::StoryRole).toString();
    QCOMPARE(sources.isEmpty(), row->first().storySources < 2);
}

void TestStories::theChipTellsTheSources()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    ArticlePane &list = fixture.list();
    const QList<ArticleId> ids = ofTwoSources(fixture);
    QCOMPARE(ids.size(), 2);
    list.select(ids.at(0));
    QVERIFY(waitFor(fixture.app().stories().join(ids)));
    ArticleListView *view = list.view();
    const auto isTold = [&] {
        const ArticleRow *row = list.model()->rowById(ids.at(0));
        return row != nullptr && row->story > 0;
    };
    QTRY_VERIFY(isTold());
    const QModelIndex index = list.model()->index(list.model()->placeOf(ids.at(0)), ArticleModel::Title);
    const QRect chip = view->storyRect(index);
    QVERIFY(view->visualRect(index).contains(chip));
    QCOMPARE(chip.isEmpty(), index.data(ArticleModel::StoryRole).toString().isEmpty());
    QVERIFY2(!chip.isEmpty(), "two sources tell it");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, chip.center());
    const auto popup = [&] { return fixture.window().findChild<StoryPopup *>(); };
    QTRY_VERIFY(popup() != nullptr);
    auto *tree = popup()->findChild<QTreeWidget *>(u"storySources"_s);
    QVERIFY(tree->topLevelItemCount() >= 2);
    QTest::keyClick(tree, Qt::Key_End);
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_VERIFY(popup() == nullptr);
    QTRY_COMPARE(list.currentId(), ids.at(1));
    // The same by the keyboard, and on to the list of the story.
    QTRY_VERIFY(fixture.action(u"storySourcesAction"_s)->isEnabled());
    fixture.action(u"storySourcesAction"_s)->trigger();
    QTRY_VERIFY(popup() != nullptr);
    popup()->findChild<QPushButton *>(u"storyList"_s)->click();
    QTRY_COMPARE(list.allIds().size(), 2);
}

} // namespace oneul

QTEST_MAIN(oneul::TestStories)
#include "tst_stories.moc"
