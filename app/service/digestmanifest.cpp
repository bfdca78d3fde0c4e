#include "service/digestmanifest.h"

#include <utility>

#include <QJsonArray>
#include <QMap>

#include "summary/builtin.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QJsonObject tokensJson(const TokenUsage &usage)
{
    QJsonObject json{{u"input"_s, usage.input}, {u"output"_s, usage.output}};
    if (usage.estimated)
        json.insert(u"estimated"_s, true);
    return json;
}

TokenUsage tokensOf(const QJsonObject &json)
{
    return {qint64(json.value(u"input").toDouble()), qint64(json.value(u"output").toDouble()),
            json.value(u"estimated").toBool()};
}

/// What is said of a section beside its articles.
QJsonObject describe(QJsonObject section, const SectionResult &result)
{
    QJsonArray leftOut;
    for (const ArticleId id : result.summary.leftOut)
        leftOut += id;
    section.insert(u"engine"_s, result.summary.engine);
    section.insert(u"model"_s, result.model);
    section.insert(u"promptHash"_s, QString::fromLatin1(result.promptHash));
    section.insert(u"tokens"_s, tokensJson(result.usage));
    section.insert(u"cost"_s, result.cost);
    section.insert(u"profile"_s, result.profile);
    section.insert(u"currency"_s, result.currency);
    section.insert(u"cached"_s, result.cached);
    section.insert(u"fallback"_s, result.summary.fallback);
    section.insert(u"leftOut"_s, leftOut);
    section.insert(u"withheld"_s, int(result.summary.withheld.size()));
    section.insert(u"tries"_s, result.tries);
    section.insert(u"ms"_s, result.ms);
    return section;
}

/// Amounts of several currencies have no sum: "costs" has them one by one then, in the place of "cost" and "currency".
void insertCosts(QJsonObject &manifest, const QMap<QString, double> &costs)
{
    for (const QString &field : {u"cost"_s, u"currency"_s, u"costs"_s})
        manifest.remove(field);
    if (costs.size() > 1) {
        QJsonObject amounts;
        for (auto amount = costs.cbegin(); amount != costs.cend(); ++amount)
            amounts.insert(amount.key(), amount.value());
        manifest.insert(u"costs"_s, amounts);
    } else if (!costs.isEmpty()) {
        manifest.insert(u"cost"_s, costs.first());
        manifest.insert(u"currency"_s, costs.firstKey());
    }
}

/// The sums over the sections.
QJsonObject totalled(QJsonObject manifest)
{
    TokenUsage tokens;
    QMap<QString, double> costs;
    const QString usual = manifest.value(u"currency").toString();
    int fallbacks = 0;
    int cached = 0;
    const QJsonArray sections = manifest.value(u"sections").toArray();
    for (const QJsonValue &value : sections) {
        const QJsonObject section = value.toObject();
        tokens += tokensOf(section.value(u"tokens").toObject());
        const QString currency = section.value(u"currency").toString(usual);
        if (!currency.isEmpty())
            costs[currency] += section.value(u"cost").toDouble();
        fallbacks += section.value(u"fallback").toString().isEmpty() ? 0 : 1;
        cached += section.value(u"cached").toBool() ? 1 : 0;
    }
    manifest.insert(u"tokens"_s, tokensJson(tokens));
    insertCosts(manifest, costs);
    manifest.insert(u"fallbacks"_s, fallbacks);
    manifest.insert(u"cached"_s, cached);
    return manifest;
}

} // namespace

QJsonObject manifestOf(const Digest &digest, const QList<SectionDraft> &drafts, const QList<SectionResult> &results,
                       const EngineProfile *profile)
{
    if (profile == nullptr)
        return makeManifest(digest, drafts, BuiltinEngine::version());
    QJsonObject manifest = makeManifest(digest, drafts, profile->name);
    manifest.insert(u"profile"_s, profile->id);
    manifest.insert(u"protocol"_s, protocolName(profile->protocol));
    manifest.insert(u"model"_s, profile->model);
    manifest.insert(u"temperature"_s, profile->temperature);
    manifest.insert(u"currency"_s, profile->currency);
    manifest.insert(u"builtin"_s, BuiltinEngine::version());
    QJsonArray sections = manifest.value(u"sections").toArray();
    for (qsizetype i = 0; i < sections.size() && i < results.size(); ++i)
        sections[i] = describe(sections[i].toObject(), results[i]);
    manifest.insert(u"sections"_s, sections);
    return totalled(std::move(manifest));
}

QJsonObject manifestWith(QJsonObject manifest, int section, const SectionResult &result)
{
    QJsonArray sections = manifest.value(u"sections").toArray();
    if (section < 0 || section >= sections.size())
        return manifest;
    sections[section] = describe(sections[section].toObject(), result);
    manifest.insert(u"sections"_s, sections);
    return totalled(std::move(manifest));
}

QJsonObject manifestOfVersion(QJsonObject manifest, DigestId from, const QString &change, const QDateTime &at,
                              const QString &section)
{
    QJsonObject made{{u"digest"_s, from}, {u"change"_s, change}, {u"at"_s, at.toUTC().toString(Qt::ISODate)}};
    if (!section.isEmpty())
        made.insert(u"section"_s, section);
    manifest.insert(u"madeFrom"_s, made);
    return manifest;
}

} // namespace oneul
