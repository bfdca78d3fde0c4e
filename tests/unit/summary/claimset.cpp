#include "claimset.h"

#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "summary/claimjudge.h"
#include "support/files.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

QList<QJsonObject> readLines(const QString &file)
{
    QFile read(testDataPath(u"claims/"_s + file));
    QList<QJsonObject> lines;
    if (!read.open(QIODevice::ReadOnly))
        return lines;
    while (!read.atEnd())
        lines.append(QJsonDocument::fromJson(read.readLine()).object());
    return lines;
}

QHash<ArticleId, SourceText> readArticles()
{
    QHash<ArticleId, SourceText> articles;
    for (const QJsonObject &line : readLines(u"articles.jsonl"_s)) {
        const ArticleId id = line[u"id"].toInteger();
        articles.insert(id, SourceText{id, line[u"title"].toString(), line[u"text"].toString(), 0});
    }
    return articles;
}

void count(ClaimScore &score, const LabelledClaim &claim, Support support)
{
    const bool founded = claim.label == u"supported";
    const bool refused = support == Support::Unsupported;
    score.founded += founded ? 1 : 0;
    score.unfounded += founded ? 0 : 1;
    score.kept += founded && !refused ? 1 : 0;
    score.refused += refused ? 1 : 0;
    score.rightlyRefused += refused && !founded ? 1 : 0;
    score.accepted += support == Support::Supported ? 1 : 0;
    score.rightlyAccepted += support == Support::Supported && founded ? 1 : 0;
    auto &[all, caught] = score.byLabel[claim.label];
    ++all;
    caught += refused ? 1 : 0;
}

} // namespace

QList<LabelledClaim> readClaims(const QString &file)
{
    const QHash<ArticleId, SourceText> articles = readArticles();
    QList<LabelledClaim> claims;
    for (const QJsonObject &line : readLines(file)) {
        LabelledClaim read;
        read.id = line[u"id"].toString();
        read.label = line[u"label"].toString();
        read.claim.text = line[u"claim"].toString();
        read.claim.quote = line[u"quote"].toString();
        for (const QJsonValue cite : line[u"cites"].toArray())
            read.claim.cites.append(cite.toInteger());
        for (const QJsonValue id : line[u"articles"].toArray())
            read.articles.append(articles.value(id.toInteger()));
        claims.append(read);
    }
    return claims;
}

QString ClaimScore::text() const
{
    QString text = u"refused: precision %1, recall %2; supported: precision %3; founded ones kept: %4\n"_s
                       .arg(precision(), 0, 'f', 3)
                       .arg(recall(), 0, 'f', 3)
                       .arg(acceptedPrecision(), 0, 'f', 3)
                       .arg(keptShare(), 0, 'f', 3);
    QStringList labels = byLabel.keys();
    labels.sort();
    for (const QString &label : labels)
        text += u"  %1: %2 of %3 refused\n"_s.arg(label).arg(byLabel[label].second).arg(byLabel[label].first);
    return text + u"  founded and found fully supported: %1 of %2\n"_s.arg(rightlyAccepted).arg(founded);
}

ClaimScore scoreOf(const QList<LabelledClaim> &claims, const Aliases &aliases)
{
    ClaimScore score;
    for (const LabelledClaim &claim : claims) {
        const Claim found = ClaimJudge(claim.articles, aliases).judged(claim.claim);
        count(score, claim, found.support);
        const bool founded = claim.label == u"supported";
        if (founded ? found.support != Support::Supported : found.support != Support::Unsupported)
            score.mistakes.append(u"%1 %2 found %3 (%4 %5): %6"_s.arg(claim.id, claim.label, supportName(found.support),
                                                                      claimFaultName(found.fault), found.faultDetail,
                                                                      claim.claim.text));
    }
    return score;
}

} // namespace oneul
