// Makes the weights for papers in resources/ranker.json (docs/decisions/0030-ranker.md):
//
//   oneul_train_ranker RANKER.json ARTICLES.jsonl [OTHERS.jsonl]
//
// ARTICLES.jsonl holds {"title","summary","references"}: an abstract and what people made of it in a sentence. Each sentence's
// features are fitted, by ridge regression, to how near it comes to a reference (the mean of and R-L), always in
// comparison with the other sentences of its article. The weights for other texts stay as they are in the file: they are set
// by hand. With OTHERS.jsonl it says how near the chosen sentences of those articles come. The same input gives the same bytes.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include "quality/rouge.h"
#include "summary/corpus.h"
#include "summary/ranker.h"
#include "summary/sentencefeatures.h"

namespace oneul {
namespace {

/// Added to the diagonal: features are scaled to a deviation of 1 before, wordings are not.
constexpr double kRidge = 100;
constexpr double kWordingRidge = 1000;
/// Wordings of fewer articles are left out.
constexpr int kRarest = 80;
/// A weight is written with five digits behind the point.
constexpr double kUnit = 1e5;

struct Example {
    SourceText article;
    QStringList references;
};

/// A sentence's features, and how near it comes to a reference.
struct Row {
    std::vector<double> values;
    double gain = 0;
};

/// The sentences of an article.
using Rows = std::vector<Row>;

QList<Example> readExamples(const QString &name)
{
    QFile file(name);
    QList<Example> examples;
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        Example example;
        example.article.id = examples.size() + 1;
        example.article.title = object[u"title"].toString();
        example.article.text = object[u"summary"].toString();
        for (const QJsonValue &reference : object[u"references"].toArray())
            example.references.append(reference.toString());
        if (!example.references.isEmpty())
            examples.append(example);
    }
    return examples;
}

/// Of several references the one with the best R-1.
Rouge bestRouge(RougeReader &reader, const QString &sentence, const QStringList &references)
{
    Rouge best{-1, 0, 0};
    const std::vector<int> tokens = reader.tokens(sentence);
    for (const QString &reference : references) {
        const Rouge rouge = RougeReader::rouge(tokens, reader.tokens(reference));
        if (rouge[0] > best[0])
            best = rouge;
    }
    return best;
}

/// Wordings that many articles have, by name, and the column of each.
QMap<QString, int> wordingColumns(const QList<Example> &examples)
{
    QHash<QString, int> articles;
    for (const Example &example : examples) {
        QSet<QString> seen;
        const QList<SourceText> texts{example.article};
        const Corpus corpus(texts);
        for (const Sentence &sentence : corpus.documents()[0].sentences) {
            for (const QString &wording : wordingsOf(sentence.text))
                seen.insert(wording);
        }
        for (const QString &wording : std::as_const(seen))
            ++articles[wording];
    }
    QMap<QString, int> columns;
    for (auto it = articles.cbegin(); it != articles.cend(); ++it) {
        if (it.value() >= kRarest)
            columns.insert(it.key(), 0);
    }
    int next = kFeatures;
    for (int &column : columns)
        column = next++;
    return columns;
}

/// A document is all of its section here, so that its nearness to the section tells nothing.
Rows rowsOf(const Example &example, const QMap<QString, int> &columns, RougeReader &reader)
{
    const QList<SourceText> articles{example.article};
    const Corpus corpus(articles);
    const TextDocument &document = corpus.documents()[0];
    const QList<FeatureRow> features = sentenceFeatures(document, corpus.section());
    Rows rows;
    for (qsizetype s = 0; s < features.size(); ++s) {
        Row row;
        row.values.assign(size_t(kFeatures + columns.size()), 0);
        std::ranges::copy(features[s], row.values.begin());
        row.values[size_t(SentenceFeature::SectionNearness)] = 0;
        for (const QString &wording : wordingsOf(document.sentences[s].text)) {
            if (const auto column = columns.constFind(wording); column != columns.cend())
                row.values[size_t(*column)] = 1;
        }
        const Rouge rouge = bestRouge(reader, document.sentences[s].text, example.references);
        row.gain = (rouge[0] + rouge[1] + rouge[2]) / 3;
        rows.push_back(row);
    }
    return rows;
}

/// Less the mean of the article: only differences between its sentences matter.
void centre(Rows &rows)
{
    const auto count = double(rows.size());
    std::vector<double> mean(rows.front().values.size(), 0);
    double gain = 0;
    for (const Row &row : rows) {
        gain += row.gain / count;
        for (size_t f = 0; f < mean.size(); ++f)
            mean[f] += row.values[f] / count;
    }
    for (Row &row : rows) {
        row.gain -= gain;
        for (size_t f = 0; f < mean.size(); ++f)
            row.values[f] -= mean[f];
    }
}

using Matrix = std::vector<std::vector<double>>;

/// The products of all pairs of columns, below the diagonal, and of each column with the gain.
struct Equations {
    Matrix products;
    std::vector<double> gains;
    double rows = 0;

    explicit Equations(size_t width) : products(width, std::vector<double>(width, 0)), gains(width, 0) {}

    void add(const Row &row)
    {
        ++rows;
        for (size_t f = 0; f < gains.size(); ++f) {
            const double value = row.values[f];
            if (value == 0)
                continue;
            gains[f] += value * row.gain;
            for (size_t g = 0; g <= f; ++g)
                products[f][g] += value * row.values[g];
        }
    }
};

/// Solves by Cholesky's factors; only what stands below the diagonal of `a` is read.
std::vector<double> solved(Matrix a, std::vector<double> b)
{
    const size_t n = b.size();
    for (size_t i = 0; i < n; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (size_t k = 0; k < j; ++k)
                sum -= a[i][k] * a[j][k];
            a[i][j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / a[j][j];
        }
    }
    for (size_t i = 0; i < n; ++i) {
        for (size_t k = 0; k < i; ++k)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (size_t i = n; i-- > 0;) {
        for (size_t k = i + 1; k < n; ++k)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

std::vector<double> fitted(Equations equations)
{
    const size_t n = equations.gains.size();
    std::vector<double> scales(n, 1);
    for (size_t f = 0; f < size_t(kFeatures); ++f)
        scales[f] = std::max(std::sqrt(equations.products[f][f] / equations.rows), 1e-6);
    for (size_t f = 0; f < n; ++f) {
        equations.gains[f] /= scales[f];
        for (size_t g = 0; g <= f; ++g)
            equations.products[f][g] /= scales[f] * scales[g];
        equations.products[f][f] += f < size_t(kFeatures) ? kRidge : kWordingRidge;
    }
    std::vector<double> weights = solved(equations.products, equations.gains);
    for (size_t f = 0; f < n; ++f)
        weights[f] = std::round(weights[f] / scales[f] * kUnit) / kUnit;
    return weights;
}

std::vector<double> train(const QList<Example> &examples, const QMap<QString, int> &columns)
{
    RougeReader reader;
    Equations equations(size_t(kFeatures + columns.size()));
    for (const Example &example : examples) {
        Rows rows = rowsOf(example, columns, reader);
        if (rows.size() < 2)
            continue;
        centre(rows);
        for (const Row &row : rows)
            equations.add(row);
    }
    return fitted(equations);
}

/// The file with the weights that were found in the place of those that it had.
QByteArray withWeights(QJsonObject file, const std::vector<double> &weights, const QMap<QString, int> &columns)
{
    QJsonObject papers;
    for (int f = 0; f < kFeatures; ++f) {
        if (weights[size_t(f)] != 0)
            papers.insert(featureName(SentenceFeature(f)), weights[size_t(f)]);
    }
    QJsonObject wordings;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (weights[size_t(it.value())] != 0)
            wordings.insert(it.key(), weights[size_t(it.value())]);
    }
    file[u"papers"] = papers;
    file[u"wordings"] = wordings;
    return QJsonDocument(file).toJson();
}

void say(const QList<Example> &examples, const SentenceRanker &ranker)
{
    RougeReader reader;
    Rouge sum{};
    for (const Example &example : examples) {
        const QList<SourceText> articles{example.article};
        const Corpus corpus(articles, ranker);
        const TextDocument &document = corpus.documents()[0];
        if (document.best < 0)
            continue;
        const Rouge rouge = bestRouge(reader, document.sentences[document.best].text, example.references);
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += 100 * rouge[i] / double(examples.size());
    }
    std::printf("R-1 %.2f, R-2 %.2f, R-L %.2f of %lld articles\n", sum[0], sum[1], sum[2],
                static_cast<long long>(examples.size()));
}

int run(const QString &rankerName, const QString &articlesName, const QString &othersName)
{
    QFile file(rankerName);
    const QList<Example> examples = readExamples(articlesName);
    if (!file.open(QIODevice::ReadOnly) || examples.isEmpty()) {
        std::fprintf(stderr, "%s\n", file.isOpen() ? "no articles with references" : "cannot read the file of weights");
        return 1;
    }
    const QJsonObject before = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const QMap<QString, int> columns = wordingColumns(examples);
    const QByteArray bytes = withWeights(before, train(examples, columns), columns);
    const auto ranker = SentenceRanker::fromJson(bytes);
    if (!ranker || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "%s\n", ranker ? "cannot write the file of weights" : qPrintable(ranker.error().detail));
        return 1;
    }
    std::printf("%lld wordings, %lld bytes\n", static_cast<long long>(columns.size()),
                static_cast<long long>(bytes.size()));
    say(examples, *ranker);
    if (!othersName.isEmpty())
        say(readExamples(othersName), *ranker);
    return 0;
}

} // namespace
} // namespace oneul

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: oneul_train_ranker RANKER.json ARTICLES.jsonl [OTHERS.jsonl]\n");
        return 2;
    }
    return oneul::run(QFile::decodeName(argv[1]), QFile::decodeName(argv[2]),
                      argc > 3 ? QFile::decodeName(argv[3]) : QString());
}
