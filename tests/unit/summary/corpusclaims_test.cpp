// Claims made by rule from the real abstracts and the real Korean reports, where they are there: sentences as they stand
// or shortened, with a figure or a name changed, negated, or said of another article.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "claimset.h"
#include "shipped.h"
#include "support/files.h"
#include "text/sentences.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

constexpr int kEvery = 23; // spread over the file, so that neighbours don't speak of the same
constexpr qsizetype kAbstracts = 120;

/// The figures in docs/quality.md are of all; a part of them shows in seconds whether something has broken.
qsizetype share()
{
    return qEnvironmentVariableIsSet("ONEUL_ALL_CLAIMS") ? 1 : 4;
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

QList<SourceText> abstracts(const QString &folder)
{
    QList<SourceText> articles;
    const QList<QByteArray> lines = linesOf(folder + u"/corpus/papers/hf-daily-2024-01-01_2024-11-10.jsonl"_s);
    for (qsizetype i = 0; i < lines.size() && articles.size() < kAbstracts / share(); i += kEvery * share()) {
        const QJsonObject line = QJsonDocument::fromJson(lines[i]).object();
        if (line[u"abstract"].toString().size() > 400)
            articles.append({articles.size() + 1, line[u"title"].toString(), line[u"abstract"].toString(), 0});
    }
    return articles;
}

/// The sections of the real reports are texts on many matters.
QList<SourceText> koreanSections(const QString &folder)
{
    QList<SourceText> articles;
    const QDir digests(folder + u"/corpus/digests"_s);
    for (const QString &name : digests.entryList({u"News*.md"_s})) {
        QFile file(digests.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &section : QString::fromUtf8(file.readAll()).split(u"\n### "_s).mid(1)) {
            QString body = section.section(u"**출처"_s, 0, 0).section(u'\n', 1);
            body.remove(u'*').remove(u'-');
            articles.append({articles.size() + 1, section.section(u'\n', 0, 0), body, 0});
        }
    }
    return articles;
}

QString withOtherFigure(const QString &sentence, const SourceText &article)
{
    static const QRegularExpression figure(u"(?<![\\w.,-])(\\d)(\\d*(?:[.,]\\d+)*)(?![\\w-])"_s);
    const auto match = figure.match(sentence);
    if (!match.hasMatch())
        return {};
    const QString changed = QString::number(match.captured(1).toInt() % 9 + 1) + match.captured(2);
    if (article.text.contains(changed) || article.title.contains(changed))
        return {};
    return QString(sentence).replace(match.capturedStart(), match.capturedLength(), changed);
}

QRegularExpressionMatch nameIn(const QString &sentence)
{
    static const QRegularExpression name(u"(?<=[a-z,] )[A-Z][A-Za-z]*[A-Z][A-Za-z]+(?![\\w-])"_s);
    return name.match(sentence);
}

QString withOtherName(const QString &sentence, const SourceText &article, const SourceText &other)
{
    const auto here = nameIn(sentence);
    const auto there = nameIn(other.text);
    if (!here.hasMatch() || !there.hasMatch() || article.text.contains(there.captured(), Qt::CaseInsensitive)
        || article.title.contains(there.captured(), Qt::CaseInsensitive))
        return {};
    return QString(sentence).replace(here.capturedStart(), here.capturedLength(), there.captured());
}

QString negated(const QString &sentence)
{
    static const QRegularExpression no(u" (?:not|never) (?!only|just|necessarily)"_s);
    static const QRegularExpression verb(u" (is|are|was|were|can|will|has|does|do) (?!not|no |a |an |the )"_s);
    static const QRegularExpression korean(u"(있다|했다|한다|된다)\\.?$"_s);
    if (const auto match = no.match(sentence); match.hasMatch())
        return QString(sentence).replace(match.capturedStart(), match.capturedLength(), u" "_s);
    if (const auto match = verb.match(sentence); match.hasMatch())
        return QString(sentence).insert(match.capturedEnd(), u"not "_s);
    const auto match = korean.match(sentence);
    if (!match.hasMatch() || sentence.contains(u'없') || sentence.contains(u'않') || sentence.contains(u'못'))
        return {};
    const QString end = match.captured(1);
    const QString said = end == u"있다"   ? u"있지 않다"_s
                         : end == u"했다" ? u"하지 않았다"_s
                         : end == u"한다" ? u"하지 않는다"_s
                                          : u"되지 않는다"_s;
    return sentence.left(match.capturedStart()) + said;
}

/// Without what stands behind its last comma.
QString shortened(const QString &sentence)
{
    const qsizetype comma = sentence.lastIndexOf(u", "_s);
    return comma > sentence.size() / 2 ? sentence.left(comma) + u'.' : QString();
}

class Maker final
{
public:
    explicit Maker(const QList<SourceText> &articles, Language language) : m_articles(articles), m_language(language) {}

    [[nodiscard]] QList<LabelledClaim> make()
    {
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            const SourceText &article = m_articles[i];
            const SourceText &other = m_articles[(i + 7) % m_articles.size()];
            for (const QString &sentence : splitSentences(article.text, m_language)) {
                if (sentence.size() < 30 || sentence.size() > 400 || sentence.contains(u'\n'))
                    continue;
                add(u"supported"_s, sentence, article, article, sentence);
                add(u"supported"_s, shortened(sentence), article, article, sentence);
                add(u"number"_s, withOtherFigure(sentence, article), article, article, sentence);
                add(u"name"_s, withOtherName(sentence, article, other), article, article, sentence);
                add(u"negated"_s, negated(sentence), article, article, sentence);
                add(u"wrongArticle"_s, sentence, article, other, QString());
            }
        }
        return m_claims;
    }

private:
    void add(const QString &label, const QString &text, const SourceText &article, const SourceText &cited,
             const QString &quote)
    {
        if (text.isEmpty())
            return;
        LabelledClaim made;
        made.id = QString::number(article.id);
        made.label = label;
        made.claim.text = text;
        made.claim.quote = quote;
        made.claim.cites = {cited.id};
        made.articles = {article};
        if (cited.id != article.id)
            made.articles.append(cited);
        m_claims.append(made);
    }

    const QList<SourceText> &m_articles;
    Language m_language;
    QList<LabelledClaim> m_claims;
};

void expectFigures(const QList<SourceText> &articles, Language language, double recall)
{
    const QList<LabelledClaim> claims = Maker(articles, language).make();
    ASSERT_FALSE(claims.isEmpty());
    const ClaimScore score = scoreOf(claims, shippedAliases());
    std::printf("%s", qPrintable(score.text()));
    if (qEnvironmentVariableIsSet("ONEUL_SHOW_MISTAKES"))
        std::printf("%s\n", qPrintable(score.mistakes.join(u'\n')));
    EXPECT_GE(score.precision(), 0.95);
    EXPECT_GE(score.recall(), recall);
    EXPECT_GE(score.keptShare(), 0.95);
}

TEST(CorpusClaims, OfAbstracts)
{
    if (sharedDir().isEmpty())
        GTEST_SKIP() << "the real data is not here";
    expectFigures(abstracts(sharedDir()), Language::English, 0.95);
}

TEST(CorpusClaims, OfKoreanReports)
{
    if (sharedDir().isEmpty())
        GTEST_SKIP() << "the real data is not here";
    // Sections speak of the same matters in general words: without a quote, that is weak, and rightly not refused.
    expectFigures(koreanSections(sharedDir()), Language::Korean, 0.85);
}

/// One-sentence summaries that the papers' authors and readers wrote: paraphrases as they come.
TEST(CorpusClaims, WhatPeopleWroteIsSeldomRefused)
{
    if (sharedDir().isEmpty())
        GTEST_SKIP() << "the real data is not here";
    QList<LabelledClaim> claims;
    const QList<QByteArray> lines = linesOf(sharedDir() + u"/quality/scitldr-dev.jsonl"_s);
    for (qsizetype i = 0; i < lines.size(); i += share()) {
        const QJsonObject paper = QJsonDocument::fromJson(lines[i]).object();
        QStringList sentences;
        for (const QJsonValue sentence : paper[u"sentences"].toArray())
            sentences.append(sentence.toString());
        for (const QJsonValue reference : paper[u"references"].toArray()) {
            LabelledClaim made;
            made.id = paper[u"id"].toString();
            made.label = u"supported"_s;
            made.claim.text = reference.toString();
            made.claim.cites = {1};
            made.articles = {{1, paper[u"title"].toString(), sentences.join(u' '), 0}};
            claims.append(made);
        }
    }
    const ClaimScore score = scoreOf(claims, shippedAliases());
    std::printf("%s", qPrintable(score.text()));
    if (qEnvironmentVariableIsSet("ONEUL_SHOW_MISTAKES"))
        std::printf("%s\n", qPrintable(score.mistakes.filter(u"found unsupported"_s).join(u'\n')));
    EXPECT_GT(score.keptShare(), 0.6);
}

} // namespace
} // namespace oneul
