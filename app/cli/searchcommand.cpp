#include <QElapsedTimer>
#include <QJsonArray>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/text.h"
#include "cli/values.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/indexer.h"
#include "service/searchnames.h"
#include "storage/database.h"
#include "storage/searchstore.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr int kUsualLimit = 50;

struct Request {
    SearchQuery query;
    ListOrder order;
    int limit = kUsualLimit;
};

struct Findings {
    QList<ArticleRow> rows;
    QHash<ArticleId, Snippet> snippets;
    int total = 0;
    qint64 ms = 0;
};

/// The error's detail is the sentence to say.
Result<Request> readRequest(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    Request request;
    const auto query = readQuery(arguments.words().join(u' '), context.app->taxonomy(), context.clock);
    if (!query)
        return fail(query.error().code, errorText(query.error()));
    if (query->isEmpty())
        return fail(ErrorCode::InvalidArgument, Cli::tr("there is nothing to search for"));
    request.query = *query;
    const auto sort = oneOf(arguments, u"sort"_s, {u"newest"_s, u"relevance"_s}, u"newest"_s);
    if (!sort)
        return fail(sort.error());
    if (*sort == u"relevance")
        request.order.key = ListOrder::Key::Relevance;
    if (arguments.has(u"limit"_s)) {
        bool isNumber = false;
        request.limit = arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || request.limit < 1)
            return fail(ErrorCode::InvalidArgument, Cli::tr("--limit must be a number from 1"));
    }
    return request;
}

Result<void> completeIndex(CommandContext &context)
{
    Indexer &indexer = context.app->indexer();
    const auto shown = QObject::connect(&indexer, &Indexer::progress, [&context](qint64 done, qint64 total) {
        if (done < total)
            context.output.progress(Cli::tr("Indexing %1 of %2").arg(done).arg(total));
    });
    const auto finished = waitFor(indexer.finish());
    QObject::disconnect(shown);
    return finished;
}

Result<Findings> find(CommandContext &context, const Request &request)
{
    SearchStore &search = context.app->database().search();
    ArticleFilter filter;
    filter.search = request.query;
    QElapsedTimer timer;
    timer.start();
    const auto ids = waitFor(search.ids(filter, request.order, request.limit, {}));
    if (!ids)
        return fail(ids.error());
    const auto total = waitFor(search.count(filter, {}));
    if (!total)
        return fail(total.error());
    const auto rows = waitFor(context.app->articles().rowsById(*ids));
    if (!rows)
        return fail(rows.error());
    const auto snippets = waitFor(search.snippets(*ids, request.query));
    if (!snippets)
        return fail(snippets.error());
    return Findings{*rows, *snippets, *total, timer.elapsed()};
}

void show(CommandContext &context, const Findings &findings)
{
    const Taxonomy &taxonomy = context.app->taxonomy();
    QJsonArray array;
    for (const ArticleRow &row : findings.rows) {
        const QString snippet = findings.snippets.value(row.id).text;
        QJsonObject article = articleToJson(row, taxonomy);
        article.insert(u"snippet"_s, snippet);
        array.append(article);
        context.output.line(u"%1  %2  [%3] %4 — %5"_s.arg(QString::number(row.id), row.day.toString(Qt::ISODate),
                                                          taxonomy.byId(row.status.category).nameEn, row.title,
                                                          row.sourceName));
        if (!snippet.isEmpty())
            context.output.line(u"    "_s + snippet);
    }
    context.output.line(Cli::tr("%n article(s) found", nullptr, findings.total));
    context.output.document({{u"total"_s, findings.total}, {u"ms"_s, findings.ms}, {u"articles"_s, array}});
}

int failure(CommandContext &context, const Error &error)
{
    context.output.error({}, error);
    context.output.document(
        {{u"total"_s, 0}, {u"ms"_s, 0}, {u"articles"_s, QJsonArray()}, {u"errors"_s, context.output.errors()}});
    return ExitFailed;
}

} // namespace

int runSearch(CommandContext &context)
{
    const auto request = readRequest(context);
    if (!request)
        return usageError(context, request.error().detail);
    if (const auto indexed = completeIndex(context); !indexed)
        return failure(context, indexed.error());
    const auto findings = find(context, *request);
    if (!findings)
        return failure(context, findings.error());
    show(context, *findings);
    return ExitDone;
}

} // namespace oneul
