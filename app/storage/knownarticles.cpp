#include "storage/knownarticles.h"

#include "storage/articlequery.h"
#include "storage/articletexts.h"
#include "text/identity.h"

namespace oneul {

ArticleFacts factsOf(const Article &article)
{
    const ArticleRow &row = article.row;
    ArticleFacts facts;
    facts.title = row.title;
    facts.text = article.text;
    facts.normalisedUrl = normalisedAddress(row.url.toString());
    facts.source = row.sourceId;
    facts.sourceName = row.sourceName;
    facts.language = row.language;
    facts.kind = row.kind;
    for (const Author &author : article.authors)
        facts.authors.append(author.name);
    return facts;
}

QList<KnownArticle> knownArticles(Sql &sql, const QList<ArticleId> &ids)
{
    constexpr qsizetype kAtOnce = 100; // with their texts as pages
    QList<KnownArticle> known;
    known.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += kAtOnce) {
        const QList<Article> articles = withTexts(sql, selectRowsById(sql, ids.mid(from, kAtOnce)));
        for (const Article &article : articles)
            known.append({article.row, factsOf(article)});
    }
    return known;
}

} // namespace oneul
