// Archives of every earlier version of the schema, opened with the current program: nothing is lost or changed.

#include <QDir>
#include <QFile>

#include "storage/taxonomystore.h"
#include "unit/storage/oldarchive.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

QString instant(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"MM-dd hh:mm"_s) : u"-"_s;
}

QString told(const ArticleRow &row)
{
    const ArticleStatus &status = row.status;
    return QStringList{QString::number(row.id),
                       kindName(row.kind),
                       row.title,
                       row.url.toString(),
                       u"%1/%2"_s.arg(row.sourceName).arg(row.sources),
                       row.day.toString(Qt::ISODate),
                       instant(row.published),
                       row.language,
                       row.titleOnly ? u"title"_s : u"text"_s,
                       u"%1/%2/%3"_s.arg(status.category).arg(int(status.categoryOrigin)).arg(status.confidence),
                       QString(status.read ? u"read"_s : u"new"_s) + (status.starred ? u"*"_s : QString())}
        .join(u" | "_s);
}

QString told(const Article &article)
{
    QStringList authors;
    for (const Author &author : article.authors)
        authors.append(author.name);
    return QStringList{QString::number(article.row.id),
                       article.text,
                       article.summaryHtml,
                       article.contentHtml,
                       article.pageNotice,
                       authors.join(u','),
                       article.terms.join(u','),
                       article.arxivId,
                       article.commentsUrl}
        .join(u" | "_s);
}

QString told(const Claim &claim)
{
    QString text = u"%1 <%2> %3 %4"_s.arg(claim.text, claim.quote, supportName(claim.support), claim.sector);
    for (const ArticleId id : claim.cites)
        text += u" [%1]"_s.arg(id);
    return text;
}

QString told(const Digest &digest)
{
    QStringList lines{u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(digest.id).arg(
        digest.day.toString(Qt::ISODate), kindName(digest.kind), languageCode(digest.language),
        instant(digest.createdAt), digest.origin, digest.chartFile, digest.title)};
    lines += QStringList(digest.manifest.keys()).join(u',');
    for (const Section &section : digest.sections) {
        lines += u"%1 %2 %3 %4 %5"_s.arg(section.category, section.heading, section.emoji, section.summary.engine,
                                         section.importedBody);
        for (const DigestArticle &article : section.articles)
            lines += u"%1 %2 %3 %4 %5"_s.arg(article.id)
                         .arg(article.title, article.url, article.sourceName)
                         .arg(int(article.titleOnly));
        for (const auto &part : {section.summary.themes, section.summary.impact}) {
            for (const Claim &claim : part)
                lines += told(claim);
        }
    }
    return lines.join(u'\n');
}

QStringList expectedRows(int version)
{
    const QString third = version >= 3 ? u"text"_s : u"title"_s; // its page was asked for
    return {
        u"5 | papers | A paper | https://arxiv.org/abs/2410.01201 | 베타/1 | 2024-10-04 | 10-04 08:02 | en | text | "
        "llm/0/0.5 | new"_s,
        u"3 | news | Only a title | https://alpha.example.org/3 | Alpha/1 | 2024-10-04 | 10-04 08:01 | en | %1 | "
        "others/0/0.2 | new"_s.arg(third),
        u"1 | news | Language models grow | https://alpha.example.org/1 | Alpha/2 | 2024-10-04 | 10-04 08:00 | en | "
        "text | llm/0/0.75 | read"_s,
        u"2 | news | 한국어 모델 공개 | https://alpha.example.org/2 | Alpha/1 | 2024-10-03 | 10-03 08:00 | ko | text | "
        "business/2/1 | new*"_s,
        u"4 | news | From a report | https://else.example.org/4 | else.example.org/1 | 2024-10-02 | 10-02 08:00 | en | "
        "text | training/1/1 | read"_s,
        u"31 | news | Kept for its star | https://gone.example.org/31 | gone.example.org/1 | 2024-10-01 | 10-01 08:00 "
        "| en | text | audio/0/0.6 | new*"_s,
    };
}

QStringList expectedTexts(int version)
{
    const QString third = version >= 3 ? u"3 | The whole page. |  | <p>The whole page.</p> |  |  |  |  | "_s
                                       : u"3 |  |  |  |  |  |  |  | "_s;
    return {
        u"1 | They grow every month. | <p>They grow.</p> | <p>They grow every month.</p> |  | Ada | models |  | "
        "https://alpha.example.org/1#c"_s,
        u"2 | 한국어를 이해하는 새로운 모델이 공개됐다. | <p>한국어를 이해하는 새로운 모델이 공개됐다.</p> |  |  |  |  |  | "_s,
        third,
        u"4 | It was reported. | <p>It was reported.</p> |  |  |  |  |  | "_s,
        u"5 | An abstract of it. | <p>An abstract of it.</p> |  | %1 |  | cs.CL,cs.LG | 2410.01201 | "_s.arg(
            version >= 3 ? u"paywall"_s : QString()),
        u"31 | Was good. | <p>Was good.</p> |  |  |  |  |  | "_s,
    };
}

} // namespace

class MigrationTest : public StorageTest, public testing::WithParamInterface<int>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_dir.isValid());
        ASSERT_TRUE(writeOldArchive(m_dir.filePath(u"oneul.db"_s), GetParam()));
    }

    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_dir.filePath(u"backups"_s)).entryList({u"*.db"_s}, QDir::Files, QDir::Name);
    }

    void expectArticles()
    {
        QStringList told;
        for (const ArticleRow &row : rows())
            told.append(oneul::told(row));
        EXPECT_EQ(told, expectedRows(GetParam()));
        QStringList texts;
        for (const Article &article : valueOf(m_database->articles().articlesById({1, 2, 3, 4, 5, 31})))
            texts.append(oneul::told(article));
        EXPECT_EQ(texts, expectedTexts(GetParam()));
    }
};

TEST_P(MigrationTest, articlesAndTheirTextsAreAsTheyWere)
{
    reopen();
    expectArticles();
    expectSound();
}

TEST_P(MigrationTest, whatIsCountedIsRight)
{
    reopen();
    const ArchiveCounts counts = valueOf(m_database->articles().counts());
    EXPECT_EQ(counts.articles, 6);
    EXPECT_EQ(counts.unread, 4);
    EXPECT_EQ(counts.starred, 2);
    EXPECT_EQ(counts.sources.value(1).articles, 3);
    EXPECT_EQ(counts.sources.value(1).unread, 2);
    EXPECT_EQ(counts.sources.value(2).articles, 2);
    EXPECT_EQ(counts.sources.value(2).unread, 1);
    const QHash<CategoryId, int> categories{{u"llm"_s, 1}, {u"others"_s, 1}, {u"business"_s, 1}, {u"audio"_s, 1}};
    for (auto category = categories.cbegin(); category != categories.cend(); ++category)
        EXPECT_EQ(counts.categories.value(category.key()), category.value()) << category.key().toStdString();
    EXPECT_EQ(counts.categories.value(u"training"_s), 0);

    const QDate day(2024, 10, 4);
    EXPECT_EQ(valueOf(m_database->articles().days(10)).size(), 4);
    const auto days = valueOf(m_database->articles().distributions(day, day, std::nullopt));
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days.first().counts.value(u"llm"_s), 2);
}

TEST_P(MigrationTest, listsAreWhole)
{
    reopen();
    EXPECT_EQ(rows(where(&F::source, SourceId(1))).size(), 3);
    EXPECT_EQ(rows(where(&F::source, SourceId(2))).size(), 2);
    EXPECT_EQ(rows(where(&F::category, CategoryId(u"llm"_s))).size(), 2);
    EXPECT_EQ(rows(where(&F::unreadOnly, true)).size(), 4);
    EXPECT_EQ(rows(where(&F::unreadOnly, true, &F::source, SourceId(1))).size(), 2);
    EXPECT_EQ(rows(where(&F::starredOnly, true)).size(), 2);
    EXPECT_EQ(rows(where(&F::day, QDate(2024, 10, 3))).size(), 1);
}

TEST_P(MigrationTest, sourcesAreAsTheyWere)
{
    reopen();
    const QList<Source> sources = valueOf(m_database->sources().all());
    ASSERT_EQ(sources.size(), 2);
    const Source &beta = sources.first().id == 2 ? sources.first() : sources.last();
    const Source &alpha = sources.first().id == 1 ? sources.first() : sources.last();
    EXPECT_EQ(alpha.name, u"Alpha"_s);
    EXPECT_EQ(alpha.folder, u"News/Korea"_s);
    EXPECT_EQ(alpha.fetch.etag, QByteArray("\"v1\""));
    EXPECT_EQ(alpha.fetch.bodyHash, QByteArray("\x01\x02"));
    EXPECT_EQ(alpha.fetch.lastFetched, kSeen);
    EXPECT_EQ(alpha.fetch.lastSuccess, kSeen);
    EXPECT_EQ(beta.name, u"베타"_s);
    EXPECT_EQ(beta.kind, Kind::Papers);
    EXPECT_EQ(beta.type, SourceType::Html);
    EXPECT_EQ(beta.spec.value(u"items"_s).toString(), u"//li"_s);
    EXPECT_EQ(beta.presetId, u"beta"_s);
    EXPECT_FALSE(beta.enabled);
    EXPECT_EQ(beta.fetch.lastError, (Error{ErrorCode::HttpStatus, u"503"_s}));
    EXPECT_EQ(beta.fetch.failures, 3);
}

TEST_P(MigrationTest, digestsAreAsTheyWere)
{
    reopen();
    EXPECT_EQ(told(valueOf(m_database->digests().byId(1))),
              u"1 2024-10-04 news en 10-04 11:06 made news_2024-10-04.png \n"
              "engine\n"
              "llm Language models 💬 builtin \n"
              "1 Language models grow https://alpha.example.org/1 Alpha 0\n"
              "0 Not there any more https://else.example.org/x Else 1\n"
              "Models grow. <They grow every month.> supported  [1]\n"
              "Costs will grow too. <> weak economy [1]"_s);
    EXPECT_EQ(told(valueOf(m_database->digests().byId(2))),
              u"2 2024-10-02 news ko - import news_2024-10-02.png # 뉴스\n"
              "\n"
              "training 학습  import 옛 보고서의 본문.\n"
              "4 From a report https://else.example.org/4 else.example.org 0"_s);
}

TEST_P(MigrationTest, historiesAndPausesAreAsTheyWere)
{
    if (GetParam() < 2)
        return; // there were none
    reopen();
    const QList<FetchRecord> history = valueOf(m_database->sources().history(1));
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history.first().status, u"error"_s);
    EXPECT_EQ(history.first().exchange.size(), 1);
    EXPECT_EQ(history.last().bytes, 4096);
    EXPECT_EQ(history.last().warnings, QStringList{u"a tag was not closed"_s});
    EXPECT_EQ(valueOf(m_database->sources().hostPauses()).value(u"alpha.example.org:443"_s), kSeen.addSecs(3600));
    for (const Source &source : valueOf(m_database->sources().all())) {
        if (source.id != 1)
            continue;
        EXPECT_EQ(source.options.minutes, 30);
        EXPECT_EQ(source.options.userName, u"ada"_s);
        EXPECT_EQ(source.typedHost, u"www.example.org"_s);
        EXPECT_EQ(source.fetch.movedTo, QUrl(u"https://alpha.example.org/new"_s));
    }
    const QByteArray seen = GetParam() >= 4 ? QByteArray("\xc0\xff\xee") : QByteArray();
    EXPECT_EQ(valueOf(m_database->sources().seenItems(1)), seen);
    EXPECT_EQ(valueOf(m_database->articles().withFullText({1, 3, 5})),
              GetParam() >= 3 ? (QSet<ArticleId>{3, 5}) : QSet<ArticleId>());
}

TEST_P(MigrationTest, aRemovedSourceComesBackWithItsArticles)
{
    if (GetParam() < 2)
        return; // they could not come back
    reopen();
    const RestoredSource restored = valueOf(m_database->sources().restore(9));
    EXPECT_EQ(restored.source.name, u"Gone"_s);
    EXPECT_EQ(restored.delta.added, QList<ArticleId>{30});
    const Article back = valueOf(m_database->articles().article(30));
    EXPECT_EQ(back.text, GetParam() >= 3 ? u"The page of it."_s : u"It was taken."_s);
    EXPECT_EQ(back.row.status.category, u"robotics"_s);
    EXPECT_EQ(valueOf(m_database->articles().article(31)).row.sourceId, 9);
    EXPECT_EQ(valueOf(m_database->sources().history(9)).size(), 1);
    EXPECT_EQ(rows(where(&F::source, SourceId(9))).size(), 2);
    const ArchiveCounts counts = valueOf(m_database->articles().counts());
    EXPECT_EQ(counts.articles, 7);
    EXPECT_EQ(counts.unread, 5);
    EXPECT_EQ(counts.sources.value(9).articles, 2);
    EXPECT_EQ(counts.sources.value(9).unread, 2);
    expectSound();
}

TEST_P(MigrationTest, whatIsStatedAgainIsNotNew)
{
    reopen();
    const StoreReport again = store(
        1, {entry(u"one"_s, u"https://alpha.example.org/1"_s, u"Language models grow"_s, u"They grow every month."_s),
            entry(u"two"_s, u"https://alpha.example.org/2"_s, u"한국어 모델 공개"_s, {})});
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.ids, (QList<ArticleId>{1, 2}));
    EXPECT_EQ(valueOf(m_database->articles().counts()).articles, 6);
    EXPECT_EQ(valueOf(m_database->articles().article(2)).row.status.category, u"business"_s); // the analyst's stays
}

TEST_P(MigrationTest, theArchiveIsCopiedBeforeItAndOnlyOnce)
{
    reopen();
    ASSERT_EQ(backups().size(), 1);
    const QString copy = QDir(m_dir.filePath(u"backups"_s)).filePath(backups().first());
    reopen();
    EXPECT_EQ(backups().size(), 1);

    // The copy is the archive as it was: put in its place, it is migrated like it.
    m_database.reset();
    const QString fileName = m_dir.filePath(u"oneul.db"_s);
    ASSERT_TRUE(QFile::remove(fileName));
    ASSERT_TRUE(QFile::copy(copy, fileName));
    reopen();
    expectArticles();
    EXPECT_EQ(backups().size(), 2);
}

TEST_P(MigrationTest, aProgramThatEndedInBetweenHarmsNothing)
{
    // Between the copy and the first step: the copy is there, in the worst case only the beginning of it.
    ASSERT_TRUE(QDir(m_dir.path()).mkpath(u"backups"_s));
    QFile half(m_dir.filePath(u"backups/oneul-v%1-20241004-090000.db"_s.arg(GetParam())));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write("SQLite format 3");
    half.close();
    // Between two steps.
    const int version = GetParam() + 1;
    ASSERT_TRUE(migrateOnlyTo(m_dir.filePath(u"oneul.db"_s), version));
    reopen();
    expectArticles();
    expectSound();
}

TEST_P(MigrationTest, itsCategoriesAreKnownFromThenOn)
{
    reopen();
    Category llm;
    llm.id = u"llm"_s;
    llm.nameEn = u"LLM"_s;
    const TaxonomyVersion version = valueOf(m_database->taxonomies().start(Taxonomy({llm}), kSeen));
    for (const CategoryId &category : {u"llm"_s, u"business"_s, u"training"_s, u"audio"_s, kOthers})
        EXPECT_TRUE(version.taxonomy.contains(category)) << category.toStdString();
    EXPECT_EQ(version.relabelled, 0);
    expectArticles();
    expectSound();
    // The category of what comes back belongs to a taxonomy that nobody knows.
    if (GetParam() >= 2) {
        valueOf(m_database->sources().restore(9));
        EXPECT_EQ(valueOf(m_database->articles().article(30)).row.status.category, kOthers);
        expectSound();
    }
}

TEST_P(MigrationTest, marksAreAsTheyWere)
{
    if (GetParam() < 5)
        return; // there were none
    reopen();
    const Article first = valueOf(m_database->articles().article(1));
    EXPECT_EQ(first.note, u"Read again."_s);
    EXPECT_EQ(first.row.labels, QList<LabelId>{1});
    EXPECT_FALSE(first.row.status.hidden);
    EXPECT_TRUE(first.secondary.isEmpty());
    EXPECT_EQ(rows(where(&F::label, LabelId(1))).size(), 2);
    const auto history = valueOf(m_database->articles().categoryHistory(2));
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history.first().before, u"llm"_s);
    const ArchiveCounts counts = valueOf(m_database->articles().counts());
    EXPECT_EQ(counts.unsure, 1);
    EXPECT_EQ(counts.hidden, 0);
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, MigrationTest, testing::Values(1, 2, 3, 4, 5, 6),
                         [](const auto &version) { return "from" + std::to_string(version.param); });

} // namespace oneul
