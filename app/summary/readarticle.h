#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include "model/summaryrequest.h"
#include "summary/foldedtext.h"
#include "summary/readsentence.h"

namespace oneul {

/// An article taken apart, so that many claims can be compared with it. Of very long texts, the beginning.
struct ReadArticle {
    struct Sentence {
        ReadSentence statement;
        QString folded; ///< see FoldedText
    };

    ReadArticle() = default;
    ReadArticle(const SourceText &article, const Aliases &aliases);

    ArticleId id = 0;
    Language language = Language::English;
    FoldedText title; ///< whole
    FoldedText text; ///< whole
    QString compact; ///< letters and digits of title and text in lower case, nothing between them
    QString initials; ///< of all its words, in lower case
    QList<Sentence> sentences; ///< the title is the first one
    QSet<QString> keys; ///< of all sentences
    QList<Figure> figures;

    [[nodiscard]] bool holds(const QString &folded) const; ///< whether it stands in title or text, word for word
};

} // namespace oneul
