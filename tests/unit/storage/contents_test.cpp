#include <random>

#include <zstd.h>

#include "storage/contents.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

Contents sample()
{
    return {u"첫 문장이다. A second sentence. "_s.repeated(40).toUtf8(),
            "<p>summary</p>",
            "<div>content &amp; more</div>",
            R"([{"name":"N"}])",
            R"(["one","two"])",
            "https://example.org/comments"};
}

QByteArray frameOf(const QByteArray &record)
{
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(record.size()))), '\0');
    out.truncate(qsizetype(
        ZSTD_compress(out.data(), std::size_t(out.size()), record.constData(), std::size_t(record.size()), 1)));
    return out;
}

} // namespace

TEST(Contents, ComeBackAsTheyWere)
{
    ContentCodec codec;
    const QByteArray packed = codec.pack(sample());
    EXPECT_LT(packed.size(), sample().text.size() / 4);
    EXPECT_EQ(*codec.unpack(packed), sample());
    EXPECT_EQ(codec.pack(sample()), packed);

    EXPECT_EQ(codec.pack({}), QByteArray());
    EXPECT_FALSE(codec.pack({}).isNull()); // which would be stored as NULL
    EXPECT_EQ(*codec.unpack(QByteArray()), Contents());
    // Lengths of one byte and of several.
    for (const int length : {1, 127, 128, 16383, 16384, 3'000'000}) {
        Contents contents;
        contents.contentHtml = QByteArray(length, 'x');
        contents.commentsUrl = "end";
        EXPECT_EQ(*codec.unpack(codec.pack(contents)), contents) << length;
    }
}

TEST(Contents, DamageIsSaid)
{
    ContentCodec codec;
    const QByteArray packed = codec.pack(sample());
    for (qsizetype length = 1; length < packed.size(); ++length)
        EXPECT_EQ(codeOf(codec.unpack(packed.first(length))), ErrorCode::StorageCorrupt) << length;
    // A checksum stands at the end: no flipped bit goes unnoticed, or it did no harm.
    for (qsizetype at = 0; at < packed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = packed;
            flipped[at] = char(flipped.at(at) ^ (1 << bit));
            const Result<Contents> read = codec.unpack(flipped);
            EXPECT_TRUE(!read || *read == sample()) << at << " " << bit;
        }
    }
}

TEST(Contents, HostileBytesAreRefused)
{
    ContentCodec codec;
    const auto code = [&codec](const QByteArray &record) { return codeOf(codec.unpack(frameOf(record))); };
    const QByteArray none(6, '\0');
    EXPECT_EQ(code(QByteArray("\1", 1) + none), ErrorCode::None);
    EXPECT_EQ(code(QByteArray("\1", 1) + none + 'x'), ErrorCode::StorageCorrupt); // more than its parts
    EXPECT_EQ(code(QByteArray("\2", 1) + none), ErrorCode::StorageCorrupt); // a later version
    EXPECT_EQ(code(QByteArray("\1", 1) + none.first(5)), ErrorCode::StorageCorrupt);
    EXPECT_EQ(code({}), ErrorCode::StorageCorrupt);
    // A length beyond the end, one that never ends, one larger than any memory.
    EXPECT_EQ(code(QByteArray("\1\5ab", 4)), ErrorCode::StorageCorrupt);
    EXPECT_EQ(code(QByteArray("\1", 1) + QByteArray(40, '\xff')), ErrorCode::StorageCorrupt);
    EXPECT_EQ(code(QByteArray("\1\xff\xff\xff\xff\x7f", 6) + none), ErrorCode::StorageCorrupt);
    EXPECT_EQ(codeOf(codec.unpack("no frame at all")), ErrorCode::StorageCorrupt);
    // A frame that claims a terabyte.
    const auto claim = QByteArray::fromHex("28b52ffd") + QByteArray::fromHex("e0")
                       + QByteArray::fromHex("0000000000010000") + QByteArray::fromHex("010000");
    EXPECT_EQ(codeOf(codec.unpack(claim)), ErrorCode::StorageCorrupt);

    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes(int(random() % 200), '\0');
        for (char &byte : bytes)
            byte = char(random());
        EXPECT_EQ(codeOf(codec.unpack(bytes)), bytes.isEmpty() ? ErrorCode::None : ErrorCode::StorageCorrupt);
        (void)code(bytes); // any outcome but a crash
    }
}

} // namespace oneul
