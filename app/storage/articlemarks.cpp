// The part of ArticleStore that keeps what the analyst does to articles.

#include <algorithm>

#include "storage/articlechanges.h"
#include "storage/articlelist.h"
#include "storage/articlestore.h"
#include "storage/dbthread.h"
#include "storage/hiddenarticles.h"
#include "storage/transaction.h"

namespace oneul {

using Mode = Transaction::Mode;

namespace {

/// The articles of a place that may change, but for those that came after the analyst looked.
Result<QList<ArticleId>> idsOfPlace(Sql &sql, ArticleFilter filter, ArticleId newest, bool read)
{
    filter.unreadOnly = filter.unreadOnly || read;
    auto ids = selectIds(sql, filter, {}, 0, {});
    if (ids)
        ids->removeIf([newest](ArticleId id) { return id > newest; });
    return ids;
}

template <class Change>
QFuture<Result<StatusChange>> write(DbThread &writer, Change change)
{
    return writer.run([change](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<StatusChange> { return change(sql); });
    });
}

} // namespace

QFuture<Result<StatusChange>> ArticleStore::setRead(const QList<ArticleId> &ids, bool read)
{
    return write(m_writer, [ids, read](Sql &sql) { return changeRead(sql, ids, read); });
}

QFuture<Result<StatusChange>> ArticleStore::setRead(const ArticleFilter &filter, ArticleId newest, bool read)
{
    return write(m_writer, [filter, newest, read](Sql &sql) -> Result<StatusChange> {
        const auto ids = idsOfPlace(sql, filter, newest, read);
        if (!ids)
            return fail(ids.error());
        return changeRead(sql, *ids, read);
    });
}

QFuture<Result<StatusChange>> ArticleStore::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return write(m_writer, [ids, starred](Sql &sql) { return changeStarred(sql, ids, starred); });
}

QFuture<Result<StatusChange>> ArticleStore::setCategory(const QList<ArticleId> &ids, const CategoryId &category)
{
    return write(m_writer, [ids, category](Sql &sql) { return changeCategory(sql, ids, category); });
}

QFuture<Result<StatusChange>> ArticleStore::setRuleCategory(const QList<ArticleId> &ids, const CategoryId &category)
{
    return write(m_writer, [ids, category](Sql &sql) { return changeCategoryByRule(sql, ids, category); });
}

QFuture<Result<StatusChange>> ArticleStore::setHidden(const QList<ArticleId> &ids, bool hidden)
{
    return write(m_writer, [ids, hidden](Sql &sql) { return changeHidden(sql, ids, hidden); });
}

QFuture<Result<ArticleDelta>> ArticleStore::setModelCategories(const QList<ModelCategory> &decided)
{
    return m_writer.run([decided](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return changeModelCategories(sql, decided); });
    });
}

QFuture<Result<StatusChange>> ArticleStore::setLabel(const QList<ArticleId> &ids, LabelId label, bool on)
{
    return write(m_writer, [ids, label, on](Sql &sql) { return changeLabel(sql, ids, label, on); });
}

QFuture<Result<StatusChange>> ArticleStore::setNote(ArticleId id, const QString &note)
{
    return write(m_writer, [id, note](Sql &sql) { return changeNote(sql, id, note); });
}

QFuture<Result<StatusChange>> ArticleStore::takeBack(const StatusChange &change)
{
    return write(m_writer, [change](Sql &sql) { return oneul::takeBack(sql, change); });
}

QFuture<Result<QList<CategoryChange>>> ArticleStore::categoryHistory(ArticleId id)
{
    return m_reader.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<CategoryChange>> {
            return oneul::categoryHistory(sql, id);
        });
    });
}

} // namespace oneul
