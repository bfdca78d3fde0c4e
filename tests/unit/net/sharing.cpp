// Many requests at once: limits, sharing, cancelling.

#include "fetching.h"
#include "net/hostqueue.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

TestRoute slow()
{
    TestRoute route = TestRoute::document("text");
    route.delayMs = 30;
    return route;
}

TestRoute silent()
{
    TestRoute route;
    route.silent = true;
    return route;
}

QByteArray numbered(int number)
{
    return "/" + QByteArray::number(number);
}

TEST_F(Fetching, IdenticalRequestsShareATransfer)
{
    server.on("/feed", slow());
    HttpRequest different = request("/feed");
    different.etag = "\"x\"";
    const auto first = client().get(request("/feed"));
    const auto second = client().get(request("/feed"));
    const auto third = client().get(different);
    for (const auto &future : {first, second, third})
        EXPECT_TRUE(waitFor(future));
    EXPECT_EQ(server.count("/feed"), 2);
    EXPECT_TRUE(fetch("/feed"));
    EXPECT_EQ(server.count("/feed"), 3) << "a finished transfer is not shared";
}

TEST_F(Fetching, AsksAHostForSixAtMostAndAnswersAll)
{
    server.otherwise(slow());
    QList<QFuture<Result<HttpResponse>>> futures;
    for (int number = 0; number < 30; ++number)
        futures.append(client().get(request(numbered(number))));
    for (const auto &future : futures)
        EXPECT_TRUE(waitFor(future));
    EXPECT_EQ(server.requests().size(), 30);
    EXPECT_LE(server.mostAtOnce(), 6);
    EXPECT_GT(server.mostAtOnce(), 1);
}

TEST_F(Fetching, ABusyHostDoesNotHoldUpAnother)
{
    HttpLimits limits;
    limits.inAll = 7;
    use(limits);
    server.otherwise(silent());
    for (int number = 0; number < 20; ++number)
        (void)client().get(request(numbered(number)));
    TestHttpServer other;
    other.otherwise(slow());
    for (int number = 0; number < 3; ++number)
        EXPECT_TRUE(fetch(trusting(other.url(numbered(number)))));
}

TEST_F(Fetching, ARedirectTakesAPlaceAtItsNewHost)
{
    TestHttpServer target;
    target.otherwise(slow());
    QList<QFuture<Result<HttpResponse>>> futures;
    for (int number = 0; number < 20; ++number) {
        server.on(numbered(number), TestRoute::redirect(target.url(numbered(number)).toEncoded()));
        futures.append(client().get(request(numbered(number))));
    }
    for (const auto &future : futures)
        EXPECT_TRUE(waitFor(future));
    EXPECT_LE(target.mostAtOnce(), 6);
}

TEST_F(Fetching, CancelEndsRunningAndWaitingOnes)
{
    server.otherwise(silent());
    QList<QFuture<Result<HttpResponse>>> futures;
    for (int number = 0; number < 20; ++number)
        futures.append(client().get(request(numbered(number))));
    client().cancelAll();
    for (const auto &future : futures)
        EXPECT_EQ(errorOf(waitFor(future)).code, ErrorCode::Cancelled);
    server.otherwise(TestRoute::document("text"));
    EXPECT_TRUE(fetch("/again")) << "the client goes on after a cancel";
}

TEST_F(Fetching, TheClientsEndIsACancel)
{
    server.otherwise(silent());
    QFuture<Result<HttpResponse>> future;
    {
        CurlHttpClient brief;
        future = brief.get(request("/feed"));
    }
    ASSERT_TRUE(future.isFinished());
    ASSERT_EQ(future.resultCount(), 1);
    EXPECT_EQ(errorOf(future.result()).code, ErrorCode::Cancelled);
}

TEST(HostQueue, HostsTakeTurns)
{
    HostQueue queue(2, 100);
    for (const quint64 id : {1, 2, 3})
        queue.push(u"a"_s, id);
    for (const quint64 id : {11, 12})
        queue.push(u"b"_s, id);
    QList<quint64> order;
    while (const auto id = queue.take())
        order.append(*id);
    EXPECT_EQ(order, (QList<quint64>{1, 11, 2, 12}));
    queue.release(u"b"_s);
    EXPECT_FALSE(queue.take());
    queue.release(u"a"_s);
    EXPECT_EQ(queue.take(), std::optional<quint64>(3));
}

TEST(HostQueue, CountsAllHostsTogether)
{
    HostQueue queue(6, 2);
    for (const quint64 id : {1, 2, 3})
        queue.push(QString::number(id), id);
    EXPECT_TRUE(queue.take());
    EXPECT_TRUE(queue.take());
    EXPECT_FALSE(queue.take());
    queue.release(u"1"_s);
    EXPECT_EQ(queue.take(), std::optional<quint64>(3));
}

TEST(HostQueue, ForgetsWhatIsTakenBack)
{
    HostQueue queue(1, 10);
    for (const quint64 id : {1, 2, 3})
        queue.push(u"a"_s, id);
    queue.pushFront(u"a"_s, 4);
    queue.remove(u"a"_s, 1);
    EXPECT_EQ(queue.take(), std::optional<quint64>(4));
    queue.clear();
    queue.release(u"a"_s);
    EXPECT_FALSE(queue.take());
    queue.push(u"a"_s, 5);
    EXPECT_EQ(queue.take(), std::optional<quint64>(5));
}

} // namespace

} // namespace oneul
