#include "export/zipwriter.h"

#include <gtest/gtest.h>

#include "zipreader.h"

namespace oneul {

using test::readZip;
using test::ZipEntry;

namespace {

QByteArray archive()
{
    ZipWriter zip;
    zip.add("mimetype", "application/epub+zip", ZipWriter::Method::Stored);
    zip.add("a/long.txt", QByteArray(100'000, 'x'));
    zip.add("\xed\x95\x9c.txt", "\xea\xb8\x80");
    zip.add("empty", {});
    return zip.finish();
}

} // namespace

TEST(Zip, IsReadBack)
{
    const QList<ZipEntry> entries = readZip(archive());
    ASSERT_EQ(entries.size(), 4);
    EXPECT_EQ(entries[0].name, "mimetype");
    EXPECT_TRUE(entries[0].stored);
    EXPECT_EQ(entries[1].bytes, QByteArray(100'000, 'x'));
    EXPECT_FALSE(entries[1].stored);
    EXPECT_EQ(entries[2].name, "\xed\x95\x9c.txt");
    EXPECT_EQ(entries[2].bytes, "\xea\xb8\x80");
    EXPECT_EQ(entries[3].bytes, QByteArray());
}

TEST(Zip, HasTheTypeOfABookAtItsFixedPlace)
{
    EXPECT_EQ(archive().mid(30, 28), "mimetypeapplication/epub+zip");
    EXPECT_LT(archive().size(), 2000); // deflated
}

TEST(Zip, MakesEqualBytesOfEqualFiles)
{
    EXPECT_EQ(archive(), archive());
}

TEST(Zip, MayBeEmpty)
{
    EXPECT_EQ(ZipWriter().finish().size(), 22);
}

} // namespace oneul
