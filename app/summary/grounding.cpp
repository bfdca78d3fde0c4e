#include "summary/grounding.h"

#include <array>
#include <optional>
#include <utility>

#include "summary/claimjudge.h"
#include "summary/replacements.h"

namespace oneul {

namespace {

struct Part {
    SummaryPart part;
    QList<Claim> Summary::*claims;
};

constexpr std::array<Part, 4> kParts = {{{SummaryPart::Themes, &Summary::themes},
                                         {SummaryPart::Events, &Summary::events},
                                         {SummaryPart::Impact, &Summary::impact},
                                         {SummaryPart::Conclusion, &Summary::conclusion}}};

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
    for (const auto &[part, claims] : kParts) {
        for (Claim &claim : summary.*claims) {
            claim = judge.judged(std::move(claim));
            if (!isWithheld(claim))
                replacements.use(claim);
        }
    }
    for (const auto &[part, claims] : kParts) {
        QList<Claim> kept;
        for (const Claim &claim : std::as_const(summary.*claims)) {
            if (!isWithheld(claim)) {
                kept.append(claim);
                continue;
            }
            summary.withheld.append({part, claim});
            if (std::optional<Claim> instead = replacements.take(part, claim))
                kept.append(judge.judged(*std::move(instead)));
        }
        summary.*claims = std::move(kept);
    }
    return summary;
}

} // namespace oneul
