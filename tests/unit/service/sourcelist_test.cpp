// The list of sources beyond adding: folders, undo, OPML before its import, files.

#include <QFile>

#include "support/files.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

class SourceListTest : public ServiceTest
{
protected:
    SourceId addIn(const QByteArray &path, const QString &folder)
    {
        const SourceId id = addFeed(path).id;
        EXPECT_TRUE(waitFor(m_app->sources().moveAll({id}, folder)));
        return id;
    }
    QString folderOf(SourceId id) { return m_app->sources().byId(id).value_or(Source()).folder; }
    Result<Source> addFile(const QString &path, std::optional<SourceType> type = {})
    {
        NewSource request;
        request.url = QUrl::fromLocalFile(path);
        request.type = type;
        return waitFor(m_app->sources().add(request));
    }
};

TEST_F(SourceListTest, FoldersMoveWithWhatIsBelow)
{
    const SourceId top = addIn("/a", u"News"_s);
    const SourceId below = addIn("/b", u" News / Korea /"_s);
    const SourceId other = addIn("/c", u"Newspapers"_s);
    EXPECT_EQ(folderOf(below), u"News/Korea"_s);
    ASSERT_TRUE(waitFor(m_app->sources().renameFolder(u"News"_s, u"World/Press"_s)));
    EXPECT_EQ(folderOf(top), u"World/Press"_s);
    EXPECT_EQ(folderOf(below), u"World/Press/Korea"_s);
    EXPECT_EQ(folderOf(other), u"Newspapers"_s);
    EXPECT_EQ(waitFor(m_app->sources().renameFolder(u"World"_s, u"World/Deep"_s)).error().code,
              ErrorCode::InvalidArgument);
    ASSERT_TRUE(waitFor(m_app->sources().renameFolder(u"World/Press"_s, {})));
    EXPECT_EQ(folderOf(top), QString());
    EXPECT_EQ(folderOf(below), u"Korea"_s);
    reopen();
    EXPECT_EQ(folderOf(below), u"Korea"_s);
}

TEST_F(SourceListTest, RemovedSourcesComeBackWithTheirArticles)
{
    m_server.on("/a", TestRoute::document(rss({"One|http://a.example/1|text"})));
    m_server.on("/b", TestRoute::document(rss({"Two|http://a.example/2|text"})));
    const SourceId a = addIn("/a", u"A"_s);
    const SourceId b = addFeed("/b").id;
    refresh();
    ASSERT_TRUE(waitFor(m_app->sources().removeAll({a, b})));
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(m_app->sources().all().isEmpty());
    QList<ArticleId> announced;
    QObject::connect(&m_app->articles(), &ArticleService::changed,
                     [&announced](const ArticleDelta &delta) { announced += delta.added; });
    const auto restored = waitFor(m_app->sources().restore(a));
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->folder, u"A"_s);
    EXPECT_EQ(rows().size(), 1);
    EXPECT_EQ(announced.size(), 1);
    EXPECT_EQ(waitFor(m_app->sources().history(a)).value_or({}).size(), 1);
    EXPECT_EQ(refresh().sources.value(0).status, u"notModified"_s);
    EXPECT_EQ(waitFor(m_app->sources().restore(4711)).error().code, ErrorCode::NotFound);
}

TEST_F(SourceListTest, AnOpmlFileIsShownBeforeItIsImported)
{
    addFeed("/known");
    const QString path = m_folder.file(u"in.opml"_s);
    const QByteArray known = m_server.url("/known").toEncoded();
    writeTestFile(path, "<opml version='2.0'><body><outline text='A'><outline text='B'>"
                        "<outline text='New' xmlUrl='http://me:word@127.0.0.1:9/new'/></outline></outline>"
                        "<outline text='Known' xmlUrl='"
                            + known
                            + "'/><outline text='Twice' xmlUrl='http://127.0.0.1:9/new'/>"
                              "<outline text='File' xmlUrl='file:///etc/hostname'/></body></opml>");
    const auto entries = m_app->sources().readOpml(path);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 3) << "a list from elsewhere does not read files";
    EXPECT_FALSE(entries->at(0).known);
    EXPECT_EQ(entries->at(0).source.folder, u"A/B"_s);
    EXPECT_TRUE(entries->at(1).known);
    EXPECT_TRUE(entries->at(2).known);
    EXPECT_EQ(m_app->sources().all().size(), 1) << "nothing is stored";

    const auto imported = waitFor(m_app->sources().importOpml(path));
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->added, 1);
    EXPECT_EQ(imported->known, 2);
    const Source added = m_app->sources().all().last();
    EXPECT_EQ(added.url, QUrl(u"http://127.0.0.1:9/new"_s));
    EXPECT_EQ(added.options.userName, u"me"_s);
    EXPECT_EQ(waitFor(m_app->sources().secrets(added.id)).value_or({}).password, u"word"_s);
}

TEST_F(SourceListTest, AFileIsASource)
{
    const QString path = m_folder.file(u"feed 1.xml"_s);
    EXPECT_EQ(addFile(path).error().code, ErrorCode::FileNotFound);
    writeTestFile(path, "no feed");
    EXPECT_EQ(addFile(path).error().code, ErrorCode::NotAFeed);
    writeTestFile(path, rss({"One|http://a.example/1|text"}));
    const auto added = addFile(path);
    ASSERT_TRUE(added) << qPrintable(added.error().detail);
    EXPECT_EQ(added->name, u"Loopback news"_s);
    EXPECT_EQ(refresh().added, 1);
    EXPECT_EQ(refresh().sources.value(0).status, u"notModified"_s);
    writeTestFile(path, rss({"One|http://a.example/1|text", "Two|http://a.example/2|text"}));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime);
    file.close();
    EXPECT_EQ(refresh().added, 1);
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_EQ(refresh().sources.value(0).error.code, ErrorCode::FileNotFound);
}

TEST_F(SourceListTest, AFileThatIsTooLargeOrNoFileIsRefused)
{
    const QString path = m_folder.file(u"large.xml"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(16 * 1024 * 1024 + 1));
    file.close();
    ASSERT_TRUE(addFile(path, SourceType::Feed));
    EXPECT_EQ(refresh().sources.value(0).error.code, ErrorCode::TooLarge);
    ASSERT_TRUE(addFile(m_folder.path(), SourceType::Feed));
    EXPECT_EQ(refresh().sources.value(1).error.code, ErrorCode::FileRead);
}

TEST_F(SourceListTest, NoRedirectLeadsToAFile)
{
    m_server.on("/feed", TestRoute::redirect("file:///etc/hostname", 302));
    addFeed("/feed");
    EXPECT_NE(refresh().sources.value(0).error.code, ErrorCode::None);
    EXPECT_TRUE(rows().isEmpty());
}

TEST_F(SourceListTest, APageIsAddedWithItsExpressions)
{
    m_server.on("/page", TestRoute::document("<html><body><li><a href='http://a.example/1'>One title</a></li></body>"
                                             "</html>",
                                             "text/html"));
    NewSource request;
    request.url = m_server.url("/page");
    request.type = SourceType::Html;
    request.spec = {{u"item"_s, u"//li"_s}, {u"title"_s, u".//a"_s}, {u"link"_s, u".//a/@href"_s}};
    request.options.minutes = 30;
    const auto added = waitFor(m_app->sources().add(request));
    ASSERT_TRUE(added) << qPrintable(added.error().detail);
    EXPECT_EQ(added->options.minutes, 30);
    EXPECT_EQ(refresh().added, 1);
    EXPECT_EQ(m_app->sources().byId(added->id)->fetch.nextFetch, m_clock.now().addSecs(30 * 60));
}

} // namespace
} // namespace oneul
