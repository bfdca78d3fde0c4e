// Makes resources/prior.bin, the weights that a new archive starts with (docs/decisions/0024-classifier.md):
//
//   oneul_train_prior TAXONOMY.json ARTICLES.jsonl OUT [STRENGTH]
//
// Counts how rare features are. With a STRENGTH above 0 there are weights, too: the articles have no categories of this taxonomy,
// so those that its keywords name clearly are taken as examples, and the model learns which other words go with them; the
// strength is what the weights are multiplied by. The same input gives the same bytes.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "topics/classifier.h"
#include "topics/featurereader.h"
#include "topics/lessons.h"
#include "topics/priormodel.h"
#include "topics/taxonomyfile.h"

namespace oneul {
namespace {

constexpr int kBits = 16;
/// A category is clear from this score on, if no other has more than half of it.
constexpr double kClear = 4;
constexpr double kRival = 0.5;
/// Weights below this share of the category's largest are left out.
constexpr float kPruned = 0.02F;

QList<ArticleFacts> readArticles(const QString &name)
{
    QFile file(name);
    QList<ArticleFacts> articles;
    if (!file.open(QIODevice::ReadOnly))
        return articles;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        if (!object.isEmpty())
            articles.append(
                {.title = object[u"title"].toString(), .text = object[u"summary"].toString(), .kind = Kind::Papers});
    }
    return articles;
}

/// The category that the keywords name clearly; -1: none.
qsizetype clearCategory(const Features &features, const QList<Category> &categories)
{
    double best = 0;
    double next = 0;
    qsizetype found = -1;
    for (qsizetype c = 0; c < categories.size(); ++c) {
        const double score = features.keywords.value(categories[c].id, 0);
        if (score > best) {
            next = best;
            best = score;
            found = c;
        } else {
            next = std::max(next, score);
        }
    }
    return best >= kClear && next <= kRival * best ? found : -1;
}

/// Each clear article twice: whole, and its title alone, as most news are known.
QList<Lesson> lessonsOf(const QList<ArticleFacts> &articles, const Taxonomy &taxonomy, const PriorModel &rarities,
                        qsizetype width)
{
    const Classifier rules(taxonomy, nullptr);
    QList<Lesson> lessons;
    for (const ArticleFacts &facts : articles) {
        const qsizetype category = clearCategory(rules.features(facts), taxonomy.categories());
        if (category < 0)
            continue;
        for (const QString &text : {facts.text, QString()}) {
            // The kind would only tell that all of them are papers.
            const Kind kind = lessons.size() % 4 < 2 ? Kind::Papers : Kind::News;
            const ArticleFacts seen{.title = facts.title, .text = text, .kind = kind};
            lessons.append({hashedFeatures(seen, rarities), std::vector<float>(size_t(width)), category});
        }
    }
    return lessons;
}

/// The weights, each category's scaled to its largest. The hinge's even pull below zero is no knowledge and is taken out.
void takeWeights(PriorModel &prior, const LinearModel &model, const QList<Category> &categories, float strength)
{
    for (qsizetype c = 0; c < categories.size(); ++c) {
        if (categories[c].id != kOthers)
            prior.categories.append(categories[c].id);
    }
    const auto width = size_t(prior.categories.size());
    prior.weights.assign(width << kBits, 0);
    size_t column = 0;
    for (qsizetype c = 0; c < categories.size(); ++c) {
        if (categories[c].id == kOthers)
            continue;
        float largest = 1e-9F;
        for (qsizetype row = 0; row < model.rows(); ++row)
            largest = std::max(largest, std::abs(model.weight(quint32(row), c)));
        for (qsizetype row = 0; row < model.rows(); ++row) {
            const float weight = model.weight(quint32(row), c) / largest;
            if (std::abs(weight) >= kPruned)
                prior.weights[size_t(row) * width + column] = qint8(std::lround(weight * 127));
        }
        prior.scales.push_back(strength * largest / 127);
        ++column;
    }
}

int run(const QString &taxonomyFile, const QString &articlesFile, const QString &outFile, float strength)
{
    QFile file(taxonomyFile);
    const auto taxonomy = file.open(QIODevice::ReadOnly) ? readTaxonomy(file.readAll())
                                                         : Result<Taxonomy>(fail(ErrorCode::FileRead, taxonomyFile));
    const QList<ArticleFacts> articles = readArticles(articlesFile);
    if (!taxonomy || articles.isEmpty()) {
        std::fprintf(stderr, "%s\n", taxonomy ? "no articles" : qPrintable(taxonomy.error().detail));
        return 1;
    }
    const QList<Category> &categories = taxonomy->categories();
    PriorModel prior = countedPrior(articles, kBits);
    LinearModel start(kBits, categories.size());
    const QList<Lesson> lessons = lessonsOf(articles, *taxonomy, prior, start.width());
    std::printf("%lld of %lld articles are clear\n", static_cast<long long>(lessons.size() / 2),
                static_cast<long long>(articles.size()));
    if (strength > 0)
        takeWeights(prior, learnt(std::move(start), lessons, 4).model, categories, strength);
    const QByteArray bytes = packedPrior(prior);
    QFile out(outFile);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(outFile));
        return 1;
    }
    std::printf("%s: %lld bytes\n", qPrintable(outFile), static_cast<long long>(bytes.size()));
    return 0;
}

} // namespace
} // namespace oneul

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: oneul_train_prior TAXONOMY.json ARTICLES.jsonl OUT [STRENGTH]\n");
        return 2;
    }
    const float strength = argc > 4 ? QByteArray(argv[4]).toFloat() : 0.0F;
    return oneul::run(QFile::decodeName(argv[1]), QFile::decodeName(argv[2]), QFile::decodeName(argv[3]), strength);
}
