#include "summary/ranker.h"

#include <algorithm>
#include <cmath>

#include <QJsonDocument>
#include <QJsonObject>

namespace oneul {

namespace {

constexpr std::array<Genre, kGenres> kAllGenres = {Genre::Paper, Genre::News, Genre::Korean};

double dotProduct(const FeatureRow &a, const FeatureRow &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// As far from their mean as is usual among them, squashed.
QList<double> standingOut(const QList<double> &values)
{
    double mean = 0;
    double variance = 0;
    for (const double value : values)
        mean += value / double(values.size());
    for (const double value : values)
        variance += (value - mean) * (value - mean) / double(values.size());
    const double deviation = std::sqrt(variance);
    QList<double> result;
    for (const double value : values)
        result.append(deviation > 1e-9 ? 0.5 + 0.5 * std::tanh((value - mean) / deviation / 2) : 0.5);
    return result;
}

} // namespace

QLatin1StringView genreName(Genre genre)
{
    constexpr std::array<QLatin1StringView, kGenres> kNames = {QLatin1StringView("papers"), QLatin1StringView("news"),
                                                               QLatin1StringView("korean")};
    return kNames[size_t(genre)];
}

Result<SentenceRanker> SentenceRanker::fromJson(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return fail(ErrorCode::BrokenDocument, problem.errorString());
    SentenceRanker ranker;
    for (const Genre genre : kAllGenres) {
        const QJsonObject weights = document[genreName(genre)].toObject();
        if (weights.isEmpty())
            return fail(ErrorCode::BrokenDocument, QStringLiteral("no weights for ") + genreName(genre));
        qsizetype known = 0;
        for (int f = 0; f < kFeatures; ++f) {
            const QJsonValue weight = weights.value(featureName(SentenceFeature(f)));
            known += weight.isDouble() ? 1 : 0;
            ranker.m_weights[size_t(genre)][size_t(f)] = weight.toDouble();
        }
        if (known != weights.size())
            return fail(ErrorCode::BrokenDocument, QStringLiteral("an unknown feature in ") + genreName(genre));
    }
    const QJsonObject wordings = document[u"wordings"].toObject();
    for (auto it = wordings.constBegin(); it != wordings.constEnd(); ++it)
        ranker.m_wordings.insert(it.key(), it->toDouble());
    return ranker;
}

double SentenceRanker::wordingWeight(const QString &sentence) const
{
    double sum = 0;
    for (const QString &wording : wordingsOf(sentence))
        sum += m_wordings.value(wording, 0);
    return sum;
}

QList<double> SentenceRanker::scores(const TextDocument &document, const TermVector &section) const
{
    const FeatureRow &weights = m_weights[size_t(document.genre)];
    QList<double> values;
    for (const FeatureRow &row : sentenceFeatures(document, section))
        values.append(dotProduct(row, weights));
    if (document.genre == Genre::Paper) {
        for (qsizetype s = 0; s < values.size(); ++s)
            values[s] += wordingWeight(document.sentences[s].text);
    }
    return standingOut(values);
}

} // namespace oneul
