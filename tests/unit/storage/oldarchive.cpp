#include "unit/storage/oldarchive.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include "storage/migrator.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

// 2024-10-04 is Julian day 2460588; its nine o'clock (UTC) is 1728032400000.

QStringList sourceRows()
{
    const QString insert =
        u"INSERT INTO sources (id, url, site_url, name, folder, kind, type, spec, preset_id, enabled, "
        "created_at, etag, last_modified, body_hash, last_fetched, last_status, last_http, error_code, "
        "error_detail, failures) VALUES "_s;
    return {
        insert
            + u"(1, 'https://alpha.example.org/feed', 'https://alpha.example.org/', 'Alpha', 'News/Korea', 0, 'feed', "
              u"'', "
              "'', 1, 1728000000000, '\"v1\"', 'Fri, 04 Oct 2024 09:00:00 GMT', x'0102', 1728032400000, 'ok', 200, "
              "'none', '', 0)"_s,
        insert
            + u"(2, 'https://beta.example.org/list', '', '베타', '', 1, 'html', '{\"items\":\"//li\"}', "
              "'beta', 0, 1728000000000, '', '', '', 1728032400000, 'error', 503, 'httpStatus', '503', 3)"_s,
    };
}

QStringList articleRows()
{
    const QString articles = u"INSERT INTO articles (id, kind, title, url, source_id, sources, published, day, "
                             "first_seen, language, title_only, text_entry, text_hash) VALUES "_s;
    const QString status =
        u"INSERT INTO status (article_id, read, starred, category, category_origin, confidence, published) VALUES "_s;
    return {
        articles
            + u"(1, 0, 'Language models grow', 'https://alpha.example.org/1', 1, 2, 1728028800000, 2460588, "
              "1728032400000, 'en', 0, 11, x'aa')"_s,
        articles
            + u"(2, 0, '한국어 모델 공개', 'https://alpha.example.org/2', 1, 1, 1727942400000, 2460587, "
              "1728032400000, 'ko', 0, 12, x'bb')"_s,
        articles
            + u"(3, 0, 'Only a title', 'https://alpha.example.org/3', 1, 1, 1728028860000, 2460588, "
              "1728032400000, 'en', 1, 13, '')"_s,
        articles
            + u"(4, 0, 'From a report', 'https://else.example.org/4', NULL, 1, 1727856000000, 2460586, "
              "1728032400000, 'en', 0, 14, x'dd')"_s,
        articles
            + u"(5, 1, 'A paper', 'https://arxiv.org/abs/2410.01201', 2, 1, 1728028920000, 2460588, "
              "1728032400000, 'en', 0, 15, x'ee')"_s,
        articles
            + u"(31, 0, 'Kept for its star', 'https://gone.example.org/31', NULL, 1, 1727769600000, 2460585, "
              "1728032400000, 'en', 0, 91, x'ff')"_s,
        status + u"(1, 1, 0, 'llm', 0, 0.75, 1728028800000), (2, 0, 1, 'business', 2, 1, 1727942400000)"_s,
        status + u"(3, 0, 0, 'others', 0, 0.2, 1728028860000), (4, 1, 0, 'training', 1, 1, 1727856000000)"_s,
        status + u"(5, 0, 0, 'llm', 0, 0.5, 1728028920000), (31, 0, 1, 'audio', 0, 0.6, 1727769600000)"_s,
    };
}

QStringList entryRows()
{
    const QString entries =
        u"INSERT INTO entries (id, article_id, source_id, entry_key, kind, title, url, norm_url, arxiv_id, day, "
        "day_basis, published, updated, first_seen, language, category, category_origin, confidence, text_length, "
        "text_hash, hash) VALUES "_s;
    const QString texts =
        u"INSERT INTO entry_texts (entry_id, text, summary_html, content_html, authors, terms, comments_url) VALUES "_s;
    return {
        entries
            + u"(11, 1, 1, 'g:one', 0, 'Language models grow', 'https://alpha.example.org/1', 'alpha.example.org/1', "
              u"'', "
              "2460588, 2, 1728028800000, 1728030000000, 1728032400000, 'en', 'llm', 0, 0.75, 22, x'aa', x'0a')"_s,
        entries
            + u"(16, 1, 2, 'g:eins', 1, 'Models grow', 'https://alpha.example.org/1', 'alpha.example.org/1', '', "
              "2460588, 2, 1728028800000, NULL, 1728032400000, 'en', 'llm', 0, 0.7, 0, '', x'0b')"_s,
        entries
            + u"(12, 2, 1, 'g:two', 0, '한국어 모델 공개', 'https://alpha.example.org/2', 'alpha.example.org/2', '', "
              "2460587, 2, 1727942400000, NULL, 1728032400000, 'ko', 'llm', 0, 0.75, 22, x'bb', x'0c')"_s,
        entries
            + u"(13, 3, 1, 'h:three', 0, 'Only a title', 'https://alpha.example.org/3', 'alpha.example.org/3', '', "
              "2460588, 2, 1728028860000, NULL, 1728032400000, 'en', 'others', 0, 0.2, 0, '', x'0d')"_s,
        entries
            + u"(14, 4, NULL, 'i:four', 0, 'From a report', 'https://else.example.org/4', 'else.example.org/4', '', "
              "2460586, 2, 1727856000000, NULL, 1728032400000, 'en', 'training', 1, 1, 15, x'dd', x'0e')"_s,
        entries
            + u"(15, 5, 2, 'g:five', 1, 'A paper', 'https://arxiv.org/abs/2410.01201', 'arxiv.org/abs/2410.01201', "
              "'2410.01201', 2460588, 2, 1728028920000, NULL, 1728032400000, 'en', 'llm', 0, 0.5, 18, x'ee', x'0f')"_s,
        entries
            + u"(91, 31, NULL, 'o:91', 0, 'Kept for its star', 'https://gone.example.org/31', 'gone.example.org/31', "
              u"'', "
              "2460585, 2, 1727769600000, NULL, 1728032400000, 'en', 'audio', 0, 0.6, 9, x'ff', x'1f')"_s,
        texts
            + u"(11, 'They grow every month.', '<p>They grow.</p>', '<p>They grow every month.</p>', "
              "'[[\"Ada\",\"\",\"\"]]', '[\"models\"]', 'https://alpha.example.org/1#c')"_s,
        texts + u"(16, '', '', '', '[]', '[]', ''), (13, '', '', '', '', '', '')"_s,
        texts
            + u"(12, '한국어를 이해하는 새로운 모델이 공개됐다.', '<p>한국어를 이해하는 새로운 모델이 공개됐다.</p>', '', '[]', '[]', '')"_s,
        texts + u"(14, 'It was reported.', '<p>It was reported.</p>', '', '[]', '[]', '')"_s,
        texts + u"(15, 'An abstract of it.', '<p>An abstract of it.</p>', '', '[]', '[\"cs.CL\",\"cs.LG\"]', '')"_s,
        texts + u"(91, 'Was good.', '<p>Was good.</p>', '', '[]', '[]', '')"_s,
    };
}

QStringList digestRows()
{
    return {
        u"INSERT INTO digests (id, day, kind, language, created_at, origin, chart_file, title, manifest) VALUES "
        "(1, 2460588, 0, 'en', 1728040000000, 'made', 'news_2024-10-04.png', '', '{\"engine\":\"builtin\"}'), "
        "(2, 2460586, 0, 'ko', NULL, 'import', 'news_2024-10-02.png', '# 뉴스', '')"_s,
        u"INSERT INTO digest_sections (id, digest_id, position, category, heading, emoji, engine, imported_body) "
        u"VALUES "
        "(1, 1, 0, 'llm', 'Language models', '💬', 'builtin', ''), "
        "(2, 2, 0, 'training', '학습', '', 'import', '옛 보고서의 본문.')"_s,
        u"INSERT INTO digest_articles (section_id, mark, article_id, title, url, source_name, title_only) VALUES "
        "(1, 1, 1, 'Language models grow', 'https://alpha.example.org/1', 'Alpha', 0), "
        "(1, 2, NULL, 'Not there any more', 'https://else.example.org/x', 'Else', 1), "
        "(2, 1, 4, 'From a report', 'https://else.example.org/4', 'else.example.org', 0)"_s,
        u"INSERT INTO digest_claims (id, section_id, part, position, text, quote, support, sector) VALUES "
        "(1, 1, 0, 0, 'Models grow.', 'They grow every month.', 'supported', ''), "
        "(2, 1, 2, 0, 'Costs will grow too.', '', 'weak', 'economy')"_s,
        u"INSERT INTO digest_cites (claim_id, position, mark, article_id) VALUES (1, 0, 1, 1), (2, 0, 1, 1)"_s,
    };
}

/// What version 2 added: options, histories, pauses, and a source that was removed, of which one article stayed.
QStringList rowsOfTwo()
{
    return {
        u"UPDATE sources SET options = '{\"minutes\":30,\"userName\":\"ada\"}', typed_host = 'www.example.org', "
        "last_success = 1728032400000, last_new = 1728032300000, next_fetch = 1728036000000, stated_minutes = 60, "
        "max_age_minutes = 5, moved_to = 'https://alpha.example.org/new', moved_seen = 1 WHERE id = 1"_s,
        u"INSERT INTO fetches (id, source_id, at, status, http, bytes, ms, items, added, updated, error_code, "
        "error_detail, warnings, exchange) VALUES "
        "(1, 1, 1728028800000, 'ok', 200, 4096, 120, 3, 3, 0, 'none', '', '[\"a tag was not closed\"]', ''), "
        "(2, 1, 1728032400000, 'error', 503, 0, 30, 0, 0, 0, 'httpStatus', '503', '[]', "
        "'[[\"https://alpha.example.org/feed\",\"127.0.0.1\",[\"GET /feed\"],[\"503\"],\"\"]]')"_s,
        u"INSERT INTO host_pauses (host, until) VALUES ('alpha.example.org:443', 1728036000000)"_s,
        u"INSERT INTO trash_sources SELECT 9, 'https://gone.example.org/feed', '', 'Gone', 'Old', 0, 'feed', '', '', "
        u"1, "
        "1728000000000, '', '', '', 1728032400000, 'ok', 200, 'none', '', 0, '', '', NULL, NULL, NULL, 0, 0, '', 0, 0, "
        "9, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"_s,
        u"INSERT INTO trash_entries SELECT 90, 30, 9, 'g:thirty', 0, 'Went with its source', "
        "'https://gone.example.org/30', 'gone.example.org/30', '', 2460585, 2, 1727769660000, NULL, 1728032400000, "
        "'en', 'robotics', 0, 0.9, 14, x'99', x'2f', 9, 0"_s,
        u"INSERT INTO trash_entries SELECT 91, 31, 9, 'g:thirtyone', 0, 'Kept for its star', "
        "'https://gone.example.org/31', 'gone.example.org/31', '', 2460585, 2, 1727769600000, NULL, 1728032400000, "
        "'en', 'audio', 0, 0.6, 9, x'ff', x'1f', 9, 1"_s,
        u"INSERT INTO trash_entry_texts SELECT 90, 'It was taken.', '<p>It was taken.</p>', '', '[]', '[]', '', 9"_s,
        u"INSERT INTO trash_entry_texts SELECT 91, 'Was good.', '<p>Was good.</p>', '', '[]', '[]', '', 9"_s,
        u"INSERT INTO trash_articles SELECT 30, 0, 'Went with its source', 'https://gone.example.org/30', 9, 1, "
        "1727769660000, 2460585, 1728032400000, 'en', 0, 90, x'99', 9"_s,
        u"INSERT INTO trash_status SELECT 30, 0, 0, 'robotics', 0, 0.9, 1727769660000, 9"_s,
        u"INSERT INTO trash_fetches SELECT 3, 9, 1728032400000, 'ok', 200, 10, 5, 2, 2, 0, 'none', '', '[]', '', 9"_s,
    };
}

QStringList rowsOfThree()
{
    return {
        u"INSERT INTO full_texts (article_id, html, text, notice, at) VALUES "
        "(3, '<p>The whole page.</p>', 'The whole page.', '', 1728033000000), (5, '', '', 'paywall', 1728033000000)"_s,
        u"UPDATE articles SET title_only = 0 WHERE id = 3"_s,
        u"INSERT INTO trash_full_texts SELECT 30, '<p>The page of it.</p>', 'The page of it.', '', 1728033000000, 9"_s,
    };
}

QStringList rowsOf(int version)
{
    QStringList rows = sourceRows() + articleRows() + entryRows() + digestRows();
    if (version >= 2)
        rows += rowsOfTwo();
    if (version >= 3)
        rows += rowsOfThree();
    if (version >= 4)
        rows += u"INSERT INTO seen_items (source_id, body_hash, items) VALUES (1, x'0102', x'c0ffee')"_s;
    return rows;
}

/// What version 5 added: labels, notes, searches, histories of categories, what retention remembers.
QStringList rowsOfFive()
{
    return {
        u"INSERT INTO labels (id, name, color, position) VALUES (1, 'Risk', '#ff0000', 0)"_s,
        u"INSERT INTO article_labels (label_id, article_id) VALUES (1, 1), (1, 5)"_s,
        u"INSERT INTO notes (article_id, text, at) VALUES (1, 'Read again.', 1728032400000)"_s,
        u"INSERT INTO category_history (article_id, at, before, before_origin, after, after_origin) VALUES "
        "(2, 1728032400000, 'llm', 0, 'business', 2)"_s,
        u"INSERT INTO saved_searches (id, name, query, position) VALUES (1, 'Mine', 'is:unread', 0)"_s,
        u"INSERT INTO tombstones (key, at) VALUES (x'0102', 1728032400000)"_s,
    };
}

template <class Fn>
bool withFile(const QString &fileName, Fn fn)
{
    const QString name = u"old archive"_s;
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(fileName);
        done = database.open() && fn(database);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

bool runAll(QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            ADD_FAILURE() << query.lastError().text().toStdString() << " in " << statement.toStdString();
            return false;
        }
    }
    return true;
}

bool migrateTo(QSqlDatabase &database, int version)
{
    const Result<void> migrated = migrate(database, allMigrations().mid(0, version), {});
    if (!migrated)
        ADD_FAILURE() << migrated.error().detail.toStdString();
    return bool(migrated);
}

} // namespace

bool writeOldArchive(const QString &fileName, int version)
{
    return withFile(fileName, [version](QSqlDatabase &database) {
        // The tables of texts are other ones since version 5: it packed what was there.
        const int first = std::min(version, 4);
        const bool written = runAll(database, {u"PRAGMA journal_mode = WAL"_s}) && migrateTo(database, first)
                             && runAll(database, QStringList{u"BEGIN"_s} + rowsOf(version) + QStringList{u"COMMIT"_s});
        return written && (version < 5 || (migrateTo(database, version) && runAll(database, rowsOfFive())));
    });
}

bool migrateOnlyTo(const QString &fileName, int version)
{
    return withFile(fileName, [version](QSqlDatabase &database) { return migrateTo(database, version); });
}

} // namespace oneul
