#include "summary/readsentence.h"

#include <algorithm>
#include <utility>

#include "summary/clausewords.h"
#include "summary/koreanforms.h"
#include "text/tokens.h"

namespace oneul {

namespace {

/// A piece with fewer words of its own is no clause.
constexpr int kClauseWords = 2;
/// A longer word is no name.
constexpr qsizetype kLongestName = 60;

bool hasLatin(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Latin; });
}

} // namespace

ReadSentence::ReadSentence(QString text, Language language, const Aliases &aliases)
    : m_text(std::move(text)), m_language(language), m_figures(figuresOf(m_text))
{
    readTokens(aliases);
    cutClauses();
    for (const Token &token : std::as_const(m_tokens)) {
        for (const QString &key : token.keys + token.owners)
            m_keys.insert(key);
    }
}

bool ReadSentence::has(const Token &token) const
{
    return std::ranges::any_of(token.keys, [this](const QString &key) { return m_keys.contains(key); });
}

void ReadSentence::readTokens(const Aliases &aliases)
{
    const QList<Aliases::Mention> mentions = aliases.mentions(m_text);
    qsizetype mention = 0;
    qsizetype figure = 0;
    qsizetype covered = 0; // up to where a name or figure reaches
    for (const Word &word : wordSpans(m_text)) {
        const qsizetype end = word.start + word.length;
        if (word.start < covered)
            continue;
        while (mention < mentions.size() && mentions[mention].start < word.start)
            ++mention;
        while (figure < m_figures.size() && m_figures[figure].start < word.start)
            ++figure;
        Token token;
        token.start = word.start;
        if (mention < mentions.size() && mentions[mention].start < end) {
            token.kind = Token::Kind::Name;
            token.name = mentions[mention].name;
            token.length = mentions[mention].length;
            token.keys.append(u'@' + QString::number(token.name));
            for (const int owner : aliases.owners(token.name))
                token.owners.append(u'@' + QString::number(owner));
        } else if (figure < m_figures.size() && m_figures[figure].start < end && m_figures[figure].asked) {
            token.kind = Token::Kind::Number;
            token.length = m_figures[figure].length;
            token.keys.append(m_figures[figure].key());
        } else {
            addWord(word.text, word.start, word.length, aliases);
            covered = end;
            continue;
        }
        token.text = m_text.mid(token.start, token.length);
        covered = std::max(end, token.start + token.length);
        m_tokens.append(token);
    }
}

void ReadSentence::addWord(const QString &word, qsizetype start, qsizetype length, const Aliases &aliases)
{
    Token token;
    token.text = word;
    token.start = start;
    token.length = length;
    const QStringList stems = isHangul(word[0]) ? QStringList(koreanStem(word)) : termsOf(word);
    if (!isStopWord(word) && !stems.isEmpty() && !isAppended(token) && !isKoreanHelper(word)) {
        token.keys.append(stems.constFirst());
        for (const int thing : aliases.thingsOf(word, stems.constFirst()))
            token.keys.append(u'#' + QString::number(thing));
        if (isLatinName(token))
            token.kind = Token::Kind::Name;
    }
    m_tokens.append(token);
}

/// Whether another capital follows: "Kuura Silicon has".
bool ReadSentence::nameGoesOn(qsizetype end) const
{
    return end + 2 < m_text.size() && m_text[end] == u' ' && m_text[end + 1].isUpper() && m_text[end + 2].isLower();
}

/// What Korean writes behind a figure or a Latin word in one piece: "140명을", "Tern-3는".
bool ReadSentence::isAppended(const Token &token) const
{
    if (m_tokens.isEmpty() || !isHangul(token.text[0]))
        return false;
    const Token &before = m_tokens.constLast();
    if (before.start + before.length != token.start)
        return false;
    return before.kind == Token::Kind::Number ? token.length <= 3 : isParticleChain(token.text);
}

/// A capital that only begins an English sentence makes no name.
bool ReadSentence::isLatinName(const Token &token) const
{
    const QStringView written = QStringView(m_text).sliced(token.start, token.length);
    const auto capitals = std::ranges::count_if(written, [](QChar c) { return c.isUpper(); });
    if (capitals == 0 || written.size() > kLongestName || !hasLatin(written))
        return false;
    const QStringView before = QStringView(m_text).first(token.start).trimmed();
    const bool begins = before.isEmpty() || QStringView(u".!?:\"“'‘(").contains(before.back());
    const bool digits = std::ranges::any_of(written, [](QChar c) { return c.isDigit(); });
    return capitals > 1 || digits || !begins || nameGoesOn(token.start + token.length);
}

bool ReadSentence::clauseBegins(qsizetype token) const
{
    const Token &before = m_tokens[token - 1];
    const Token &here = m_tokens[token];
    const qsizetype end = before.start + before.length;
    const QStringView between = QStringView(m_text).sliced(end, std::max<qsizetype>(here.start - end, 0));
    const bool marked =
        std::ranges::any_of(between, [](QChar c) { return QStringView(u",;:—–()，、.!?·").contains(c); });
    if (marked)
        return true;
    if (m_language == Language::Korean)
        return endsKoreanClause(before.text, here.text);
    const bool verb = token + 1 < m_tokens.size() && m_tokens[token + 1].kind == Token::Kind::Word;
    return beginsEnglishClause(here.text, verb ? m_tokens[token + 1].text : QString());
}

/// Pieces without two words of their own belong to the next one, or, at the end, to the one before.
void ReadSentence::cutClauses()
{
    int words = 0;
    m_clauses = 1;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (i > 0 && words >= kClauseWords && clauseBegins(i)) {
            ++m_clauses;
            words = 0;
        }
        m_tokens[i].clause = m_clauses - 1;
        words += m_tokens[i].keys.isEmpty() ? 0 : 1;
    }
    if (words >= kClauseWords || m_clauses == 1)
        return;
    --m_clauses;
    for (Token &token : m_tokens)
        token.clause = std::min(token.clause, m_clauses - 1);
}

} // namespace oneul
