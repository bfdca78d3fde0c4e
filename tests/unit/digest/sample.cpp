#include "sample.h"

#include <QFile>

namespace oneul::test {

using namespace Qt::StringLiterals;

namespace {

DigestArticle article(ArticleId id, const QString &title, const QString &url, bool titleOnly = false)
{
    return {id, title, url, QUrl(url).host(), titleOnly, {}};
}

Claim claim(const QString &text, const QList<ArticleId> &cites, Support support = Support::Supported,
            const QString &sector = {})
{
    return {text, cites, text, support, sector, {}, {}};
}

Section visionSection(bool korean)
{
    Section section;
    section.category = u"cv"_s;
    section.heading = korean ? u"컴퓨터 비전"_s : u"Computer Vision"_s;
    section.emoji = u"👁️"_s;
    section.articles = {
        article(11, u"Maps of <b>rice</b> fields [v2](draft)"_s, u"https://example.org/rice_(2).html"_s),
        article(12, u"위성 사진으로 논을 찾다 (2부)"_s, u"https://example.org/%eb%85%bc"_s),
        article(13, u"A * B * C"_s, u"https://example.com/abc"_s, true)};
    section.summary.engine = u"builtin"_s;
    section.summary.themes = {claim(u"위성 사진"_s, {12, 11})};
    section.summary.events = {claim(u"The map shows *every* field."_s, {11}),
                              claim(u"A * B * C"_s, {13}, Support::Weak)};
    section.summary.impact = {claim(u"논의 넓이를 매주 잴 수 있다."_s, {12}, Support::Supported, u"environment"_s),
                              claim(u"1. Prices fall."_s, {11}, Support::Unsupported, u"economy"_s)};
    section.summary.conclusion = {claim(u"Both sources count fields from orbit."_s, {11, 12})};
    return section;
}

Section othersSection(bool korean)
{
    Section section;
    section.heading = korean ? u"기타"_s : u"Others"_s;
    section.emoji = u"📎"_s;
    section.articles = {article(21, u"[x] a list of things \\* done"_s, u"https://example.org/list"_s)};
    section.summary.engine = u"builtin"_s;
    section.summary.events = {claim(u"A list was made."_s, {21})};
    return section;
}

QString differenceOf(const Section &a, const Section &b)
{
    if (a.heading != b.heading || a.emoji != b.emoji)
        return u"heading "_s + a.heading + u" / "_s + b.heading;
    if (a.importedBody != b.importedBody)
        return u"body of "_s + a.heading;
    if (a.articles.size() != b.articles.size())
        return u"number of articles in "_s + a.heading;
    for (qsizetype i = 0; i < a.articles.size(); ++i) {
        if (a.articles[i].title != b.articles[i].title || a.articles[i].url != b.articles[i].url)
            return u"article "_s + a.articles[i].title + u" / "_s + b.articles[i].title;
    }
    return {};
}

QString differenceOf(const Digest &a, const Digest &b)
{
    if (a.day != b.day || a.kind != b.kind || a.language != b.language)
        return u"day, kind or language"_s;
    if (a.title != b.title || a.chartFile != b.chartFile || a.origin != b.origin || a.manifest != b.manifest)
        return u"title, chart, origin or manifest"_s;
    if (a.sections.size() != b.sections.size())
        return u"number of sections"_s;
    for (qsizetype i = 0; i < a.sections.size(); ++i) {
        if (const QString difference = differenceOf(a.sections[i], b.sections[i]); !difference.isEmpty())
            return difference;
    }
    return {};
}

} // namespace

Digest sampleDigest(Language language, Kind kind)
{
    const bool korean = language == Language::Korean;
    Digest digest;
    digest.day = QDate(2024, 5, 2);
    digest.kind = kind;
    digest.language = language;
    digest.createdAt = QDateTime(QDate(2024, 5, 2), QTime(9, 30), Qt::UTC);
    digest.origin = u"made"_s;
    digest.sections = {visionSection(korean), othersSection(korean)};
    return digest;
}

QString differenceOf(const QList<Digest> &a, const QList<Digest> &b)
{
    if (a.size() != b.size())
        return u"number of digests"_s;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (const QString difference = differenceOf(a[i], b[i]); !difference.isEmpty())
            return difference;
    }
    return {};
}

QByteArray digestData(const QString &name)
{
    QFile file(QStringLiteral(ONEUL_TEST_DATA_DIR "/digests/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace oneul::test
