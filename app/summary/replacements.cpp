#include "summary/replacements.h"

#include <algorithm>
#include <iterator>

#include "summary/foldedtext.h"

namespace oneul {

namespace {

/// Sentences that are looked at where the engine's summary has none left.
constexpr int kFurther = 20;

QString folded(const QString &text)
{
    return FoldedText(text).text();
}

bool sharesCite(const Claim &a, const Claim &b)
{
    return std::ranges::any_of(a.cites, [&](ArticleId id) { return b.cites.contains(id); });
}

} // namespace

void Replacements::use(const Claim &claim)
{
    m_used.insert(folded(claim.text));
    if (!claim.quote.isEmpty())
        m_used.insert(folded(claim.quote));
}

bool Replacements::isUsed(const Claim &claim) const
{
    const QString text = folded(claim.text);
    // A quote may be a part of the sentence, or more than it.
    return std::ranges::any_of(m_used, [&](const QString &used) {
        return used == text || (used.size() > 20 && (text.contains(used) || used.contains(text)));
    });
}

QList<Claim> Replacements::candidates(SummaryPart part, const Claim &withheld)
{
    if (!m_summary)
        m_summary = m_builtin.summarise(m_request);
    switch (part) {
    case SummaryPart::Themes:
        return m_summary->themes;
    case SummaryPart::Events:
        return m_summary->events;
    case SummaryPart::Conclusion:
        return m_summary->conclusion + m_summary->events;
    case SummaryPart::Impact:
        break;
    }
    QList<Claim> same;
    std::ranges::copy_if(m_summary->impact, std::back_inserter(same),
                         [&](const Claim &claim) { return claim.sector == withheld.sector; });
    return same;
}

QList<Claim> Replacements::unused(QList<Claim> claims) const
{
    claims.removeIf([this](const Claim &claim) { return isUsed(claim); });
    return claims;
}

/// A part is not left empty because a theme quotes the engine's only sentence for it.
QList<Claim> Replacements::further(SummaryPart part, const Claim &withheld) const
{
    if ((part != SummaryPart::Events && part != SummaryPart::Conclusion) || m_given.contains(part))
        return {};
    QList<SourceText> cited;
    std::ranges::copy_if(m_request.articles, std::back_inserter(cited),
                         [&](const SourceText &article) { return withheld.cites.contains(article.id); });
    return unused(m_builtin.bestSentences(cited.isEmpty() ? m_request.articles : cited, kFurther));
}

std::optional<Claim> Replacements::take(SummaryPart part, const Claim &withheld)
{
    QList<Claim> left = unused(candidates(part, withheld));
    if (left.isEmpty())
        left = further(part, withheld);
    if (left.isEmpty())
        return std::nullopt;
    const auto cited = std::ranges::find_if(left, [&](const Claim &claim) { return sharesCite(claim, withheld); });
    Claim taken = cited == left.end() ? left.constFirst() : *cited;
    taken.origin = ClaimOrigin::Replacement;
    use(taken);
    m_given.append(part);
    return taken;
}

} // namespace oneul
