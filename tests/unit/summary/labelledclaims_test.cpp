#include <gtest/gtest.h>

#include <cstdio>

#include "claimset.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

void expectFigures(const QString &file, qsizetype atLeast)
{
    const QList<LabelledClaim> claims = readClaims(file);
    ASSERT_GE(claims.size(), atLeast);
    const ClaimScore score = scoreOf(claims, shippedAliases());
    std::printf("%s: %s", qPrintable(file), qPrintable(score.text()));
    if (qEnvironmentVariableIsSet("ONEUL_SHOW_MISTAKES"))
        std::printf("%s\n", qPrintable(score.mistakes.join(u'\n')));
    EXPECT_GE(score.precision(), 0.95);
    EXPECT_GE(score.recall(), 0.90);
    EXPECT_GE(score.acceptedPrecision(), 0.95);
    EXPECT_GE(score.keptShare(), 0.95);
}

TEST(LabelledClaims, Tuning)
{
    expectFigures(u"tuning.jsonl"_s, 160);
}

TEST(LabelledClaims, HeldOut)
{
    expectFigures(u"heldout.jsonl"_s, 160);
}

} // namespace
} // namespace oneul
