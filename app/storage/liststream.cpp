#include "storage/liststream.h"

#include <limits>

#include "storage/articlecondition.h"
#include "storage/hiddenarticles.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// The table that a list is read from, the index that gives its order, and what of the filter it settles.
struct Driver {
    QString table; ///< with its name: "status s"
    QString index; ///< "" : the table itself
    QString published;
    QString id;
    QString where;
    QList<QVariantList> values{QVariantList()};
    bool sorted = true;
    ArticleFilter rest = {}; ///< what remains to be looked at
};

Driver articlesDriver(const ArticleFilter &filter, const QString &index)
{
    return {u"articles a"_s, index, u"a.published"_s, u"a.id"_s, u"1"_s, {QVariantList()}, true, filter};
}

Driver dayDriver(ArticleFilter filter)
{
    // The index has the kind between day and time: one run for each kind.
    Driver driver = articlesDriver(filter, u"articles_day"_s);
    driver.where = u"a.day = ? AND a.kind = ?"_s;
    driver.values.clear();
    for (const Kind kind : {Kind::News, Kind::Papers}) {
        if (!filter.kind || *filter.kind == kind)
            driver.values.append({filter.day->toJulianDay(), int(kind)});
    }
    driver.rest.day.reset();
    driver.rest.kind.reset();
    return driver;
}

Driver daysDriver(const ArticleFilter &filter)
{
    Driver driver = articlesDriver(filter, u"articles_day"_s);
    driver.where = u"a.day BETWEEN ? AND ?"_s;
    driver.values = {{filter.fromDay ? filter.fromDay->toJulianDay() : 0,
                      filter.toDay ? filter.toDay->toJulianDay() : std::numeric_limits<int>::max()}};
    driver.sorted = false;
    driver.rest.fromDay.reset();
    driver.rest.toDay.reset();
    return driver;
}

Driver seenDriver(const ArticleFilter &filter)
{
    Driver driver = articlesDriver(filter, u"articles_first_seen"_s);
    driver.where = u"a.first_seen > ?"_s;
    driver.values = {{filter.firstSeenAfter->toMSecsSinceEpoch()}};
    driver.sorted = false;
    driver.rest.firstSeenAfter.reset();
    return driver;
}

QList<QVariantList> sourcesOf(Sql &sql, const ArticleFilter &filter)
{
    if (!filter.folder)
        return {{*filter.source}};
    Condition condition = folderCondition(*filter.folder);
    if (filter.source)
        condition.add(u"f.id = ?"_s, *filter.source);
    QList<QVariantList> sources;
    Statement statement(sql, u"SELECT f.id FROM sources f WHERE "_s + condition.text);
    for (statement.execWith(condition.values); statement.next();)
        sources.append(QVariantList{statement.number(0)});
    return sources;
}

Driver sourcesDriver(Sql &sql, const ArticleFilter &filter)
{
    Driver driver{u"entries e"_s, u"entries_source"_s, u"e.listed"_s, u"e.article_id"_s, u"e.source_id = ?"_s};
    driver.values = sourcesOf(sql, filter);
    driver.rest = filter;
    driver.rest.source.reset();
    driver.rest.folder.reset();
    return driver;
}

Driver labelDriver(const ArticleFilter &filter)
{
    Driver driver{u"article_labels l"_s, {}, u"s.published"_s, u"l.article_id"_s, u"l.label_id = ?"_s};
    driver.values = {{*filter.label}};
    driver.sorted = false;
    driver.rest = filter;
    driver.rest.label.reset();
    return driver;
}

Driver storyDriver(const ArticleFilter &filter)
{
    Driver driver{u"story_members m"_s, {}, u"s.published"_s, u"m.article_id"_s, u"m.story_id = ?"_s};
    driver.values = {{*filter.story}};
    driver.sorted = false;
    driver.rest = filter;
    driver.rest.story.reset();
    return driver;
}

Driver hiddenDriver(const ArticleFilter &filter)
{
    Driver driver{u"hidden_articles h"_s, {}, u"s.published"_s, u"h.article_id"_s, u"1"_s};
    driver.sorted = false;
    driver.rest = filter;
    return driver;
}

QList<QVariantList> eachAlone(const QVariantList &values)
{
    QList<QVariantList> lists;
    for (const QVariant &value : values)
        lists.append(QVariantList{value});
    return lists;
}

/// Few are starred: all else is looked at row by row.
Driver starredDriver(const ArticleFilter &filter)
{
    Driver driver{u"status s"_s, u"status_starred"_s, u"s.published"_s, u"s.article_id"_s, u"s.starred = 1"_s};
    driver.rest = filter;
    driver.rest.starredOnly = false;
    return driver;
}

/// Few wait for a category: newest first from an index of their own.
Driver unsureDriver(const ArticleFilter &filter)
{
    Driver driver{u"status s"_s, u"status_unsure"_s, u"s.published"_s, u"s.article_id"_s, unsureCondition()};
    driver.rest = filter;
    driver.rest.unsureOnly = false;
    return driver;
}

/// By group or category, each with an index of its own for the unread ones.
Driver statusDriver(const ListScope &scope)
{
    Driver driver{u"status s"_s, {}, u"s.published"_s, u"s.article_id"_s, {}};
    driver.rest = scope.filter;
    Condition where;
    QString by;
    if (scope.group == ListColumn::Source) {
        by = u"_source"_s;
        where.add(u"s.source_id IS ?"_s);
        driver.values = eachAlone(scope.groupValues);
    } else if (scope.group == ListColumn::Category) {
        by = u"_category"_s;
        where.add(u"s.category = ?"_s);
        driver.values = eachAlone(scope.groupValues);
    } else if (scope.filter.category) {
        by = u"_category"_s;
        where.add(u"s.category = ?"_s);
        driver.values = {{*scope.filter.category}};
        driver.rest.category.reset();
    }
    const bool unread = scope.filter.unreadOnly || scope.read == false;
    if (unread)
        where.add(u"s.read = 0"_s);
    driver.rest.unreadOnly = false;
    driver.index = (unread ? u"status_unread"_s : u"status"_s) + by;
    driver.where = where.text;
    return driver;
}

/// The narrowest comes first.
Driver driverOf(Sql &sql, const ListScope &scope)
{
    const ArticleFilter &filter = scope.filter;
    if (filter.hiddenOnly)
        return hiddenDriver(filter);
    if (filter.story)
        return storyDriver(filter);
    if (filter.day)
        return dayDriver(filter);
    if (filter.source || filter.folder)
        return sourcesDriver(sql, filter);
    if (filter.label)
        return labelDriver(filter);
    if (filter.fromDay || filter.toDay)
        return daysDriver(filter);
    if (filter.firstSeenAfter)
        return seenDriver(filter);
    if (scope.group == ListColumn::None && (filter.starredOnly || scope.starred == true))
        return starredDriver(filter);
    if (scope.group == ListColumn::None && filter.unsureOnly)
        return unsureDriver(filter);
    if (scope.group != ListColumn::None || filter.unreadOnly || filter.category || scope.read == false)
        return statusDriver(scope);
    return articlesDriver(filter, u"articles_newest"_s);
}

Condition restOf(const Driver &driver, const ListScope &scope)
{
    Condition rest = conditionOf(driver.rest);
    if (scope.read)
        rest.add(*scope.read ? u"s.read <> 0"_s : u"s.read = 0"_s);
    if (scope.starred)
        rest.add(*scope.starred ? u"s.starred = 1"_s : u"s.starred = 0"_s);
    return rest;
}

/// The tables that a condition or a column speaks of, joined to the driver: CROSS keeps SQLite from turning them round.
QString joins(const Driver &driver, const QString &spokenOf)
{
    QString text;
    if (!driver.table.endsWith(u" s") && spokenOf.contains(u"s."_s))
        text += u" CROSS JOIN status s ON s.article_id = "_s + driver.id;
    if (!driver.table.endsWith(u" a") && spokenOf.contains(u"a."_s))
        text += u" CROSS JOIN articles a ON a.id = "_s + driver.id;
    return text;
}

QString extraOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Source:
        return u", s.source_id"_s;
    case ListColumn::Category:
        return u", s.category"_s;
    case ListColumn::Read:
        return u", s.read"_s;
    case ListColumn::Starred:
        return u", s.starred"_s;
    case ListColumn::Title:
        return u", a.title"_s;
    case ListColumn::None:
        break;
    }
    return {};
}

} // namespace

ListStreams streamsOf(Sql &sql, const ListScope &scope, bool newestFirst, ListColumn extra)
{
    Driver driver = driverOf(sql, scope);
    if (extra != ListColumn::None) {
        // Who asks for a column sorts by it: all of the archive is read sooner from the table than along an index.
        driver.sorted = false;
        if (driver.index == u"articles_newest")
            driver.index.clear();
    }
    Condition rest = restOf(driver, scope);
    if (!scope.filter.hiddenOnly && anyHidden(sql))
        rest.add(isVisible(driver.id));
    const QString columns = driver.published + u", "_s + driver.id + extraOf(extra);
    QString text = u"SELECT "_s + columns + u" FROM "_s + driver.table;
    if (!driver.index.isEmpty())
        text += u" INDEXED BY "_s + driver.index;
    text += joins(driver, columns + rest.text) + u" WHERE "_s + driver.where;
    if (!rest.text.isEmpty())
        text += u" AND "_s + rest.text;
    if (driver.sorted) {
        const QString way = newestFirst ? u" DESC"_s : QString();
        text += u" ORDER BY %1%3, %2%3"_s.arg(driver.published, driver.id, way);
    }
    text += u" LIMIT ?"_s;

    ListStreams streams{text, {}, driver.sorted};
    for (const QVariantList &values : driver.values)
        streams.values.append(values + rest.values);
    return streams;
}

QString rowText(ListColumn extra)
{
    const QString columns = u"s.published, s.article_id"_s + extraOf(extra);
    Driver driver;
    driver.table = u"status s"_s;
    driver.id = u"s.article_id"_s;
    return u"SELECT "_s + columns + u" FROM "_s + driver.table + joins(driver, columns) + u" WHERE s.article_id = ?"_s;
}

} // namespace oneul
