#include "storage/searchscope.h"

#include <algorithm>
#include <limits>

#include <QStringList>

#include "storage/hiddenarticles.h"
#include "storage/searchlayout.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Field = SearchQuery::Field;

QString places(qsizetype count)
{
    return u'(' + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

QVariantList valuesOf(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

/// Adds a search's fields to a scope.
class ScopeBuilder final
{
public:
    ScopeBuilder(Sql &sql, SearchScope &scope) : m_sql(sql), m_scope(scope) {}

    void add(const SearchQuery::Filter &filter)
    {
        switch (filter.field) {
        case Field::Source:
            return addSources(filter);
        case Field::Category:
            return addCategories(filter);
        case Field::Kind:
            return addKinds(filter);
        case Field::Label:
            return addLabels(filter);
        case Field::Language:
            return addLanguages(filter);
        case Field::Read:
        case Field::Starred:
            return addMark(filter);
        }
    }

    void addDays(const SearchQuery &query)
    {
        ArticleFilter &filter = m_scope.filter;
        if (query.after.isValid())
            filter.fromDay = std::max(query.after, filter.fromDay.value_or(query.after));
        if (query.before.isValid())
            filter.toDay = std::min(query.before.addDays(-1), filter.toDay.value_or(query.before));
    }

private:
    void restrict(const QString &condition, const QVariantList &values, bool negated)
    {
        m_scope.rest.add((negated ? u"NOT "_s : QString()) + u'(' + condition + u')');
        m_scope.rest.values += values;
    }

    bool hasImported()
    {
        Statement statement(m_sql, u"SELECT 1 FROM status WHERE source_id IS NULL LIMIT 1"_s);
        statement.exec();
        const bool has = statement.next();
        statement.finish();
        return has;
    }

    QVariantList sourcesNamed(const QStringList &parts)
    {
        QVariantList ids;
        Statement statement(m_sql, u"SELECT id, name FROM sources"_s);
        for (statement.exec(); statement.next();) {
            const QString name = statement.text(1);
            const auto isIn = [&name](const QString &part) { return name.contains(part, Qt::CaseInsensitive); };
            if (std::ranges::any_of(parts, isIn))
                ids.append(statement.number(0));
        }
        return ids;
    }

    /// Articles without a source are named after the host of their address.
    void addSources(const SearchQuery::Filter &filter)
    {
        QVariantList values = sourcesNamed(filter.anyOf);
        const bool imported = hasImported();
        if (values.size() == 1 && !imported && !filter.negated && !m_scope.filter.source) {
            m_scope.filter.source = values.first().toLongLong();
            return;
        }
        QString condition = u"EXISTS (SELECT 1 FROM entries e WHERE e.article_id = a.id AND e.source_id IN %1)"_s.arg(
            places(values.size()));
        if (imported) {
            // The text behind "://" up to the next slash.
            const QString host = u"instr(lower(substr(a.url, 1, instr(substr(a.url, 9), '/') + 8)), ?) > 0"_s;
            condition +=
                u" OR (a.source_id IS NULL AND (%1))"_s.arg(QStringList(filter.anyOf.size(), host).join(u" OR "_s));
            for (const QString &part : filter.anyOf)
                values.append(part.toLower());
        }
        restrict(condition, values, filter.negated);
    }

    void addCategories(const SearchQuery::Filter &filter)
    {
        if (filter.anyOf.size() == 1 && !filter.negated && !m_scope.filter.category)
            m_scope.filter.category = filter.anyOf.first();
        else
            restrict(u"s.category IN "_s + places(filter.anyOf.size()), valuesOf(filter.anyOf), filter.negated);
    }

    void addKinds(const SearchQuery::Filter &filter)
    {
        QVariantList kinds;
        for (const QString &name : filter.anyOf)
            kinds.append(int(kindFromName(name)));
        if (kinds.size() == 1 && !filter.negated && !m_scope.filter.kind)
            m_scope.filter.kind = Kind(kinds.first().toInt());
        else
            restrict(u"a.kind IN "_s + places(kinds.size()), kinds, filter.negated);
    }

    void addLabels(const SearchQuery::Filter &filter)
    {
        QVariantList ids;
        Statement statement(m_sql, u"SELECT id, name FROM labels"_s);
        for (statement.exec(); statement.next();) {
            if (filter.anyOf.contains(statement.text(1), Qt::CaseInsensitive))
                ids.append(statement.number(0));
        }
        if (ids.size() == 1 && !filter.negated && !m_scope.filter.label)
            m_scope.filter.label = ids.first().toLongLong();
        else
            restrict(u"EXISTS (SELECT 1 FROM article_labels al WHERE al.article_id = a.id AND al.label_id IN %1)"_s.arg(
                         places(ids.size())),
                     ids, filter.negated);
    }

    /// "en" is "en-GB", too.
    void addLanguages(const SearchQuery::Filter &filter)
    {
        const QString one = u"lower(substr(a.language || '-', 1, length(?1) + 1)) = ?1 || '-'"_s;
        QStringList conditions;
        QVariantList values;
        for (const QString &language : filter.anyOf) {
            conditions.append(QString(one).replace(u"?1"_s, u"?"_s));
            values << language.toLower() << language.toLower();
        }
        restrict(conditions.join(u" OR "_s), values, filter.negated);
    }

    void addMark(const SearchQuery::Filter &filter)
    {
        const bool isRead = filter.field == Field::Read;
        const bool single = filter.anyOf.size() == 1 && !filter.negated;
        if (single && isRead && filter.anyOf.first() == u"false")
            m_scope.filter.unreadOnly = true;
        else if (single && !isRead && filter.anyOf.first() == u"true")
            m_scope.filter.starredOnly = true;
        else {
            QVariantList values;
            for (const QString &value : filter.anyOf)
                values.append(int(value == u"true"));
            restrict((isRead ? u"s.read IN "_s : u"s.starred IN "_s) + places(values.size()), values, filter.negated);
        }
    }

    Sql &m_sql;
    SearchScope &m_scope;
};

constexpr int kMostDays = 1500;

} // namespace

Condition SearchScope::condition() const
{
    Condition all = conditionOf(filter);
    if (!rest.text.isEmpty()) {
        all.add(rest.text);
        all.values += rest.values;
    }
    if (filter.hiddenOnly)
        all.add(isHidden(u"a.id"_s));
    else if (leavesOut)
        all.add(isVisible(u"a.id"_s));
    return all;
}

bool SearchScope::isNarrow() const
{
    return filter.day || filter.source || filter.folder || filter.category || filter.label || filter.unreadOnly
           || filter.starredOnly || filter.unsureOnly || filter.hiddenOnly || filter.firstSeenAfter;
}

SearchScope scopeOf(Sql &sql, const ArticleFilter &filter)
{
    SearchScope scope{filter, {}, !filter.hiddenOnly && anyHidden(sql)};
    scope.filter.search.reset();
    if (!filter.search)
        return scope;
    ScopeBuilder builder(sql, scope);
    for (const SearchQuery::Filter &field : filter.search->filters)
        builder.add(field);
    builder.addDays(*filter.search);
    return scope;
}

DocBounds boundsOf(Sql &sql, const ArticleFilter &filter)
{
    DocBounds bounds{0, std::numeric_limits<qint64>::max()};
    const qint64 from = filter.day.value_or(filter.fromDay.value_or(QDate())).isValid()
                            ? filter.day.value_or(filter.fromDay.value_or(QDate())).toJulianDay()
                            : std::numeric_limits<qint64>::min();
    const qint64 to = filter.day.value_or(filter.toDay.value_or(QDate())).isValid()
                          ? filter.day.value_or(filter.toDay.value_or(QDate())).toJulianDay()
                          : std::numeric_limits<qint64>::max();
    if (from == std::numeric_limits<qint64>::min() && to == std::numeric_limits<qint64>::max())
        return bounds;
    // What is published on a day need not lie within it, so its articles say themselves where they lie.
    Statement days(sql, u"WITH RECURSIVE d (day) AS (SELECT min(day) FROM articles WHERE day >= ?1 "
                        "UNION ALL SELECT (SELECT min(day) FROM articles WHERE day > d.day) FROM d WHERE d.day < ?2), "
                        "k (kind) AS (VALUES (0), (1)) "
                        "SELECT (SELECT min(published) FROM articles WHERE day = d.day AND kind = k.kind), "
                        "(SELECT max(published) FROM articles WHERE day = d.day AND kind = k.kind) "
                        "FROM d JOIN k WHERE d.day <= ?2 LIMIT ?3"_s);
    qint64 lowest = std::numeric_limits<qint64>::max();
    qint64 highest = -1;
    int count = 0;
    for (days.exec(from, to, kMostDays); days.next(); ++count) {
        if (!days.optionalNumber(0))
            continue;
        lowest = std::min(lowest, searchlayout::slotOf(days.number(0)));
        highest = std::max(highest, searchlayout::slotOf(days.number(1)));
    }
    if (count >= kMostDays || sql.failed())
        return bounds;
    if (highest < 0)
        return {1, 0};
    Statement spill(sql, u"SELECT coalesce((SELECT value FROM search.state WHERE key = 'spill'), 0)"_s);
    spill.exec();
    highest += spill.next() ? spill.number(0) : 0;
    spill.finish();
    return {lowest << searchlayout::kSlotBits, ((highest + 1) << searchlayout::kSlotBits) - 1};
}

} // namespace oneul
