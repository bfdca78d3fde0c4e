#include "service/importer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringEncoder>

#include "service/digestservice.h"
#include "support/files.h"
#include "unit/service/fixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// A report of one kind in the layout of one file per kind.
QString report(const QString &day, const QStringList &sources, const QString &body = u"* 요점 하나"_s)
{
    QString text =
        u"# Daily AI Report\n![Category Distribution](news_%1.png)\n\n## 🤖 LLM\n\n**요약:**\n\n%2\n\n**출처:**\n\n"_s
            .arg(day, body);
    for (const QString &source : sources)
        text += u" - %1\n"_s.arg(source);
    return text;
}

QString sourceLine(int i)
{
    return u"Article number %1 (https://example.org/articles/%1)"_s.arg(i);
}

} // namespace

class ImporterTest : public ServiceTest
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.file(u"reports/"_s + name);
        QDir().mkpath(QFileInfo(path).path());
        writeTestFile(path, bytes);
        return path;
    }
    ImportReport import(const QStringList &paths)
    {
        const auto report = waitFor(m_app->importer().import(paths));
        EXPECT_TRUE(report);
        return report.value_or({});
    }
    ImportReport importAll() { return import({m_folder.file(u"reports"_s)}); }
    QHash<QString, ErrorCode> skippedOf(const ImportReport &report)
    {
        QHash<QString, ErrorCode> skipped;
        for (const SkippedFile &file : report.skipped)
            skipped.insert(QFileInfo(file.path).fileName(), file.why.code);
        return skipped;
    }
    QList<DigestInfo> digests() { return waitFor(m_app->digests().list()).value_or({}); }
};

TEST_F(ImporterTest, ReadsReportsInEveryShape)
{
    const QString plain = report(u"2024-10-04"_s, {sourceLine(1), sourceLine(2)});
    write(u"a/News_2024-10-04.md"_s, plain.toUtf8());
    write(u"crlf.md"_s, QString(report(u"2024-10-05"_s, {sourceLine(3)})).replace(u'\n', u"\r\n"_s).toUtf8());
    write(u"bom.md"_s, "\xEF\xBB\xBF" + report(u"2024-10-06"_s, {sourceLine(4)}).toUtf8());
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    write(u"utf16.md"_s, utf16(report(u"2024-10-07"_s, {sourceLine(5)})));
    // The Korean labels in EUC-KR.
    QByteArray korean = report(u"2024-10-08"_s, {sourceLine(6)}, u"* x"_s).toUtf8();
    korean.replace(QString(u"요약"_s).toUtf8(), "\xBF\xE4\xBE\xE0");
    korean.replace(QString(u"출처"_s).toUtf8(), "\xC3\xE2\xC3\xB3");
    korean.replace(QString(u"🤖 "_s).toUtf8(), "");
    write(u"euckr.md"_s, korean);
    write(u"links.md"_s, report(u"2024-10-09"_s, {u"No link at all"_s, u"Broken (http//nowhere"_s,
                                                  u"Not for the web (javascript:alert(1))"_s,
                                                  u"Spaces (http://a b.example/)"_s, sourceLine(1)})
                             .toUtf8());
    const ImportReport done = importAll();
    EXPECT_TRUE(done.skipped.isEmpty()) << qPrintable(done.skipped.value(0).path);
    EXPECT_EQ(done.digests, 6);
    EXPECT_EQ(done.articles, 10) << "article 1 stands in two of them";
    const auto links = waitFor(m_app->digests().latest(QDate(2024, 10, 9)));
    ASSERT_TRUE(links && links->size() == 1);
    const QList<DigestArticle> articles = links->first().sections.first().articles;
    ASSERT_EQ(articles.size(), 5);
    for (const DigestArticle &article : articles)
        EXPECT_GT(article.id, 0) << qPrintable(article.title);
    const auto euckr = waitFor(m_app->digests().latest(QDate(2024, 10, 8)));
    EXPECT_TRUE(euckr && euckr->size() == 1 && euckr->first().sections.size() == 1);
}

TEST_F(ImporterTest, SaysOfEveryFileWhyItWasLeftOut)
{
    write(u"good.md"_s, report(u"2024-10-04"_s, {sourceLine(1)}).toUtf8());
    write(u"same.md"_s, report(u"2024-10-04"_s, {sourceLine(1)}).toUtf8());
    write(u"empty.md"_s, "");
    write(u"readme.md"_s, "# Read me\n\nSome other text.\n");
    write(u"noday.md"_s, QString(report(u"2024-10-04"_s, {sourceLine(1)})).remove(u"2024-10-04"_s).toUtf8());
    write(u"binary.md"_s, QByteArray(5000, '\0') + QByteArray(5000, '\xff'));
    QFile huge(write(u"huge.md"_s, "x"));
    ASSERT_TRUE(huge.open(QIODevice::ReadWrite) && huge.resize(64LL * 1024 * 1024));
    write(u"chart.png"_s, "not asked for");
    const ImportReport done = importAll();
    EXPECT_EQ(done.digests, 1);
    const QHash<QString, ErrorCode> skipped = skippedOf(done);
    EXPECT_EQ(skipped.size(), 6);
    EXPECT_EQ(skipped.value(u"same.md"_s), ErrorCode::AlreadyExists);
    EXPECT_EQ(skipped.value(u"empty.md"_s), ErrorCode::EmptyDocument);
    EXPECT_EQ(skipped.value(u"readme.md"_s), ErrorCode::BrokenDocument);
    EXPECT_EQ(skipped.value(u"noday.md"_s), ErrorCode::NotFound);
    EXPECT_EQ(skipped.value(u"huge.md"_s), ErrorCode::TooLarge);
    EXPECT_TRUE(skipped.contains(u"binary.md"_s));
}

TEST_F(ImporterTest, VersionsOfADayAreKeptAndTheLastOneIsShown)
{
    for (const int version : {10, 2, 9}) {
        const QString body = u"* version %1"_s.arg(version);
        write(u"News_2024-10-04_v%1.md"_s.arg(version),
              report(u"2024-10-04"_s, {sourceLine(1), sourceLine(version)}, body).toUtf8());
    }
    write(u"News_2024-10-04.md"_s, report(u"2024-10-04"_s, {sourceLine(1)}, u"* version 1"_s).toUtf8());
    EXPECT_EQ(importAll().digests, 4);
    EXPECT_EQ(digests().size(), 4);
    const auto shown = waitFor(m_app->digests().latest(QDate(2024, 10, 4)));
    ASSERT_TRUE(shown && shown->size() == 1);
    EXPECT_EQ(shown->first().sections.first().importedBody, u"* version 10"_s);
    EXPECT_EQ(rows().size(), 4) << "articles of the versions are joined";
}

TEST_F(ImporterTest, WalksFoldersAndLinksOnce)
{
    write(u"2024/10/News_2024-10-04.md"_s, report(u"2024-10-04"_s, {sourceLine(1)}).toUtf8());
    write(u"2023/News_2023-10-04.md"_s, report(u"2023-10-04"_s, {sourceLine(2)}).toUtf8());
    const QString top = m_folder.file(u"reports"_s);
    ASSERT_TRUE(QFile::link(top, top + u"/2024/loop"_s));
    ASSERT_TRUE(QFile::link(top + u"/2023"_s, top + u"/2024/again"_s));
    ASSERT_TRUE(QFile::link(top + u"/gone.md"_s, top + u"/2024/dangling.md"_s));
    const ImportReport done = importAll();
    EXPECT_EQ(done.digests, 2);
    EXPECT_TRUE(done.skipped.isEmpty()) << qPrintable(done.skipped.value(0).path);
}

TEST_F(ImporterTest, ListsOfSourcesComeWithTheReports)
{
    write(u"feeds.opml"_s, "<opml version='2.0'><body><outline text='A' type='rss' xmlUrl='http://a.example/feed'/>"
                           "</body></opml>");
    for (int i = 0; i < 30; ++i) {
        const QString day = QDate(2024, 1, 1).addDays(i).toString(Qt::ISODate);
        write(u"News_%1.md"_s.arg(day), report(day, {sourceLine(i)}).toUtf8());
    }
    int last = 0;
    int calls = 0;
    QObject::connect(&m_app->importer(), &Importer::progress, &m_app->importer(), [&](int done, int total) {
        EXPECT_GE(done, last);
        EXPECT_EQ(total, 31);
        last = done;
        ++calls;
    });
    const ImportReport done = importAll();
    EXPECT_EQ(done.digests, 30);
    EXPECT_EQ(done.sources, 1);
    EXPECT_EQ(last, 31);
    EXPECT_GE(calls, 3);
}

TEST_F(ImporterTest, WhatWasCancelledComesWithTheNextImport)
{
    for (int i = 0; i < 100; ++i) {
        const QString day = QDate(2024, 1, 1).addDays(i).toString(Qt::ISODate);
        write(u"News_%1.md"_s.arg(day), report(day, {sourceLine(i), sourceLine(i + 1)}).toUtf8());
    }
    QObject::connect(&m_app->importer(), &Importer::progress, &m_app->importer(), [this](int done, int) {
        if (done >= 12)
            m_app->importer().cancel();
    });
    const ImportReport first = importAll();
    EXPECT_GE(first.digests, 12);
    EXPECT_LT(first.digests, 100);
    EXPECT_EQ(first.digests + first.skipped.size(), 100);
    EXPECT_EQ(digests().size(), first.digests);
    reopen();
    const ImportReport second = importAll();
    EXPECT_EQ(first.digests + second.digests, 100);
    EXPECT_EQ(digests().size(), 100);
    EXPECT_EQ(rows().size(), 101) << "nothing lost, nothing doubled";
}

TEST_F(ImporterTest, OldReportsGiveTheTrend)
{
    for (int i = 0; i < 3; ++i) {
        const QString day = QDate(2023, 5 + i, 1).toString(Qt::ISODate);
        write(u"News_%1.md"_s.arg(day), report(day, {sourceLine(2 * i), sourceLine(2 * i + 1)}).toUtf8());
    }
    importAll();
    const auto days = waitFor(m_app->articles().distributions(QDate(1970, 1, 1), m_clock.today(), Kind::News));
    ASSERT_TRUE(days);
    ASSERT_EQ(days->size(), 3);
    EXPECT_EQ(days->first().day, QDate(2023, 5, 1));
    EXPECT_EQ(days->first().counts, (QHash<CategoryId, int>{{u"llm"_s, 2}}));
}

TEST_F(ImporterTest, TheCorpusComesInWhole)
{
    const QString corpus = sharedDir() + u"/corpus/digests"_s;
    if (sharedDir().isEmpty() || !QDir(corpus).exists())
        GTEST_SKIP() << "no corpus";
    const qsizetype files = QDir(corpus).entryList({u"*.md"_s}, QDir::Files).size();
    const ImportReport done = import({corpus});
    EXPECT_GE(done.digests, files);
    EXPECT_TRUE(done.skipped.isEmpty()) << qPrintable(done.skipped.value(0).path);
    const ImportReport again = import({corpus});
    EXPECT_EQ(again.digests, 0);
    EXPECT_EQ(again.articles, 0);
    EXPECT_EQ(again.skipped.size(), done.digests);
}

} // namespace oneul
