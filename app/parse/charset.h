#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace oneul {

/// Text converted to UTF-8.
struct Converted {
    QByteArray utf8;
    qsizetype errors = 0; ///< sequences that mean nothing in that encoding
};

/// The encoding that a label means in practice: "euc-kr" is windows-949, "iso-8859-1" windows-1252,
/// "gb2312" GB 18030, "shift_jis" windows-31j (WHATWG Encoding Standard); otherwise the label itself.
QString effectiveCharset(const QString &label);

/// Converts with ICU; nothing for an encoding that ICU does not know.
std::optional<Converted> convertFrom(const QString &charset, const QByteArray &bytes);

/// The most probable encoding of text with markup; "" when nothing is probable. `language` is a hint
/// from the document (a code such as "th"), may be empty.
QString detectCharset(const QByteArray &bytes, const QString &language);

/// How well bytes fit UTF-8: sequences of more than one byte that are valid, and bytes that are not.
struct Utf8Check {
    qsizetype multibyte = 0;
    qsizetype invalid = 0;
};
Utf8Check checkUtf8(QByteArrayView bytes);

} // namespace oneul
