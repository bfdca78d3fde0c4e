#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "export/documents.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QJsonObject claimJson(const Claim &claim)
{
    QJsonArray cites;
    for (const ArticleId id : claim.cites)
        cites += id;
    QJsonObject json{{u"text"_s, claim.text},
                     {u"cites"_s, cites},
                     {u"quote"_s, claim.quote},
                     {u"support"_s, supportName(claim.support)}};
    if (!claim.translated.isEmpty())
        json.insert(u"translated"_s, claim.translated);
    if (!claim.sector.isEmpty())
        json.insert(u"sector"_s, claim.sector);
    if (claim.origin != ClaimOrigin::Engine)
        json.insert(u"origin"_s, claimOriginName(claim.origin));
    if (claim.fault != ClaimFault::None)
        json.insert(u"fault"_s, claimFaultName(claim.fault));
    if (!claim.faultDetail.isEmpty())
        json.insert(u"faultDetail"_s, claim.faultDetail);
    return json;
}

QJsonArray claimsJson(const QList<Claim> &claims)
{
    QJsonArray json;
    for (const Claim &claim : claims)
        json += claimJson(claim);
    return json;
}

QJsonArray withheldJson(const QList<WithheldClaim> &claims)
{
    static constexpr const char *kParts[] = {"themes", "events", "impact", "conclusion"};
    QJsonArray json;
    for (const WithheldClaim &withheld : claims) {
        QJsonObject claim = claimJson(withheld.claim);
        claim.insert(u"part"_s, QLatin1StringView(kParts[std::size_t(withheld.part)]));
        json += claim;
    }
    return json;
}

QJsonArray articlesJson(const QList<DigestArticle> &articles)
{
    QJsonArray json;
    for (const DigestArticle &article : articles) {
        QJsonObject entry{{u"id"_s, article.id},
                          {u"title"_s, article.title},
                          {u"url"_s, article.url},
                          {u"source"_s, article.sourceName},
                          {u"titleOnly"_s, article.titleOnly}};
        if (!article.translatedTitle.isEmpty())
            entry.insert(u"translatedTitle"_s, article.translatedTitle);
        json += entry;
    }
    return json;
}

QJsonObject sectionJson(const Section &section)
{
    QJsonObject json{{u"category"_s, section.category},
                     {u"heading"_s, section.heading},
                     {u"emoji"_s, section.emoji},
                     {u"engine"_s, section.summary.engine},
                     {u"articles"_s, articlesJson(section.articles)},
                     {u"summary"_s, summaryToJson(section.summary)}};
    if (!section.importedBody.isEmpty())
        json.insert(u"body"_s, section.importedBody);
    const Summary &summary = section.summary;
    if (!summary.fallback.isEmpty())
        json.insert(u"fallback"_s, summary.fallback);
    if (!summary.withheld.isEmpty())
        json.insert(u"withheld"_s, withheldJson(summary.withheld));
    QJsonArray leftOut;
    for (const ArticleId id : summary.leftOut)
        leftOut += id;
    if (!leftOut.isEmpty())
        json.insert(u"leftOut"_s, leftOut);
    return json;
}

QJsonObject digestJson(const Digest &digest)
{
    QJsonArray sections;
    for (const Section &section : digest.sections)
        sections += sectionJson(section);
    const QString created = digest.createdAt.isValid() ? digest.createdAt.toUTC().toString(Qt::ISODate) : QString();
    return {{u"kind"_s, kindName(digest.kind)}, {u"language"_s, languageCode(digest.language)},
            {u"origin"_s, digest.origin},       {u"createdAt"_s, created},
            {u"sections"_s, sections},          {u"manifest"_s, digest.manifest}};
}

} // namespace

QJsonObject summaryToJson(const Summary &summary)
{
    return {{u"themes"_s, claimsJson(summary.themes)},
            {u"events"_s, claimsJson(summary.events)},
            {u"impact"_s, claimsJson(summary.impact)},
            {u"conclusion"_s, claimsJson(summary.conclusion)}};
}

QByteArray renderJson(const QList<Digest> &digests)
{
    QJsonArray all;
    for (const Digest &digest : digests)
        all += digestJson(digest);
    const QString date = digests.isEmpty() ? QString() : digests.first().day.toString(Qt::ISODate);
    return QJsonDocument(QJsonObject{{u"date"_s, date}, {u"digests"_s, all}}).toJson();
}

} // namespace oneul
