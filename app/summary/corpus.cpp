#include "summary/corpus.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "summary/passages.h"
#include "summary/ranker.h"
#include "text/language.h"
#include "text/tokens.h"

namespace oneul {

namespace {

QList<int> distinct(QList<int> numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

TermVector tfIdf(QList<int> numbers, const QList<double> &idf)
{
    std::ranges::sort(numbers);
    TermVector vector;
    vector.reserve(numbers.size());
    for (const int number : std::as_const(numbers)) {
        if (vector.isEmpty() || vector.constLast().first != number)
            vector.append({number, idf[number]});
        else
            vector.last().second += idf[number];
    }
    return unit(vector);
}

} // namespace

Corpus::Corpus(const QList<SourceText> &articles)
{
    for (const SourceText &article : articles)
        read(article);
    weigh();
}

Corpus::Corpus(const QList<SourceText> &articles, const SentenceRanker &ranker) : Corpus(articles)
{
    for (TextDocument &document : m_documents) {
        const QList<double> scores = ranker.scores(document, m_section);
        for (qsizetype i = 0; i < scores.size(); ++i) {
            document.sentences[i].score = scores[i];
            if (document.best < 0 || scores[i] > scores[document.best])
                document.best = i;
        }
    }
}

void Corpus::read(const SourceText &article)
{
    TextDocument document;
    document.source = &article;
    document.language = detectLanguage(article.text.isEmpty() ? article.title : article.text);
    document.genre = genreOf(article.title, article.text, document.language);
    document.titleSequence = numbersOf(article.title);
    document.titleTerms = distinct(document.titleSequence);
    readName(document);
    for (const QString &text : quotableSentences(article.text, document.language)) {
        Sentence sentence;
        sentence.text = text;
        sentence.sequence = numbersOf(text);
        sentence.terms = distinct(sentence.sequence);
        sentence.words = int(text.count(u' ')) + 1;
        document.sentences.append(sentence);
    }
    m_documents.append(document);
}

/// "BERT: Pre-training of …"
void Corpus::readName(TextDocument &document)
{
    constexpr qsizetype kMostTerms = 3;
    const qsizetype colon = document.source->title.indexOf(u": ");
    const QList<int> name = colon > 0 ? distinct(numbersOf(document.source->title.left(colon))) : QList<int>();
    if (name.size() <= kMostTerms)
        document.titleName = name;
}

const QList<int> &Corpus::numbersOfWord(const QString &word)
{
    const auto known = m_words.constFind(word);
    if (known != m_words.cend())
        return *known;
    QList<int> numbers;
    for (const QString &term : termsOf(word)) {
        const auto found = m_numbers.constFind(term);
        const int number = found == m_numbers.cend() ? int(m_numbers.size()) : *found;
        if (found == m_numbers.cend())
            m_numbers.insert(term, number);
        numbers.append(number);
    }
    return *m_words.insert(word, numbers);
}

QList<int> Corpus::numbersOf(const QString &text)
{
    QList<int> numbers;
    for (const Word &word : wordSpans(text))
        numbers += numbersOfWord(word.text);
    return numbers;
}

/// Sentences are the documents of the idf: a section may be a single article.
QList<double> Corpus::rarities() const
{
    QList<double> idf(m_numbers.size(), 0);
    double sentences = 0;
    for (const TextDocument &document : m_documents) {
        for (const Sentence &sentence : document.sentences) {
            ++sentences;
            for (const int term : sentence.terms)
                ++idf[term];
        }
    }
    for (double &value : idf)
        value = std::log(1 + (sentences + 1) / (value + 1));
    return idf;
}

void Corpus::weigh()
{
    const QList<double> idf = rarities();
    QList<TermVector> all;
    for (TextDocument &document : m_documents) {
        QList<int> numbers = document.titleSequence;
        for (Sentence &sentence : document.sentences) {
            sentence.vector = tfIdf(sentence.sequence, idf);
            numbers += sentence.sequence;
        }
        document.titleVector = tfIdf(document.titleSequence, idf);
        document.vector = tfIdf(numbers, idf);
        all.append(document.vector);
    }
    m_section = unit(sum(all));
    for (TextDocument &document : m_documents)
        document.importance = cosine(document.vector, m_section) + (document.sentences.isEmpty() ? 0 : 0.3);
}

QList<int> Corpus::byImportance() const
{
    QList<int> order(m_documents.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [this](int i) { return m_documents[i].importance; });
    return order;
}

} // namespace oneul
