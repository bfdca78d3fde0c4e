#pragma once

#include <QByteArray>
#include <QList>

namespace oneul::test {

struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
    bool stored = false;
};

/// The entries of an archive as its central directory names them; an entry whose head, length or checksum is wrong is
/// left out.
QList<ZipEntry> readZip(const QByteArray &archive);

/// The bytes of an entry; empty: there is none.
QByteArray zipFile(const QByteArray &archive, const QByteArray &name);

} // namespace oneul::test
