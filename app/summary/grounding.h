#pragma once

#include <QList>

#include "model/digest.h"
#include "summary/aliases.h"
#include "summary/builtin.h"

namespace oneul {

/// How far the cited articles bear the claim out (its support, fault and faultDetail are what is found here, the rest as
/// given). Every cite is among `articles`; the quote stands in a cited text (white space and quote marks folded); the
/// claim's numbers (also 억 and 만, per cent, dates, units), Latin names and what the aliases know stand in the cited texts;
/// it doesn't deny what they say; content terms overlap where the languages agree.
[[nodiscard]] Claim judged(Claim claim, const QList<SourceText> &articles, const Aliases &aliases);

/// All claims of a summary judged; the unsupported ones are withheld and each replaced by the best source sentence, which
/// `builtin` gives and no other claim of the summary has, as long as there is one. Cites of articles that are not the
/// section's are not taken out of a claim: it is withheld.
[[nodiscard]] Summary grounded(Summary summary, const SummaryRequest &request, const BuiltinEngine &builtin,
                               const Aliases &aliases);

} // namespace oneul
