#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

Digest sampleDigest(Kind kind, const QList<ArticleId> &ids)
{
    Digest digest;
    digest.day = kSeen.date();
    digest.kind = kind;
    digest.language = Language::English;
    digest.createdAt = kSeen;
    digest.origin = u"made"_s;
    digest.chartFile = u"news.png"_s;
    digest.title = u"A title"_s;
    digest.manifest = QJsonObject{{u"engine"_s, u"builtin"_s}};
    Section section;
    section.category = u"llm"_s;
    section.heading = u"Language models"_s;
    section.emoji = u"🧠"_s;
    section.importedBody = u"body"_s;
    section.articles = {{ids.at(0), u"First"_s, u"https://a.example.org/0"_s, u"One"_s, false, {}},
                        {0, u"Not in the archive"_s, u"https://x.example.org/?a=%20b"_s, u"x"_s, true, {}},
                        {ids.at(1), u"Second"_s, u"https://a.example.org/1"_s, u"One"_s, false, {}}};
    section.summary.engine = u"builtin"_s;
    section.summary.themes = {{u"Theme."_s, {ids.at(1), ids.at(0)}, u"quote"_s, Support::Weak, {}, {}, {}}};
    section.summary.events = {{u"Event one."_s, {ids.at(0)}, {}, Support::Supported, {}, {}, {}},
                              {u"Event two."_s, {}, {}, Support::Unsupported, {}, {}, {}}};
    section.summary.impact = {{u"Impact."_s, {ids.at(1)}, {}, Support::Supported, u"economy"_s, {}, {}}};
    section.summary.conclusion = {{u"Conclusion."_s, {ids.at(0)}, {}, Support::Supported, {}, {}, {}}};
    Section empty;
    empty.heading = u"Others"_s;
    digest.sections = {section, empty};
    return digest;
}

void expectClaims(const QList<Claim> &claims, const QList<Claim> &expected)
{
    ASSERT_EQ(claims.size(), expected.size());
    for (int i = 0; i < claims.size(); ++i) {
        EXPECT_EQ(claims.at(i).text, expected.at(i).text);
        EXPECT_EQ(claims.at(i).cites, expected.at(i).cites);
        EXPECT_EQ(claims.at(i).quote, expected.at(i).quote);
        EXPECT_EQ(claims.at(i).support, expected.at(i).support);
        EXPECT_EQ(claims.at(i).sector, expected.at(i).sector);
    }
}

void expectSection(const Section &section, const Section &expected)
{
    EXPECT_EQ(section.category, expected.category);
    EXPECT_EQ(section.heading, expected.heading);
    EXPECT_EQ(section.emoji, expected.emoji);
    EXPECT_EQ(section.importedBody, expected.importedBody);
    EXPECT_EQ(section.summary.engine, expected.summary.engine);
    ASSERT_EQ(section.articles.size(), expected.articles.size());
    for (int i = 0; i < section.articles.size(); ++i) {
        EXPECT_EQ(section.articles.at(i).id, expected.articles.at(i).id);
        EXPECT_EQ(section.articles.at(i).title, expected.articles.at(i).title);
        EXPECT_EQ(section.articles.at(i).url, expected.articles.at(i).url);
        EXPECT_EQ(section.articles.at(i).sourceName, expected.articles.at(i).sourceName);
        EXPECT_EQ(section.articles.at(i).titleOnly, expected.articles.at(i).titleOnly);
    }
    expectClaims(section.summary.themes, expected.summary.themes);
    expectClaims(section.summary.events, expected.summary.events);
    expectClaims(section.summary.impact, expected.summary.impact);
    expectClaims(section.summary.conclusion, expected.summary.conclusion);
}

} // namespace

class DigestStoreTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        m_ids = store(addSource(u"One"_s), {entry(u"0"_s, u"https://a.example.org/0"_s, u"First"_s, u"Text"_s),
                                            entry(u"1"_s, u"https://a.example.org/1"_s, u"Second"_s, u"Text"_s)})
                    .ids;
    }

    QList<ArticleId> m_ids;
};

TEST_F(DigestStoreTest, RoundTrip)
{
    const Digest expected = sampleDigest(Kind::Papers, m_ids);
    const QList<Digest> saved = valueOf(m_database->digests().save({expected}));
    ASSERT_EQ(saved.size(), 1);
    ASSERT_GT(saved.first().id, 0);
    reopen();
    const Digest digest = valueOf(m_database->digests().byId(saved.first().id));
    EXPECT_EQ(digest.day, expected.day);
    EXPECT_EQ(digest.kind, expected.kind);
    EXPECT_EQ(digest.language, expected.language);
    EXPECT_EQ(digest.createdAt, expected.createdAt);
    EXPECT_EQ(digest.origin, expected.origin);
    EXPECT_EQ(digest.chartFile, expected.chartFile);
    EXPECT_EQ(digest.title, expected.title);
    EXPECT_EQ(digest.manifest, expected.manifest);
    ASSERT_EQ(digest.sections.size(), expected.sections.size());
    for (int i = 0; i < digest.sections.size(); ++i)
        expectSection(digest.sections.at(i), expected.sections.at(i));
    expectSound();
}

TEST_F(DigestStoreTest, EverySaveIsAVersion)
{
    DigestStore &digests = m_database->digests();
    const Digest news = sampleDigest(Kind::News, m_ids);
    const auto first = valueOf(digests.save({sampleDigest(Kind::Papers, m_ids), news}));
    Digest later = news;
    later.title = u"Second version"_s;
    later.createdAt = kSeen.addSecs(60);
    later.origin = u"import"_s;
    valueOf(digests.save({later}));
    Digest tomorrow = news;
    tomorrow.day = news.day.addDays(1);
    valueOf(digests.save({tomorrow}));

    const QList<Digest> latest = valueOf(digests.latest(news.day));
    ASSERT_EQ(latest.size(), 2);
    EXPECT_EQ(latest.first().kind, Kind::News);
    EXPECT_EQ(latest.first().title.toStdString(), news.title.toStdString()) << "made here, though imported later";
    EXPECT_TRUE(valueOf(digests.latest(news.day.addDays(-1))).isEmpty());

    const QList<DigestInfo> infos = valueOf(digests.list());
    ASSERT_EQ(infos.size(), 4);
    EXPECT_EQ(infos.first().day, tomorrow.day);
    EXPECT_EQ(infos.at(1).origin.toStdString(), "import");
    EXPECT_EQ(infos.at(1).sections, 2);
    EXPECT_EQ(infos.at(1).articles, 3);

    EXPECT_EQ(valueOf(digests.lastMade(Kind::News)), std::optional(kSeen)) << "imports do not count";
    EXPECT_EQ(codeOf(digests.remove(first.first().id)), ErrorCode::None);
    EXPECT_EQ(codeOf(digests.remove(first.first().id)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(digests.byId(first.first().id)), ErrorCode::NotFound);
    EXPECT_EQ(valueOf(digests.lastMade(Kind::Papers)), std::nullopt);
    expectSound();
}

TEST_F(DigestStoreTest, ARemovedDayComesBackWithItsIds)
{
    DigestStore &digests = m_database->digests();
    const Digest expected = sampleDigest(Kind::News, m_ids);
    valueOf(digests.save({expected, expected}));
    const QList<Digest> removed = valueOf(digests.removeDay(expected.day));
    ASSERT_EQ(removed.size(), 2);
    EXPECT_TRUE(valueOf(digests.list()).isEmpty());
    EXPECT_EQ(codeOf(digests.removeDay(expected.day)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(digests.putBack(removed)), ErrorCode::None);
    EXPECT_EQ(codeOf(digests.putBack(removed)), ErrorCode::None) << "what is there stays";
    EXPECT_EQ(valueOf(digests.list()).size(), 2);
    for (const Digest &one : removed) {
        const Digest back = valueOf(digests.byId(one.id));
        ASSERT_EQ(back.sections.size(), expected.sections.size());
        for (int i = 0; i < back.sections.size(); ++i)
            expectSection(back.sections.at(i), expected.sections.at(i));
    }
    expectSound();
}

TEST_F(DigestStoreTest, AnImportThatWasPutBackIsTheNewest)
{
    DigestStore &digests = m_database->digests();
    Digest import = sampleDigest(Kind::News, m_ids);
    import.origin = u"import"_s;
    import.title = u"As imported"_s;
    valueOf(digests.save({import}));
    valueOf(digests.save({sampleDigest(Kind::News, m_ids)}));
    EXPECT_NE(valueOf(digests.latest(import.day)).first().title.toStdString(), "As imported");
    import.manifest = {{ u"madeFrom"_s, QJsonObject { { u"change"_s, u"restore"_s } } }};
    valueOf(digests.save({import}));
    EXPECT_EQ(valueOf(digests.latest(import.day)).first().title.toStdString(), "As imported");
}

TEST_F(DigestStoreTest, NoneOfAnInvalidSaveIsKept)
{
    Digest invalid = sampleDigest(Kind::News, m_ids);
    invalid.day = QDate();
    EXPECT_EQ(codeOf(m_database->digests().save({sampleDigest(Kind::News, m_ids), invalid})),
              ErrorCode::InvalidArgument);
    EXPECT_TRUE(valueOf(m_database->digests().list()).isEmpty());
}

} // namespace oneul
