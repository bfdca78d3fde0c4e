#pragma once

#include <QByteArray>

namespace oneul {

/// Builds a ZIP archive in memory (APPNOTE 6.3, without ZIP64: less than 4 GiB in all). No time stands in it, so that
/// equal files make equal bytes. Names are UTF-8 with "/" between folders.
class ZipWriter final
{
public:
    enum class Method { Stored, Deflated };

    void add(const QByteArray &name, const QByteArray &bytes, Method method = Method::Deflated);

    /// The whole archive; nothing is added after it.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_archive;
    QByteArray m_directory; ///< the central directory so far
    int m_entries = 0;
};

} // namespace oneul
