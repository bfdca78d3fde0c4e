#include <gtest/gtest.h>

#include <memory>

#include "base/result.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidArgument, u"odd"_s);
    return number / 2;
}

TEST(Result, HoldsAValueOrAnError)
{
    const Result<int> good = half(4);
    ASSERT_TRUE(good.has_value());
    EXPECT_TRUE(bool(good));
    EXPECT_EQ(*good, 2);
    EXPECT_EQ(good.value_or(7), 2);

    const Result<int> bad = half(3);
    ASSERT_FALSE(bad.has_value());
    EXPECT_EQ(bad.error(), (Error{ErrorCode::InvalidArgument, u"odd"_s}));
    EXPECT_EQ(bad.value_or(7), 7);
}

TEST(Result, AnErrorPassesThroughToAnotherType)
{
    const auto outer = []() -> Result<QString> {
        const Result<int> inner = half(1);
        if (!inner)
            return fail(inner.error());
        return QString::number(*inner);
    };
    EXPECT_EQ(outer().error().detail, u"odd"_s);
}

TEST(Result, WithoutAnythingItIsAnError)
{
    const Result<int> nothing;
    EXPECT_FALSE(nothing.has_value());
    EXPECT_EQ(nothing.error().code, ErrorCode::Internal);
}

TEST(Result, MovesItsValueOut)
{
    Result<std::unique_ptr<int>> owner(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = std::move(owner).value();
    EXPECT_EQ(*taken, 5);
    Result<QString> text(u"abc"_s);
    EXPECT_EQ(text->size(), 3);
    *text += u'd';
    EXPECT_EQ(text.value(), u"abcd"_s);
}

TEST(Result, OfNothing)
{
    const Result<void> good;
    EXPECT_TRUE(good.has_value());
    const Result<void> bad = fail(ErrorCode::Timeout);
    EXPECT_FALSE(bool(bad));
    EXPECT_EQ(bad.error().code, ErrorCode::Timeout);
}

TEST(ErrorCodes, NamesGoThereAndBack)
{
    for (int code = 0; code <= int(ErrorCode::FontMissing); ++code) {
        const QString name = errorCodeName(ErrorCode(code));
        EXPECT_EQ(errorCodeFromName(name), ErrorCode(code)) << qPrintable(name);
        EXPECT_TRUE(name[0].isLower());
    }
    EXPECT_EQ(errorCodeName(ErrorCode::HostNotFound), u"hostNotFound"_s);
    EXPECT_EQ(errorCodeFromName(u"no such code"_s), ErrorCode::Internal);
}

} // namespace
} // namespace oneul
