#include <QCoreApplication>

#include "service/digestedits.h"
#include "service/digestservice.h"
#include "service/sampleday.h"
#include "unit/service/enginefixture.h"

namespace oneul {
namespace {

class DigestEditsTest : public EngineTestBase
{
protected:
    void SetUp() override
    {
        EngineTestBase::SetUp();
        ASSERT_TRUE(waitFor(m_app->sample().load()));
        m_digest = made(kBuiltinEngine).value(0);
        ASSERT_GE(m_digest.sections.size(), 2);
    }

    QList<Digest> made(const QString &engine)
    {
        DigestRequest request;
        request.day = SampleDay::day();
        request.engine = engine;
        return waitFor(m_app->digests().make(request)).value_or({});
    }

    [[nodiscard]] DigestEdits &edits() { return m_app->digestEdits(); }
    [[nodiscard]] SectionPlace first() const { return {m_digest.id, 0}; }
    /// A model that says of each section that its first article's title is what happened.
    void answerWithTitles()
    {
        m_model->answer = [](const ChatRequest &request) {
            const qsizetype start = request.user.indexOf(u"<title>"_s) + 7;
            const QString title = request.user.mid(start, request.user.indexOf(u"</title>"_s) - start);
            return reply({claim(title, {1}, title)});
        };
    }
    static QString madeFrom(const Digest &digest)
    {
        return digest.manifest.value(u"madeFrom").toObject().value(u"change").toString();
    }

    Digest m_digest;
};

TEST_F(DigestEditsTest, AnEditIsAVersionThatIsMarkedAndJudged)
{
    const Claim before = m_digest.sections.first().summary.events.first();
    const auto edited = waitFor(edits().edit(first(), SummaryPart::Events, 0, u" Nobody said 987654321 of this. "_s));
    ASSERT_TRUE(edited);
    EXPECT_GT(edited->id, m_digest.id);
    const Claim after = edited->sections.first().summary.events.first();
    EXPECT_EQ(after.text, u"Nobody said 987654321 of this."_s);
    EXPECT_EQ(after.origin, ClaimOrigin::Hand);
    EXPECT_EQ(after.support, Support::Unsupported);
    EXPECT_EQ(after.cites, before.cites);
    EXPECT_EQ(madeFrom(*edited), u"edit"_s);
    EXPECT_EQ(edited->manifest.value(u"madeFrom").toObject().value(u"section").toString(),
              m_digest.sections.first().heading);
    EXPECT_EQ(waitFor(m_app->digests().latest(m_digest.day))->first().id, edited->id);
    EXPECT_EQ(waitFor(m_app->digests().byId(m_digest.id))->sections.first().summary.events.first(), before);

    const auto back = waitFor(edits().restore(m_digest.id));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->sections.first().summary.events.first(), before);
    EXPECT_EQ(madeFrom(*back), u"restore"_s);
    EXPECT_FALSE(back->manifest.value(u"madeFrom").toObject().contains(u"section")) << "all of it";
}

TEST_F(DigestEditsTest, EditsOneAfterTheOtherLoseNothing)
{
    const QList<Claim> events = m_digest.sections.last().summary.events;
    ASSERT_FALSE(events.isEmpty());
    const SectionPlace last{m_digest.id, int(m_digest.sections.size()) - 1};
    // All three are made of what is on the screen, before any of them is stored.
    const auto one = edits().edit(first(), SummaryPart::Events, 0, u"One."_s);
    const auto two = edits().edit(last, SummaryPart::Events, 0, u""_s);
    const auto three = edits().edit(first(), SummaryPart::Events, 0, u"Three."_s);
    ASSERT_TRUE(waitFor(one));
    const auto newest = waitFor(two);
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->sections.first().summary.events.first().text, u"One."_s);
    EXPECT_EQ(newest->sections.last().summary.events, events.mid(1));
    EXPECT_EQ(waitFor(three).error().code, ErrorCode::NotFound); // that claim is no longer there
    EXPECT_FALSE(waitFor(edits().edit(first(), SummaryPart::Events, 99, u"X"_s)));
    EXPECT_FALSE(waitFor(edits().edit({m_digest.id, 99}, SummaryPart::Events, 0, u"X"_s)));
}

TEST_F(DigestEditsTest, ASectionIsMadeAnew)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    answerWithTitles();
    RunId announced = 0;
    QObject watcher;
    QObject::connect(&edits(), &DigestEdits::regenerating, &watcher, [&](const SectionPlace &place, RunId run) {
        EXPECT_EQ(place.digest, m_digest.id);
        announced = run;
    });
    const auto made = waitFor(edits().regenerate(first(), id));
    ASSERT_TRUE(made);
    EXPECT_GT(announced, 0);
    EXPECT_EQ(made->sections.first().summary.engine, u"Mine"_s);
    EXPECT_EQ(made->sections.last().summary.engine, kBuiltinEngine);
    EXPECT_EQ(madeFrom(*made), u"regenerate"_s);
    const QJsonObject described = made->manifest.value(u"sections").toArray().first().toObject();
    EXPECT_EQ(described.value(u"model").toString(), u"large-2026"_s);
    EXPECT_EQ(described.value(u"tokens").toObject().value(u"input").toInt(), 1000);
    EXPECT_EQ(described.value(u"profile").toString(), id);
    EXPECT_EQ(described.value(u"currency").toString(), u"USD"_s);
    EXPECT_EQ(made->manifest.value(u"currency").toString(), u"USD"_s);
    EXPECT_TRUE(made->manifest.contains(u"cost"));
    EXPECT_FALSE(described.value(u"articles").toArray().isEmpty());
    EXPECT_FALSE(waitFor(edits().regenerate(first(), u"nobody"_s)));
}

TEST_F(DigestEditsTest, ALaterRunOfASectionEndsTheEarlier)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    answerWithTitles();
    m_model->hold = true;
    const auto earlier = edits().regenerate(first(), id);
    untilAsked();
    m_model->hold = false;
    const auto later = edits().regenerate(first(), kBuiltinEngine);
    EXPECT_EQ(waitFor(earlier).error().code, ErrorCode::Cancelled);
    ASSERT_TRUE(waitFor(later));
    EXPECT_EQ(waitFor(later)->sections.first().summary.engine, kBuiltinEngine);
}

TEST_F(DigestEditsTest, AnotherSectionsSummaryIsNotTaken)
{
    SectionResult result;
    result.summary = m_digest.sections.last().summary;
    EXPECT_EQ(waitFor(edits().use(first(), result)).error().code, ErrorCode::InvalidArgument);
    result.summary = m_digest.sections.first().summary;
    result.summary.engine = u"Other"_s;
    const auto used = waitFor(edits().use(first(), result));
    ASSERT_TRUE(used);
    EXPECT_EQ(used->sections.first().summary.engine, u"Other"_s);
}

TEST_F(DigestEditsTest, EvidenceIsOfTheSectionsOwnArticles)
{
    const auto sources = waitFor(edits().sources(first()));
    ASSERT_TRUE(sources);
    EXPECT_EQ(sources->size(), m_digest.sections.first().articles.size());
    const Summary &summary = m_digest.sections.first().summary;
    const QList<Passage> passages = edits().passages(summary.events.first(), *sources);
    ASSERT_FALSE(passages.isEmpty());
    EXPECT_TRUE(passages.first().verbatim);
    EXPECT_LE(edits().unused(summary, *sources).size(), sources->size());
    EXPECT_TRUE(waitFor(edits().disagreements(first())));
    EXPECT_EQ(waitFor(edits().order(first()))->heading, m_digest.sections.first().heading);
}

TEST_F(DigestEditsTest, ADigestOfAModelSaysSoInItsManifest)
{
    EngineProfile profile = profileNamed(u"Mine"_s);
    profile.priceIn = 2;
    profile.translateTitles = true;
    const QString id = saved(profile);
    ASSERT_TRUE(waitFor(engines().setKey(id, u"sk-very-secret"_s)));
    answerWithTitles();
    const auto sections = m_model->answer;
    m_model->answer = [sections](const ChatRequest &request) {
        if (request.schemaName == u"translate")
            return Result<ChatReply>(
                ChatReply{u"{\"titles\":[{\"id\":1,\"text\":\"옮긴 제목\"}]}"_s, {50, 5, false}, {}, 1});
        return sections(request);
    };
    const QList<Digest> digests = made(id);
    ASSERT_EQ(digests.size(), 2);
    const QJsonObject manifest = digests.first().manifest;
    EXPECT_EQ(manifest.value(u"engine").toString(), u"Mine"_s);
    EXPECT_EQ(manifest.value(u"model").toString(), u"large"_s);
    EXPECT_EQ(manifest.value(u"tokens").toObject().value(u"input").toInt(), 1000 * digests.first().sections.size());
    EXPECT_GT(manifest.value(u"cost").toDouble(), 0);
    const QByteArray text = QJsonDocument(manifest).toJson();
    EXPECT_FALSE(text.contains("sk-very-secret"));
    EXPECT_FALSE(text.contains("You write one section"));
    int translated = 0;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            for (const DigestArticle &article : section.articles)
                translated += article.translatedTitle == u"옮긴 제목" ? 1 : 0;
        }
    }
    EXPECT_GT(translated, 0);
    DigestRequest unknown;
    unknown.day = SampleDay::day();
    unknown.engine = u"nobody"_s;
    EXPECT_EQ(waitFor(m_app->digests().make(unknown)).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace oneul
