#pragma once

#include <QList>
#include <QString>

#include "model/category.h"
#include "model/digest.h"
#include "service/digestservice.h"

namespace oneul {

/// A report's Markdown as a page for a QTextBrowser: "#heading-N" is the anchor of its N-th heading, counted from 0;
/// pictures that are charts of the digests are "chart:N", the digest's number; others are left out. May run on any thread.
DigestPage reportPreview(const QString &markdown, const QList<Digest> &digests, const Taxonomy &taxonomy, bool dark,
                         double zoom);

} // namespace oneul
