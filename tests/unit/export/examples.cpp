#include "examples.h"

namespace oneul::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList &names()
{
    static const QStringList list{u"대형 언어 모델"_s,
                                  u"Natural Language Processing"_s,
                                  u"컴퓨터 비전"_s,
                                  u"Multimodal"_s,
                                  u"Generative Models"_s,
                                  u"음성·음악"_s,
                                  u"Reinforcement Learning"_s,
                                  u"Robotics"_s,
                                  u"Model training technique"_s,
                                  u"Inference acceleration"_s,
                                  u"AI business insight"_s,
                                  u"Healthcare AI"_s,
                                  u"AI Philosophy/Theory"_s,
                                  u"기타"_s};
    return list;
}

Claim claim(const QString &text, const QList<ArticleId> &cites, Support support = Support::Supported,
            const QString &sector = {})
{
    return {text, cites, text, support, sector, {}, {}};
}

Section madeSection(int number, bool korean)
{
    Section section;
    section.category = u"c%1"_s.arg(number);
    section.heading = names()[number % names().size()];
    section.emoji = QStringList{u"🧠"_s, u"📚"_s, u"👁️"_s, u"🤖"_s}[number % 4];
    const ArticleId first = 100 * number;
    section.articles = {
        {first + 1,
         u"Reading long texts <in parts> & more (%1)"_s.arg(number),
         u"https://example.org/a_(%1)?x=1&y=2"_s.arg(number),
         u"example.org"_s,
         false,
         {}},
        {first + 2,
         u"긴 글을 나누어 읽는 방법을 다룬 글"_s,
         u"https://example.com/%eb%85%bc"_s,
         u"example.com"_s,
         false,
         {}},
        {first + 3, u"A title and nothing else"_s, u"https://example.net/t"_s, u"example.net"_s, true, {}}};
    section.summary.engine = u"builtin"_s;
    section.summary.themes = {claim(korean ? u"긴 글"_s : u"long texts"_s, {first + 2, first + 1})};
    section.summary.events = {
        claim(
            korean
                ? u"모델이 긴 글을 문단으로 나누어 읽고 문단마다 요약을 만든 뒤, 그 요약을 다시 모아 전체의 요약을 만든다."_s
                : u"The model reads a long text paragraph by paragraph and joins what it found."_s,
            {first + 2}),
        claim(u"A title and nothing else"_s, {first + 3}, Support::Weak)};
    section.summary.impact = {claim(korean ? u"서버 비용이 절반으로 줄 수 있다."_s : u"Costs may fall by half."_s,
                                    {first + 1}, Support::Unsupported, u"economy"_s)};
    section.summary.conclusion = {claim(
        korean ? u"두 글 모두 나누어 읽기를 권한다."_s : u"Both advise to read in parts."_s, {first + 1, first + 2})};
    return section;
}

} // namespace

QList<ChartSlice> manySlices(int count)
{
    QList<ChartSlice> slices;
    for (int i = 0; i < count; ++i)
        slices += {u"c%1"_s.arg(i), i < names().size() ? names()[i] : u"Category %1"_s.arg(i),
                   i == 0 ? 20 : std::max(1, 18 - 2 * i + (i == 1 ? 3 : 0)),
                   QColor::fromHsl(i * 360 / std::max(1, count), 130, 120)};
    return slices;
}

Digest madeDigest(Language language, Kind kind)
{
    Digest digest;
    digest.day = QDate(2024, 5, 2);
    digest.kind = kind;
    digest.language = language;
    digest.createdAt = QDateTime(QDate(2024, 5, 2), QTime(9, 30), Qt::UTC);
    digest.origin = u"made"_s;
    digest.manifest.insert(u"engine"_s, u"builtin/1"_s);
    for (int i = 1; i <= 6; ++i)
        digest.sections += madeSection(i, language == Language::Korean);
    return digest;
}

Digest importedDigest()
{
    Digest digest;
    digest.day = QDate(2024, 3, 5);
    digest.origin = u"import"_s;
    digest.chartFile = u"news_2024-03-05.png"_s;
    Section section;
    section.heading = u"Robotics"_s;
    section.articles = {{7, u"로봇 <시험>"_s, u"https://example.org/robot"_s, u"example.org"_s, false, {}}};
    section.importedBody =
        u"## 하루 보고서\n\n1. **주요 주제**:\n   - 창고 *로봇* <script>alert(1)</script>\n     - 안쪽 항목\n\n"
        "두 번째 `문단` [여기](https://example.org/x) 그리고 [나쁜 곳](javascript:alert(1)) ![그림](x.png)\n"_s;
    digest.sections = {section};
    return digest;
}

} // namespace oneul::test
