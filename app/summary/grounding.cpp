#include "summary/grounding.h"

#include <algorithm>

#include <QSet>

#include "text/language.h"
#include "text/tokens.h"

namespace oneul {

namespace {

/// Shares of a claim's content terms that stand in the cited texts.
constexpr double kSupportedOverlap = 0.6;
constexpr double kWeakOverlap = 0.3;

bool isQuoteMark(QChar c)
{
    return QStringView(u"\"'`“”„‟‘’‚‛«»「」『』＂＇′″").contains(c);
}

/// White space and quote marks folded to one form, dashes too; case kept.
QString folded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (isQuoteMark(c))
            continue;
        if (c.unicode() >= 0x2010 && c.unicode() <= 0x2015)
            out += u'-';
        else if (c.unicode() != 0x00AD && c.unicode() != 0x200B)
            out += c;
    }
    return out.simplified();
}

const SourceText *cited(const QList<SourceText> &articles, ArticleId id)
{
    const auto found = std::ranges::find(articles, id, &SourceText::id);
    return found == articles.end() ? nullptr : &*found;
}

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// "1,000" and "1000", "3.0" and "3" are the same figure.
QString plainNumber(QString number)
{
    number.remove(u',');
    if (number.contains(u'.') && std::ranges::none_of(number, [](QChar c) { return c.isLetter(); })) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
    }
    return number;
}

/// Every digit sequence by itself, so that "GPT-4" answers for "4".
void addNumbers(QSet<QString> &numbers, const QString &word)
{
    if (!hasDigit(word))
        return;
    numbers.insert(plainNumber(word));
    QString run;
    for (const QChar c : word + QChar(u' ')) {
        if (c.isDigit() || (!run.isEmpty() && (c == u'.' || c == u','))) {
            run += c;
        } else {
            while (run.endsWith(u'.') || run.endsWith(u','))
                run.chop(1);
            if (!run.isEmpty())
                numbers.insert(plainNumber(run));
            run.clear();
        }
    }
}

/// What a claim is compared with.
struct Evidence {
    QString text; ///< folded
    QSet<QString> words;
    QSet<QString> numbers;
    QSet<QString> terms;
};

Evidence evidenceOf(const QString &text)
{
    Evidence evidence;
    evidence.text = folded(text);
    for (const QString &word : words(text)) {
        evidence.words.insert(word);
        addNumbers(evidence.numbers, word);
        for (const QString &term : termsOf(word))
            evidence.terms.insert(term);
    }
    return evidence;
}

bool numbersStand(const QStringList &claimWords, const Evidence &evidence)
{
    return std::ranges::all_of(claimWords, [&](const QString &word) {
        return !hasDigit(word) || evidence.numbers.contains(plainNumber(word)) || evidence.words.contains(word);
    });
}

bool isLatinName(const QString &text, const Word &word)
{
    const QStringView written = QStringView(text).sliced(word.start, word.length);
    const bool latin = std::ranges::any_of(written, [](QChar c) { return c.script() == QChar::Script_Latin; });
    const bool capital = std::ranges::any_of(written, [](QChar c) { return c.isUpper(); });
    return latin && capital;
}

/// A capital that only begins an English sentence makes no name.
bool beginsSentence(const QString &text, const Word &word)
{
    const QString before = text.left(word.start).trimmed();
    const QStringView written = QStringView(text).sliced(word.start, word.length);
    const auto capitals = std::ranges::count_if(written, [](QChar c) { return c.isUpper(); });
    return capitals == 1 && (before.isEmpty() || QStringView(u".!?:\"“").contains(before.back()));
}

bool namesStand(const QString &claim, const Evidence &evidence)
{
    const QList<Word> all = wordSpans(claim);
    return std::ranges::all_of(all, [&](const Word &word) {
        if (!isLatinName(claim, word) || beginsSentence(claim, word) || isStopWord(word.text))
            return true;
        const QStringList stems = termsOf(word.text);
        return evidence.words.contains(word.text)
               || std::ranges::any_of(stems, [&](const QString &stem) { return evidence.terms.contains(stem); });
    });
}

double overlap(const QString &claim, const Evidence &evidence)
{
    const QStringList wanted = terms(claim);
    if (wanted.isEmpty())
        return 1;
    const auto found =
        std::ranges::count_if(wanted, [&](const QString &term) { return evidence.terms.contains(term); });
    return double(found) / double(wanted.size());
}

bool quoteStands(const QString &quote, const Claim &claim, const QList<SourceText> &articles)
{
    return std::ranges::any_of(claim.cites, [&](ArticleId id) {
        const SourceText *article = cited(articles, id);
        return article != nullptr && (folded(article->text).contains(quote) || folded(article->title).contains(quote));
    });
}

} // namespace

Support checkClaim(const Claim &claim, const QList<SourceText> &articles)
{
    QString text;
    for (const ArticleId id : claim.cites) {
        const SourceText *article = cited(articles, id);
        if (article == nullptr)
            return Support::Unsupported;
        text += article->title + u'\n' + article->text + u'\n';
    }
    const QString quote = folded(claim.quote);
    if (claim.cites.isEmpty() || claim.text.trimmed().isEmpty()
        || (!quote.isEmpty() && !quoteStands(quote, claim, articles)))
        return Support::Unsupported;
    if (folded(text).contains(folded(claim.text)))
        return Support::Supported;
    const Evidence evidence = evidenceOf(text);
    if (!numbersStand(words(claim.text), evidence) || !namesStand(claim.text, evidence))
        return Support::Unsupported;
    // Words can only be compared within one language; then figures, names and the quote decide.
    if (detectLanguage(claim.text) != detectLanguage(text))
        return quote.isEmpty() ? Support::Weak : Support::Supported;
    const double share = overlap(claim.text, evidence);
    if (share >= kSupportedOverlap && !quote.isEmpty())
        return Support::Supported;
    return share >= kWeakOverlap ? Support::Weak : Support::Unsupported;
}

} // namespace oneul
