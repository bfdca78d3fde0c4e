#include "support/httproute.h"

namespace oneul {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
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
    return QByteArray::fromHex("1f8b08000000000000ff") + packed.mid(6, packed.size() - 10)
           + littleEndian(crc32(bytes)) + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace oneul
