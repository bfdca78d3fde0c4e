#include "engines/answerwords.h"

#include <QCoreApplication>
#include <QPalette>

#include "common/colors.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(oneul::AnswerWords)

public:
    static QString support(Support support);
    static QString fault(const Claim &claim);
};

} // namespace

QString Words::support(Support support)
{
    switch (support) {
    case Support::Supported:
        return tr("The cited articles bear this sentence out.");
    case Support::Weak:
        return tr("The cited articles bear this sentence out in part only.");
    case Support::Unsupported:
        break;
    }
    return tr("Nothing in the cited articles bears this sentence out.");
}

QString Words::fault(const Claim &claim)
{
    switch (claim.fault) {
    case ClaimFault::None:
        return {};
    case ClaimFault::NoCite:
        return tr("It names no source.");
    case ClaimFault::ForeignCite:
        return tr("It names an article that is not among the sources.");
    case ClaimFault::QuoteMissing:
        return tr("Its quote stands in none of the articles that it cites.");
    case ClaimFault::Number:
        return tr("They don't have the figure “%1”.").arg(claim.faultDetail);
    case ClaimFault::Name:
        return tr("They don't have the name “%1”.").arg(claim.faultDetail);
    case ClaimFault::Negation:
        return tr("It says no where they say yes, or the other way round.");
    case ClaimFault::Overlap:
        return tr("Hardly a word of it stands there.");
    case ClaimFault::NotComparable:
        break;
    }
    return tr("It is in another language than they are, and has no quote to go by.");
}

QString answerSign(Support support)
{
    return support == Support::Supported ? u"✓"_s : u"⚠"_s;
}

QString answerBadge(Support support)
{
    switch (support) {
    case Support::Supported:
        return Words::tr("supported");
    case Support::Weak:
        return Words::tr("weakly supported");
    case Support::Unsupported:
        break;
    }
    return Words::tr("not supported");
}

QColor answerColor(Support support, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (support) {
    case Support::Supported:
        return dark ? QColor(0x5cc98a) : QColor(0x1f7a45);
    case Support::Weak:
        return dark ? QColor(0xe6b455) : QColor(0x96600a);
    case Support::Unsupported:
        break;
    }
    return dark ? QColor(0xf28b82) : QColor(0xb3261e);
}

QString answerVerdict(const Claim &claim)
{
    QString text = Words::support(claim.support);
    if (claim.origin == ClaimOrigin::Replacement)
        text += u' ' + Words::tr("It is a source's own sentence, in the place of one that was withheld.");
    const QString why = Words::fault(claim);
    return why.isEmpty() ? text : text + u' ' + why;
}

} // namespace oneul
