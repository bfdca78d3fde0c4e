#pragma once

#include <QString>
#include <QStringList>

#include "model/digest.h"

namespace oneul {

// The pieces that a report's Markdown is put together from, by its writer and by templates.

/// The heading of a report that holds several kinds: the digest's own title, or the standard one.
QString reportTitle(const Digest &digest);
/// The heading of a report of one kind: a standard title names the kind.
QString kindReportTitle(const Digest &digest);
/// The file name of the digest's chart; "" where it has none: an imported report that came without one, a summary of no day.
QString reportChart(const Digest &digest);
/// "[1] [3]": the marks of the cited articles, in the order of the sources.
QString claimMarks(const Claim &claim, const Section &section);
/// "⚠ weak evidence (edited by hand)": what is to be known of a sentence; "" for a supported one of the engine's.
QString claimBadges(const Claim &claim, Language language);
/// Below a summary: which articles were only titles or left out, and who wrote it. Markdown, a paragraph each.
QStringList sectionNotes(const Digest &digest, qsizetype section);
/// An article's address without spaces, so that it can stand in brackets.
QString sourceAddress(const DigestArticle &article);

} // namespace oneul
