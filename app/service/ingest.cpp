#include "service/ingest.h"

#include "service/texttools.h"
#include "text/html.h"
#include "text/identity.h"
#include "text/language.h"

namespace oneul {

namespace {

/// The longer of content and summary: feeds put the teaser in either.
QString textOf(const ParsedItem &item)
{
    const QString content = htmlToText(item.content);
    const QString summary = htmlToText(item.summary);
    const QString &longer = content.size() >= summary.size() ? content : summary;
    return longer.simplified() == item.title ? QString() : longer;
}

QString identityUrl(const ParsedItem &item)
{
    const QUrl link(item.link.isEmpty() ? item.id : item.link);
    return link.isValid() && !link.scheme().isEmpty() ? normalisedUrl(link) : QString();
}

} // namespace

QDate dayOf(const ParsedItem &item, const QDateTime &seenAt)
{
    const QDate today = seenAt.toLocalTime().date();
    if (item.statedDay.isValid())
        return qMin(item.statedDay, today);
    const QDateTime &stated = item.published.isValid() ? item.published : item.updated;
    return stated.isValid() ? qMin(stated.toLocalTime().date(), today) : today;
}

IncomingArticle ingest(const ParsedItem &item, const TextTools &tools, const QDateTime &seenAt)
{
    IncomingArticle article;
    article.item = item;
    article.text = textOf(item);
    if (!tools.gate.rejects(item.title, article.text).isEmpty()) {
        // A notice is no article text: the title stays, the text goes.
        article.text.clear();
        article.item.summary.clear();
        article.item.content.clear();
    }
    article.normalisedUrl = identityUrl(item);
    article.language = languageCode(detectLanguage(QString(item.title + u' ' + article.text.left(2000))));
    article.day = dayOf(item, seenAt);
    const Decision decision = tools.classifier.classify(item.title, article.text);
    article.category = decision.category;
    article.confidence = decision.confidence;
    return article;
}

} // namespace oneul
