#pragma once

#include "model/digest.h"

namespace oneul::test {

/// A made digest of two sections with every part, badge and kind of article.
Digest sampleDigest(Language language, Kind kind = Kind::News);

/// Whether two digests say the same (ids and times of storage aside); the difference for the test's message.
QString differenceOf(const QList<Digest> &a, const QList<Digest> &b);

/// The bytes of a file under tests/data/digests.
QByteArray digestData(const QString &name);

} // namespace oneul::test
