// The parts that need no network: frames, waits, and what is left out of messages.

#include <gtest/gtest.h>

#include "summary/chaterrors.h"
#include "summary/chatprotocol.h"
#include "summary/ndjsondecoder.h"
#include "summary/retrypolicy.h"
#include "summary/ssedecoder.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QList<QByteArray> eventsOf(const QList<QByteArray> &chunks)
{
    SseDecoder decoder;
    QList<QByteArray> events;
    for (const QByteArray &chunk : chunks)
        events += decoder.feed(chunk).value_or({});
    return events + decoder.finish();
}

TEST(SseDecoder, ReadsWhatTheStandardSays)
{
    const QByteArray stream =
        "\xEF\xBB\xBF"
        "data: one\n: comment\nid: 1\nevent: x\ndata:two\ndata\ndata:  three\n\n"
        "data: four\r\n\r\ndata: five\r\r: only a comment\n\n\n\nevent: empty\n\ndata:\n\ndata: cut";
    const QList<QByteArray> expected = {"one\ntwo\n\n three", "four", "five", "", "cut"};
    EXPECT_EQ(eventsOf({stream}), expected);
    for (qsizetype cut = 0; cut <= stream.size(); ++cut)
        ASSERT_EQ(eventsOf({stream.left(cut), stream.mid(cut)}), expected) << cut;
    QList<QByteArray> bytes;
    for (const char byte : stream)
        bytes.append(QByteArray(1, byte));
    EXPECT_EQ(eventsOf(bytes), expected);
}

TEST(SseDecoder, EndsWhatHasNoEnd)
{
    SseDecoder lines;
    EXPECT_FALSE(lines.feed("data: " + QByteArray(3 * 1024 * 1024, 'x')));
    SseDecoder events;
    const QByteArray line = "data: " + QByteArray(1000, 'x') + '\n';
    bool refused = false;
    for (int rounds = 0; rounds < 3000 && !refused; ++rounds)
        refused = !events.feed(line);
    EXPECT_TRUE(refused);
}

TEST(NdjsonDecoder, ReadsLines)
{
    const QByteArray stream = "{\"a\":1}\r\n\n  \n{\"b\":\"\xEC\x98\xA4\"}\n{\"c\"";
    const QList<QByteArray> expected = {"{\"a\":1}", "{\"b\":\"\xEC\x98\xA4\"}", "{\"c\""};
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        NdjsonDecoder decoder;
        QList<QByteArray> lines = decoder.feed(stream.left(cut)).value_or({});
        lines += decoder.feed(stream.mid(cut)).value_or({});
        lines += decoder.finish();
        ASSERT_EQ(lines, expected) << cut;
    }
    NdjsonDecoder endless;
    EXPECT_FALSE(endless.feed(QByteArray(3 * 1024 * 1024, ' ')));
}

TEST(RetryPolicy, WaitsTwiceAsLongEachTimeAndWithJitter)
{
    const RetryPolicy policy;
    EXPECT_EQ(policy.delay(1, -1, 0), 500);
    EXPECT_EQ(policy.delay(1, -1, 1), 1000);
    EXPECT_EQ(policy.delay(4, -1, 0.5), 6000);
    EXPECT_FALSE(policy.delay(5, -1, 0.5)) << "four retries";
}

TEST(RetryPolicy, TheServersWaitIsTheMinimum)
{
    const RetryPolicy policy;
    EXPECT_EQ(policy.delay(1, 0, 0), 500);
    EXPECT_EQ(policy.delay(1, 30, 0), 30'000);
    EXPECT_EQ(policy.delay(3, 30, 1), 32'000);
    EXPECT_EQ(policy.delay(1, 120, 1), 120'000);
    EXPECT_FALSE(policy.delay(1, 121, 0)) << "nobody waits so long";
}

TEST(ModelNames, OfAnyList)
{
    EXPECT_EQ(*modelNames(R"([{"id":"z"},{"id":"B"},{"x":1},3])"), (QStringList{u"B"_s, u"z"_s}));
    EXPECT_EQ(*modelNames(R"({"data":[]})"), QStringList());
    EXPECT_FALSE(modelNames(R"({"ok":true})"));
    EXPECT_FALSE(modelNames("nothing"));
}

TEST(Scrubbed, LeavesOutTheKeyAndThePrompt)
{
    ChatRequest request;
    request.endpoint.key = u"sk-abcdefghijkl"_s;
    request.user = u"The first line of the secret prompt\nand its second one, which is long enough."_s;
    EXPECT_EQ(scrubbed(u"Wrong  key\n sk-abcdefghijkl, or sk-ab***ijkl."_s, request), u"Wrong key …, or …"_s);
    EXPECT_EQ(scrubbed(u"Bad: the secret prompt and its second one! Sorry."_s, request), u"Bad:…! Sorry."_s);
    EXPECT_EQ(scrubbed(u"A short word is not the prompt."_s, request), u"A short word is not the prompt."_s);
    EXPECT_LE(scrubbed(QString(5000, u'x'), request).size(), 300);
    request.endpoint.key = u"no"_s; // too short to be one, and a part of many words
    EXPECT_EQ(scrubbed(u"It is not known."_s, request), u"It is not known."_s);
}

} // namespace

} // namespace oneul
