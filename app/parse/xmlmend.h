#pragma once

#include <QByteArray>
#include <QStringList>

namespace oneul {

/// Text whose byte order mark, leading blanks and XML declaration are left out (the declaration's encoding
/// no longer holds). Nothing else is touched: a part of the bytes that it was made of, to their end.
struct PreparedXml {
    QByteArrayView utf8;
    QStringList warnings;
};
PreparedXml prepareXml(const QByteArray &utf8);
PreparedXml prepareXml(QByteArray &&utf8) = delete; // the view would outlive it

/// True when the document type declaration must be dealt with by mendXml.
bool hasDoctype(QByteArrayView preparedUtf8);

/// True when a tag has so many attributes that a parser, which compares each with each, would take ages.
bool hasHugeTag(QByteArrayView preparedUtf8);

struct MendedXml {
    QByteArray utf8;
    QStringList warnings; ///< what had to be mended, in English
};

/// Rewrites a broken document so that it is well-formed: bare '&' and '<', HTML entities, entities of the
/// internal subset (expanded within bounds; external ones are never read), control characters, missing,
/// crossed and superfluous end tags, attributes without quotes, a missing end. Comments, processing
/// instructions and the document type go.
MendedXml mendXml(QByteArrayView preparedUtf8);

} // namespace oneul
