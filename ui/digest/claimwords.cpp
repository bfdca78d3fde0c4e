#include "digest/claimwords.h"

#include <QCoreApplication>

#include "engines/answerwords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(oneul::ClaimWords)
};

} // namespace

QString claimBadge(const Claim &claim)
{
    const QString badge = u"%1 %2"_s.arg(answerSign(claim.support), answerBadge(claim.support));
    switch (claim.origin) {
    case ClaimOrigin::Replacement:
        return u"%1 · %2"_s.arg(badge, Words::tr("replaces a withheld sentence"));
    case ClaimOrigin::Hand:
        return u"%1 · %2"_s.arg(badge, Words::tr("edited by hand"));
    case ClaimOrigin::Engine:
        break;
    }
    return badge;
}

QString claimVerdict(const Claim &claim)
{
    const QString verdict = answerVerdict(claim);
    if (claim.origin != ClaimOrigin::Hand)
        return verdict;
    return u"%1 %2"_s.arg(verdict, Words::tr("It was edited by hand, and checked again."));
}

QString partLabel(SummaryPart part)
{
    switch (part) {
    case SummaryPart::Themes:
        return Words::tr("Key themes");
    case SummaryPart::Impact:
        return Words::tr("Impact");
    case SummaryPart::Conclusion:
        return Words::tr("Conclusion");
    case SummaryPart::Events:
        break;
    }
    return Words::tr("Events");
}

QString changeLabel(const QString &change)
{
    if (change == u"edit")
        return Words::tr("A sentence edited by hand");
    if (change == u"remove")
        return Words::tr("A sentence removed");
    if (change == u"regenerate")
        return Words::tr("A section regenerated");
    if (change == u"use")
        return Words::tr("A section chosen from a comparison");
    return change == u"restore" ? Words::tr("An earlier version restored") : QString();
}

} // namespace oneul
