#include "summary/corpus.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "summary/passages.h"
#include "summary/ranking.h"
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

void Corpus::read(const SourceText &article)
{
    TextDocument document;
    Counts counts;
    document.source = &article;
    document.language = detectLanguage(article.text.isEmpty() ? article.title : article.text);
    counts.title = numbersOf(article.title);
    document.titleTerms = distinct(counts.title);
    for (const QString &text : quotableSentences(article.text, document.language)) {
        const QList<int> numbers = numbersOf(text);
        const int words = int(text.count(u' ')) + 1;
        document.sentences.append({text, distinct(numbers), {}, words, 0});
        counts.sentences.append(numbers);
    }
    m_documents.append(document);
    m_counts.append(counts);
}

QList<int> Corpus::numbersOf(const QString &text)
{
    QList<int> numbers;
    for (const QString &term : terms(text)) {
        const auto found = m_numbers.constFind(term);
        const int number = found == m_numbers.cend() ? int(m_numbers.size()) : *found;
        if (found == m_numbers.cend())
            m_numbers.insert(term, number);
        numbers.append(number);
    }
    return numbers;
}

/// Sentences are the documents of the idf: a section may be a single article.
void Corpus::weigh()
{
    QList<double> idf(m_numbers.size(), 0);
    double sentences = 0;
    for (const TextDocument &document : std::as_const(m_documents)) {
        for (const Sentence &sentence : document.sentences) {
            ++sentences;
            for (const int term : sentence.terms)
                ++idf[term];
        }
    }
    for (double &value : idf)
        value = std::log(1 + (sentences + 1) / (value + 1));

    QList<TermVector> all;
    for (qsizetype i = 0; i < m_documents.size(); ++i) {
        TextDocument &document = m_documents[i];
        QList<int> numbers = m_counts[i].title;
        for (qsizetype s = 0; s < document.sentences.size(); ++s) {
            document.sentences[s].vector = tfIdf(m_counts[i].sentences[s], idf);
            numbers += m_counts[i].sentences[s];
        }
        document.vector = tfIdf(numbers, idf);
        all.append(document.vector);
    }
    const TermVector section = unit(sum(all));
    for (TextDocument &document : m_documents)
        rate(document, section);
}

void Corpus::rate(TextDocument &document, const TermVector &section) const
{
    const bool titleOnly = document.sentences.isEmpty();
    document.importance = cosine(document.vector, section) + (titleOnly ? 0 : 0.3);
    const QList<double> scores = sentenceScores(document, section);
    for (qsizetype i = 0; i < scores.size(); ++i) {
        document.sentences[i].score = scores[i];
        if (document.best < 0 || scores[i] > scores[document.best])
            document.best = i;
    }
}

QList<int> Corpus::byImportance() const
{
    QList<int> order(m_documents.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [this](int i) { return m_documents[i].importance; });
    return order;
}

} // namespace oneul
