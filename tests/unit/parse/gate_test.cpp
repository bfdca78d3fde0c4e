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

TEST(Gate, KnowsTheBeginningOfAnArticleBeforeAWall)
{
    const InputGate known = gate();
    const QString teaser = u"We study how agents behave on the web when pages are slow or broken. "_s.repeated(10);
    EXPECT_EQ(known.rejectsPage(u"Agents"_s, teaser + u"\nSubscribe to continue reading"_s, {}, true), u"paywall"_s);
    EXPECT_EQ(known.rejectsPage(u"Agents"_s, teaser + u"\n로그인하고 계속 보기"_s, {}, true), u"login"_s);
    EXPECT_EQ(known.rejectsPage(u"Agents"_s, teaser, u"This post is for paid subscribers"_s, true), u"paywall"_s);
    EXPECT_EQ(known.rejectsPage(u"Agents"_s, teaser, {}, false), u"paywall"_s);
    EXPECT_EQ(known.rejectsPage(u"Agents"_s, teaser, {}, true), QString());
    // A whole article beside a box that is on every page, and one that speaks of subscribers.
    const QString whole = teaser.repeated(3);
    EXPECT_EQ(known.rejectsPage(u"Agents"_s, whole, u"This post is for paid subscribers"_s, true), QString());
    EXPECT_EQ(known.rejectsPage(u"Agents"_s, teaser.repeated(5) + u"\nSubscribe to read more of this."_s, {}, true),
              QString());
}

TEST(Gate, KnowsNoticesOfManyKinds)
{
    const InputGate known = gate();
    const QList<std::pair<QString, QString>> notices = {
        {u"Just a moment..."_s, u"blocked"_s},
        {u"You have been rate limited. Try again in an hour."_s, u"blocked"_s},
        {u"Sorry, this video is not available in your country."_s, u"blocked"_s},
        {u"해당 지역에서는 이용할 수 없는 서비스입니다."_s, u"blocked"_s},
        {u"계속하려면 사람인지 확인해 주세요. 그림을 고르세요."_s, u"captcha"_s},
        {u"Please accept cookies to continue to our site"_s, u"consent"_s},
        {u"이 기사는 프리미엄 회원 전용 기사입니다. 가입하세요."_s, u"paywall"_s},
        {u"요청하신 페이지를 찾지 못했습니다. 주소를 보세요."_s, u"error"_s},
        {u"현재 서비스 점검 중입니다. 나중에 다시 오세요."_s, u"error"_s}};
    for (const auto &[text, kind] : notices)
        EXPECT_EQ(known.rejects({}, text), kind) << qPrintable(text);
}

TEST(Gate, RefusesABrokenList)
{
    EXPECT_FALSE(InputGate::fromJson("{").has_value());
    EXPECT_FALSE(InputGate::fromJson("{\"patterns\":[]}").has_value());
    EXPECT_FALSE(InputGate::fromJson("{\"patterns\":[{\"kind\":\"\",\"text\":\"x\"}]}").has_value());
}

} // namespace
