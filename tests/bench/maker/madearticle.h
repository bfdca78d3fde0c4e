#pragma once

#include <QDateTime>
#include <QString>

#include "bench/maker/wordstock.h"
#include "storage/articlestore.h"

namespace oneul {

/// Writes articles that read like reports in their statistics, though not in their sense: an article keeps to some topics
/// of its own, words are inflected, paragraphs vary. About 2 KB of text each.
class ArticleWriter final
{
public:
    explicit ArticleWriter(const WordStock &stock) : m_stock(stock) {}

    /// Title, texts, language and category of article `number`; the same for the same dice.
    [[nodiscard]] IncomingArticle write(Dice &dice, bool korean) const;

private:
    struct Topics;

    [[nodiscard]] Topics topics(Dice &dice, bool korean) const;
    [[nodiscard]] QString noun(Dice &dice, const Topics &topics) const;
    [[nodiscard]] QString englishPhrase(Dice &dice, const Topics &topics) const;
    [[nodiscard]] QString englishSentence(Dice &dice, const Topics &topics) const;
    [[nodiscard]] QString englishTitle(Dice &dice, const Topics &topics) const;
    [[nodiscard]] QString koreanPhrase(Dice &dice, const Topics &topics, int particle) const;
    [[nodiscard]] QString koreanSentence(Dice &dice, const Topics &topics) const;
    [[nodiscard]] QString koreanTitle(Dice &dice, const Topics &topics) const;
    void writeTexts(Dice &dice, const Topics &topics, IncomingArticle &article) const;

    const WordStock &m_stock;
};

} // namespace oneul
