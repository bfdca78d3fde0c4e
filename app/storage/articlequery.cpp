#include "storage/articlequery.h"

#include <algorithm>

#include <QHash>

#include "storage/entry.h"
#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString rowColumns()
{
    return u"a.id, a.kind, a.title, a.url, a.source_id, src.name, a.published, a.day, a.language, a.title_only, "
           "a.sources, s.read, s.starred, s.category, s.category_origin, s.confidence"_s;
}

QString rowTables(bool withTexts)
{
    QString tables = u" FROM articles a JOIN status s ON s.article_id = a.id "
                     "LEFT JOIN sources src ON src.id = a.source_id"_s;
    if (withTexts)
        tables += u" LEFT JOIN contents t ON t.entry_id = a.text_entry "
                  "LEFT JOIN full_texts f ON f.article_id = a.id"_s;
    return tables;
}

ArticleRow readRow(const Statement &statement)
{
    ArticleRow row;
    row.id = statement.number(0);
    row.kind = Kind(statement.number(1));
    row.title = statement.text(2);
    row.url = QUrl(statement.text(3));
    row.sourceId = statement.number(4);
    row.sourceName = statement.text(5);
    if (row.sourceName.isEmpty())
        row.sourceName = row.url.host();
    row.published = statement.time(6);
    row.day = statement.day(7);
    row.language = statement.text(8);
    row.titleOnly = statement.number(9) != 0;
    row.sources = int(statement.number(10));
    row.status.read = statement.number(11) != 0;
    row.status.starred = statement.number(12) != 0;
    row.status.category = statement.text(13);
    row.status.categoryOrigin = CategoryOrigin(statement.number(14));
    row.status.confidence = statement.value(15).toDouble();
    return row;
}

void add(Condition &condition, const QString &text, const QVariant &value)
{
    if (!condition.text.isEmpty())
        condition.text += u" AND "_s;
    condition.text += text;
    if (value.isValid())
        condition.values.append(value);
}

void addFolder(Condition &condition, const QString &folder)
{
    if (folder.isEmpty()) {
        add(condition, u"a.id IN (SELECT article_id FROM entries WHERE source_id IS NOT NULL)"_s, {});
        return;
    }
    add(condition,
        u"a.id IN (SELECT e.article_id FROM entries e JOIN sources f ON f.id = e.source_id "
        "WHERE f.folder = ? OR substr(f.folder, 1, ?) = ?)"_s,
        folder);
    const QString below = folder + u'/';
    // SQLite counts characters, QString counts UTF-16 units.
    condition.values.append(int(below.toUcs4().size()));
    condition.values.append(below);
}

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

/// LIKE ignores the case of ASCII letters only; the usual spellings stand for the others.
QStringList spellings(const QString &word)
{
    QStringList all{word, word.toLower(), word.toUpper(), word.left(1).toUpper() + word.mid(1).toLower()};
    const bool isAscii = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 128; });
    if (isAscii)
        all = QStringList{word};
    all.removeDuplicates();
    return all;
}

void addWords(Condition &condition, const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QStringList alternatives;
        const QStringList patterns = spellings(word);
        for (qsizetype i = 0; i < patterns.size(); ++i)
            alternatives << u"a.title LIKE ? ESCAPE '\\'"_s
                         << u"contents_text(iif(length(f.body) > 0, f.body, t.body)) LIKE ? ESCAPE '\\'"_s;
        add(condition, u'(' + alternatives.join(u" OR "_s) + u')', {});
        for (const QString &pattern : patterns)
            condition.values << likePattern(pattern) << likePattern(pattern);
        condition.usesTexts = true;
    }
}

/// The order's column stands in the table whose index the filter is read from.
QString orderText(const ArticleFilter &filter, RowOrder order)
{
    if (order == RowOrder::OldestId)
        return u" ORDER BY a.id"_s;
    const bool byStatus = !filter.day && (filter.unreadOnly || filter.starredOnly || filter.category);
    return byStatus ? u" ORDER BY s.published DESC, s.article_id DESC"_s : u" ORDER BY a.published DESC, a.id DESC"_s;
}

} // namespace

Condition conditionOf(const ArticleFilter &filter)
{
    Condition condition;
    if (filter.day)
        add(condition, u"a.day = ?"_s, filter.day->toJulianDay());
    if (filter.fromDay)
        add(condition, u"a.day >= ?"_s, filter.fromDay->toJulianDay());
    if (filter.toDay)
        add(condition, u"a.day <= ?"_s, filter.toDay->toJulianDay());
    if (filter.kind)
        add(condition, u"a.kind = ?"_s, int(*filter.kind));
    if (filter.source)
        add(condition, u"a.id IN (SELECT article_id FROM entries WHERE source_id = ?)"_s, *filter.source);
    if (filter.folder)
        addFolder(condition, *filter.folder);
    if (filter.category)
        add(condition, u"s.category = ?"_s, *filter.category);
    if (filter.firstSeenAfter)
        add(condition, u"a.first_seen > ?"_s, filter.firstSeenAfter->toMSecsSinceEpoch());
    if (filter.unreadOnly)
        add(condition, u"s.read = 0"_s, {});
    if (filter.starredOnly)
        add(condition, u"s.starred = 1"_s, {});
    addWords(condition, filter.text);
    return condition;
}

QList<ArticleRow> selectRows(Sql &sql, const ArticleFilter &filter, RowOrder order)
{
    Condition condition = conditionOf(filter);
    QString text = u"SELECT "_s + rowColumns() + rowTables(condition.usesTexts);
    if (!condition.text.isEmpty())
        text += u" WHERE "_s + condition.text;
    text += orderText(filter, order);
    if (filter.limit > 0) {
        text += u" LIMIT ?"_s;
        condition.values.append(filter.limit);
    }
    QList<ArticleRow> rows;
    Statement statement(sql, text);
    for (statement.execWith(condition.values); statement.next();)
        rows.append(readRow(statement));
    return rows;
}

QList<ArticleRow> selectRowsById(Sql &sql, const QList<ArticleId> &ids)
{
    QHash<ArticleId, ArticleRow> found;
    Statement statement(sql, u"SELECT "_s + rowColumns() + rowTables(false)
                                 + u" WHERE a.id IN (SELECT value FROM json_each(?))"_s);
    for (statement.exec(idsToJson(ids)); statement.next();) {
        const ArticleRow row = readRow(statement);
        found.insert(row.id, row);
    }
    QList<ArticleRow> rows;
    for (const ArticleId id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace oneul
