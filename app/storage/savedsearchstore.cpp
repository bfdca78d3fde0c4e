#include "storage/savedsearchstore.h"

#include <algorithm>

#include "storage/dbthread.h"
#include "storage/sql.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;

QList<SavedSearch> selectSearches(Sql &sql)
{
    QList<SavedSearch> searches;
    Statement statement(sql, u"SELECT id, name, query, position FROM saved_searches ORDER BY position, id"_s);
    for (statement.exec(); statement.next();) {
        SavedSearch search;
        search.id = statement.number(0);
        search.name = statement.text(1);
        search.query = statement.text(2);
        search.position = static_cast<int>(statement.number(3));
        searches.append(search);
    }
    return searches;
}

Result<SavedSearch> searchById(Sql &sql, qint64 id)
{
    const QList<SavedSearch> searches = selectSearches(sql);
    const auto found = std::ranges::find(searches, id, &SavedSearch::id);
    if (found == searches.end())
        return fail(ErrorCode::NotFound, QString::number(id));
    return *found;
}

/// The two texts as they are stored.
Result<SavedSearch> cleaned(const QString &name, const QString &query)
{
    SavedSearch search;
    search.name = name.simplified();
    search.query = query.simplified();
    if (search.name.isEmpty() || search.name.size() > SavedSearchStore::kLongestName)
        return fail(ErrorCode::InvalidArgument, search.name.left(SavedSearchStore::kLongestName));
    if (search.query.isEmpty() || search.query.size() > SavedSearchStore::kLongestQuery)
        return fail(ErrorCode::InvalidArgument, search.query.left(SavedSearchStore::kLongestName));
    return search;
}

Result<QList<SavedSearch>> moveSearch(Sql &sql, qint64 id, int position)
{
    QList<qint64> ids;
    const QList<SavedSearch> searches = selectSearches(sql);
    for (const SavedSearch &search : searches)
        ids.append(search.id);
    if (!ids.removeOne(id))
        return fail(ErrorCode::NotFound, QString::number(id));
    ids.insert(std::clamp<qsizetype>(position, 0, ids.size()), id);
    Statement update(sql, u"UPDATE saved_searches SET position = ? WHERE id = ?"_s);
    for (qsizetype i = 0; i < ids.size(); ++i)
        update.exec(static_cast<int>(i), ids.at(i));
    return selectSearches(sql);
}

Result<SavedSearch> restoreSearch(Sql &sql, const SavedSearch &removed)
{
    // What stands behind it moves on, so that it gets its place back.
    Statement room(sql, u"UPDATE saved_searches SET position = position + 1 WHERE position >= ?"_s);
    room.exec(removed.position);
    Statement insert(sql, u"INSERT OR IGNORE INTO saved_searches (id, name, query, position) VALUES (?, ?, ?, ?)"_s);
    insert.exec(removed.id, removed.name, removed.query, removed.position);
    return searchById(sql, removed.id);
}

} // namespace

QFuture<Result<QList<SavedSearch>>> SavedSearchStore::all()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [](Sql &sql) -> Result<QList<SavedSearch>> { return selectSearches(sql); });
    });
}

QFuture<Result<SavedSearch>> SavedSearchStore::add(const QString &name, const QString &query)
{
    return m_writer.run([name, query](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<SavedSearch> {
            const auto search = cleaned(name, query);
            if (!search)
                return fail(search.error());
            Statement insert(sql, u"INSERT INTO saved_searches (name, query, position) "
                                  "VALUES (?, ?, (SELECT coalesce(max(position), -1) + 1 FROM saved_searches))"_s);
            insert.exec(search->name, search->query);
            return searchById(sql, insert.insertedId());
        });
    });
}

QFuture<Result<SavedSearch>> SavedSearchStore::change(qint64 id, const QString &name, const QString &query)
{
    return m_writer.run([id, name, query](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<SavedSearch> {
            const auto search = cleaned(name, query);
            if (!search)
                return fail(search.error());
            Statement update(sql, u"UPDATE saved_searches SET name = ?, query = ? WHERE id = ?"_s);
            update.exec(search->name, search->query, id);
            return searchById(sql, id);
        });
    });
}

QFuture<Result<QList<SavedSearch>>> SavedSearchStore::move(qint64 id, int position)
{
    return m_writer.run([id, position](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<QList<SavedSearch>> { return moveSearch(sql, id, position); });
    });
}

QFuture<Result<SavedSearch>> SavedSearchStore::remove(qint64 id)
{
    return m_writer.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<SavedSearch> {
            auto search = searchById(sql, id);
            Statement remove(sql, u"DELETE FROM saved_searches WHERE id = ?"_s);
            remove.exec(id);
            return search;
        });
    });
}

QFuture<Result<SavedSearch>> SavedSearchStore::restore(const SavedSearch &removed)
{
    return m_writer.run([removed](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<SavedSearch> { return restoreSearch(sql, removed); });
    });
}

} // namespace oneul
