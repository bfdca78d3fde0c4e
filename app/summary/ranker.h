#pragma once

#include <array>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include "base/result.h"
#include "summary/corpus.h"
#include "summary/sentencecues.h"
#include "summary/sentencefeatures.h"

namespace oneul {

constexpr int kGenres = 3;

/// "papers", "news", "korean": how the file of weights calls a genre.
[[nodiscard]] QLatin1StringView genreName(Genre genre);

/// Tells how well each sentence stands for its article: a weighted sum of its features, with weights for each kind of text,
/// and for papers of its words.
class SentenceRanker final
{
public:
    SentenceRanker() = default; ///< knows nothing: to it all sentences are equal
    /// Reads resources/ranker.json: {"version":1,"papers":{feature: weight…},"news":{…},"korean":{…},"wordings":{word: weight…}}.
    /// BrokenDocument: a genre is missing, or it weighs what is no feature.
    static Result<SentenceRanker> fromJson(const QByteArray &json);

    /// One for each sentence, 0…1: how far it stands out among the sentences of its article.
    [[nodiscard]] QList<double> scores(const TextDocument &document, const TermVector &section) const;

private:
    [[nodiscard]] double wordingWeight(const QString &sentence) const;

    std::array<FeatureRow, kGenres> m_weights{};
    QHash<QString, double> m_wordings;
};

} // namespace oneul
