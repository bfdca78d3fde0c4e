#include "storage/articlecondition.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

void addPlace(Condition &condition, const ArticleFilter &filter)
{
    if (filter.source)
        condition.add(u"EXISTS (SELECT 1 FROM entries e WHERE e.article_id = a.id AND e.source_id = ?)"_s,
                      *filter.source);
    if (!filter.folder)
        return;
    const Condition folder = folderCondition(*filter.folder);
    condition.add(u"EXISTS (SELECT 1 FROM entries e JOIN sources f ON f.id = e.source_id "
                  "WHERE e.article_id = a.id AND %1)"_s.arg(folder.text));
    condition.values += folder.values;
}

} // namespace

void Condition::add(const QString &condition, const QVariant &value)
{
    if (!text.isEmpty())
        text += u" AND "_s;
    text += condition;
    if (value.isValid())
        values.append(value);
}

Condition folderCondition(const QString &folder)
{
    if (folder.isEmpty())
        return {u"f.id IS NOT NULL"_s, {}};
    const QString below = folder + u'/';
    // SQLite counts characters, QString counts UTF-16 units.
    return {u"(f.folder = ? OR substr(f.folder, 1, ?) = ?)"_s, {folder, int(below.toUcs4().size()), below}};
}

QString unsureCondition()
{
    return u"s.category_origin = 0 AND s.category = 'others'"_s;
}

QString heldCondition()
{
    return u"(s.starred = 1 OR s.category_origin = %1 "
           "OR EXISTS (SELECT 1 FROM article_labels l WHERE l.article_id = s.article_id) "
           "OR EXISTS (SELECT 1 FROM notes n WHERE n.article_id = s.article_id) "
           "OR EXISTS (SELECT 1 FROM secondary_categories k WHERE k.article_id = s.article_id) "
           "OR EXISTS (SELECT 1 FROM story_pairs p WHERE p.first = s.article_id) "
           "OR EXISTS (SELECT 1 FROM story_pairs p WHERE p.second = s.article_id) "
           "OR EXISTS (SELECT 1 FROM digest_articles d WHERE d.article_id = s.article_id) "
           "OR EXISTS (SELECT 1 FROM digest_cites c WHERE c.article_id = s.article_id))"_s.arg(
               int(CategoryOrigin::User));
}

Condition conditionOf(const ArticleFilter &filter)
{
    Condition condition;
    if (filter.day)
        condition.add(u"a.day = ?"_s, filter.day->toJulianDay());
    if (filter.fromDay)
        condition.add(u"a.day >= ?"_s, filter.fromDay->toJulianDay());
    if (filter.toDay)
        condition.add(u"a.day <= ?"_s, filter.toDay->toJulianDay());
    if (filter.kind)
        condition.add(u"a.kind = ?"_s, int(*filter.kind));
    addPlace(condition, filter);
    if (filter.category)
        condition.add(u"s.category = ?"_s, *filter.category);
    if (filter.label)
        condition.add(u"EXISTS (SELECT 1 FROM article_labels l WHERE l.label_id = ? AND l.article_id = a.id)"_s,
                      *filter.label);
    if (filter.story)
        condition.add(u"EXISTS (SELECT 1 FROM story_members m WHERE m.story_id = ? AND m.article_id = a.id)"_s,
                      *filter.story);
    if (filter.firstSeenAfter)
        condition.add(u"a.first_seen > ?"_s, filter.firstSeenAfter->toMSecsSinceEpoch());
    if (filter.unreadOnly)
        condition.add(u"s.read = 0"_s);
    if (filter.starredOnly)
        condition.add(u"s.starred = 1"_s);
    if (filter.unsureOnly)
        condition.add(unsureCondition());
    return condition;
}

} // namespace oneul
