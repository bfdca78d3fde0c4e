#include "service/ingest.h"

#include <algorithm>
#include <utility>

#include <QUrl>

#include "parse/feedtext.h"
#include "service/texttools.h"
#include "service/verdict.h"
#include "text/html.h"
#include "text/identity.h"
#include "text/language.h"

namespace oneul {

namespace {

/// Whether a text, squeezed as htmlToText does, is the title but for its line ends.
bool isTitle(QStringView text, QStringView title)
{
    return text.size() == title.size()
           && std::ranges::equal(text, title, {}, [](QChar c) { return c == u'\n' ? QChar(u' ') : c; });
}

/// The longer of content and summary: feeds put the teaser in either.
QString textOf(const ParsedItem &item)
{
    const QString content = htmlToText(item.content);
    const QString summary = htmlToText(item.summary);
    const QString &longer = content.size() >= summary.size() ? content : summary;
    return isTitle(longer, item.title) ? QString() : longer;
}

QDate dayUntil(const ParsedItem &item, QDate today)
{
    if (item.statedDay.isValid())
        return qMin(item.statedDay, today);
    const QDateTime &stated = item.published.isValid() ? item.published : item.updated;
    return stated.isValid() ? qMin(stated.toLocalTime().date(), today) : today;
}

ArticleFacts factsOf(const IncomingArticle &article, const IncomingBatch &batch)
{
    ArticleFacts facts;
    facts.title = article.item.title;
    facts.text = article.text;
    facts.normalisedUrl = article.normalisedUrl;
    facts.source = batch.source;
    facts.sourceName = batch.sourceName.isEmpty() ? QUrl(article.item.link).host() : batch.sourceName;
    facts.language = article.language;
    facts.kind = batch.kind;
    for (const Author &author : article.item.authors)
        facts.authors.append(author.name);
    return facts;
}

void decide(IncomingArticle &article, const TextTools &tools, const IncomingBatch &batch)
{
    const Verdict verdict = verdictOn(factsOf(article, batch), tools);
    article.category = verdict.category;
    article.confidence = verdict.confidence;
    article.origin = verdict.origin;
    article.labels = verdict.actions.labels;
    article.starred = verdict.actions.star;
    article.read = verdict.actions.read;
    article.hidden = verdict.actions.hide;
}

IncomingArticle ingestOn(ParsedItem stated, const TextTools &tools, const IncomingBatch &batch, QDate today)
{
    IncomingArticle article;
    article.item = std::move(stated);
    const ParsedItem &item = article.item;
    article.text = textOf(item);
    if (!tools.gate.rejects(item.title, article.text).isEmpty()) {
        // A notice is no article text: the title stays, the text goes.
        article.text.clear();
        article.item.summary.clear();
        article.item.content.clear();
    }
    article.normalisedUrl = normalisedAddress(item.link.isEmpty() ? item.id : item.link);
    article.language = languageCode(detectLanguage(QString(item.title + u' ' + article.text.left(2000))));
    article.day = dayUntil(item, today);
    decide(article, tools, batch);
    return article;
}

} // namespace

QDate dayOf(const ParsedItem &item, const QDateTime &seenAt)
{
    return dayUntil(item, seenAt.toLocalTime().date());
}

IncomingArticle ingest(ParsedItem stated, const TextTools &tools, const IncomingBatch &batch)
{
    return ingestOn(std::move(stated), tools, batch, batch.seenAt.toLocalTime().date());
}

PreparedBatch ingestFeed(QList<ParsedItem> items, const TextTools &tools, IncomingBatch batch)
{
    batch.articles.reserve(items.size());
    const QDate today = batch.seenAt.toLocalTime().date();
    for (ParsedItem &item : items) {
        if (!isEmptyItem(item)) // the parser keeps count of them, but nobody could read them
            batch.articles.append(ingestOn(std::exchange(item, {}), tools, batch, today));
    }
    return prepareBatch(std::move(batch));
}

} // namespace oneul
