#include "export/zipwriter.h"

#include <zlib.h>

#include <QtEndian>

namespace oneul {

namespace {

constexpr quint16 kVersion = 20; // deflate and folders
constexpr quint16 kNamesAreUtf8 = 1U << 11;
constexpr quint16 kDeflated = 8;
constexpr quint16 kFirstDay = (1U << 5) | 1U; // 1980-01-01, the first day that the format knows

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

// Raw deflate, without zlib's own frame. Empty when zlib refuses.
QByteArray deflated(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(whole ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &bytes, Method method)
{
    const QByteArray packed = method == Method::Deflated ? deflated(bytes) : QByteArray();
    const bool stored = packed.isEmpty() || packed.size() >= bytes.size();
    const QByteArray &data = stored ? bytes : packed;

    // What the entry's own head and the central directory have in common.
    QByteArray common;
    append<quint16>(common, kVersion);
    append<quint16>(common, kNamesAreUtf8);
    append<quint16>(common, stored ? 0 : kDeflated);
    append<quint16>(common, 0); // time
    append<quint16>(common, kFirstDay);
    append<quint32>(common, static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()),
                                                         static_cast<z_size_t>(bytes.size()))));
    append<quint32>(common, static_cast<quint32>(data.size()));
    append<quint32>(common, static_cast<quint32>(bytes.size()));
    append<quint16>(common, static_cast<quint16>(name.size()));
    append<quint16>(common, 0); // extra field

    m_directory += "PK\x01\x02";
    append<quint16>(m_directory, kVersion);
    m_directory += common;
    append<quint16>(m_directory, 0); // comment
    append<quint16>(m_directory, 0); // disk
    append<quint16>(m_directory, 0); // internal attributes
    append<quint32>(m_directory, 0); // external attributes
    append<quint32>(m_directory, static_cast<quint32>(m_archive.size()));
    m_directory += name;

    m_archive += "PK\x03\x04";
    m_archive += common + name + data;
    ++m_entries;
}

QByteArray ZipWriter::finish()
{
    QByteArray end = "PK\x05\x06";
    append<quint32>(end, 0); // disks
    append<quint16>(end, static_cast<quint16>(m_entries));
    append<quint16>(end, static_cast<quint16>(m_entries));
    append<quint32>(end, static_cast<quint32>(m_directory.size()));
    append<quint32>(end, static_cast<quint32>(m_archive.size()));
    append<quint16>(end, 0); // comment
    return m_archive + m_directory + end;
}

} // namespace oneul
