#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "summary/builtin.h"
#include "summary/vectors.h"

namespace oneul {

/// A sentence that may be quoted, as the built-in engine weighs it.
struct Sentence {
    QString text; ///< verbatim
    QList<int> terms; ///< rising, each once
    TermVector vector; ///< TF-IDF, of length 1
    int words = 0;
    double score = 0; ///< how well it stands for its article
};

struct TextDocument {
    const SourceText *source = nullptr; ///< in the request
    Language language = Language::English;
    QList<int> titleTerms; ///< rising, each once
    QList<Sentence> sentences;
    TermVector vector; ///< title and text, of length 1
    double importance = 0; ///< how well it stands for the section
    qsizetype best = -1; ///< index of the best sentence; -1: none
};

/// A section's articles cut into weighed sentences; `articles` must outlive it.
class Corpus final
{
public:
    explicit Corpus(const QList<SourceText> &articles);

    [[nodiscard]] const QList<TextDocument> &documents() const { return m_documents; }
    /// Indices into documents(), the most important first.
    [[nodiscard]] QList<int> byImportance() const;

private:
    void read(const SourceText &article);
    QList<int> numbersOf(const QString &text);
    void weigh();
    void rate(TextDocument &document, const TermVector &section) const;

    struct Counts {
        QList<QList<int>> sentences; ///< term numbers with repetitions
        QList<int> title;
    };

    QList<TextDocument> m_documents;
    QList<Counts> m_counts; ///< per document
    QHash<QString, int> m_numbers;
};

} // namespace oneul
