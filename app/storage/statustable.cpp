#include "storage/statustable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Group = StatusChange::Group;
using Value = StatusChange::Value;

/// The group of articles that had this and have that; made where there is none yet.
Group &groupOf(QList<Group> &groups, const Value &before, const Value &after)
{
    const auto same = [&](const Group &group) {
        return group.before.category == before.category && group.before.origin == before.origin;
    };
    if (const auto found = std::ranges::find_if(groups, same); found != groups.end())
        return *found;
    return groups.emplaceBack(Group{before, after, {}});
}

/// None stand for 1 everywhere.
void shorten(QList<double> &confidences)
{
    if (std::ranges::all_of(confidences, [](double confidence) { return confidence == 1; }))
        confidences.clear();
}

} // namespace

StatusTable::StatusTable(Sql &sql)
    : m_sql(sql)
    , m_counts(sql)
    , m_find(sql, u"SELECT s.read, s.starred, s.category, s.category_origin, s.confidence, s.day, s.kind "
                  "FROM status s WHERE s.article_id = ?"_s)
    , m_setRead(sql, u"UPDATE status SET read = ? WHERE article_id = ?"_s)
    , m_setStarred(sql, u"UPDATE status SET starred = ? WHERE article_id = ?"_s)
    , m_setCategory(sql, u"UPDATE status SET category = ?, category_origin = ?, confidence = ? WHERE article_id = ?"_s)
{}

std::optional<StatusTable::Row> StatusTable::find(ArticleId id)
{
    m_find.exec(id);
    if (!m_find.next())
        return std::nullopt;
    Row row;
    row.counted = {
        id, m_find.number(5), int(m_find.number(6)), m_find.text(2), m_find.number(0) != 0, m_find.number(1) != 0};
    row.origin = CategoryOrigin(m_find.number(3));
    row.confidence = m_find.real(4);
    m_find.finish();
    return row;
}

QList<ArticleId> StatusTable::setRead(const QList<ArticleId> &ids, bool read)
{
    return setFlag(ids, &CountedArticle::read, read, m_setRead);
}

QList<ArticleId> StatusTable::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return setFlag(ids, &CountedArticle::starred, starred, m_setStarred);
}

QList<ArticleId> StatusTable::setFlag(const QList<ArticleId> &ids, bool CountedArticle::*flag, bool on,
                                      Statement &update)
{
    QList<ArticleId> changed;
    for (const ArticleId id : ids) {
        const std::optional<Row> row = find(id);
        if (m_sql.failed())
            break;
        if (!row || row->counted.*flag == on)
            continue;
        update.exec(on, id);
        CountedArticle after = row->counted;
        after.*flag = on;
        m_counts.move(row->counted, after);
        changed.append(id);
    }
    return changed;
}

QList<Group> StatusTable::setCategories(const Group &wanted, const Admits &admits)
{
    QList<Group> groups;
    const Value &after = wanted.before;
    for (qsizetype i = 0; i < wanted.ids.size(); ++i) {
        const ArticleId id = wanted.ids.at(i);
        const std::optional<Row> row = find(id);
        if (m_sql.failed())
            break;
        if (!row || (row->counted.category == after.category && row->origin == after.origin))
            continue;
        if (admits && !admits(row->counted.category, row->origin))
            continue;
        const double confidence = after.confidences.value(i, 1);
        m_setCategory.exec(after.category, int(after.origin), confidence, id);
        CountedArticle moved = row->counted;
        moved.category = after.category;
        m_counts.move(row->counted, moved);
        Group &group = groupOf(groups, {.category = row->counted.category, .origin = row->origin},
                               {.category = after.category, .origin = after.origin});
        group.ids.append(id);
        group.before.confidences.append(row->confidence);
        if (!after.confidences.isEmpty())
            group.after.confidences.append(confidence);
    }
    for (Group &group : groups) {
        shorten(group.before.confidences);
        shorten(group.after.confidences);
    }
    return groups;
}

} // namespace oneul
