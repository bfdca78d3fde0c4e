#include <QCoreApplication>
#include <QThread>

#include "service/presets.h"
#include "support/files.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

class SourceServiceTest : public ServiceTest
{
protected:
    Result<Source> add(const QUrl &url)
    {
        NewSource request;
        request.url = url;
        return waitFor(m_app->sources().add(request));
    }
};

TEST_F(SourceServiceTest, FindsTheFeedBehindAPage)
{
    m_server.on("/", TestRoute::document("<html><head><link rel='alternate' type='application/rss+xml' href='/bad'>"
                                         "<link rel='alternate' type='application/rss+xml' href='/feed'></head>"
                                         "<body><p>Hello</p></body></html>",
                                         "text/html"));
    m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text"})));
    const auto added = add(m_server.url("/"));
    ASSERT_TRUE(added) << qPrintable(added.error().detail);
    EXPECT_EQ(added->url, m_server.url("/feed"));
    EXPECT_EQ(added->name, QStringLiteral("Loopback news"));
    EXPECT_EQ(m_app->sources().all().size(), 1);
}

TEST_F(SourceServiceTest, RefusesWhatIsNoAddressNoFeedOrThereAlready)
{
    EXPECT_EQ(add(QUrl(QStringLiteral("ftp://a.example/feed"))).error().code, ErrorCode::UnsupportedUrl);
    EXPECT_EQ(add(QUrl(QStringLiteral("nonsense"))).error().code, ErrorCode::UnsupportedUrl);
    m_server.on("/page", TestRoute::document("<html><body><p>Hello</p></body></html>", "text/html"));
    EXPECT_EQ(add(m_server.url("/page")).error().code, ErrorCode::NotAFeed);
    addFeed("/feed");
    EXPECT_EQ(add(m_server.url("/feed")).error().code, ErrorCode::AlreadyExists);
}

TEST_F(SourceServiceTest, KeepsTheAddressThatRedirectsForNow)
{
    m_server.on("/here", TestRoute::redirect("/feed", 302));
    m_server.on("/moved", TestRoute::redirect("/feed", 301));
    m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text"})));
    EXPECT_EQ(add(m_server.url("/here")).value_or({}).url, m_server.url("/here"));
    EXPECT_EQ(add(m_server.url("/moved")).value_or({}).url, m_server.url("/feed"));
}

TEST_F(SourceServiceTest, ReadsNoPageOrApiWithoutExpressions)
{
    m_server.on("/page", TestRoute::document("<html><body><p>Hello</p></body></html>", "text/html"));
    NewSource request;
    request.url = m_server.url("/page");
    for (const SourceType type : {SourceType::Html, SourceType::Json}) {
        request.type = type;
        EXPECT_EQ(waitFor(m_app->sources().add(request)).error().code, ErrorCode::InvalidArgument);
    }
    EXPECT_EQ(m_server.count("/page"), 0);
}

TEST_F(SourceServiceTest, TheListIsRightWhenAFutureIsDone)
{
    NewSource request;
    request.url = m_server.url("/feed");
    request.type = SourceType::Feed;
    auto added = m_app->sources().add(request);
    // Long enough for the storage: the answer is there before anybody runs the event loop.
    QThread::msleep(200);
    const auto source = waitFor(added);
    ASSERT_TRUE(source);
    EXPECT_TRUE(m_app->sources().byId(source->id));
}

TEST_F(SourceServiceTest, MayBeClosedWhileItSearches)
{
    TestRoute silent;
    silent.silent = true;
    m_server.on("/silent", silent);
    NewSource request;
    request.url = m_server.url("/silent");
    const auto future = m_app->sources().add(request);
    m_app.reset();
    EXPECT_EQ(waitFor(future).error().code, ErrorCode::Cancelled);
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(10);
    }
}

TEST_F(SourceServiceTest, PresetsAreCompleteAndAddedOnce)
{
    QStringList recommended;
    for (const Preset &preset : m_app->sources().presets()) {
        EXPECT_TRUE(preset.source.url.isValid()) << qPrintable(preset.id);
        EXPECT_FALSE(preset.source.name.isEmpty()) << qPrintable(preset.id);
        EXPECT_FALSE(preset.descriptionKo.isEmpty()) << qPrintable(preset.id);
        EXPECT_EQ(preset.source.type == SourceType::Feed, preset.source.spec.isEmpty()) << qPrintable(preset.id);
        if (preset.recommended)
            recommended.append(preset.id);
    }
    EXPECT_GE(recommended.size(), 12);
    EXPECT_EQ(waitFor(m_app->sources().addPresets(recommended)).value_or(0), int(recommended.size()));
    EXPECT_EQ(waitFor(m_app->sources().addPresets(recommended)).value_or(-1), 0);
}

TEST_F(SourceServiceTest, OpmlGoesOutAndComesBack)
{
    addFeed("/a");
    Source b = addFeed("/b", Kind::Papers);
    b.folder = QStringLiteral("Papers/Korea");
    ASSERT_TRUE(waitFor(m_app->sources().update(b)));
    const QString path = m_folder.file(QStringLiteral("out.opml"));
    ASSERT_TRUE(m_app->sources().exportOpml(path));
    const auto again = waitFor(m_app->sources().importOpml(path));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(again->known, 2);
    ASSERT_TRUE(waitFor(m_app->sources().remove(b.id)));
    EXPECT_EQ(waitFor(m_app->sources().importOpml(path)).value_or({}).added, 1);
    const Source back = m_app->sources().all().constLast();
    EXPECT_EQ(back.folder, b.folder);
    EXPECT_EQ(back.kind, Kind::Papers);
}

TEST_F(SourceServiceTest, TheListSurvivesARestart)
{
    addFeed("/a");
    m_app.reset();
    auto again = App::open(m_folder.path(), m_clock);
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->sources().all().size(), 1);
}

TEST(Mirror, MapsAddressesBothWays)
{
    const Mirror mirror(QUrl(QStringLiteral("https://deeplearn.org/")),
                        QUrl(QStringLiteral("http://127.0.0.1:8123/deeplearn.org/")));
    const QUrl site(QStringLiteral("https://deeplearn.org/arxiv/1/x"));
    const QUrl mirrored(QStringLiteral("http://127.0.0.1:8123/deeplearn.org/arxiv/1/x"));
    EXPECT_EQ(mirror.toMirror(site), mirrored);
    EXPECT_EQ(mirror.toSite(mirrored), site);
    const QUrl other(QStringLiteral("https://arxiv.org/abs/2410.01201"));
    EXPECT_EQ(mirror.toMirror(other), other);
    EXPECT_EQ(mirror.toSite(other), other);
    EXPECT_FALSE(Mirror(site, site).isActive());
}

} // namespace
} // namespace oneul
