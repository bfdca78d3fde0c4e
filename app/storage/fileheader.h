#pragma once

#include <QByteArray>
#include <QtEndian>

namespace oneul {

// What SQLite's files begin with: https://www.sqlite.org/fileformat2.html#the_database_header

inline constexpr int kFileHeader = 100; ///< bytes
inline constexpr char kFileMagic[] = "SQLite format 3"; ///< with its terminating zero

/// Whether these bytes, of at least a header's length, are those of a database.
[[nodiscard]] inline bool isFileHeader(const QByteArray &bytes)
{
    return bytes.size() >= kFileHeader && bytes.startsWith(QByteArray(kFileMagic, sizeof kFileMagic));
}

/// The number of four bytes that stands at this offset of the header.
[[nodiscard]] inline quint32 headerField(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

} // namespace oneul
