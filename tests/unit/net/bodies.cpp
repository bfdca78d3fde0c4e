// Unpacking, step by step.

#include <gtest/gtest.h>

#include "net/bodyreader.h"
#include "support/httproute.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qint64 kEnough = 1'000'000;

/// Feeds the bytes in pieces of the given size.
Result<QByteArray> unpacked(const QByteArray &encoding, const QByteArray &bytes, qsizetype piece, qint64 most = kEnough)
{
    BodyReader reader(encoding, most);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (const auto added = reader.add(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))); !added)
            return fail(added.error());
    }
    return reader.take();
}

const QByteArray &text()
{
    static const QByteArray text = QByteArray("one two three four five six seven ").repeated(20'000);
    return text;
}

/// A zlib stream; without its two first and four last bytes it is raw deflate.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4);
}

/// "hello" repeated to 40 characters, as a brotli encoder packs it.
QByteArray brotliSample()
{
    return QByteArray::fromHex("1b2700f8a5cbd0d8de443b5140a506");
}

TEST(BodyReader, UnpacksInPiecesOfAnySize)
{
    const QByteArray zlib = deflated(text());
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(1'000'000)}) {
        EXPECT_EQ(unpacked("", text(), piece).value_or({}), text());
        EXPECT_EQ(unpacked("gzip", gzipped(text()), piece).value_or({}), text());
        EXPECT_EQ(unpacked(" X-GZIP ", gzipped(text()), piece).value_or({}), text());
        EXPECT_EQ(unpacked("deflate", zlib, piece).value_or({}), text());
        EXPECT_EQ(unpacked("deflate", zlib.mid(2, zlib.size() - 6), piece).value_or({}), text());
        EXPECT_EQ(unpacked("br", brotliSample(), piece).value_or({}), QByteArray("hello").repeated(8));
    }
}

TEST(BodyReader, JoinsGzipMembersAndLeavesWhatFollows)
{
    const QByteArray two = gzipped("one ") + gzipped("two");
    EXPECT_EQ(unpacked("gzip", two, 1'000).value_or({}), "one two");
    EXPECT_EQ(unpacked("gzip", two + "padding", 1'000).value_or({}), "one two");
}

TEST(BodyReader, AnEmptyBodyIsEmptyWhateverItsPacking)
{
    for (const QByteArray &encoding : {QByteArray(), QByteArray("gzip"), QByteArray("deflate"), QByteArray("br")}) {
        const auto body = unpacked(encoding, {}, 1);
        ASSERT_TRUE(body) << encoding.constData();
        EXPECT_TRUE(body->isEmpty());
    }
}

TEST(BodyReader, NoticesAMissingEnd)
{
    const auto code = [](const QByteArray &encoding, const QByteArray &bytes) {
        const auto body = unpacked(encoding, bytes, 100);
        return body ? ErrorCode::None : body.error().code;
    };
    EXPECT_EQ(code("gzip", gzipped(text()).chopped(1)), ErrorCode::TruncatedBody);
    EXPECT_EQ(code("deflate", deflated(text()).chopped(1)), ErrorCode::TruncatedBody);
    EXPECT_EQ(code("br", brotliSample().chopped(1)), ErrorCode::TruncatedBody);
    EXPECT_EQ(code("gzip", gzipped(text()).left(1)), ErrorCode::TruncatedBody);
    EXPECT_EQ(code("gzip", "<rss/>"), ErrorCode::TruncatedBody);
    EXPECT_EQ(code("br", QByteArray(100, '\xff')), ErrorCode::TruncatedBody);
    QByteArray changed = gzipped(text());
    changed[changed.size() - 6] = static_cast<char>(~changed.at(changed.size() - 6)); // the checksum
    EXPECT_EQ(code("gzip", changed), ErrorCode::TruncatedBody);
}

TEST(BodyReader, TheCapIsOnTheUnpackedSize)
{
    const auto size = text().size();
    for (const auto &[encoding, bytes] :
         {std::pair{QByteArray(), text()}, std::pair{QByteArray("gzip"), gzipped(text())}}) {
        EXPECT_TRUE(unpacked(encoding, bytes, 1'000, size));
        const auto over = unpacked(encoding, bytes, 1'000, size - 1);
        ASSERT_FALSE(over);
        EXPECT_EQ(over.error().code, ErrorCode::TooLarge);
    }
}

} // namespace

} // namespace oneul
