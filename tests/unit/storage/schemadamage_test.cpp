#include <algorithm>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QSqlQuery>

#include "storage/backupfiles.h"
#include "storage/fileconnection.h"
#include "storage/repair.h"
#include "storage/taxonomystore.h"
#include "unit/storage/storagetest.h"
#include "unit/storage/tablerows.h"

namespace oneul {

namespace {

constexpr int kPage = 4096;
constexpr int kArticles = 60;

/// Tables whose rows may change when rows of another one are lost.
QStringList dependentsOf(const QString &table)
{
    static const QHash<QString, QStringList> dependents{
        {u"sources"_s, {u"articles"_s, u"entries"_s, u"status"_s, u"fetches"_s}},
        {u"articles"_s,
         {u"entries"_s, u"contents"_s, u"status"_s, u"full_texts"_s, u"notes"_s, u"hidden_articles"_s,
          u"story_members"_s, u"story_pairs"_s, u"secondary_categories"_s, u"article_labels"_s, u"category_history"_s,
          u"digest_articles"_s}},
        {u"digests"_s, {u"digest_sections"_s, u"digest_articles"_s, u"digest_claims"_s, u"digest_cites"_s}},
        {u"digest_sections"_s, {u"digest_articles"_s, u"digest_claims"_s, u"digest_cites"_s}},
        {u"digest_claims"_s, {u"digest_cites"_s}},
        {u"labels"_s, {u"article_labels"_s}},
    };
    return dependents.value(table);
}

/// What stands for rows that are lost: a text, a state or an entry of an article that is there. Without their source or
/// article, rows stay that name none.
bool mayStandIn(const QString &lostFrom, const QString &table)
{
    static const QStringList replaced{u"contents"_s, u"status"_s, u"entries"_s};
    return (replaced.contains(table) && table == lostFrom) || lostFrom == u"sources"
           || (lostFrom == u"articles" && table == u"digest_articles");
}

void expectRows(const Rows &now, const Rows &before, const QString &lostFrom)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const QStringList rows = now.value(it.key());
        if (it.key() != lostFrom && !dependentsOf(lostFrom).contains(it.key())) {
            EXPECT_EQ(rows, it.value()) << qPrintable(it.key());
            continue;
        }
        EXPECT_LE(rows.size(), it->size()) << qPrintable(it.key());
        const bool noneInvented = std::ranges::includes(it.value(), rows);
        EXPECT_TRUE(noneInvented || mayStandIn(lostFrom, it.key()) || it.key() == u"meta") << qPrintable(it.key());
    }
}

/// A small archive with rows in every table.
class SchemaDamageTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        const SourceId source = addSource(u"One"_s);
        QList<IncomingArticle> articles;
        QRandomGenerator chance(7);
        for (int i = 0; i < kArticles; ++i) {
            const QString name = QString::number(i);
            QString text;
            for (int word = 0; word < 70; ++word)
                text += QString::number(chance.generate(), 36) + u' ';
            articles.append(
                entry(name, u"https://a.example.org/"_s + name, u"Title "_s + name, text, kSeen.addSecs(-60 * i)));
        }
        ASSERT_EQ(store(source, articles).added, kArticles);
        Category category;
        category.id = u"a"_s;
        category.nameEn = u"A"_s;
        valueOf(m_database->taxonomies().start(Taxonomy({category}), kSeen));
        m_database.reset();
        runIn(path(), extraRows());
        m_before = rowsIn(path());
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
            EXPECT_FALSE(it->isEmpty()) << qPrintable(it.key());
        keep();
    }

    static QStringList extraRows()
    {
        return {
            u"UPDATE sources SET etag = '', last_modified = '', body_hash = ''"_s,
            u"UPDATE status SET category = 'a', category_origin = 2 WHERE article_id % 3 = 0"_s,
            u"INSERT INTO secondary_categories SELECT id, 'a' FROM articles WHERE id % 2"_s,
            u"INSERT INTO story_members SELECT id, id / 2 FROM articles"_s,
            u"INSERT INTO story_pairs SELECT id, id + 1, 1 FROM articles WHERE id < 20"_s,
            u"INSERT INTO hidden_articles SELECT id FROM articles WHERE id % 7 = 0"_s,
            u"INSERT INTO rules (position, enabled, definition) VALUES (0, 1, '{}')"_s,
            u"INSERT INTO labels (name, color, position) VALUES ('Risk', '#ff0000', 1)"_s,
            u"INSERT INTO article_labels SELECT 1, id FROM articles"_s,
            u"INSERT INTO notes SELECT id, 'note ' || id, 1 FROM articles WHERE id % 2"_s,
            u"INSERT INTO saved_searches (name, query, position) VALUES ('Mine', 'is:unread', 1)"_s,
            u"INSERT INTO tombstones VALUES (x'0102', 5)"_s,
            u"INSERT INTO full_texts (article_id, notice, at, body) VALUES (1, 'paywall', 1, x'')"_s,
            u"INSERT INTO digests (day, kind, language, origin, chart_file, title, manifest) "
            "VALUES (2460000, 0, 'en', 'made', '', 'Day', '{}')"_s,
            u"INSERT INTO digest_sections (digest_id, position, category, heading, emoji, engine, imported_body) "
            "VALUES (1, 0, 'a', 'A', '', 'plain', '')"_s,
            u"INSERT INTO digest_articles (section_id, mark, article_id, title, url, source_name, title_only) "
            "SELECT 1, id, id, title, url, 'One', 0 FROM articles"_s,
            u"INSERT INTO digest_claims (section_id, part, position, text, quote, support, sector) "
            "VALUES (1, 0, 0, 'So it is', '', '', '')"_s,
            u"INSERT INTO digest_cites VALUES (1, 0, 1, 1)"_s,
            u"INSERT INTO summary_cache VALUES ('0a1b', 5, 'small', 'an answer', 10, 5)"_s,
            u"INSERT INTO engine_usage VALUES (2460000, 'engine-1', 10, 5, 0.5, 1, 0)"_s,
            u"INSERT INTO reports (from_day, to_day, title, template, language, digests, markdown, base, created_at, "
            "changed_at) VALUES (2460000, 2460006, 'Week', 'separate', 'en', '[1]', '# Week', '# Week', 5, 6)"_s,
            u"INSERT INTO host_pauses VALUES ('a.example.org', 5)"_s,
            u"INSERT INTO fetches (source_id, at, status, http, bytes, ms, items, added, updated, error_code, "
            "error_detail, warnings, exchange) VALUES (1, 5, 'ok', 200, 9, 9, 1, 1, 0, 'none', '', '[]', '')"_s,
        };
    }

    [[nodiscard]] QString path() const { return m_dir.filePath(u"oneul.db"_s); }
    [[nodiscard]] QString good() const { return m_dir.filePath(u"good"_s); }
    void keep()
    {
        QFile::remove(good());
        ASSERT_TRUE(QFile::copy(path(), good()));
    }
    void fresh()
    {
        m_database.reset();
        for (const char *rest : {"", "-wal", "-shm"})
            QFile::remove(path() + QLatin1String(rest));
        QDir(backupFolder(m_dir.path())).removeRecursively();
        ASSERT_TRUE(QFile::copy(good(), path()));
    }
    [[nodiscard]] QStringList ask(const QString &text) const
    {
        FileConnection connection;
        EXPECT_TRUE(connection.open(good(), FileConnection::Access::Write));
        return askAll(connection.database(), text);
    }
    /// Leaves of the schema, and its root.
    [[nodiscard]] QList<qint64> schemaPages() const
    {
        QList<qint64> pages;
        for (const QString &page : ask(u"SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'"_s))
            pages.append(page.toLongLong());
        return pages;
    }
    /// The tables and indexes that lose rows with a page. Rows of those that are indexes lie in the interior, too.
    [[nodiscard]] QHash<qint64, QString> ownersOfPages() const
    {
        QHash<qint64, QString> owners;
        const QString lossy = u"SELECT pageno, name FROM dbstat WHERE pagetype <> 'internal' OR name IN "
                              "(SELECT name FROM pragma_table_list WHERE wr)"_s;
        for (const QString &row : ask(lossy))
            owners.insert(row.section(u'|', 0, 0).toLongLong(), row.section(u'|', 1));
        return owners;
    }
    void spoilSchema() const
    {
        for (const qint64 page : schemaPages())
            overwrite(path(), (page - 1) * kPage, QByteArray(kPage, '\xa5'));
    }
    void dropNote()
    {
        runIn(good(), {u"DELETE FROM meta WHERE key LIKE 'root:%'"_s});
        fresh();
    }
    void expectRepaired(const QString &lostFrom = {})
    {
        const auto report = repairArchive(m_dir.path());
        ASSERT_TRUE(report) << qPrintable(report.error().detail);
        expectRows(rowsIn(path()), m_before, lostFrom);
        reopen();
        expectSound();
        m_database.reset();
    }

    Rows m_before;
};

} // namespace

TEST_F(SchemaDamageTest, APageTakesAlongNoRowsButItsOwn)
{
    const QHash<qint64, QString> owners = ownersOfPages();
    EXPECT_GT(ask(u"SELECT pageno FROM dbstat WHERE name = 'contents' AND pagetype = 'internal'"_s).size(), 0);
    // Of the pages of indexes and of what was thrown away, a few stand for all.
    const auto isOne = [&](qint64 page) {
        const QString owner = owners.value(page);
        return owner.isEmpty() || owner == u"sqlite_schema" || m_before.contains(owner);
    };
    const qint64 pages = QFileInfo(good()).size() / kPage;
    QRandomGenerator chance(11);
    for (qint64 page = 1; page <= pages; ++page) {
        if (!isOne(page) && page % 8 != 0)
            continue;
        SCOPED_TRACE(page);
        fresh();
        QByteArray bytes(kPage, page % 3 == 0 ? '\0' : '\xa5');
        for (int i = 0; page % 3 == 1 && i < kPage; ++i)
            bytes[i] = char(chance.bounded(256));
        overwrite(path(), (page - 1) * kPage, bytes);
        SCOPED_TRACE(qPrintable(owners.value(page)));
        expectRepaired(m_before.contains(owners.value(page)) ? owners.value(page) : QString());
        if (HasFatalFailure())
            return;
    }
}

TEST_F(SchemaDamageTest, TheBeginningOfTheFileIsMadeAnew)
{
    for (const int size : {1, 16, 100, kPage}) {
        SCOPED_TRACE(size);
        for (const char with : {'\0', '\xa5'}) {
            fresh();
            overwrite(path(), 0, QByteArray(size, with));
            expectRepaired();
        }
    }
}

TEST_F(SchemaDamageTest, TwoPagesLoseNoMoreThanTheirOwn)
{
    const QHash<qint64, QString> owners = ownersOfPages();
    for (const qint64 page : schemaPages()) {
        SCOPED_TRACE(page);
        fresh();
        overwrite(path(), (page - 1) * kPage, QByteArray(2 * kPage, '\xa5'));
        const QString second = owners.value(page + 1);
        expectRepaired(m_before.contains(second) ? second : QString());
    }
}

TEST_F(SchemaDamageTest, TheWholeSchemaIsMadeAnew)
{
    spoilSchema();
    expectRepaired();
}

TEST_F(SchemaDamageTest, WithoutANoteTheBackupTellsWhereTablesBegin)
{
    dropNote();
    ASSERT_TRUE(QDir().mkpath(backupFolder(m_dir.path())));
    ASSERT_TRUE(QFile::copy(good(), nextBackupPath(m_dir.path(), BackupKind::Daily, kSeen)));
    runIn(path(), {u"INSERT INTO notes VALUES (2, 'newer than the backup', 1)"_s});
    m_before = rowsIn(path());
    spoilSchema();
    expectRepaired();
}

TEST_F(SchemaDamageTest, WithoutANoteTablesAreRecognisedByTheirRows)
{
    dropNote();
    spoilSchema();
    const auto report = repairArchive(m_dir.path());
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    const Rows now = rowsIn(path());
    for (const QString &table : {u"sources"_s, u"articles"_s, u"entries"_s, u"contents"_s, u"status"_s, u"notes"_s,
                                 u"rules"_s, u"digests"_s, u"digest_sections"_s, u"taxonomy_versions"_s})
        EXPECT_EQ(now.value(table), m_before.value(table)) << qPrintable(table);
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        EXPECT_TRUE(it.key() == u"meta" || std::ranges::includes(m_before.value(it.key()), it.value()))
            << qPrintable(it.key());
}

TEST_F(SchemaDamageTest, ANoteThatIsWrongIsNotBelieved)
{
    runIn(good(), {u"UPDATE meta SET value = (SELECT rootpage FROM sqlite_schema WHERE name = 'notes') "
                   "WHERE key IN ('root:rules', 'root:labels')"_s,
                   u"UPDATE meta SET value = '99999' WHERE key = 'root:digests'"_s});
    fresh();
    spoilSchema();
    const auto report = repairArchive(m_dir.path());
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    const Rows now = rowsIn(path());
    EXPECT_EQ(now.value(u"rules"_s), m_before.value(u"rules"_s)) << "recognised";
    EXPECT_EQ(now.value(u"digests"_s), m_before.value(u"digests"_s));
    EXPECT_EQ(now.value(u"notes"_s), m_before.value(u"notes"_s));
    EXPECT_TRUE(std::ranges::includes(m_before.value(u"labels"_s), now.value(u"labels"_s)));
}

TEST_F(SchemaDamageTest, TheNoteFollowsTheTables)
{
    const auto answer = [this](const QString &text) {
        FileConnection connection;
        EXPECT_TRUE(connection.open(path(), FileConnection::Access::Write));
        return askAll(connection.database(), text);
    };
    const auto noted = [&] { return answer(u"SELECT substr(key, 6), value FROM meta WHERE key LIKE 'root:%'"_s); };
    const auto real = [&] {
        return answer(u"SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
    };
    EXPECT_EQ(noted(), real());
    runIn(path(), {u"PRAGMA auto_vacuum = 0"_s, u"VACUUM"_s});
    EXPECT_NE(noted(), real());
    reopen();
    m_database.reset();
    EXPECT_EQ(noted(), real());
}

TEST_F(SchemaDamageTest, AnArchiveWithoutAPointerMapIsMendedToo)
{
    runIn(good(), {u"PRAGMA auto_vacuum = 0"_s, u"VACUUM"_s});
    fresh();
    reopen(); // which notes where its tables are now
    m_database.reset();
    keep();
    for (const qint64 page : schemaPages()) {
        SCOPED_TRACE(page);
        fresh();
        overwrite(path(), (page - 1) * kPage, QByteArray(kPage, '\0'));
        expectRepaired();
    }
}

TEST_F(SchemaDamageTest, WhatTheLogHoldsIsSavedToo)
{
    for (const qint64 page : schemaPages()) {
        SCOPED_TRACE(page);
        fresh();
        const QString copy = m_dir.filePath(u"copy.db"_s);
        {
            FileConnection connection; // as when the program was killed: with its log
            ASSERT_TRUE(connection.open(path(), FileConnection::Access::Write));
            QSqlQuery query(connection.database());
            ASSERT_TRUE(query.exec(u"PRAGMA journal_mode = WAL"_s));
            ASSERT_TRUE(query.exec(u"PRAGMA wal_autocheckpoint = 0"_s));
            ASSERT_TRUE(query.exec(u"UPDATE notes SET text = 'in the log'"_s));
            for (const char *rest : {"", "-wal"}) {
                QFile::remove(copy + QLatin1String(rest));
                ASSERT_TRUE(QFile::copy(path() + QLatin1String(rest), copy + QLatin1String(rest)));
            }
        }
        fresh();
        QFile::remove(path());
        ASSERT_TRUE(QFile::rename(copy, path()));
        ASSERT_TRUE(QFile::rename(copy + u"-wal"_s, path() + u"-wal"_s));
        overwrite(path(), (page - 1) * kPage, QByteArray(kPage, '\xa5'));
        ASSERT_TRUE(repairArchive(m_dir.path()));
        const Rows now = rowsIn(path());
        EXPECT_EQ(now.value(u"articles"_s), m_before.value(u"articles"_s));
        ASSERT_EQ(now.value(u"notes"_s).size(), m_before.value(u"notes"_s).size());
        EXPECT_TRUE(now.value(u"notes"_s).first().contains(u"in%20the%20log"_s));
    }
}

TEST_F(SchemaDamageTest, ATruncatedFileGivesWhatIsLeft)
{
    const qint64 size = QFileInfo(good()).size();
    for (const double share : {0.99, 0.8, 0.6, 0.3, 0.05}) {
        SCOPED_TRACE(share);
        fresh();
        ASSERT_TRUE(QFile::resize(path(), qint64(double(size) * share)));
        const auto report = repairArchive(m_dir.path());
        ASSERT_TRUE(report) << qPrintable(report.error().detail);
        const Rows now = rowsIn(path());
        EXPECT_TRUE(std::ranges::includes(m_before.value(u"notes"_s), now.value(u"notes"_s)));
        EXPECT_TRUE(std::ranges::includes(m_before.value(u"labels"_s), now.value(u"labels"_s)));
        EXPECT_EQ(share < 0.9 || report->articles > kArticles / 2, true) << report->articles;
        reopen();
        expectSound();
    }
}

TEST_F(SchemaDamageTest, AnotherProgramsDatabaseIsRefused)
{
    fresh();
    QFile::remove(path());
    runIn(path(), {u"CREATE TABLE things (a, b)"_s, u"INSERT INTO things VALUES (1, 2)"_s});
    overwrite(path(), kPage, QByteArray(kPage, '\xa5'));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    EXPECT_EQ(codeOf(repairArchive(m_dir.path())), ErrorCode::StorageOpen);
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

} // namespace oneul
