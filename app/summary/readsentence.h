#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "model/types.h"
#include "summary/aliases.h"
#include "summary/figures.h"

namespace oneul {

/// A word, name or figure of a sentence.
struct Token {
    enum class Kind { Word, Name, Number };

    Kind kind = Kind::Word;
    QString text; ///< as from words(); of names and figures what is written
    QStringList keys; ///< tokens of two sentences that share one mean the same; empty: a function word
    QStringList owners; ///< keys of the names that this one belongs to: who asks for one of them finds it here
    qsizetype start = 0;
    qsizetype length = 0;
    int clause = 0;
    int name = -1; ///< of the aliases
};

/// A sentence taken apart for comparing it with another one, maybe of the other language: tokens with keys, cut into
/// clauses.
class ReadSentence final
{
public:
    ReadSentence() = default;
    /// `text`: a sentence; `language` decides how it is cut into clauses.
    ReadSentence(QString text, Language language, const Aliases &aliases);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QList<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; }
    [[nodiscard]] const QSet<QString> &keys() const { return m_keys; }
    [[nodiscard]] int clauses() const { return m_clauses; }
    [[nodiscard]] bool has(const Token &token) const; ///< whether a token here means the same

private:
    void readTokens(const Aliases &aliases);
    void addWord(const QString &word, qsizetype start, qsizetype length, const Aliases &aliases);
    [[nodiscard]] bool isAppended(const Token &token) const;
    [[nodiscard]] bool isLatinName(const Token &token) const;
    [[nodiscard]] bool nameGoesOn(qsizetype end) const;
    void cutClauses();
    [[nodiscard]] bool clauseBegins(qsizetype token) const;

    QString m_text;
    Language m_language = Language::English;
    QList<Token> m_tokens;
    QList<Figure> m_figures;
    QSet<QString> m_keys;
    int m_clauses = 1;
};

} // namespace oneul
