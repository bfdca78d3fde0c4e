#include "storage/salvagemending.h"

#include <algorithm>
#include <utility>

#include "storage/countcheck.h"
#include "storage/entry.h"
#include "storage/fileconnection.h"
#include "text/identity.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QStringList mendingStatements()
{
    return {
        u"DELETE FROM articles WHERE id NOT IN (SELECT article_id FROM entries)"_s, // of which nothing could be made
        u"UPDATE entries SET source_id = NULL, entry_key = 'o:' || id "
        "WHERE source_id NOT IN (SELECT id FROM sources)"_s,
        u"UPDATE articles SET source_id = NULL WHERE source_id NOT IN (SELECT id FROM sources)"_s,
        u"UPDATE articles SET text_entry = (SELECT min(id) FROM entries WHERE article_id = articles.id) "
        "WHERE text_entry NOT IN (SELECT id FROM entries WHERE article_id = articles.id)"_s,
        u"DELETE FROM contents WHERE entry_id NOT IN (SELECT id FROM entries)"_s,
        u"DELETE FROM full_texts WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM status WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM article_labels WHERE label_id NOT IN (SELECT id FROM labels) "
        "OR article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM notes WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM category_history WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM secondary_categories WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM hidden_articles WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM story_members WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM story_pairs WHERE first NOT IN (SELECT id FROM articles) "
        "OR second NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM fetches WHERE source_id NOT IN (SELECT id FROM sources)"_s,
        u"DELETE FROM digest_sections WHERE digest_id NOT IN (SELECT id FROM digests)"_s,
        u"DELETE FROM digest_articles WHERE section_id NOT IN (SELECT id FROM digest_sections)"_s,
        u"UPDATE digest_articles SET article_id = NULL WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM digest_claims WHERE section_id NOT IN (SELECT id FROM digest_sections)"_s,
        u"DELETE FROM digest_cites WHERE claim_id NOT IN (SELECT id FROM digest_claims)"_s,
        // A validator without all of its articles would keep them away for ever.
        u"UPDATE sources SET etag = '', last_modified = '', body_hash = ''"_s,
    };
}

int changedBy(Sql &sql, const QString &text)
{
    Statement statement(sql, text);
    statement.exec();
    return statement.changedRows();
}

/// An article whose entries are lost still says what they said: one entry stands for them, with their text where that
/// was saved. The source that states it again takes it over.
void makeLostEntries(Sql &sql)
{
    const int made = changedBy(
        sql,
        u"INSERT OR IGNORE INTO entries (id, article_id, source_id, entry_key, kind, title, url, norm_url, arxiv_id, "
        "day, day_basis, published, first_seen, language, category, category_origin, confidence, text_length, "
        "text_hash, hash, listed) SELECT a.text_entry, a.id, a.source_id, 'o:' || a.text_entry, a.kind, a.title, "
        "a.url, '', '', a.day, %1, a.published, a.first_seen, a.language, 'others', 0, 0, NOT a.title_only, "
        "a.text_hash, x'', a.published FROM articles a WHERE a.id NOT IN (SELECT article_id FROM entries)"_s.arg(
            int(DayBasis::Stated)));
    if (made == 0)
        return;
    QList<std::pair<qint64, QString>> addresses;
    Statement entries(sql, u"SELECT id, url FROM entries WHERE hash = x'' AND norm_url = '' AND url <> ''"_s);
    for (entries.exec(); entries.next();)
        addresses.append({entries.number(0), entries.text(1)});
    Statement update(sql, u"UPDATE entries SET norm_url = ?, arxiv_id = ? WHERE id = ?"_s);
    for (const auto &[id, url] : std::as_const(addresses))
        update.exec(normalisedAddress(url), arxivIdOf(url), id);
}

int copyGap(Sql &from, Sql &to, const TableShape &shape, const KeyGap &gap)
{
    const QString columns = shape.columns.join(u", ");
    const QString where = shape.key.isEmpty() ? u"?1 <= ?2"_s : u"%1 BETWEEN ?1 AND ?2"_s.arg(shape.key);
    Statement rows(from, u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns, shape.name, where));
    Statement insert(to, u"INSERT OR IGNORE INTO %1 (%2) VALUES (?%3)"_s.arg(
                             shape.name, columns, u", ?"_s.repeated(shape.columns.size() - 1)));
    int copied = 0;
    for (rows.exec(gap.first, gap.last); rows.next() && !to.failed();) {
        QVariantList values;
        for (int i = 0; i < shape.columns.size(); ++i)
            values.append(rows.value(i));
        insert.execWith(values);
        copied += insert.changedRows();
    }
    return copied;
}

/// The table as it is called and cut now: the damaged file may be of an earlier version.
TableShape presentShape(const QList<TableShape> &present, const TableShape &former)
{
    const QString name = former.name == u"entry_texts" ? u"contents"_s : former.name;
    const auto found = std::ranges::find(present, name, &TableShape::name);
    return found == present.end() ? TableShape{name, {}, {}} : *found;
}

SavedRows *rowsOf(QList<SavedRows> &report, const QString &table)
{
    const auto found = std::ranges::find(report, table, &SavedRows::table);
    return found == report.end() ? nullptr : &*found;
}

} // namespace

QList<SavedRows> fillFromBackup(Sql &target, const QList<SalvagedTable> &tables, const QString &backup)
{
    const QList<TableShape> present = savedTables(target);
    FileConnection connection;
    const bool usable = !backup.isEmpty() && connection.open(backup, FileConnection::Access::Write).has_value();
    QList<SavedRows> report;
    for (const SalvagedTable &table : tables) {
        const TableShape shape = presentShape(present, table.shape);
        SavedRows rows{shape.name, table.saved, 0, 0};
        QList<KeyGap> gaps = table.gaps;
        if (table.torn && shape.key.isEmpty())
            gaps = {{0, 0}};
        for (const KeyGap &gap : std::as_const(gaps)) {
            if (!usable || shape.columns.isEmpty())
                break;
            Sql from(connection.database());
            rows.fromBackup += copyGap(from, target, shape, gap);
        }
        if (table.expected >= 0)
            rows.lost = std::max(0, table.expected - table.saved - rows.fromBackup);
        else if (table.torn)
            rows.lost = -1;
        report.append(rows);
    }
    return report;
}

void mendRows(Sql &target, const QList<SalvagedTable> &tables, QList<SavedRows> &report)
{
    // A packed text tells by its checksum whether it is the one that was stored.
    const bool torn = std::ranges::any_of(tables, &SalvagedTable::torn);
    if (torn)
        changedBy(target, u"DELETE FROM contents WHERE body <> x'' AND NOT contents_sound(body)"_s);
    changedBy(target, u"DELETE FROM entries WHERE article_id NOT IN (SELECT id FROM articles)"_s);
    makeLostEntries(target);
    const QStringList mending = mendingStatements();
    for (const QString &statement : mending)
        target.run(statement);
    const int texts = changedBy(target, u"INSERT INTO contents SELECT id, x'' FROM entries "
                                        "WHERE id NOT IN (SELECT entry_id FROM contents)"_s);
    const int states = changedBy(
        target, u"INSERT INTO status (article_id, category, category_origin, confidence, published, source_id) "
                "SELECT id, 'others', 0, 0, published, source_id FROM articles "
                "WHERE id NOT IN (SELECT article_id FROM status)"_s);
    if (SavedRows *rows = rowsOf(report, u"contents"_s))
        rows->lost = std::max(rows->lost, texts);
    if (SavedRows *rows = rowsOf(report, u"status"_s))
        rows->lost = std::max(rows->lost, states);
    recount(target);
    report.removeIf([](const SavedRows &rows) { return rows.saved == 0 && rows.fromBackup == 0 && rows.lost == 0; });
}

} // namespace oneul
