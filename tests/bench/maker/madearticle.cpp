#include "bench/maker/madearticle.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr std::array kCategories{u"llm",
                                 u"business",
                                 u"others",
                                 u"generative-models",
                                 u"computer-vision",
                                 u"training",
                                 u"robotics",
                                 u"nlp",
                                 u"multimodal",
                                 u"inference",
                                 u"audio",
                                 u"healthcare",
                                 u"philosophy",
                                 u"reinforcement-learning"};

constexpr std::array kPlaces{u"in", u"of", u"for", u"with", u"from", u"on", u"by", u"at"};
constexpr std::array kJoins{u"and", u"but", u"while", u"because", u"so that"};
constexpr std::array kKoreanEnds{u"했다", u"한다", u"할 예정이다", u"하고 있다", u"했다고 밝혔다", u"하기로 했다"};
constexpr std::array kKoreanJoins{u"하며", u"하고", u"했으며", u"하는데"};

template <size_t n>
QString oneOf(const std::array<const char16_t *, n> &words, Dice &dice)
{
    return QStringView(words[size_t(dice.below(int(n)))]).toString();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

/// What an article is about: words that come back in it.
struct ArticleWriter::Topics {
    bool korean = false;
    QList<int> nouns; ///< ranks
    QString name;
};

ArticleWriter::Topics ArticleWriter::topics(Dice &dice, bool korean) const
{
    Topics topics;
    topics.korean = korean;
    const WordList &words = korean ? m_stock.koreanNouns() : m_stock.nouns();
    for (int i = 0; i < 12; ++i)
        topics.nouns.append(words.draw(dice));
    topics.name = m_stock.names().word(m_stock.names().draw(dice));
    return topics;
}

QString ArticleWriter::noun(Dice &dice, const Topics &topics) const
{
    const WordList &words = topics.korean ? m_stock.koreanNouns() : m_stock.nouns();
    return words.word(dice.chance(45) ? topics.nouns.at(dice.below(int(topics.nouns.size()))) : words.draw(dice));
}

QString ArticleWriter::englishPhrase(Dice &dice, const Topics &topics) const
{
    const int kind = dice.below(20);
    if (kind == 0)
        return topics.name;
    if (kind == 1)
        return m_stock.names().word(m_stock.names().draw(dice));
    QString phrase = kind < 10 ? u"the "_s : kind < 14 ? u"a "_s : QString();
    if (dice.chance(40))
        phrase += m_stock.adjectives().word(m_stock.adjectives().draw(dice)) + u' ';
    if (dice.chance(25))
        phrase += noun(dice, topics) + u' ';
    return phrase + nounForm(noun(dice, topics), kind >= 14 || dice.chance(20));
}

QString ArticleWriter::englishSentence(Dice &dice, const Topics &topics) const
{
    QString sentence = capitalised(englishPhrase(dice, topics));
    for (int clause = dice.below(3) / 2; clause >= 0; --clause) {
        const int form = dice.below(4);
        const QString verb = m_stock.verbs().word(m_stock.verbs().draw(dice));
        sentence += (form == 3   ? u" will "_s
                     : form == 2 ? u" is "_s
                                 : u" "_s)
                    + verbForm(verb, form) + u' ' + englishPhrase(dice, topics);
        for (int more = dice.below(3); more > 0; --more)
            sentence += u' ' + oneOf(kPlaces, dice) + u' ' + englishPhrase(dice, topics);
        if (clause > 0)
            sentence += u", "_s + oneOf(kJoins, dice) + u' ' + englishPhrase(dice, topics);
    }
    if (dice.chance(6))
        sentence += u" by "_s + QString::number(dice.below(2000)) + u" percent"_s;
    return sentence + u'.';
}

QString ArticleWriter::englishTitle(Dice &dice, const Topics &topics) const
{
    QString title = capitalised(englishPhrase(dice, topics)) + u' '
                    + verbForm(m_stock.verbs().word(m_stock.verbs().draw(dice)), 1) + u' '
                    + englishPhrase(dice, topics);
    if (dice.chance(60))
        title += u' ' + oneOf(kPlaces, dice) + u' ' + englishPhrase(dice, topics);
    return title;
}

QString ArticleWriter::koreanPhrase(Dice &dice, const Topics &topics, int particle) const
{
    const int kind = dice.below(20);
    if (kind == 0)
        return topics.name + (particle == 2 ? u"를"_s : u"는"_s);
    QString phrase;
    if (dice.chance(50))
        phrase = noun(dice, topics) + (dice.chance(40) ? u"의 "_s : u" "_s);
    return phrase + withParticle(noun(dice, topics), particle);
}

QString ArticleWriter::koreanSentence(Dice &dice, const Topics &topics) const
{
    QString sentence = koreanPhrase(dice, topics, dice.below(2));
    for (int clause = dice.below(3) / 2; clause >= 0; --clause) {
        for (int more = dice.below(3); more > 0; --more)
            sentence += u' ' + koreanPhrase(dice, topics, 3 + dice.below(10));
        const QString &verb = m_stock.koreanVerbs().word(m_stock.koreanVerbs().draw(dice));
        sentence += u' ' + koreanPhrase(dice, topics, 2) + u' ' + verb
                    + (clause > 0 ? oneOf(kKoreanJoins, dice) : oneOf(kKoreanEnds, dice));
    }
    return sentence + u'.';
}

QString ArticleWriter::koreanTitle(Dice &dice, const Topics &topics) const
{
    const QString head = dice.chance(40) ? topics.name : noun(dice, topics);
    return head + u", "_s + koreanPhrase(dice, topics, 8) + u' ' + koreanPhrase(dice, topics, 8) + u' '
           + m_stock.koreanVerbs().word(m_stock.koreanVerbs().draw(dice));
}

void ArticleWriter::writeTexts(Dice &dice, const Topics &topics, IncomingArticle &article) const
{
    // In UTF-16; a Hangul syllable takes three bytes in the file and an English letter one.
    const int wanted = (topics.korean ? 350 : 900) + dice.below(topics.korean ? 850 : 2300);
    QStringList paragraphs;
    for (int length = 0; length < wanted;) {
        QString paragraph;
        for (int left = 2 + dice.below(4); left > 0; --left)
            paragraph += (paragraph.isEmpty() ? QString() : u" "_s)
                         + (topics.korean ? koreanSentence(dice, topics) : englishSentence(dice, topics));
        length += int(paragraph.size()) + 1;
        paragraphs.append(paragraph);
    }
    article.text = paragraphs.join(u'\n');
    QString html;
    for (const QString &paragraph : std::as_const(paragraphs))
        html += u"<p>"_s + paragraph + u"</p>\n"_s;
    article.item.content = html + u"<p><a href=\"%1\">%2</a></p>"_s.arg(article.item.link, topics.name);
    if (dice.chance(30))
        article.item.summary = u"<p>"_s + paragraphs.first() + u"</p>"_s;
}

IncomingArticle ArticleWriter::write(Dice &dice, bool korean) const
{
    IncomingArticle article;
    const Topics about = topics(dice, korean);
    article.item.title = korean ? koreanTitle(dice, about) : englishTitle(dice, about);
    article.language = korean ? u"ko"_s : u"en"_s;
    // The lesser of two draws: some categories have many articles and some few.
    const int last = int(kCategories.size());
    article.category = QStringView(kCategories[size_t(std::min(dice.below(last), dice.below(last)))]).toString();
    article.confidence = 0.4 + dice.below(60) / 100.0;
    article.item.authors.append({m_stock.names().word(m_stock.names().draw(dice)), {}, {}});
    writeTexts(dice, about, article);
    return article;
}

} // namespace oneul
