#include "digest/labels.h"

#include <algorithm>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct SectorName {
    QLatin1StringView id;
    QStringView en;
    QStringView ko;
};

constexpr SectorName kSectors[] = {
    {"economy"_L1, u"Economy", u"경제"},         {"policy"_L1, u"Policy", u"정책"},
    {"society"_L1, u"Society", u"사회"},         {"technology"_L1, u"Technology", u"기술"},
    {"environment"_L1, u"Environment", u"환경"},
};

DigestLabels englishLabels()
{
    DigestLabels labels;
    labels.reportTitle = u"Daily Artificial Intelligence Insights"_s;
    labels.chartAlt = u"Category Distribution Graph"_s;
    labels.summary = u"Summary"_s;
    labels.themes = u"Key themes"_s;
    labels.events = u"Key events"_s;
    labels.impact = u"Impact analysis"_s;
    labels.conclusion = u"Conclusion"_s;
    labels.sources = u"Sources"_s;
    labels.contents = u"Contents"_s;
    labels.titleOnly = u"title only"_s;
    labels.weak = u"weak evidence"_s;
    labels.unsupported = u"no evidence"_s;
    labels.news = u"News"_s;
    labels.papers = u"Papers"_s;
    return labels;
}

DigestLabels koreanLabels()
{
    DigestLabels labels = englishLabels();
    labels.summary = u"요약"_s;
    labels.themes = u"주요 주제"_s;
    labels.events = u"주요 사건"_s;
    labels.impact = u"영향 분석"_s;
    labels.conclusion = u"최종 요약"_s;
    labels.sources = u"출처"_s;
    labels.contents = u"차례"_s;
    labels.titleOnly = u"제목만 있음"_s;
    labels.weak = u"약한 근거"_s;
    labels.unsupported = u"근거 없음"_s;
    labels.news = u"뉴스"_s;
    labels.papers = u"논문"_s;
    return labels;
}

} // namespace

QString DigestLabels::badge(Support support) const
{
    if (support == Support::Supported)
        return {};
    return support == Support::Weak ? weak : unsupported;
}

const DigestLabels &digestLabels(Language language)
{
    static const DigestLabels english = englishLabels();
    static const DigestLabels korean = koreanLabels();
    return language == Language::Korean ? korean : english;
}

QString sectorLabel(const QString &sector, Language language)
{
    const auto *row = std::ranges::find_if(kSectors, [&](const SectorName &name) { return sector == name.id; });
    if (row == std::end(kSectors))
        return sector;
    return (language == Language::Korean ? row->ko : row->en).toString();
}

QString kindHeading(Kind kind)
{
    return kind == Kind::Papers ? u"Papers"_s : u"News"_s;
}

} // namespace oneul
