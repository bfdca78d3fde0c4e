#include "summary/grounding.h"

#include <array>
#include <optional>
#include <utility>

#include "model/summaryparts.h"
#include "summary/claimjudge.h"
#include "summary/replacements.h"

namespace oneul {

namespace {

constexpr std::array kParts = {SummaryPart::Themes, SummaryPart::Events, SummaryPart::Impact, SummaryPart::Conclusion};

/// What the analyst wrote stays, whatever is found.
bool isWithheld(const Claim &claim)
{
    return claim.support == Support::Unsupported && claim.origin != ClaimOrigin::Hand;
}

} // namespace

Claim judged(Claim claim, const QList<SourceText> &articles, const Aliases &aliases)
{
    return ClaimJudge(articles, aliases).judged(std::move(claim));
}

Summary grounded(Summary summary, const SummaryRequest &request, const BuiltinEngine &builtin, const Aliases &aliases)
{
    ClaimJudge judge(request.articles, aliases);
    Replacements replacements(request, builtin);
    for (const SummaryPart part : kParts) {
        for (Claim &claim : claimsIn(summary, part)) {
            claim = judge.judged(std::move(claim));
            if (!isWithheld(claim))
                replacements.use(claim);
        }
    }
    for (const SummaryPart part : kParts) {
        QList<Claim> &claims = claimsIn(summary, part);
        QList<Claim> kept;
        for (const Claim &claim : std::as_const(claims)) {
            if (!isWithheld(claim)) {
                kept.append(claim);
                continue;
            }
            summary.withheld.append({part, claim});
            if (std::optional<Claim> instead = replacements.take(part, claim))
                kept.append(judge.judged(*std::move(instead)));
        }
        claims = std::move(kept);
    }
    return summary;
}

} // namespace oneul
