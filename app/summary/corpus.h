#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "model/summaryrequest.h"
#include "summary/sentencecues.h"
#include "summary/vectors.h"

namespace oneul {

class SentenceRanker;

/// A sentence that may be quoted, as the built-in engine weighs it.
struct Sentence {
    QString text; ///< verbatim
    QList<int> sequence; ///< its terms in order
    QList<int> terms; ///< rising, each once
    TermVector vector; ///< TF-IDF, of length 1
    int words = 0;
    double score = 0; ///< how well it stands for its article: 0…1
};

struct TextDocument {
    const SourceText *source = nullptr; ///< in the request
    Language language = Language::English;
    Genre genre = Genre::News;
    QList<int> titleSequence; ///< the title's terms in order
    QList<int> titleTerms; ///< rising, each once
    QList<int> titleName; ///< rising; of the name before the title's colon; empty: there is none
    TermVector titleVector; ///< TF-IDF, of length 1
    QList<Sentence> sentences;
    TermVector vector; ///< title and text, of length 1
    double importance = 0; ///< how well it stands for the section
    qsizetype best = -1; ///< index of the best sentence; -1: none
};

/// A section's articles cut into weighed sentences; `articles` must outlive it.
class Corpus final
{
public:
    explicit Corpus(const QList<SourceText> &articles); ///< sentences have no scores
    Corpus(const QList<SourceText> &articles, const SentenceRanker &ranker);

    [[nodiscard]] const QList<TextDocument> &documents() const { return m_documents; }
    /// Indices into documents(), the most important first.
    [[nodiscard]] QList<int> byImportance() const;
    /// All documents together, of length 1.
    [[nodiscard]] const TermVector &section() const { return m_section; }

private:
    void read(const SourceText &article);
    void readName(TextDocument &document);
    QList<int> numbersOf(const QString &text);
    const QList<int> &numbersOfWord(const QString &word);
    [[nodiscard]] QList<double> rarities() const;
    void weigh();

    QList<TextDocument> m_documents;
    QHash<QString, int> m_numbers; ///< of terms
    QHash<QString, QList<int>> m_words; ///< the terms of words that were read already
    TermVector m_section;
};

} // namespace oneul
