#include "summary/readarticle.h"

#include <algorithm>

#include "text/language.h"
#include "text/sentences.h"

namespace oneul {

namespace {

/// What is looked through for sentences and figures; quotes are found in all of it.
constexpr qsizetype kMostText = 100'000;
/// A "sentence" longer than this is a table or code, and read in pieces.
constexpr qsizetype kLongest = 1'200;

QString compacted(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

} // namespace

ReadArticle::ReadArticle(const SourceText &article, const Aliases &aliases)
    : id(article.id), title(article.title), text(article.text)
{
    const QString body = article.text.left(kMostText);
    language = detectLanguage(body.isEmpty() ? article.title : body);
    compact = compacted(article.title.left(kLongest)) + u' ' + compacted(body);
    const auto add = [&](const QString &sentence) {
        sentences.append({ReadSentence(sentence, language, aliases), FoldedText(sentence).text()});
        keys.unite(sentences.constLast().statement.keys());
        for (const Token &token : sentences.constLast().statement.tokens())
            initials += token.text.isEmpty() ? QChar(u' ') : token.text[0].toLower();
        initials += u' ';
        figures += sentences.constLast().statement.figures();
    };
    if (!article.title.isEmpty())
        add(article.title.left(kLongest));
    for (const Span &span : sentenceSpans(body, language)) {
        for (qsizetype at = 0; at < span.length; at += kLongest)
            add(body.mid(span.start + at, std::min(kLongest, span.length - at)));
    }
}

bool ReadArticle::holds(const QString &folded) const
{
    return text.find(folded) >= 0 || title.find(folded) >= 0;
}

} // namespace oneul
