#include "service/articlesharing.h"

#include <algorithm>
#include <memory>
#include <optional>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrlQuery>

#include "service/notefiles.h"
#include "service/texttools.h"
#include "unit/service/fixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class ArticleSharingTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        ASSERT_TRUE(m_notes.isValid());
        const auto tools = loadTextTools();
        ASSERT_TRUE(tools);
        m_tools.emplace(*tools);
        m_sharing = std::make_unique<ArticleSharing>(m_app->articles(), *m_tools, m_clock);
    }
    void TearDown() override
    {
        m_tools->pool->waitForDone();
        m_sharing.reset();
    }

    QList<ArticleId> add(const QByteArrayList &items)
    {
        m_server.on("/feed", TestRoute::document(rss(items)));
        addFeed("/feed");
        refresh();
        QList<ArticleId> ids;
        for (const ArticleRow &row : rows())
            ids.append(row.id);
        std::ranges::sort(ids);
        return ids;
    }
    QStringList save(const QList<ArticleId> &ids, const QString &style = u"obsidian"_s)
    {
        const auto saved = waitFor(m_sharing->save(ids, m_notes.path(), style));
        EXPECT_TRUE(saved) << qPrintable(saved ? QString() : saved.error().detail);
        return saved.value_or({});
    }
    static QString read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return QString::fromUtf8(file.readAll());
    }
    static void write(const QString &path, const QString &text)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QTemporaryDir m_notes;
    std::optional<TextTools> m_tools;
    std::unique_ptr<ArticleSharing> m_sharing;
};

ArticleRow row(const QString &title, const QString &url = u"https://example.com/a?b=c&d=e"_s)
{
    ArticleRow row;
    row.title = title;
    row.url = QUrl(url);
    row.sourceName = u"Example"_s;
    row.day = QDate(2024, 10, 4);
    return row;
}

QString part(const QUrl &mail, const QString &name)
{
    return QUrlQuery(mail).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

TEST_F(ArticleSharingTest, CitesInTheOrderAskedFor)
{
    const QList<ArticleId> ids = add({"One|http://a.example/1|text", "Two|http://a.example/2|text"});
    ASSERT_EQ(ids.size(), 2);
    const QList<ArticleId> reversed{ids.at(1), ids.at(0)};
    using Style = ArticleSharing::Style;
    const auto lines = waitFor(m_sharing->citation(reversed, Style::Markdown));
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->count(u'\n'), 2);
    EXPECT_GE(lines->indexOf(u"/2)"_s), 0);
    EXPECT_LT(lines->indexOf(u"/2)"_s), lines->indexOf(u"/1)"_s));
    const auto one = waitFor(m_sharing->citation({ids.at(0)}, Style::Markdown));
    ASSERT_TRUE(one);
    EXPECT_FALSE(one->contains(u'\n'));
    EXPECT_EQ(waitFor(m_sharing->citation(ids, Style::BibTeX)).value_or({}).count(u"@misc"_s), 2);
    EXPECT_EQ(waitFor(m_sharing->citation(ids, Style::Ris)).value_or({}).count(u"ER  - "_s), 2);
    const auto none = waitFor(m_sharing->citation({4711}, Style::BibTeX));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
}

TEST_F(ArticleSharingTest, ANoteHoldsTheArticle)
{
    // Long enough to be no notice of a publisher's.
    const QByteArray text = "The model was shown in Seoul on Friday. Its makers say that it writes longer texts with "
                            "fewer mistakes than the one before, and that companies can try it from next week on.";
    const QList<ArticleId> ids = add({"A \"new\" model: it/works?|http://a.example/1|" + text});
    const QStringList files = save(ids);
    ASSERT_EQ(files, QStringList{m_notes.filePath(u"A new model it works.md"_s)});
    const QString note = read(files.first());
    EXPECT_TRUE(note.startsWith(u"---\ntitle: \"A \\\"new\\\" model: it/works?\"\nurl: \"http://a.example/1\"\n"_s))
        << qPrintable(note);
    EXPECT_TRUE(note.contains(u"\nsource: \"127.0.0.1\"\ndate: 2024-10-04\n"_s)) << qPrintable(note);
    EXPECT_TRUE(note.contains(u"\nupdated: 2024-10-04T12:00:00Z\n---\n"_s)) << qPrintable(note);
    EXPECT_TRUE(note.contains(u"\n\n"_s + QString::fromUtf8(text) + u'\n')) << qPrintable(note);
}

TEST_F(ArticleSharingTest, TheSameAddressKeepsItsFileAndWhatWasWritten)
{
    const QList<ArticleId> ids = add({"One|http://a.example/1|text"});
    const QString path = save(ids).value(0);
    const QString moved = m_notes.filePath(u"renamed by hand.md"_s);
    QString note = read(path) + u"\nMy own words\n"_s;
    note.replace(u"title: \"One\""_s, u"title: \"Mine\"\nrating: 5"_s);
    ASSERT_TRUE(QFile::remove(path));
    write(moved, note);
    m_clock.set(QDateTime({2024, 10, 5}, {8, 30}, Qt::UTC));
    EXPECT_EQ(save(ids), QStringList{moved});
    EXPECT_EQ(read(moved), note.replace(u"2024-10-04T12:00:00Z"_s, u"2024-10-05T08:30:00Z"_s));
    EXPECT_EQ(QDir(m_notes.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(ArticleSharingTest, NoForeignFileIsOverwritten)
{
    const QList<ArticleId> ids = add({"One|http://a.example/1|text", "One|http://a.example/2|other"});
    write(m_notes.filePath(u"One.md"_s), u"a note of mine"_s);
    const QStringList files = save(ids);
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(files, (QStringList{m_notes.filePath(u"One 2.md"_s), m_notes.filePath(u"One 3.md"_s)}));
    EXPECT_EQ(read(m_notes.filePath(u"One.md"_s)), u"a note of mine"_s);
}

TEST_F(ArticleSharingTest, ReferencesGoIntoOneFile)
{
    const QList<ArticleId> ids = add({"One|http://a.example/1|text", "Two|http://a.example/2|text"});
    const QStringList files = save(ids, u"zotero"_s);
    ASSERT_EQ(files, QStringList{m_notes.filePath(u"oneul-20241004-120000.ris"_s)});
    EXPECT_EQ(read(files.first()).count(u"TY  - "_s), 2);
    EXPECT_EQ(save({ids.first()}, u"zotero"_s), QStringList{m_notes.filePath(u"One.ris"_s)});
    EXPECT_EQ(save({ids.first()}, u"zotero"_s), QStringList{m_notes.filePath(u"One 2.ris"_s)});
}

TEST_F(ArticleSharingTest, SaysWhenTheFolderIsGone)
{
    const QList<ArticleId> ids = add({"One|http://a.example/1|text"});
    for (const QString &folder : {QString(), m_notes.filePath(u"missing"_s)}) {
        const auto saved = waitFor(m_sharing->save(ids, folder, u"obsidian"_s));
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::FileNotFound);
    }
}

TEST(NoteFile, NamesAreSafe)
{
    EXPECT_EQ(noteFileName(u"a/b\\c:d*e?f\"g<h>i|j#k^l[m]n"_s), u"a b c d e f g h i j k l m n.md"_s);
    EXPECT_EQ(noteFileName(u"../../.ssh/config"_s), u"ssh config.md"_s);
    EXPECT_EQ(noteFileName(u"..."_s), u"article.md"_s);
    EXPECT_EQ(noteFileName(QString()), u"article.md"_s);
    EXPECT_EQ(noteFileName(u"CON"_s), u"CON_.md"_s);
    EXPECT_EQ(noteFileName(u"line\nbreak"_s + QChar(0x202E) + u"evil"_s), u"line break evil.md"_s);
    EXPECT_LE(noteFileName(u"가나다 "_s.repeated(100)).toUtf8().size(), 123);
    EXPECT_LE(noteFileName(u"🚀"_s.repeated(100)).toUtf8().size(), 123);
    EXPECT_EQ(noteFileName(u"🚀"_s.repeated(100)).chopped(3), u"🚀"_s.repeated(30));
}

TEST(NoteFile, HoldsNothingThatAVaultWouldRun)
{
    NoteContent content;
    content.article.row.title = u"<% tp.system.prompt() %> 1 < 2"_s;
    content.article.row.url = QUrl(u"https://a.example/<%x%>"_s);
    content.article.row.sourceName = u"<%* evil %>"_s;
    content.article.authors.append({u"<%author%>"_s, {}, {}});
    content.article.text = u"A paragraph.\n<%* await fetch() %>\n```dataviewjs\nevil()\n```\nEnd."_s;
    content.category = u"<%c%>"_s;
    const QString note = noteText(content, QDateTime({2024, 10, 4}, {12, 0}, Qt::UTC));
    EXPECT_FALSE(note.contains(u"<%"_s)) << qPrintable(note);
    EXPECT_FALSE(note.contains(u"\n```"_s)) << qPrintable(note);
    EXPECT_TRUE(note.contains(u"title: \"<\\x25 tp.system.prompt() %> 1 < 2\""_s)) << qPrintable(note);
    EXPECT_TRUE(note.contains(u"\n<\\%\\* await fetch() %>\n"_s) || note.contains(u"\n<\\%* await fetch() %>\n"_s))
        << qPrintable(note);
}

TEST(NoteFile, WhatHasNoFrontMatterStaysAsItIs)
{
    const QDateTime now({2024, 10, 4}, {12, 0}, Qt::UTC);
    EXPECT_EQ(noteAddress(u"url: \"x\""_s), QString());
    EXPECT_EQ(renewedNote(u"no front matter\n---\n"_s, now), u"no front matter\n---\n"_s);
    EXPECT_EQ(noteAddress(u"---\nurl: https://a.example/1\n---\n"_s), u"https://a.example/1"_s);
    EXPECT_EQ(renewedNote(u"---\nurl: x\n---\ntext"_s, now),
              u"---\nurl: x\nupdated: 2024-10-04T12:00:00Z\n---\ntext"_s);
    EXPECT_EQ(renewedNote(u"---\r\nupdated: old\r\n---\r\n"_s, now),
              u"---\r\nupdated: 2024-10-04T12:00:00Z\r\n---\r\n"_s);
}

TEST(MailLink, NamesTheArticles)
{
    const QUrl mail = ArticleSharing::mailLink({row(u"R&D = 100 % #1?"_s), row(u"둘째 기사"_s)});
    EXPECT_EQ(mail.scheme(), u"mailto"_s);
    EXPECT_EQ(part(mail, u"subject"_s), u"R&D = 100 % #1? (+1)"_s);
    EXPECT_EQ(part(mail, u"body"_s), u"R&D = 100 % #1?\r\nExample, 2024-10-04\r\nhttps://example.com/a?b=c&d=e\r\n\r\n"
                                     "둘째 기사\r\nExample, 2024-10-04\r\nhttps://example.com/a?b=c&d=e\r\n"_s);
}

TEST(MailLink, FitsIntoAnAddress)
{
    const QUrl many = ArticleSharing::mailLink(QList<ArticleRow>(200, row(u"한국어 제목"_s)));
    EXPECT_LE(many.toEncoded().size(), 1900);
    EXPECT_TRUE(part(many, u"subject"_s).endsWith(u"(+199)"_s));
    EXPECT_GT(part(many, u"body"_s).count(u"https://"_s), 2);
    const QUrl all = ArticleSharing::mailLink(QList<ArticleRow>(5000, row(u"한국어 제목"_s)));
    EXPECT_TRUE(part(all, u"subject"_s).endsWith(u"(+4999)"_s));
    EXPECT_EQ(part(all, u"body"_s), part(many, u"body"_s));
    EXPECT_LE(ArticleSharing::mailLink({row(u"가🚀"_s.repeated(3000))}).toEncoded().size(), 1900);
    const QUrl endless = ArticleSharing::mailLink({row(u"Title"_s, u"https://example.com/"_s + QString(5000, u'a'))});
    EXPECT_LE(endless.toEncoded().size(), 1900);
    EXPECT_FALSE(part(endless, u"subject"_s).isEmpty());
}

} // namespace oneul
