// Redirects, over the wire and as a rule.

#include "fetching.h"
#include "net/origin.h"
#include "net/redirects.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

TEST_F(Fetching, FollowsRedirectsAndKeepsValidators)
{
    server.on("/old", TestRoute::redirect("/dir/new?a=1#part", 301));
    TestRoute target = TestRoute::document("text");
    target.etag = "\"one\"";
    server.on("/dir/new?a=1", target);

    const auto moved = fetch("/old");
    ASSERT_TRUE(moved) << qPrintable(moved.error().detail);
    EXPECT_EQ(moved->body, "text");
    EXPECT_EQ(moved->finalUrl, server.url("/dir/new?a=1"));
    EXPECT_TRUE(moved->permanentlyMoved);

    HttpRequest again = request("/old");
    again.etag = "\"one\"";
    const auto unchanged = fetch(again);
    ASSERT_TRUE(unchanged);
    EXPECT_EQ(unchanged->status, 304);
}

TEST_F(Fetching, OneTemporaryRedirectMakesTheMoveTemporary)
{
    server.on("/a", TestRoute::redirect("/b", 308));
    server.on("/c", TestRoute::document("text"));
    for (const int status : {302, 303, 307}) {
        server.on("/b", TestRoute::redirect("/c", status));
        const auto result = fetch("/a");
        ASSERT_TRUE(result) << status;
        EXPECT_FALSE(result->permanentlyMoved) << status;
    }
    server.on("/b", TestRoute::redirect("/c", 301));
    const auto result = fetch("/a");
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->permanentlyMoved);
}

TEST_F(Fetching, NamesLoops)
{
    server.on("/a", TestRoute::redirect("/b"));
    server.on("/b", TestRoute::redirect("/a"));
    EXPECT_EQ(errorOf(fetch("/a")), (Error{ErrorCode::RedirectLoop, server.url("/a").toString()}));
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(Fetching, StopsAfterTheAllowedNumberOfRedirects)
{
    for (int step = 0; step < 11; ++step)
        server.on("/" + QByteArray::number(step), TestRoute::redirect("/" + QByteArray::number(step + 1)));
    server.on("/11", TestRoute::document("text"));
    EXPECT_EQ(errorOf(fetch("/0")).code, ErrorCode::TooManyRedirects);
    EXPECT_EQ(server.count("/11"), 0);
    EXPECT_TRUE(fetch("/1")); // ten
}

TEST_F(Fetching, DropsCredentialsForAnotherOrigin)
{
    TestHttpServer other;
    other.on("/feed", TestRoute::document("text"));
    server.on("/here", TestRoute::redirect("/there"));
    server.on("/there", TestRoute::redirect(other.url("/feed").toEncoded()));
    HttpRequest asked = request("/here");
    asked.url.setUserInfo(u"reader:secret"_s);
    const auto result = fetch(asked);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->finalUrl, other.url("/feed"));
    EXPECT_TRUE(server.requests("/there").first().headers.contains("authorization"));
    EXPECT_FALSE(other.requests("/feed").first().headers.contains("authorization"));
}

TEST_F(Fetching, RedirectWithoutAnAddressIsAStatus)
{
    TestRoute route = TestRoute::document("");
    route.status = 301;
    server.on("/nowhere", route);
    const Error error = errorOf(fetch("/nowhere"));
    EXPECT_EQ(error.code, ErrorCode::HttpStatus);
    EXPECT_EQ(error.detail.left(3), u"301"_s);
}

TEST_F(Fetching, LeavesTheWebForNothing)
{
    server.on("/file", TestRoute::redirect("file:///etc/hostname"));
    EXPECT_EQ(errorOf(fetch("/file")).code, ErrorCode::UnsupportedUrl);
    server.on("/data", TestRoute::redirect("data:text/plain,x"));
    EXPECT_EQ(errorOf(fetch("/data")).code, ErrorCode::UnsupportedUrl);
}

TEST(RedirectTarget, RefusesToLeaveEncryption)
{
    const QList<QUrl> visited{QUrl(u"https://a.example/feed"_s)};
    const auto down = redirectTarget(visited, "http://a.example/feed", 10);
    ASSERT_FALSE(down);
    EXPECT_EQ(down.error(), (Error{ErrorCode::InsecureRedirect, u"http://a.example/feed"_s}));
    const auto along = redirectTarget(visited, "//b.example/feed", 10);
    ASSERT_TRUE(along);
    EXPECT_EQ(*along, QUrl(u"https://b.example/feed"_s));
}

TEST(RedirectTarget, KeepsCredentialsWithinTheOriginOnly)
{
    const QList<QUrl> visited{QUrl(u"http://me:pw@a.example/feed"_s)};
    EXPECT_EQ(redirectTarget(visited, "/x", 10).value_or({}), QUrl(u"http://me:pw@a.example/x"_s));
    EXPECT_EQ(redirectTarget(visited, "http://a.example:80/x", 10).value_or({}).userInfo(), u"me:pw"_s);
    EXPECT_EQ(redirectTarget(visited, "http://a.example:81/x", 10).value_or({}).userInfo(), QString());
    EXPECT_EQ(redirectTarget(visited, "https://a.example/x", 10).value_or({}).userInfo(), QString());
    EXPECT_EQ(redirectTarget(visited, "http://you:x@b.example/", 10).value_or({}).userInfo(), QString());
}

TEST(RedirectTarget, ReadsAddressesAsServersWriteThem)
{
    const QList<QUrl> visited{QUrl(u"http://a.example/dir/feed"_s)};
    EXPECT_EQ(redirectTarget(visited, " ../오늘 ", 10).value_or({}), QUrl(u"http://a.example/오늘"_s));
    EXPECT_EQ(redirectTarget(visited, "?page=2", 10).value_or({}), QUrl(u"http://a.example/dir/feed?page=2"_s));
    EXPECT_FALSE(redirectTarget(visited, "http://", 10));
    EXPECT_FALSE(redirectTarget(visited, "#same", 10)); // the same address again: a loop
}

} // namespace

} // namespace oneul
