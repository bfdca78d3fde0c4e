#include <QHash>

#include "cli/command.h"
#include "cli/jsonlines.h"
#include "cli/storydocuments.h"
#include "cli/text.h"
#include "topics/stories.h"

namespace oneul {

using namespace Qt::StringLiterals;

int runCluster(CommandContext &context)
{
    const QString file = context.arguments.value(u"in"_s);
    if (file.isEmpty())
        return usageError(context, Cli::tr("cluster needs --in FILE.jsonl"));
    const auto lines = readJsonLines(context, file);
    if (!lines)
        return failed(context, file, lines.error());
    const QList<StoryDocument> documents = storyDocuments(*lines);
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
