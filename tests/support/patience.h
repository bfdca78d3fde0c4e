#pragma once

#include <QTest>

// Qt's macros give up after five seconds, which a machine that is busy with other tests, or a sanitizer, can use up. What
// holds is seen at once all the same.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 20'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, text) QTRY_VERIFY2_WITH_TIMEOUT((expr), text, 20'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), 20'000)

namespace oneul {

/// For QTest::qWaitFor and its like, in milliseconds.
inline constexpr int kPatience = 20'000;

} // namespace oneul
