#include <gtest/gtest.h>

#include <QFile>

#include "parse/gate.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

InputGate gate()
{
    QFile file(u":/oneul/gate.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const Result<InputGate> read = InputGate::fromJson(file.readAll());
    EXPECT_TRUE(read.has_value());
    return read.value_or({});
}

TEST(Gate, KnowsNotices)
{
    const InputGate known = gate();
    EXPECT_EQ(known.rejects({}, u"Please enable JS and disable any ad blocker"_s), u"javascript"_s);
    EXPECT_EQ(known.rejects({}, u"There was a problem with this request. Try again."_s), u"error"_s);
    EXPECT_EQ(known.rejects(u"Access Denied"_s, u"Access   denied\nReference 7 on this server"_s), u"blocked"_s);
    EXPECT_EQ(known.rejects({}, u"You don\u2019t have permission to access this page"_s), u"blocked"_s);
    EXPECT_EQ(known.rejects({}, u"로그인 후 이용하실 수 있는 서비스입니다."_s), u"login"_s);
}

TEST(Gate, LetsArticlesPass)
{
    const InputGate known = gate();
    EXPECT_EQ(known.rejects(u"A captcha for machines"_s, u"Researchers have shown a new model today."_s), QString());
    const QString article = u"The captcha is dead, say researchers who trained a model on it. "_s.repeated(30);
    EXPECT_EQ(known.rejects({}, article), QString());
    const QString abstract = u"We study how agents behave on the web when pages are slow or broken. "_s.repeated(8);
    EXPECT_EQ(known.rejects({}, abstract + u"Many answer that access denied is final."_s), QString());
    EXPECT_EQ(known.rejects({}, u"You don't have permission to access this page. "_s + abstract), u"blocked"_s);
    EXPECT_EQ(known.rejects({}, u"작은 언어 모델이 큰 모델을 이겼다는 연구가 나왔다."_s), QString());
}

TEST(Gate, NearlyNothingIsNoText)
{
    EXPECT_EQ(gate().rejects(u"Title"_s, {}), u"empty"_s);
    EXPECT_EQ(gate().rejects(u"Title"_s, u" \n "_s), u"empty"_s);
    EXPECT_EQ(gate().rejects(u"403 Forbidden"_s, u"nginx"_s), u"error"_s);
}

TEST(Gate, RefusesABrokenList)
{
    EXPECT_FALSE(InputGate::fromJson("{").has_value());
    EXPECT_FALSE(InputGate::fromJson("{\"patterns\":[]}").has_value());
    EXPECT_FALSE(InputGate::fromJson("{\"patterns\":[{\"kind\":\"\",\"text\":\"x\"}]}").has_value());
}

} // namespace
