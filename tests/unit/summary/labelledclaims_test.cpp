#include <gtest/gtest.h>

#include <cstdio>

#include "claimset.h"
#include "shipped.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

ClaimScore shownScore(const QString &what, const QList<LabelledClaim> &claims)
{
    const ClaimScore score = scoreOf(claims, shippedAliases());
    std::printf("%s: %s", qPrintable(what), qPrintable(score.text()));
    if (qEnvironmentVariableIsSet("ONEUL_SHOW_MISTAKES"))
        std::printf("%s\n", qPrintable(score.mistakes.join(u'\n')));
    return score;
}

TEST(LabelledClaims, ReachTheirFigures)
{
    QList<LabelledClaim> all;
    for (const QString &file : {u"tuning.jsonl"_s, u"heldout.jsonl"_s, u"fresh.jsonl"_s}) {
        const QList<LabelledClaim> claims = readClaims(file);
        const ClaimScore score = shownScore(file, claims);
        EXPECT_GE(score.precision(), 0.95) << qPrintable(file);
        EXPECT_GE(score.recall(), 0.90) << qPrintable(file);
        EXPECT_GE(score.keptShare(), 0.95) << qPrintable(file);
        all += claims;
    }
    ASSERT_GE(all.size(), 320);
    EXPECT_GE(shownScore(u"all"_s, all).acceptedPrecision(), 0.95);
}

} // namespace
} // namespace oneul
