#include <QJsonArray>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/text.h"
#include "cli/values.h"
#include "service/app.h"
#include "service/articleservice.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

Result<ArticleFilter> readFilter(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    ArticleFilter filter;
    if (arguments.has(u"date"_s)) {
        const auto day = dayOption(context);
        if (!day)
            return fail(day.error());
        filter.day = *day;
    }
    const auto kind = oneOf(arguments, u"kind"_s, {u"news"_s, u"papers"_s}, {});
    if (!kind)
        return fail(kind.error());
    if (!kind->isEmpty())
        filter.kind = kindFromName(*kind);
    if (const QString wanted = arguments.value(u"category"_s); arguments.has(u"category"_s)) {
        const Taxonomy &taxonomy = context.app->taxonomy();
        const Category *named = taxonomy.byName(wanted);
        if (!named && !taxonomy.contains(wanted))
            return fail(ErrorCode::InvalidArgument, Cli::tr("there is no category “%1”").arg(wanted));
        filter.category = named ? named->id : wanted;
    }
    if (arguments.has(u"limit"_s)) {
        bool isNumber = false;
        filter.limit = arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || filter.limit < 1)
            return fail(ErrorCode::InvalidArgument, Cli::tr("--limit must be a number from 1"));
    }
    return filter;
}

} // namespace

int runArticles(CommandContext &context)
{
    const auto filter = readFilter(context);
    if (!filter)
        return usageError(context, filter.error().detail);
    const auto rows = waitFor(context.app->articles().rows(*filter));
    if (!rows) {
        context.output.error({}, rows.error());
        context.output.document({{u"articles"_s, QJsonArray()}, {u"errors"_s, context.output.errors()}});
        return ExitFailed;
    }
    const Taxonomy &taxonomy = context.app->taxonomy();
    QJsonArray array;
    for (const ArticleRow &row : *rows) {
        array.append(articleToJson(row, taxonomy));
        context.output.line(u"%1  %2  [%3] %4 — %5"_s.arg(QString::number(row.id), row.day.toString(Qt::ISODate),
                                                          taxonomy.byId(row.status.category).nameEn, row.title,
                                                          row.sourceName));
    }
    context.output.document({{u"articles"_s, array}});
    return ExitDone;
}

} // namespace oneul
