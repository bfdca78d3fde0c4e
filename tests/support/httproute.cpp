#include "support/httproute.h"

#include <array>

namespace oneul {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        table[byte] = byte;
        for (int bit = 0; bit < 8; ++bit)
            table[byte] = (table[byte] >> 1U) ^ ((table[byte] & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto kTable = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = (crc >> 8U) ^ kTable[(crc ^ static_cast<quint8>(byte)) & 0xffU];
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>((number >> shift) & 0xffU));
    return bytes;
}

} // namespace

TestRoute TestRoute::document(const QByteArray &body, const QByteArray &contentType)
{
    TestRoute route;
    route.body = body;
    route.contentType = contentType;
    return route;
}

TestRoute TestRoute::failure(int status, const QByteArray &retryAfter)
{
    TestRoute route = document("failed", "text/plain");
    route.status = status;
    if (!retryAfter.isEmpty())
        route.headers.emplaceBack("Retry-After", retryAfter);
    return route;
}

TestRoute TestRoute::redirect(const QByteArray &location, int status)
{
    TestRoute route;
    route.status = status;
    route.headers.emplaceBack("Location", location);
    return route;
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress() writes four bytes of length, then a zlib stream: two bytes, the packed data, four bytes.
    const QByteArray packed = qCompress(bytes, 9);
    return QByteArray::fromHex("1f8b08000000000000ff") + packed.mid(6, packed.size() - 10) + littleEndian(crc32(bytes))
           + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace oneul
