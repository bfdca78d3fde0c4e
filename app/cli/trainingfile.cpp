#include "cli/trainingfile.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <QJsonArray>

#include "text/identity.h"
#include "topics/priormodel.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

/// Few lines have few words, and small weights are quickly made; with many, features must not share a weight.
constexpr int kFewBits = 16;
constexpr int kManyBits = kMostFeatureBits;
constexpr qsizetype kMany = 1000;
constexpr int kLastOrder = 1'000'000;
constexpr double kMostWeight = 100;

bool describesCategory(const JsonLine &line)
{
    return line.id.startsWith(u"category:");
}

/// Latin keywords of the file are beginnings of words: "vulnerab", "encrypt".
Keyword keywordOf(const QString &text, double weight)
{
    const QString word = text.simplified().toLower();
    return {word.endsWith(u'*') ? word : word + u'*', weight};
}

void addKeywords(Category &category, const JsonLine &line)
{
    const double weight = qBound(0.0, line.object.value(u"weight").toDouble(1), kMostWeight);
    const QJsonArray keywords = line.object.value(u"keywords").toArray();
    for (const QJsonValue &keyword : keywords) {
        if (!keyword.toString().trimmed().isEmpty() && weight > 0)
            category.keywords.append(keywordOf(keyword.toString(), weight));
    }
}

Taxonomy taxonomyOf(const QList<JsonLine> &lines)
{
    QList<Category> categories;
    for (const JsonLine &line : lines) {
        const QString name = line.object.value(u"category").toString();
        auto found = std::ranges::find(categories, name, &Category::id);
        if (found == categories.end()) {
            Category category;
            category.id = name;
            category.nameEn = name;
            category.order = int(categories.size());
            categories.append(category);
            found = categories.end() - 1;
        }
        if (describesCategory(line))
            addKeywords(*found, line);
    }
    if (std::ranges::find(categories, kOthers, &Category::id) == categories.end()) {
        Category others;
        others.id = kOthers;
        others.nameEn = kOthers;
        others.order = kLastOrder;
        others.archived = true; // nobody asked for it
        categories.append(others);
    }
    return Taxonomy(categories);
}

} // namespace

ArticleFacts factsOn(const JsonLine &line)
{
    ArticleFacts facts;
    facts.title = line.object.value(u"title").toString();
    facts.text = line.object.value(u"summary").toString();
    facts.normalisedUrl = normalisedAddress(line.object.value(u"url").toString());
    facts.sourceName = line.object.value(u"source").toString();
    facts.kind = kindFromName(line.object.value(u"kind").toString());
    return facts;
}

Classifier trainedOn(const QList<JsonLine> &lines)
{
    QList<Example> examples;
    QList<ArticleFacts> texts;
    for (const JsonLine &line : lines) {
        texts.append(factsOn(line));
        if (!describesCategory(line))
            examples.append({texts.constLast(), line.object.value(u"category").toString()});
    }
    const auto prior =
        std::make_shared<const PriorModel>(countedPrior(texts, texts.size() < kMany ? kFewBits : kManyBits));
    return Classifier(taxonomyOf(lines), prior).taught(examples);
}

} // namespace oneul
