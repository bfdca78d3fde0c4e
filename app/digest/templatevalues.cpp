#include "digest/templatevalues.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "digest/labels.h"
#include "digest/markdownparts.h"
#include "digest/markdowntext.h"
#include "digest/reportformat.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString flag(bool on)
{
    return on ? u"1"_s : QString();
}

/// Items know their number and whether they are the first or last.
QList<TemplateScope> numbered(QList<TemplateScope> items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].values.insert(u"n"_s, QString::number(i + 1));
        items[i].values.insert(u"first"_s, flag(i == 0));
        items[i].values.insert(u"last"_s, flag(i + 1 == items.size()));
    }
    return items;
}

QList<TemplateScope> claimScopes(const QList<Claim> &claims, const Section &section, Language language)
{
    QList<TemplateScope> scopes;
    for (const Claim &claim : claims) {
        const QString sector = claim.sector.isEmpty() ? QString() : sectorLabel(claim.sector, language);
        TemplateScope scope;
        scope.values = {{u"text"_s, escapeMarkdown(claim.shown().simplified())},
                        {u"marks"_s, claimMarks(claim, section)},
                        {u"badge"_s, claimBadges(claim, language)},
                        {u"sector"_s, escapeMarkdown(sector)},
                        {u"quote"_s, escapeMarkdown(claim.quote.simplified())}};
        scopes.append(scope);
    }
    return numbered(scopes);
}

QList<TemplateScope> sourceScopes(const Section &section, bool own)
{
    const auto written = [own](const QString &title) { return own ? escapeMarkdown(title) : title.trimmed(); };
    QList<TemplateScope> scopes;
    for (const DigestArticle &article : section.articles) {
        TemplateScope scope;
        scope.values = {{u"title"_s, written(article.title)},
                        {u"translated"_s, written(article.translatedTitle.simplified())},
                        {u"url"_s, sourceAddress(article)},
                        {u"source"_s, escapeMarkdown(article.sourceName)}};
        scopes.append(scope);
    }
    return numbered(scopes);
}

/// The parts that say something, each also as a list of its own name.
void addParts(TemplateScope &scope, const Section &section, Language language)
{
    const DigestLabels &labels = digestLabels(language);
    const Summary &summary = section.summary;
    const std::tuple<QString, QString, QList<Claim>> parts[] = {
        {u"themes"_s, labels.themes, summary.themes},
        {u"events"_s, labels.events, summary.events},
        {u"impact"_s, labels.impact, summary.impact},
        {u"conclusion"_s, labels.conclusion, summary.conclusion}};
    QList<TemplateScope> told;
    for (const auto &[name, label, claims] : parts) {
        if (claims.isEmpty())
            continue;
        TemplateScope part;
        part.values.insert(u"part"_s, label);
        part.lists.insert(u"claims"_s, claimScopes(claims, section, language));
        scope.lists.insert(name, part.lists.value(u"claims"_s));
        told.append(part);
    }
    scope.lists.insert(u"parts"_s, numbered(told));
}

QList<TemplateScope> sectionScopes(const Digest &digest, int number, bool own)
{
    QList<TemplateScope> scopes;
    for (qsizetype i = 0; i < digest.sections.size(); ++i) {
        const Section &section = digest.sections[i];
        TemplateScope scope;
        scope.values = {{u"emoji"_s, section.emoji},
                        {u"heading"_s, own ? escapeMarkdown(section.heading) : section.heading},
                        {u"category"_s, section.category},
                        {u"body"_s, section.importedBody},
                        {u"notes"_s, sectionNotes(digest, i).join(u"\n\n"_s)}};
        addParts(scope, section, digest.language);
        scope.lists.insert(u"sources"_s, sourceScopes(section, own));
        scope.digest = number;
        scope.section = static_cast<int>(i);
        scopes.append(scope);
    }
    return numbered(scopes);
}

void addLabels(TemplateScope &scope, Language language)
{
    const DigestLabels &labels = digestLabels(language);
    scope.values.insert(u"chartLabel"_s, labels.chartAlt);
    scope.values.insert(u"summaryLabel"_s, labels.summary);
    scope.values.insert(u"sourcesLabel"_s, labels.sources);
}

QList<TemplateScope> digestScopes(const QList<Digest> &digests, bool own)
{
    QList<TemplateScope> scopes;
    for (qsizetype i = 0; i < digests.size(); ++i) {
        const Digest &digest = digests[i];
        TemplateScope scope;
        scope.values = {{u"title"_s, kindReportTitle(digest)},
                        {u"date"_s, digest.day.toString(Qt::ISODate)},
                        {u"kind"_s, kindHeading(digest.kind)},
                        {u"language"_s, languageCode(digest.language)},
                        {u"chart"_s, reportChart(digest)}};
        addLabels(scope, digest.language);
        scope.lists.insert(u"sections"_s, sectionScopes(digest, static_cast<int>(i), own));
        scopes.append(scope);
    }
    return numbered(scopes);
}

} // namespace

TemplateScope templateScope(const QList<Digest> &digests, const TemplateContext &context)
{
    const bool own = std::ranges::any_of(digests, isOwnReport);
    const QString from = context.from.toString(Qt::ISODate);
    const QString to = context.to.toString(Qt::ISODate);
    QStringList kinds;
    for (const Digest &digest : digests) {
        if (!kinds.contains(kindHeading(digest.kind)))
            kinds += kindHeading(digest.kind);
    }
    TemplateScope scope;
    scope.values = {{u"from"_s, from},
                    {u"to"_s, to},
                    {u"date"_s, from == to ? from : from + u" – "_s + to},
                    {u"kind"_s, kinds.join(u" · "_s)},
                    {u"own"_s, flag(own)}};
    if (!digests.isEmpty()) {
        scope.values.insert(u"title"_s, reportTitle(digests.first()));
        addLabels(scope, digests.first().language);
    }
    scope.lists.insert(u"digests"_s, digestScopes(digests, own));
    return scope;
}

} // namespace oneul
