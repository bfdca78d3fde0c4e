#pragma once

#include <QByteArray>
#include <QStringList>

namespace oneul {

/// XML made ready for libxml2, with what had to be mended said in English.
struct MendedXml {
    QByteArray utf8;
    QStringList warnings;
};

/// The usual case: UTF-8 text whose byte order mark, leading blanks and XML declaration are cut off (the
/// declaration's encoding no longer holds). Nothing else is touched.
MendedXml prepareXml(const QByteArray &utf8);

/// True when the document type declaration must be dealt with by mendXml.
bool hasDoctype(const QByteArray &preparedUtf8);

/// Rewrites a broken document so that it is well-formed: bare '&' and '<', HTML entities, entities of the
/// internal subset (expanded within bounds; external ones are never read), control characters, missing,
/// crossed and superfluous end tags, attributes without quotes, a missing end. Comments, processing
/// instructions and the document type go.
MendedXml mendXml(const QByteArray &preparedUtf8);

} // namespace oneul
