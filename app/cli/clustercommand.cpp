#include <algorithm>

#include <QHash>

#include "cli/command.h"
#include "cli/jsonlines.h"
#include "cli/text.h"
#include "text/identity.h"
#include "topics/stories.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

/// The lines as documents; their ids are their places in the order of the names, so that the order of the lines means
/// nothing.
QList<StoryDocument> documentsOf(const QList<JsonLine> &lines)
{
    QStringList names;
    for (const JsonLine &line : lines)
        names.append(line.id);
    std::ranges::sort(names);
    QHash<QString, ArticleId> ids;
    for (const QString &name : std::as_const(names))
        ids.insert(name, ids.size() + 1);
    QList<StoryDocument> documents;
    for (const JsonLine &line : lines) {
        const QString url = line.object.value(u"url").toString();
        StoryDocument document;
        document.id = ids.value(line.id);
        document.title = line.object.value(u"title").toString();
        document.text = line.object.value(u"summary").toString();
        document.normalisedUrl = normalisedAddress(url);
        document.arxivId = arxivIdOf(url);
        documents.append(document);
    }
    return documents;
}

int failed(CommandContext &context, const QString &subject, const Error &error)
{
    context.output.error(subject, error);
    context.output.document({{u"errors"_s, context.output.errors()}});
    return ExitFailed;
}

} // namespace

int runCluster(CommandContext &context)
{
    const QString file = context.arguments.value(u"in"_s);
    if (file.isEmpty())
        return usageError(context, Cli::tr("cluster needs --in FILE.jsonl"));
    const auto lines = readJsonLines(context, file);
    if (!lines)
        return failed(context, file, lines.error());
    const QList<StoryDocument> documents = documentsOf(*lines);
    QHash<ArticleId, QString> names;
    for (qsizetype i = 0; i < documents.size(); ++i)
        names.insert(documents.at(i).id, lines->at(i).id);
    QHash<ArticleId, QString> stories; // named after their first articles
    for (const QList<ArticleId> &story : groupStories(documents, {})) {
        for (const ArticleId id : story)
            stories.insert(id, names.value(story.first()));
    }
    QByteArray out;
    for (qsizetype i = 0; i < documents.size(); ++i)
        out += jsonLine({{u"id"_s, lines->at(i).object.value(u"id")}, {u"story"_s, stories.value(documents.at(i).id)}});
    context.output.raw(out);
    return ExitDone;
}

} // namespace oneul
