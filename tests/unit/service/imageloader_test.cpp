#include "service/imageloader.h"

#include <memory>
#include <optional>

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>

#include "base/waitfor.h"
#include "net/curlhttpclient.h"
#include "service/texttools.h"
#include "support/httpserver.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QSize &size, const char *format, const QColor &color = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG's beginning that states a size; nothing of it is decodable.
QByteArray statedPng(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        QByteArray bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(char((value >> shift) & 0xFF));
        return bytes;
    };
    QByteArray head = encoded({1, 1}, "PNG");
    head.replace(16, 4, number(width));
    head.replace(20, 4, number(height));
    return head;
}

class ImageLoaderTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto tools = loadTextTools();
        ASSERT_TRUE(tools);
        m_tools.emplace(*tools);
        m_loader = std::make_unique<ImageLoader>(m_client, *m_tools);
    }
    void TearDown() override
    {
        m_client.cancelAll();
        m_tools->pool->waitForDone();
    }

    Result<QImage> load(const QByteArray &path, int width = 1000)
    {
        return waitFor(m_loader->load(m_server.url(path), width, u"127.0.0.1"_s));
    }
    ErrorCode codeOf(const QByteArray &path)
    {
        const auto image = load(path);
        return image ? ErrorCode::None : image.error().code;
    }

    TestHttpServer m_server;
    CurlHttpClient m_client;
    std::optional<TextTools> m_tools;
    std::unique_ptr<ImageLoader> m_loader;
};

} // namespace

TEST_F(ImageLoaderTest, LoadsOnceAndKeeps)
{
    m_server.on("/a.png", TestRoute::document(encoded({40, 30}, "PNG"), "image/png"));
    const auto first = load("/a.png");
    ASSERT_TRUE(first);
    EXPECT_EQ(first->size(), QSize(40, 30));
    EXPECT_EQ(first->pixelColor(5, 5), QColor(Qt::red));
    EXPECT_TRUE(load("/a.png"));
    EXPECT_EQ(m_server.count("/a.png"), 1) << "a page that is drawn again fetches nothing";
    m_loader->forget();
    EXPECT_TRUE(load("/a.png"));
    EXPECT_EQ(m_server.count("/a.png"), 2);
}

TEST(DecodedImage, IsNoLongerThanAPainterTakes)
{
    EXPECT_TRUE(decodeImage(encoded({4, 32'000}, "PNG"), 100));
    const auto longer = decodeImage(encoded({4, 33'000}, "PNG"), 100);
    ASSERT_FALSE(longer);
    EXPECT_EQ(longer.error().code, ErrorCode::ImageRefused);
}

TEST_F(ImageLoaderTest, TwoWhoAskAtOnceShareARequest)
{
    TestRoute slow = TestRoute::document(encoded({4, 4}, "PNG"), "image/png");
    slow.delayMs = 100;
    m_server.on("/a.png", slow);
    const auto first = m_loader->load(m_server.url("/a.png"), 100, u"127.0.0.1"_s);
    const auto second = m_loader->load(m_server.url("/a.png"), 100, u"127.0.0.1"_s);
    EXPECT_TRUE(waitFor(first));
    EXPECT_TRUE(waitFor(second));
    EXPECT_EQ(m_server.count("/a.png"), 1);
}

TEST_F(ImageLoaderTest, TellsThePublisherNothingMoreThanItMust)
{
    m_server.on("/a.png", TestRoute::document(encoded({4, 4}, "PNG"), "image/png"));
    ASSERT_TRUE(load("/a.png"));
    const TestRequest request = m_server.requests("/a.png").constFirst();
    EXPECT_TRUE(request.header("referer").isEmpty());
    EXPECT_TRUE(request.header("cookie").isEmpty());
    EXPECT_TRUE(request.header("accept").startsWith("image/"));
}

TEST_F(ImageLoaderTest, WideOnesAreMadeSmaller)
{
    m_server.on("/wide.jpg", TestRoute::document(encoded({800, 200}, "JPEG"), "image/jpeg"));
    const auto image = load("/wide.jpg", 400);
    ASSERT_TRUE(image);
    EXPECT_EQ(image->size(), QSize(400, 100));
    const auto whole = load("/wide.jpg", 900);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->size(), QSize(800, 200)) << "never larger than it is";
}

TEST_F(ImageLoaderTest, AtMostFourAtOnce)
{
    TestRoute slow = TestRoute::document(encoded({4, 4}, "PNG"), "image/png");
    slow.delayMs = 60;
    m_server.otherwise(slow);
    QList<QFuture<Result<QImage>>> asked;
    for (int i = 0; i < 12; ++i)
        asked.append(m_loader->load(m_server.url("/" + QByteArray::number(i)), 100, u"127.0.0.1"_s));
    for (const auto &future : asked)
        EXPECT_TRUE(waitFor(future));
    EXPECT_LE(m_server.mostAtOnce(), 4);
}

TEST_F(ImageLoaderTest, WhatWaitsCanBeForgotten)
{
    TestRoute silent;
    silent.silent = true;
    m_server.otherwise(silent);
    QList<QFuture<Result<QImage>>> asked;
    for (int i = 0; i < 5; ++i)
        asked.append(m_loader->load(m_server.url("/" + QByteArray::number(i)), 100, u"127.0.0.1"_s));
    m_loader->forget();
    const auto last = waitFor(asked.last());
    ASSERT_FALSE(last);
    EXPECT_EQ(last.error().code, ErrorCode::Cancelled);
}

TEST_F(ImageLoaderTest, RefusesWhatIsNoPicture)
{
    m_server.on("/page.png", TestRoute::document("<html><body>Not here</body></html>", "image/png"));
    m_server.on("/cut.png", TestRoute::document(encoded({400, 400}, "PNG").left(60), "image/png"));
    m_server.on("/empty.png", TestRoute::document({}, "image/png"));
    m_server.on("/vector.png",
                TestRoute::document("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                    "<image href='file:///etc/passwd'/></svg>",
                                    "image/svg+xml"));
    for (const QByteArray path : {"/page.png", "/cut.png", "/empty.png", "/vector.png"})
        EXPECT_EQ(codeOf(path), ErrorCode::ImageRefused) << path.toStdString();
    EXPECT_EQ(codeOf("/missing.png"), ErrorCode::HttpStatus);
}

TEST_F(ImageLoaderTest, RefusesWhatIsTooLarge)
{
    m_server.on("/bomb.png", TestRoute::document(statedPng(60'000, 60'000), "image/png"));
    EXPECT_EQ(codeOf("/bomb.png"), ErrorCode::ImageRefused);
    m_server.on("/heavy.png", TestRoute::document(QByteArray(10 * 1024 * 1024, 'x'), "image/png"));
    EXPECT_EQ(codeOf("/heavy.png"), ErrorCode::TooLarge);
}

TEST_F(ImageLoaderTest, NothingOfTheUsersNetworkIsAskedFor)
{
    m_server.on("/a.png", TestRoute::document(encoded({4, 4}, "PNG"), "image/png"));
    const auto inside = waitFor(m_loader->load(m_server.url("/a.png"), 100));
    ASSERT_FALSE(inside);
    EXPECT_EQ(inside.error().code, ErrorCode::PrivateAddress);
    // Nor where another one sends it there.
    TestServerOptions options;
    options.address = u"127.0.0.2"_s;
    TestHttpServer other(options);
    other.on("/b.png", TestRoute::redirect(m_server.url("/a.png").toEncoded()));
    QUrl outside = other.url("/b.png");
    outside.setHost(u"127.0.0.2"_s);
    const auto sent = waitFor(m_loader->load(outside, 100, u"127.0.0.2"_s));
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::PrivateAddress);
    EXPECT_EQ(m_server.count("/a.png"), 0);
}

TEST_F(ImageLoaderTest, OnlyTheWebIsAskedFor)
{
    for (const QString &address : {u"file:///etc/passwd"_s, u"data:image/png;base64,AAAA"_s, u"ftp://example.com/a"_s,
                                   u"http:///a.png"_s, QString()}) {
        const auto image = waitFor(m_loader->load(QUrl(address), 100));
        ASSERT_FALSE(image) << qPrintable(address);
        EXPECT_EQ(image.error().code, ErrorCode::ImageRefused) << qPrintable(address);
    }
}

} // namespace oneul
