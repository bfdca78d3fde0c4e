#include <gtest/gtest.h>

#include <memory>

#include <QCoreApplication>
#include <QEvent>
#include <QtConcurrent>

#include "base/waitfor.h"
#include "base/whendone.h"

namespace oneul {
namespace {

void runEvents()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

TEST(WhenDone, CallsBackWithTheResult)
{
    QObject context;
    int got = 0;
    whenDone(&context, readyFuture(Result<int>(7)), [&](const Result<int> &result) { got = result.value_or(-1); });
    runEvents();
    EXPECT_EQ(got, 7);
}

TEST(WhenDone, CallsBackOnTheContextsThread)
{
    QObject context;
    QThread *thread = nullptr;
    const QFuture<Result<int>> future = QtConcurrent::run([] { return Result<int>(1); });
    whenDone(&context, future, [&](const Result<int> &) { thread = QThread::currentThread(); });
    EXPECT_EQ(waitFor(future).value_or(0), 1);
    runEvents();
    EXPECT_EQ(thread, QThread::currentThread());
}

TEST(WhenDone, IsSilentWhenTheContextHasDied)
{
    QPromise<Result<int>> promise;
    promise.start();
    bool called = false;
    {
        QObject context;
        whenDone(&context, promise.future(), [&](const Result<int> &) { called = true; });
    }
    promise.addResult(Result<int>(1));
    promise.finish();
    runEvents();
    EXPECT_FALSE(called);
}

TEST(WhenDone, ACancelledFutureIsAnError)
{
    QObject context;
    ErrorCode code = ErrorCode::None;
    {
        QPromise<Result<int>> promise;
        promise.start();
        whenDone(&context, promise.future(), [&](const Result<int> &result) { code = result.error().code; });
    }
    runEvents();
    EXPECT_EQ(code, ErrorCode::Cancelled);
}

TEST(WaitFor, WaitsForAnotherThread)
{
    const auto slow = QtConcurrent::run([] {
        QThread::msleep(20);
        return Result<int>(3);
    });
    EXPECT_EQ(waitFor(slow).value_or(0), 3);
    EXPECT_EQ(waitFor(readyFuture(Result<int>(fail(ErrorCode::Timeout)))).error().code, ErrorCode::Timeout);
}

} // namespace
} // namespace oneul
