#include "digest/digestclaims.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QStringList>

#include "model/summaryparts.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<SummaryPart, QStringView>, 4> kParts{{{SummaryPart::Themes, u"themes"},
                                                                     {SummaryPart::Events, u"events"},
                                                                     {SummaryPart::Impact, u"impact"},
                                                                     {SummaryPart::Conclusion, u"conclusion"}}};

struct Found {
    const Digest *digest = nullptr;
    int section = -1; ///< within the digest
};

Found find(const QList<Digest> &digests, int section)
{
    for (const Digest &digest : digests) {
        if (section >= 0 && section < digest.sections.size())
            return {&digest, section};
        section -= static_cast<int>(digest.sections.size());
    }
    return {};
}

} // namespace

std::optional<ClaimAddress> claimAddress(const QUrl &link)
{
    const QStringList steps = link.path().split(u'/', Qt::SkipEmptyParts);
    if (link.scheme() != u"claim" || steps.size() != 3)
        return {};
    bool isSection = false;
    bool isIndex = false;
    const int section = steps.at(0).toInt(&isSection);
    const int index = steps.at(2).toInt(&isIndex);
    for (const auto &[part, name] : kParts) {
        if (name == steps.at(1) && isSection && isIndex)
            return ClaimAddress{section, part, index};
    }
    return {};
}

QUrl claimLink(const ClaimAddress &address)
{
    QString name;
    for (const auto &[part, word] : kParts) {
        if (part == address.part)
            name = word.toString();
    }
    return QUrl(u"claim:%1/%2/%3"_s.arg(QString::number(address.section), name, QString::number(address.index)));
}

const Digest *digestOf(const QList<Digest> &digests, int section)
{
    return find(digests, section).digest;
}

const Section *sectionOf(const QList<Digest> &digests, int section)
{
    const Found found = find(digests, section);
    return found.digest != nullptr ? &found.digest->sections.at(found.section) : nullptr;
}

std::optional<SectionPlace> placeOf(const QList<Digest> &digests, int section)
{
    const Found found = find(digests, section);
    if (found.digest == nullptr)
        return {};
    return SectionPlace{found.digest->id, found.section};
}

const Claim *claimOf(const QList<Digest> &digests, const ClaimAddress &address)
{
    const Section *section = sectionOf(digests, address.section);
    if (section == nullptr)
        return nullptr;
    const QList<Claim> &claims = claimsIn(section->summary, address.part);
    return address.index >= 0 && address.index < claims.size() ? &claims.at(address.index) : nullptr;
}

int ownSentences(const Section &section)
{
    int count = 0;
    for (const auto &[part, name] : kParts) {
        count +=
            static_cast<int>(std::ranges::count(claimsIn(section.summary, part), ClaimOrigin::Hand, &Claim::origin));
    }
    return count;
}

int ownSentences(const QList<Digest> &digests)
{
    int count = 0;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections)
            count += ownSentences(section);
    }
    return count;
}

int markOf(const Section &section, ArticleId article)
{
    for (qsizetype place = 0; place < section.articles.size(); ++place) {
        if (article > 0 && section.articles.at(place).id == article)
            return static_cast<int>(place) + 1;
    }
    return 0;
}

} // namespace oneul
