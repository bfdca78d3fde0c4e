#include "storage/labelstore.h"

#include <algorithm>
#include <optional>

#include "model/names.h"
#include "storage/dbthread.h"
#include "storage/hiddenarticles.h"
#include "storage/json.h"
#include "storage/sql.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;

constexpr qsizetype kLongestName = 60;

QString cleanName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}

QList<Label> selectLabels(Sql &sql)
{
    QList<Label> labels;
    // Hidden articles stand in no label's list.
    const QString visible = andVisible(sql, u"a.article_id"_s);
    Statement statement(sql, u"SELECT id, name, color, position, (SELECT count(*) FROM article_labels a "
                             "WHERE a.label_id = labels.id%1) FROM labels ORDER BY position, id"_s.arg(visible));
    for (statement.exec(); statement.next();) {
        labels.append({statement.number(0), statement.text(1), statement.text(2), int(statement.number(3)),
                       int(statement.number(4))});
    }
    return labels;
}

Result<Label> byId(Sql &sql, LabelId id)
{
    const QList<Label> labels = selectLabels(sql);
    const auto found = std::ranges::find(labels, id, &Label::id);
    if (found == labels.end())
        return fail(ErrorCode::NotFound, QString::number(id));
    return *found;
}

/// The name as it is to be stored; `own` may keep what is its own.
Result<QString> freeName(Sql &sql, const QString &name, LabelId own)
{
    const QString clean = cleanName(name);
    if (clean.isEmpty() || clean.size() > kLongestName)
        return fail(ErrorCode::InvalidArgument, clean.left(kLongestName));
    const QString wanted = foldedName(clean);
    const QList<Label> labels = selectLabels(sql);
    const auto taken = std::ranges::find_if(
        labels, [&](const Label &label) { return label.id != own && foldedName(label.name) == wanted; });
    if (taken != labels.end())
        return fail(ErrorCode::AlreadyExists, taken->name);
    return clean;
}

std::optional<Error> wrongColor(const QString &color)
{
    if (isColor(color))
        return std::nullopt;
    return Error{ErrorCode::InvalidArgument, color};
}

Result<Label> addLabel(Sql &sql, const QString &name, const QString &color)
{
    const auto free = freeName(sql, name, 0);
    if (!free)
        return fail(free.error());
    Statement insert(sql, u"INSERT INTO labels (name, color, position) "
                          "VALUES (?, ?, (SELECT coalesce(max(position), -1) + 1 FROM labels))"_s);
    insert.exec(*free, color);
    return byId(sql, insert.insertedId());
}

Result<QList<Label>> moveLabel(Sql &sql, LabelId id, int position)
{
    QList<LabelId> ids;
    const QList<Label> labels = selectLabels(sql);
    for (const Label &label : labels)
        ids.append(label.id);
    if (!ids.removeOne(id))
        return fail(ErrorCode::NotFound, QString::number(id));
    ids.insert(std::clamp<qsizetype>(position, 0, ids.size()), id);
    Statement update(sql, u"UPDATE labels SET position = ? WHERE id = ?"_s);
    for (qsizetype i = 0; i < ids.size(); ++i)
        update.exec(int(i), ids.at(i));
    return selectLabels(sql);
}

Result<RemovedLabel> removeLabel(Sql &sql, LabelId id)
{
    const auto label = byId(sql, id);
    if (!label)
        return fail(label.error());
    RemovedLabel removed{*label, {}};
    Statement articles(sql, u"SELECT article_id FROM article_labels WHERE label_id = ?"_s);
    for (articles.exec(id); articles.next();)
        removed.articles.append(articles.number(0));
    Statement remove(sql, u"DELETE FROM labels WHERE id = ?"_s);
    remove.exec(id);
    return removed;
}

Result<ArticleDelta> restoreLabel(Sql &sql, const RemovedLabel &removed)
{
    const Label &label = removed.label;
    if (const auto free = freeName(sql, label.name, label.id); !free)
        return fail(free.error());
    // What stands behind it moves on, so that it gets its place back.
    Statement room(sql, u"UPDATE labels SET position = position + 1 WHERE position >= ?"_s);
    room.exec(label.position);
    Statement insert(sql, u"INSERT OR IGNORE INTO labels (id, name, color, position) VALUES (?, ?, ?, ?)"_s);
    insert.exec(label.id, label.name, label.color, label.position);
    ArticleDelta delta;
    delta.textsStay = true;
    Statement articles(sql, u"INSERT OR IGNORE INTO article_labels (label_id, article_id) "
                            "SELECT ?, a.id FROM articles a WHERE a.id IN (SELECT value FROM json_each(?)) "
                            "RETURNING article_id"_s);
    for (articles.exec(label.id, idsToJson(removed.articles)); articles.next();)
        delta.updated.append(articles.number(0));
    return delta;
}

} // namespace

QFuture<Result<QList<Label>>> LabelStore::all()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [](Sql &sql) -> Result<QList<Label>> { return selectLabels(sql); });
    });
}

QFuture<Result<Label>> LabelStore::add(const QString &name, const QString &color)
{
    return m_writer.run([name, color](QSqlDatabase &database) -> Result<Label> {
        if (const auto wrong = wrongColor(color))
            return fail(*wrong);
        return inTransaction(database, Mode::Write, [&](Sql &sql) { return addLabel(sql, name, color); });
    });
}

QFuture<Result<Label>> LabelStore::rename(LabelId id, const QString &name)
{
    return m_writer.run([id, name](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<Label> {
            const auto free = freeName(sql, name, id);
            if (!free)
                return fail(free.error());
            Statement update(sql, u"UPDATE labels SET name = ? WHERE id = ?"_s);
            update.exec(*free, id);
            return byId(sql, id);
        });
    });
}

QFuture<Result<Label>> LabelStore::recolor(LabelId id, const QString &color)
{
    return m_writer.run([id, color](QSqlDatabase &database) -> Result<Label> {
        if (const auto wrong = wrongColor(color))
            return fail(*wrong);
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<Label> {
            Statement update(sql, u"UPDATE labels SET color = ? WHERE id = ?"_s);
            update.exec(color, id);
            return byId(sql, id);
        });
    });
}

QFuture<Result<QList<Label>>> LabelStore::move(LabelId id, int position)
{
    return m_writer.run([id, position](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<QList<Label>> { return moveLabel(sql, id, position); });
    });
}

QFuture<Result<RemovedLabel>> LabelStore::remove(LabelId id)
{
    return m_writer.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<RemovedLabel> { return removeLabel(sql, id); });
    });
}

QFuture<Result<ArticleDelta>> LabelStore::restore(const RemovedLabel &removed)
{
    return m_writer.run([removed](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return restoreLabel(sql, removed); });
    });
}

} // namespace oneul
