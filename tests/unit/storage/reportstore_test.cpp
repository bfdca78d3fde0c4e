#include "storage/reportstore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

Report sampleReport()
{
    Report report;
    report.from = QDate(2024, 10, 1);
    report.to = QDate(2024, 10, 4);
    report.title = u"오늘의 보고"_s;
    report.templateId = u"separate"_s;
    report.language = Language::English;
    report.digests = {7, 3};
    report.markdown = u"# Mine\n"_s;
    report.base = u"# Theirs\n"_s;
    report.createdAt = kSeen;
    report.changedAt = kSeen.addSecs(60);
    return report;
}

class ReportStoreTest : public StorageTest
{
protected:
    [[nodiscard]] ReportStore &reports() { return m_database->reports(); }
    Digest addDigest(const QDate &day, Kind kind, Language language, const QString &origin = u"made"_s)
    {
        Digest digest;
        digest.day = day;
        digest.kind = kind;
        digest.language = language;
        digest.createdAt = kSeen;
        digest.origin = origin;
        return valueOf(m_database->digests().save({digest})).value(0);
    }
    [[nodiscard]] QList<DigestId> chosen(const QDate &from, const QDate &to, std::optional<Language> language = {})
    {
        QList<DigestId> ids;
        for (const Digest &digest : valueOf(reports().digestsOf(from, to, language)))
            ids.append(digest.id);
        return ids;
    }
};

TEST_F(ReportStoreTest, KeepsEveryFieldAndOutlivesTheProgram)
{
    const Report saved = valueOf(reports().save(sampleReport()));
    EXPECT_GT(saved.id, 0);
    reopen();
    const Report read = valueOf(reports().byId(saved.id));
    const Report expected = sampleReport();
    EXPECT_EQ(read.from, expected.from);
    EXPECT_EQ(read.to, expected.to);
    EXPECT_EQ(read.title, expected.title);
    EXPECT_EQ(read.templateId, expected.templateId);
    EXPECT_EQ(read.language, expected.language);
    EXPECT_EQ(read.digests, expected.digests);
    EXPECT_EQ(read.markdown, expected.markdown);
    EXPECT_EQ(read.base, expected.base);
    EXPECT_EQ(read.createdAt, expected.createdAt);
    EXPECT_EQ(read.changedAt, expected.changedAt);
    expectSound();
}

TEST_F(ReportStoreTest, ChangesOneAndKeepsWhenItWasMade)
{
    Report report = valueOf(reports().save(sampleReport()));
    valueOf(reports().save(sampleReport()));
    report.markdown = u"# Changed\n"_s;
    report.createdAt = kSeen.addDays(9);
    report.changedAt = kSeen.addDays(1);
    const Report changed = valueOf(reports().save(report));
    EXPECT_EQ(changed.id, report.id);
    EXPECT_EQ(changed.markdown, u"# Changed\n"_s);
    EXPECT_EQ(changed.createdAt, kSeen);
    EXPECT_EQ(valueOf(reports().all()).size(), 2);
}

TEST_F(ReportStoreTest, ARemovedOneComesBackWithItsId)
{
    const Report report = valueOf(reports().save(sampleReport()));
    ASSERT_TRUE(waitFor(reports().remove(report.id)));
    EXPECT_EQ(codeOf(reports().byId(report.id)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(reports().remove(report.id)), ErrorCode::NotFound);
    EXPECT_EQ(valueOf(reports().save(report)).id, report.id);
    EXPECT_EQ(valueOf(reports().byId(report.id)).markdown, report.markdown);
}

TEST_F(ReportStoreTest, ListsTheNewestDayFirst)
{
    Report report = sampleReport();
    const ReportId first = valueOf(reports().save(report)).id;
    report.to = QDate(2024, 10, 9);
    const ReportId second = valueOf(reports().save(report)).id;
    const QList<Report> all = valueOf(reports().all());
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].id, second);
    EXPECT_EQ(all[1].id, first);
}

TEST_F(ReportStoreTest, RefusesDaysThatAreNone)
{
    Report report = sampleReport();
    report.to = report.from.addDays(-1);
    EXPECT_EQ(codeOf(reports().save(report)), ErrorCode::InvalidArgument);
    report.from = {};
    EXPECT_EQ(codeOf(reports().save(report)), ErrorCode::InvalidArgument);
}

TEST_F(ReportStoreTest, ChoosesTheNewestDigestOfEachDayAndKind)
{
    const QDate day(2024, 10, 4);
    addDigest(day, Kind::News, Language::Korean);
    const DigestId english = addDigest(day, Kind::News, Language::English).id;
    const DigestId korean = addDigest(day, Kind::News, Language::Korean).id;
    addDigest(day, Kind::News, Language::Korean, u"import"_s);
    const DigestId papers = addDigest(day, Kind::Papers, Language::Korean).id;
    const DigestId before = addDigest(day.addDays(-1), Kind::Papers, Language::Korean).id;
    EXPECT_EQ(chosen(day, day), (QList<DigestId>{korean, papers}));
    EXPECT_EQ(chosen(day.addDays(-6), day), (QList<DigestId>{before, korean, papers}));
    EXPECT_EQ(chosen(day.addDays(-6), day, Language::English), QList<DigestId>{english});
    EXPECT_TRUE(chosen(day.addDays(1), day.addDays(2)).isEmpty());
}

TEST_F(ReportStoreTest, GivesTheDigestsThatAreStillThere)
{
    const QDate day(2024, 10, 4);
    const DigestId gone = addDigest(day, Kind::News, Language::Korean).id;
    const DigestId stays = addDigest(day, Kind::Papers, Language::Korean).id;
    ASSERT_TRUE(waitFor(m_database->digests().remove(gone)));
    const QList<Digest> digests = valueOf(reports().digestsById({gone, stays}));
    ASSERT_EQ(digests.size(), 1);
    EXPECT_EQ(digests[0].id, stays);
}

} // namespace

} // namespace oneul
