#include "cli/storydocuments.h"

#include <algorithm>

#include <QHash>
#include <QStringList>

#include "text/identity.h"

namespace oneul {

QList<StoryDocument> storyDocuments(const QList<JsonLine> &lines)
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

} // namespace oneul
