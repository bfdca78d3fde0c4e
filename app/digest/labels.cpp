#include "digest/labels.h"

#include <algorithm>
#include <iterator>

#include <QJsonArray>
#include <QSet>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct FallbackReason {
    QLatin1StringView error;
    QStringView en;
    QStringView ko;
};

constexpr FallbackReason kReasons[] = {
    {"budgetSpent"_L1, u"the budget was spent", u"예산을 모두 씀"},
    {"quotaSpent"_L1, u"the account's quota was spent", u"계정의 사용 한도를 모두 씀"},
    {"contextTooSmall"_L1, u"the articles were too long for the model", u"기사가 모델의 입력 길이를 넘음"},
    {"keyRefused"_L1, u"the model's server refused the key", u"모델 서버가 키를 거부함"},
    {"modelUnknown"_L1, u"the server did not know the model", u"서버에 없는 모델임"},
    {"requestRefused"_L1, u"the model's server refused the request", u"모델 서버가 요청을 거부함"},
    {"httpStatus"_L1, u"the model's server answered with an error", u"모델 서버가 오류로 응답함"},
    {"modelBusy"_L1, u"the model was overloaded", u"모델이 과부하 상태였음"},
    {"answerRefused"_L1, u"the model declined to answer", u"모델이 응답을 거절함"},
    {"answerFiltered"_L1, u"a content filter took the answer", u"콘텐츠 필터가 응답을 막음"},
    {"answerCut"_L1, u"the answer was cut off", u"응답이 도중에 끊김"},
    {"answerUnreadable"_L1, u"the answer could not be read", u"응답을 읽을 수 없었음"},
};

QString fallbackReason(const QString &error, Language language)
{
    const bool korean = language == Language::Korean;
    const auto *row = std::ranges::find_if(kReasons, [&](const FallbackReason &known) { return error == known.error; });
    if (row == std::end(kReasons))
        return korean ? u"모델에 연결할 수 없었음"_s : u"the model could not be reached"_s;
    return (korean ? row->ko : row->en).toString();
}

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
    labels.replacement = u"from the source"_s;
    labels.byHand = u"edited by hand"_s;
    labels.translated = u"translated"_s;
    labels.leftOut = u"left out, more than the model could read"_s;
    labels.writtenBy = u"Written by %1"_s;
    labels.withheld = u"Sentences of the sources, since none that %1 wrote was supported by them"_s;
    labels.fellBack = u"Written by the built-in engine: %1"_s;
    labels.news = u"News"_s;
    labels.papers = u"Papers"_s;
    labels.evidence = u"Evidence"_s;
    labels.verbatim = u"word for word"_s;
    labels.engine = u"Engine: %1"_s;
    labels.builtin = u"built-in"_s;
    labels.sentences = u"Sentences: %1 (%2 supported, %3 weak, %4 without evidence)"_s;
    labels.madeOn = u"Made on %1"_s;
    labels.byDay = u"Articles by day"_s;
    labels.total = u"Total"_s;
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
    labels.replacement = u"원문 문장"_s;
    labels.byHand = u"직접 수정"_s;
    labels.translated = u"번역"_s;
    labels.leftOut = u"모델이 읽을 수 있는 길이를 넘어 제외됨"_s;
    labels.writtenBy = u"작성: %1"_s;
    labels.withheld = u"원문 문장으로 대신함: %1의 문장은 모두 근거가 부족했음"_s;
    labels.fellBack = u"내장 엔진이 작성함: %1"_s;
    labels.news = u"뉴스"_s;
    labels.papers = u"논문"_s;
    labels.evidence = u"근거"_s;
    labels.verbatim = u"원문 그대로"_s;
    labels.engine = u"엔진: %1"_s;
    labels.builtin = u"내장 엔진"_s;
    labels.sentences = u"문장 %1개 (근거 있음 %2, 약한 근거 %3, 근거 없음 %4)"_s;
    labels.madeOn = u"작성일 %1"_s;
    labels.byDay = u"날짜별 기사 수"_s;
    labels.total = u"합계"_s;
    return labels;
}

QSet<ClaimOrigin> originsOf(const Summary &summary)
{
    QSet<ClaimOrigin> origins;
    for (const auto *part : {&summary.themes, &summary.events, &summary.impact, &summary.conclusion}) {
        for (const Claim &claim : *part)
            origins.insert(claim.origin);
    }
    return origins;
}

} // namespace

QString DigestLabels::badge(Support support) const
{
    if (support == Support::Supported)
        return {};
    return support == Support::Weak ? weak : unsupported;
}

QString DigestLabels::sign(Support support)
{
    return support == Support::Supported ? u"✓"_s : u"⚠"_s;
}

QString DigestLabels::origin(ClaimOrigin origin) const
{
    switch (origin) {
    case ClaimOrigin::Replacement:
        return replacement;
    case ClaimOrigin::Hand:
        return byHand;
    case ClaimOrigin::Engine:
        break;
    }
    return {};
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

QString engineNote(const Digest &digest, qsizetype section)
{
    const Summary &summary = digest.sections[section].summary;
    const DigestLabels &labels = digestLabels(digest.language);
    if (!summary.fallback.isEmpty())
        return labels.fellBack.arg(fallbackReason(summary.fallback, digest.language));
    if (summary.engine.isEmpty() || summary.engine == u"builtin" || summary.engine == u"import")
        return {};
    const QJsonObject described = digest.manifest.value(u"sections").toArray().at(section).toObject();
    QString model = described.value(u"model").toString();
    if (model.isEmpty())
        model = digest.manifest.value(u"model").toString();
    const bool named = model.isEmpty() || model == summary.engine;
    const QSet<ClaimOrigin> origins = originsOf(summary);
    const bool isWithheld = origins == QSet<ClaimOrigin>{ClaimOrigin::Replacement};
    if (!isWithheld && !origins.contains(ClaimOrigin::Engine)) // each sentence says of itself what it is
        return {};
    const QString &words = isWithheld ? labels.withheld : labels.writtenBy;
    return words.arg(named ? summary.engine : u"%1 (%2)"_s.arg(summary.engine, model));
}

QString kindHeading(Kind kind)
{
    return kind == Kind::Papers ? u"Papers"_s : u"News"_s;
}

} // namespace oneul
