#include "zipreader.h"

#include <zlib.h>

#include <QtEndian>

namespace oneul::test {

namespace {

template <class Number>
Number numberAt(const QByteArray &bytes, qsizetype place)
{
    if (place < 0 || place + qsizetype(sizeof(Number)) > bytes.size())
        return 0;
    return qFromLittleEndian<Number>(bytes.constData() + place);
}

QByteArray inflated(const QByteArray &packed, quint32 size)
{
    QByteArray bytes(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.total_out == size;
    inflateEnd(&stream);
    return whole ? bytes : QByteArray();
}

} // namespace

QList<ZipEntry> readZip(const QByteArray &archive)
{
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    QList<ZipEntry> entries;
    qsizetype place = numberAt<quint32>(archive, end + 16);
    for (int i = 0; end >= 0 && i < numberAt<quint16>(archive, end + 10); ++i) {
        const auto nameSize = numberAt<quint16>(archive, place + 28);
        const auto head = static_cast<qsizetype>(numberAt<quint32>(archive, place + 42));
        const auto packedSize = numberAt<quint32>(archive, place + 20);
        const auto size = numberAt<quint32>(archive, place + 24);
        ZipEntry entry;
        entry.name = archive.mid(place + 46, nameSize);
        entry.stored = numberAt<quint16>(archive, place + 10) == 0;
        const QByteArray packed = archive.mid(head + 30 + nameSize, packedSize);
        entry.bytes = entry.stored ? packed : inflated(packed, size);
        const bool isSame = archive.mid(place, 4) == "PK\x01\x02" && archive.mid(head, 4) == "PK\x03\x04"
                            && archive.mid(head + 30, nameSize) == entry.name;
        const auto checksum =
            crc32(0, reinterpret_cast<const Bytef *>(entry.bytes.constData()), static_cast<uInt>(entry.bytes.size()));
        if (isSame && entry.bytes.size() == size && checksum == numberAt<quint32>(archive, place + 16))
            entries += entry;
        place += 46 + nameSize;
    }
    return entries;
}

QByteArray zipFile(const QByteArray &archive, const QByteArray &name)
{
    for (const ZipEntry &entry : readZip(archive)) {
        if (entry.name == name)
            return entry.bytes;
    }
    return {};
}

} // namespace oneul::test
