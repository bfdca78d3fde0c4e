#include "storage/sourcerows.h"

#include <algorithm>

#include "storage/fetchstate.h"
#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString encoded(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QJsonObject ruleToJson(const RetentionRule &rule)
{
    return {{u"days"_s, rule.days}, {u"months"_s, rule.months}, {u"most"_s, rule.most}, {u"unread"_s, rule.unreadToo}};
}

RetentionRule ruleFromJson(const QJsonObject &object)
{
    const auto number = [&object](const QString &name) { return std::max(0, object.value(name).toInt()); };
    return {number(u"days"_s), number(u"months"_s), number(u"most"_s), object.value(u"unread"_s).toBool()};
}

QString optionsToJson(const Source &source)
{
    const FetchOptions &options = source.options;
    QJsonObject object;
    const auto put = [&object](const QString &name, const QJsonValue &value, bool isSet) {
        if (isSet)
            object.insert(name, value);
    };
    put(u"minutes"_s, options.minutes, options.minutes != 0);
    put(u"userAgent"_s, options.userAgent, !options.userAgent.isEmpty());
    put(u"headers"_s, stringsToJson(options.headers), !options.headers.isEmpty());
    put(u"userName"_s, options.userName, !options.userName.isEmpty());
    put(u"ignoreTlsErrors"_s, true, options.ignoreTlsErrors);
    put(u"images"_s, true, options.images);
    put(u"fullText"_s, true, options.fullText);
    put(u"fullTextXPath"_s, options.fullTextXPath, !options.fullTextXPath.isEmpty());
    if (source.retention)
        object.insert(u"retention"_s, ruleToJson(*source.retention));
    return objectToJson(object);
}

void takeOptions(Source &source, const QString &json)
{
    if (json.isEmpty())
        return;
    const QJsonObject object = objectFromJson(json);
    FetchOptions &options = source.options;
    options.minutes = object.value(u"minutes"_s).toInt();
    options.userAgent = object.value(u"userAgent"_s).toString();
    options.headers = stringsFromJson(object.value(u"headers"_s).toString());
    options.userName = object.value(u"userName"_s).toString();
    options.ignoreTlsErrors = object.value(u"ignoreTlsErrors"_s).toBool();
    options.images = object.value(u"images"_s).toBool();
    options.fullText = object.value(u"fullText"_s).toBool();
    options.fullTextXPath = object.value(u"fullTextXPath"_s).toString();
    if (const QJsonValue rule = object.value(u"retention"_s); rule.isObject())
        source.retention = ruleFromJson(rule.toObject());
}

/// What the user typed, in the order of `typedValues`.
QString typedColumns()
{
    return u"url, site_url, name, folder, kind, type, spec, preset_id, enabled, options, typed_host"_s;
}

QVariantList typedValues(const Source &source)
{
    return {Statement::bound(encoded(source.url)),
            Statement::bound(encoded(source.siteUrl)),
            Statement::bound(source.name),
            Statement::bound(source.folder),
            Statement::bound(int(source.kind)),
            Statement::bound(sourceTypeName(source.type)),
            Statement::bound(objectToJson(source.spec)),
            Statement::bound(source.presetId),
            Statement::bound(source.enabled),
            Statement::bound(optionsToJson(source)),
            Statement::bound(source.typedHost)};
}

constexpr int kTyped = 11; ///< columns of them
constexpr int kBefore = 2; ///< columns before them: id, created_at

Source readSource(const Statement &statement)
{
    Source source;
    source.id = statement.number(0);
    source.createdAt = statement.time(1);
    source.url = QUrl(statement.text(2));
    source.siteUrl = QUrl(statement.text(3));
    source.name = statement.text(4);
    source.folder = statement.text(5);
    source.kind = Kind(statement.number(6));
    source.type = sourceTypeFromName(statement.text(7));
    source.spec = objectFromJson(statement.text(8));
    source.presetId = statement.text(9);
    source.enabled = statement.number(10) != 0;
    takeOptions(source, statement.text(11));
    source.typedHost = statement.text(12);
    source.fetch = readFetchState(statement, kBefore + kTyped);
    return source;
}

/// Before the change is written. Validators and hash speak of one address read in one way: after a change of either
/// the next fetch asks and reads anew. What an address answered (that it moved, that it is gone) ends with it.
void forgetWhatChanged(Sql &sql, const Source &source)
{
    Statement reading(sql, u"UPDATE sources SET etag = '', last_modified = '', body_hash = '' WHERE id = ? "
                           "AND (url <> ? OR kind <> ? OR type <> ? OR spec <> ?)"_s);
    reading.exec(source.id, encoded(source.url), int(source.kind), sourceTypeName(source.type),
                 objectToJson(source.spec));
    Statement address(sql, u"UPDATE sources SET moved_to = '', moved_seen = 0, gone = 0 WHERE id = ? AND url <> ?"_s);
    address.exec(source.id, encoded(source.url));
    Statement schedule(sql, u"UPDATE sources SET next_fetch = NULL WHERE id = ? "
                            "AND (url <> ? OR type <> ? OR spec <> ? OR options <> ?)"_s);
    schedule.exec(source.id, encoded(source.url), sourceTypeName(source.type), objectToJson(source.spec),
                  optionsToJson(source));
}

} // namespace

QList<Source> selectSources(Sql &sql, const QString &ending, const QVariantList &values)
{
    QList<Source> sources;
    Statement statement(
        sql, u"SELECT id, created_at, %1, %2 FROM sources %3"_s.arg(typedColumns(), fetchStateColumns(), ending));
    for (statement.execWith(values); statement.next();)
        sources.append(readSource(statement));
    return sources;
}

bool urlIsTaken(Sql &sql, const Source &source)
{
    Statement statement(sql, u"SELECT 1 FROM sources WHERE url = ? AND id <> ?"_s);
    statement.exec(encoded(source.url), source.id);
    return statement.next();
}

Source insertSource(Sql &sql, Source source)
{
    if (!source.createdAt.isValid())
        source.createdAt = QDateTime::currentDateTimeUtc();
    Statement statement(
        sql, u"INSERT INTO sources (created_at, %1) VALUES (?%2)"_s.arg(typedColumns(), u", ?"_s.repeated(kTyped)));
    statement.execWith(QVariantList{Statement::bound(source.createdAt)} + typedValues(source));
    source.id = statement.insertedId();
    if (!writeFetchState(sql, source.id, source.fetch) && !sql.failed())
        sql.setError({ErrorCode::Internal, u"a source vanished while it was added"_s});
    return source;
}

Result<Source> updatedSource(Sql &sql, const Source &source)
{
    if (urlIsTaken(sql, source))
        return fail(ErrorCode::AlreadyExists, encoded(source.url));
    forgetWhatChanged(sql, source);
    const QString marks = typedColumns().replace(u", "_s, u" = ?, "_s) + u" = ?"_s;
    Statement change(sql, u"UPDATE sources SET %1 WHERE id = ?"_s.arg(marks));
    change.execWith(typedValues(source) + QVariantList{source.id});
    const QList<Source> updated = selectSources(sql, u"WHERE id = ?"_s, {source.id});
    if (updated.isEmpty())
        return fail(ErrorCode::NotFound, QString::number(source.id));
    return updated.first();
}

} // namespace oneul
