#include "storage/articlechanges.h"

#include <algorithm>
#include <optional>

#include <QDateTime>

#include "storage/changenumber.h"
#include "storage/hiddenarticles.h"
#include "storage/json.h"
#include "storage/statustable.h"
#include "storage/taxonomyrows.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mark = StatusChange::Mark;
using Value = StatusChange::Value;
using Group = StatusChange::Group;

constexpr qsizetype kLongestNote = 1'000'000;

/// In the order of the rows, which is quicker, and each once.
QList<ArticleId> ordered(QList<ArticleId> ids)
{
    if (!std::ranges::is_sorted(ids))
        std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool hasLabel(Sql &sql, LabelId label)
{
    Statement statement(sql, u"SELECT 1 FROM labels WHERE id = ?"_s);
    statement.exec(label);
    return statement.next();
}

StatusChange withGroup(Mark mark, LabelId label, bool before, const QList<ArticleId> &ids)
{
    StatusChange change{mark, label, {}};
    if (ids.isEmpty())
        return change;
    Group group{{}, {}, ids};
    group.before.on = before;
    group.after.on = !before;
    change.groups.append(group);
    return change;
}

StatusChange changeFlag(Sql &sql, Mark mark, const QList<ArticleId> &ids, bool on)
{
    StatusTable table(sql);
    QList<ArticleId> changed;
    if (mark == Mark::Read)
        changed = table.setRead(on ? ids : withoutHidden(sql, ids), on);
    else
        changed = table.setStarred(ids, on);
    table.writeCounts();
    return withGroup(mark, 0, !on, changed);
}

StatusChange changeLabelRows(Sql &sql, LabelId label, const QList<ArticleId> &ids, bool on)
{
    Statement statement(sql, on ? u"INSERT OR IGNORE INTO article_labels (label_id, article_id) "
                                  "SELECT ?, id FROM articles WHERE id = ? RETURNING article_id"_s
                                : u"DELETE FROM article_labels WHERE label_id = ? AND article_id = ? "
                                  "RETURNING article_id"_s);
    QList<ArticleId> changed;
    for (const ArticleId id : ids) {
        statement.exec(label, id);
        if (sql.failed())
            break;
        while (statement.next())
            changed.append(statement.number(0));
    }
    return withGroup(Mark::Label, label, !on, changed);
}

QString noteOf(Sql &sql, ArticleId id)
{
    Statement statement(sql, u"SELECT text FROM notes WHERE article_id = ?"_s);
    statement.exec(id);
    return statement.next() ? statement.text(0) : QString();
}

void writeNote(Sql &sql, ArticleId id, const QString &note)
{
    if (note.isEmpty()) {
        Statement remove(sql, u"DELETE FROM notes WHERE article_id = ?"_s);
        remove.exec(id);
    } else {
        Statement write(sql, u"INSERT INTO notes (article_id, text, at) VALUES (?, ?, ?) ON CONFLICT (article_id) "
                             "DO UPDATE SET text = excluded.text, at = excluded.at"_s);
        write.exec(id, note, QDateTime::currentDateTimeUtc());
    }
    markChanged(sql, idsToJson({id})); // notes are searched as well
}

StatusChange exchangeNote(Sql &sql, ArticleId id, const QString &before, const QString &after)
{
    StatusChange change{Mark::Note, 0, {}};
    if (before == after)
        return change;
    writeNote(sql, id, after);
    Group group{{}, {}, {id}};
    group.before.note = before;
    group.after.note = after;
    change.groups.append(group);
    return change;
}

bool isThere(Sql &sql, ArticleId id)
{
    Statement statement(sql, u"SELECT 1 FROM articles WHERE id = ?"_s);
    statement.exec(id);
    return statement.next();
}

StatusChange takeNoteBack(Sql &sql, const Group &group)
{
    const ArticleId id = group.ids.value(0);
    if (!isThere(sql, id) || noteOf(sql, id) != group.after.note)
        return {Mark::Note, 0, {}};
    return exchangeNote(sql, id, group.after.note, group.before.note);
}

StatusTable::Admits isStill(const Value &value)
{
    return [value](const CategoryId &category, CategoryOrigin origin) {
        return category == value.category && origin == value.origin;
    };
}

/// A change of before the taxonomy's last speaks of the categories of then.
QList<Group> takeCategoriesBack(StatusTable &table, CategoryResolver &categories, Group group)
{
    group.before.category = categories.resolved(group.before.category);
    group.after.category = categories.resolved(group.after.category);
    return table.setCategories(group, isStill(group.after));
}

} // namespace

StatusChange changeRead(Sql &sql, const QList<ArticleId> &ids, bool read)
{
    return changeFlag(sql, Mark::Read, ordered(ids), read);
}

StatusChange changeStarred(Sql &sql, const QList<ArticleId> &ids, bool starred)
{
    return changeFlag(sql, Mark::Starred, ordered(ids), starred);
}

StatusChange changeCategory(Sql &sql, const QList<ArticleId> &ids, const CategoryId &category)
{
    StatusTable table(sql);
    Group wanted{{}, {}, ordered(ids)};
    wanted.before.category = CategoryResolver(sql).resolved(category);
    wanted.before.origin = CategoryOrigin::User;
    StatusChange change{Mark::Category, 0, table.setCategories(wanted, nullptr)};
    table.writeCounts();
    return change;
}

StatusChange changeCategoryByRule(Sql &sql, const QList<ArticleId> &ids, const CategoryId &category)
{
    StatusTable table(sql);
    Group wanted{{}, {}, ordered(ids)};
    wanted.before.category = CategoryResolver(sql).resolved(category);
    wanted.before.origin = CategoryOrigin::Rule;
    const auto notByHand = [](const CategoryId &, CategoryOrigin origin) { return origin != CategoryOrigin::User; };
    StatusChange change{Mark::Category, 0, table.setCategories(wanted, notByHand)};
    table.writeCounts();
    return change;
}

ArticleDelta changeModelCategories(Sql &sql, QList<ModelCategory> decided)
{
    std::ranges::sort(decided, {}, &ModelCategory::id);
    StatusTable table(sql);
    CategoryResolver categories(sql);
    ArticleDelta delta;
    delta.textsStay = true;
    const auto byModel = [](const CategoryId &, CategoryOrigin origin) { return origin == CategoryOrigin::Model; };
    for (const ModelCategory &one : std::as_const(decided)) {
        Group wanted{{}, {}, {one.id}};
        wanted.before.category = categories.resolved(one.category);
        wanted.before.confidences = {one.confidence};
        if (!table.setCategories(wanted, byModel).isEmpty())
            delta.updated.append(one.id);
    }
    table.writeCounts();
    return delta;
}

Result<StatusChange> changeLabel(Sql &sql, const QList<ArticleId> &ids, LabelId label, bool on)
{
    if (!hasLabel(sql, label))
        return fail(ErrorCode::NotFound, QString::number(label));
    return changeLabelRows(sql, label, ordered(ids), on);
}

Result<StatusChange> changeNote(Sql &sql, ArticleId id, const QString &note)
{
    if (note.size() > kLongestNote)
        return fail(ErrorCode::InvalidArgument, QString::number(note.size()));
    if (!isThere(sql, id))
        return fail(ErrorCode::NotFound, QString::number(id));
    return exchangeNote(sql, id, noteOf(sql, id), note.trimmed().isEmpty() ? QString() : note);
}

StatusChange takeBack(Sql &sql, const StatusChange &change)
{
    StatusChange back{change.mark, change.label, {}};
    StatusTable table(sql);
    CategoryResolver categories(sql);
    const bool mayLabel = change.mark != Mark::Label || hasLabel(sql, change.label);
    for (const Group &group : change.groups) {
        switch (change.mark) {
        case Mark::Read:
        case Mark::Starred:
            // An article is read or it is not: who still has what the change gave is who changes now.
            back.groups += changeFlag(sql, change.mark, group.ids, group.before.on).groups;
            break;
        case Mark::Category:
            back.groups += takeCategoriesBack(table, categories, group);
            break;
        case Mark::Label:
            if (mayLabel)
                back.groups += changeLabelRows(sql, change.label, group.ids, group.before.on).groups;
            break;
        case Mark::Note:
            back.groups += takeNoteBack(sql, group).groups;
            break;
        case Mark::Hidden:
            back.groups += takeHiddenBack(sql, group);
            break;
        }
    }
    table.writeCounts();
    return back;
}

QList<CategoryChange> categoryHistory(Sql &sql, ArticleId id)
{
    QList<CategoryChange> history;
    Statement statement(sql, u"SELECT at, before, before_origin, after, after_origin FROM category_history "
                             "WHERE article_id = ? ORDER BY id DESC"_s);
    for (statement.exec(id); statement.next();) {
        history.append({statement.time(0), statement.text(1), CategoryOrigin(statement.number(2)), statement.text(3),
                        CategoryOrigin(statement.number(4))});
    }
    return history;
}

void moveMarks(Sql &sql, ArticleId from, ArticleId into)
{
    Statement labels(sql, u"INSERT OR IGNORE INTO article_labels (label_id, article_id) "
                          "SELECT label_id, ? FROM article_labels WHERE article_id = ?"_s);
    labels.exec(into, from);
    Statement history(sql, u"UPDATE category_history SET article_id = ? WHERE article_id = ?"_s);
    history.exec(into, from);
    Statement secondary(sql, u"INSERT OR IGNORE INTO secondary_categories (article_id, category) "
                             "SELECT ?, category FROM secondary_categories WHERE article_id = ?"_s);
    secondary.exec(into, from);
    Statement hidden(sql, u"INSERT OR IGNORE INTO hidden_articles (article_id) "
                          "SELECT ? FROM hidden_articles WHERE article_id = ?"_s);
    hidden.exec(into, from);
    const QString note = noteOf(sql, from);
    const QString own = noteOf(sql, into);
    if (note.isEmpty() || note == own)
        return;
    writeNote(sql, into, own.isEmpty() ? note : own + u"\n\n"_s + note);
}

} // namespace oneul
