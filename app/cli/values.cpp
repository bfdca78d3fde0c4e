#include "cli/values.h"

#include "cli/text.h"
#include "model/engine.h"
#include "service/app.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Result<QString> oneOf(const Arguments &arguments, const QString &name, const QStringList &allowed,
                      const QString &fallback)
{
    const QString value = arguments.value(name, fallback);
    if (value == fallback || allowed.contains(value))
        return value;
    return fail(ErrorCode::InvalidArgument, Cli::tr("--%1 must be one of: %2").arg(name, allowed.join(u", ")));
}

Result<QDate> dayOption(const CommandContext &context, const QString &name)
{
    const QDate today = context.clock.today();
    const QString value = context.arguments.value(name);
    if (value.isEmpty() && !context.arguments.has(name))
        return today;
    if (value == u"today")
        return today;
    if (value == u"yesterday")
        return today.addDays(-1);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::InvalidArgument,
                    Cli::tr("%1 must be a day like 2024-10-04, not “%2”").arg(u"--"_s + name, value));
    return day;
}

bool meansBuiltin(const QString &engine)
{
    return engine.compare(kBuiltinEngine, Qt::CaseInsensitive) == 0;
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject articleToJson(const ArticleRow &row, const Taxonomy &taxonomy)
{
    return {{u"id"_s, row.id},
            {u"title"_s, row.title},
            {u"url"_s, row.url.toString(QUrl::FullyEncoded)},
            {u"source"_s, row.sourceName},
            {u"kind"_s, kindName(row.kind)},
            {u"category"_s, taxonomy.byId(row.status.category).nameEn},
            {u"categoryId"_s, row.status.category},
            {u"published"_s, isoTime(row.published)},
            {u"date"_s, row.day.toString(Qt::ISODate)},
            {u"language"_s, row.language},
            {u"titleOnly"_s, row.titleOnly},
            {u"read"_s, row.status.read},
            {u"starred"_s, row.status.starred}};
}

} // namespace oneul
