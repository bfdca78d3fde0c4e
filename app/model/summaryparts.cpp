#include "model/summaryparts.h"

namespace oneul {

namespace {

QList<Claim> Summary::*listOf(SummaryPart part)
{
    switch (part) {
    case SummaryPart::Themes:
        return &Summary::themes;
    case SummaryPart::Impact:
        return &Summary::impact;
    case SummaryPart::Conclusion:
        return &Summary::conclusion;
    case SummaryPart::Events:
        break;
    }
    return &Summary::events;
}

} // namespace

QList<Claim> &claimsIn(Summary &summary, SummaryPart part)
{
    return summary.*listOf(part);
}

const QList<Claim> &claimsIn(const Summary &summary, SummaryPart part)
{
    return summary.*listOf(part);
}

} // namespace oneul
