#include "summary/evidence.h"

#include <algorithm>

#include <QSet>

#include "summary/foldedtext.h"
#include "text/language.h"
#include "text/sentences.h"
#include "text/tokens.h"

namespace oneul {

namespace {

/// Only the beginning of longer texts is looked through for the nearest sentence.
constexpr qsizetype kMostText = 100'000;
constexpr qsizetype kMostQuote = 4'000;
/// Share of the claim's terms that a sentence must have.
constexpr double kAlike = 0.2;

const SourceText *find(const QList<SourceText> &articles, ArticleId id)
{
    const auto found = std::ranges::find(articles, id, &SourceText::id);
    return found == articles.end() ? nullptr : &*found;
}

Passage quotedPassage(const SourceText &article, const QString &quote)
{
    const QString wanted = FoldedText(QStringView(quote).first(std::min(quote.size(), kMostQuote))).text();
    for (const bool inTitle : {false, true}) {
        const FoldedText folded(inTitle ? article.title : article.text);
        const Span span = folded.original(folded.find(wanted), wanted.size());
        if (span.length > 0)
            return {article.id, inTitle, span.start, span.length, true};
    }
    return {};
}

/// How much of the wanted terms a piece of text has, its own length taken into account.
double likeness(const QString &piece, const QSet<QString> &wanted)
{
    const QStringList list = terms(piece);
    const QSet<QString> own(list.begin(), list.end());
    if (own.isEmpty() || wanted.isEmpty())
        return 0;
    const auto shared = std::ranges::count_if(own, [&](const QString &term) { return wanted.contains(term); });
    const double recall = double(shared) / double(wanted.size());
    return recall < kAlike ? 0 : recall + 0.1 * double(shared) / double(own.size());
}

Passage nearestPassage(const SourceText &article, const QString &text)
{
    const QStringList list = terms(text.left(kMostQuote));
    const QSet<QString> wanted(list.begin(), list.end());
    Passage best;
    double most = 0;
    const QString body = article.text.left(kMostText);
    for (const Span &span : sentenceSpans(body, detectLanguage(body))) {
        const double alike = likeness(body.mid(span.start, span.length), wanted);
        if (alike > most) {
            most = alike;
            best = {article.id, false, span.start, span.length, false};
        }
    }
    if (likeness(article.title, wanted) > most)
        best = {article.id, true, 0, article.title.size(), false};
    return best;
}

} // namespace

QList<Passage> passagesOf(const Claim &claim, const QList<SourceText> &articles)
{
    QList<Passage> passages;
    for (const ArticleId id : claim.cites) {
        const SourceText *article = find(articles, id);
        const bool shown = std::ranges::any_of(passages, [&](const Passage &passage) { return passage.article == id; });
        if (article == nullptr || shown)
            continue;
        Passage passage = quotedPassage(*article, claim.quote);
        // A quote of another article is what this one is to be compared with, too: in its words, not the claim's.
        if (passage.length == 0)
            passage = nearestPassage(*article, claim.text);
        if (passage.length == 0)
            passage = nearestPassage(*article, claim.quote);
        if (passage.length > 0)
            passages.append(passage);
    }
    return passages;
}

QList<ArticleId> unusedSources(const Summary &summary, const QList<SourceText> &articles)
{
    QSet<ArticleId> cited;
    for (const QList<Claim> *claims : {&summary.themes, &summary.events, &summary.impact, &summary.conclusion}) {
        for (const Claim &claim : *claims)
            cited.unite(QSet<ArticleId>(claim.cites.begin(), claim.cites.end()));
    }
    QList<ArticleId> unused;
    for (const SourceText &article : articles) {
        if (!cited.contains(article.id))
            unused.append(article.id);
    }
    return unused;
}

} // namespace oneul
