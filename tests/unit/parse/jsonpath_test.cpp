#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "parse/jsonpath.h"
#include "parse/jsonsource.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

QJsonValue sample()
{
    return QJsonDocument::fromJson(
               R"({"hits":[{"t":"A","n":[1,2]},{"t":"B"}],"map":{"x":1,"y":2},"s":{"id":"2410.1/ä"}})")
        .object();
}

QStringList texts(const QString &path)
{
    QStringList out;
    const Result<JsonPath> parsed = JsonPath::fromText(path);
    EXPECT_TRUE(parsed.has_value()) << qPrintable(path);
    if (parsed) {
        const QList<QJsonValue> values = parsed->all(sample());
        for (const QJsonValue &value : values)
            out.append(jsonText(value));
    }
    return out;
}

TEST(JsonPath, LeadsToValues)
{
    EXPECT_EQ(texts(u"$.hits[*].t"_s), QStringList({u"A"_s, u"B"_s}));
    EXPECT_EQ(texts(u".hits[0].n[1]"_s), QStringList(u"2"_s));
    EXPECT_EQ(texts(u"hits[1].t"_s), QStringList(u"B"_s));
    EXPECT_EQ(texts(u"$.map.*"_s), QStringList({u"1"_s, u"2"_s}));
    EXPECT_EQ(texts(u"$.nothing.here"_s), QStringList());
    EXPECT_EQ(texts(u"$.hits[7]"_s), QStringList());
    EXPECT_EQ(texts(u"$"_s).size(), 1);
    EXPECT_EQ(texts(u"."_s).size(), 1);
}

TEST(JsonPath, RefusesWhatIsNone)
{
    for (const QString &path : {u"$..x"_s, u"$.a["_s, u"$.a[x]"_s, u"$.a[-1]"_s, u"$.a[0]b"_s, u"$."_s, u".a."_s}) {
        const Result<JsonPath> parsed = JsonPath::fromText(path);
        ASSERT_FALSE(parsed.has_value()) << qPrintable(path);
        EXPECT_EQ(parsed.error().code, ErrorCode::InvalidArgument);
    }
}

TEST(JsonText, NumbersStayWhole)
{
    EXPECT_EQ(jsonText(QJsonValue(41730415)), u"41730415"_s);
    EXPECT_EQ(jsonText(QJsonValue(1728005151000.0)), u"1728005151000"_s);
    EXPECT_EQ(jsonText(QJsonValue(0.5)), u"0.5"_s);
    EXPECT_EQ(jsonText(QJsonValue(true)), u"true"_s);
    EXPECT_EQ(jsonText(QJsonValue()), QString());
}

TEST(Template, IsFilledOrEmpty)
{
    EXPECT_EQ(filledTemplate(u"https://x.example.org/{s.id}?n={hits[0].n[0]}"_s, sample()),
              u"https://x.example.org/2410.1/%C3%A4?n=1"_s);
    EXPECT_EQ(filledTemplate(u"https://x.example.org/{.}"_s, QJsonValue(42)), u"https://x.example.org/42"_s);
    EXPECT_EQ(filledTemplate(u"https://x.example.org/{missing}"_s, sample()), QString());
    EXPECT_EQ(filledTemplate({}, sample()), QString());
}

} // namespace
