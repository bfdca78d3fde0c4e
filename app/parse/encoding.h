#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace oneul {

/// A document as UTF-8.
struct DecodedText {
    QByteArray utf8;
    QString charset; ///< what it was taken for
    QStringList warnings;
};

/// Byte order mark, HTTP charset, XML declaration (or HTML meta), detection, in this order; bytes that
/// are valid UTF-8 are UTF-8 whatever they claim. Never fails: what means nothing becomes U+FFFD.
DecodedText decodeDocument(const QByteArray &bytes, const QString &contentType);

} // namespace oneul
