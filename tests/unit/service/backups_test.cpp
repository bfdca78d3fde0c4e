#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "base/whendone.h"
#include "model/backup.h"
#include "service/backups.h"
#include "service/digestservice.h"
#include "service/engineservice.h"
#include "service/errortext.h"
#include "service/recovery.h"
#include "settings/settings.h"
#include "unit/service/fixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Everything that somebody would miss, as text.
QStringList everything(App &app)
{
    QStringList lines;
    const auto found = waitFor(app.articles().rows({}));
    for (const ArticleRow &row : found.value_or(QList<ArticleRow>()))
        lines.append(u"%1 %2 read %3 star %4 %5"_s.arg(row.id)
                         .arg(row.title)
                         .arg(row.status.read)
                         .arg(row.status.starred)
                         .arg(row.status.category));
    const auto digests = waitFor(app.digests().list());
    for (const DigestInfo &info : digests.value_or(QList<DigestInfo>())) {
        const auto digest = waitFor(app.digests().byId(info.id));
        EXPECT_TRUE(digest);
        if (!digest)
            continue;
        for (const Section &section : digest->sections)
            lines.append(u"%1 %2 %3 articles"_s.arg(info.day.toString(Qt::ISODate), section.category)
                             .arg(section.articles.size()));
    }
    for (const Source &source : app.sources().all())
        lines.append(source.name + u' ' + source.url.toString());
    lines.sort();
    return lines;
}

EngineProfile model(const QString &name, const QString &server)
{
    EngineProfile profile;
    profile.name = name;
    profile.baseUrl = QUrl(server);
    profile.model = u"large"_s;
    return profile;
}

} // namespace

class BackupsTest : public ServiceTest
{
protected:
    void fill()
    {
        m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|A model was released.",
                                                      "Two|http://a.example/2|Another model was released.",
                                                      "Three|http://a.example/3|Chips are scarce."})));
        addFeed("/feed");
        refresh();
        ASSERT_EQ(rows().size(), 3);
    }
};

TEST_F(BackupsTest, EverythingGoesIntoOneFileAndBack)
{
    fill();
    (void)waitFor(m_app->articles().setStarred({rows().first().id}, true));
    DigestRequest request;
    request.day = QDate(2024, 10, 4);
    request.language = oneul::Language::English;
    ASSERT_TRUE(waitFor(m_app->digests().make(request)));
    m_app->settings().set(Key::RefreshMinutes, 45);
    m_app->settings().set(Key::Proxy, u"http://me:tulip-bulb@proxy.example.org:3128"_s);
    m_app->settings().set(Key::WindowGeometry, QByteArray("mine"));
    ASSERT_TRUE(m_app->engines().save(model(u"Mine"_s, u"https://mine.example.org"_s)));
    ASSERT_TRUE(waitFor(m_app->engines().setKey(u"engine-1"_s, u"sk-very-secret"_s)));
    const QStringList before = everything(*m_app);
    const QString path = m_folder.path() + u"/kept/all.oneul"_s;
    const auto made = waitFor(m_app->backups().exportTo(path));
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_EQ(made->articles, 3);
    EXPECT_EQ(made->digests, 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains("tulip-bulb"));
    EXPECT_FALSE(bytes.contains("sk-very-secret"));

    const TestDataDir other;
    const auto keyring = std::make_shared<MemoryKeyring>();
    {
        const auto empty = App::open(other.path(), m_clock, std::make_unique<MemorySecrets>(keyring));
        ASSERT_TRUE(empty);
        ASSERT_TRUE((*empty)->engines().save(model(u"Theirs"_s, u"https://theirs.example.org"_s)));
        ASSERT_TRUE(waitFor((*empty)->engines().setKey(u"engine-1"_s, u"theirs"_s)));
        (*empty)->settings().set(Key::RefreshMinutes, 5);
        (*empty)->settings().set(Key::AutomationEngine, u"engine-1"_s);
        (*empty)->settings().set(Key::WindowGeometry, QByteArray("theirs"));
        ASSERT_TRUE(waitFor((*empty)->backups().prepareRestore(path)));
        EXPECT_EQ((*empty)->settings().number(Key::RefreshMinutes), 5) << "nothing changes before it is opened again";
    }
    const auto restored = App::open(other.path(), m_clock, std::make_unique<MemorySecrets>(keyring));
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(everything(**restored), before);
    EXPECT_EQ((*restored)->engines().profiles(), m_app->engines().profiles());
    EXPECT_TRUE(waitFor((*restored)->engines().key(u"engine-1"_s)).value_or(u"?"_s).isEmpty())
        << "the key of another server";
    QFile former(other.path() + u"/engines.json.former"_s);
    ASSERT_TRUE(former.open(QIODevice::ReadOnly));
    EXPECT_TRUE(former.readAll().contains("theirs.example.org"));
    EXPECT_EQ((*restored)->settings().text(Key::AutomationEngine), QString()) << "another engine has this number now";
    EXPECT_EQ((*restored)->settings().number(Key::RefreshMinutes), 45);
    EXPECT_EQ((*restored)->settings().text(Key::Proxy), u"http://proxy.example.org:3128"_s);
    EXPECT_EQ((*restored)->settings().value(Key::WindowGeometry).toByteArray(), QByteArray("theirs"));
}

TEST_F(BackupsTest, OneBackupADayWhateverTheClockSaid)
{
    const auto count = [this] { return waitFor(m_app->backups().list()).value_or(QList<BackupInfo>()).size(); };
    ASSERT_TRUE(waitFor(m_app->backups().backUpWhenDue()));
    EXPECT_EQ(count(), 1);
    ASSERT_TRUE(waitFor(m_app->backups().backUpWhenDue()));
    EXPECT_EQ(count(), 1);
    for (const int days : {1, -400, 3000, 2}) {
        const qsizetype before = count();
        m_clock.set(QDateTime({2024, 10, 4}, {12, 0}, Qt::UTC).addDays(days));
        ASSERT_TRUE(waitFor(m_app->backups().backUpWhenDue()));
        EXPECT_EQ(count(), before + 1) << days;
    }
}

TEST_F(BackupsTest, CancelledJobsSaySo)
{
    fill();
    const auto first = m_app->backups().backUpNow();
    const auto second = m_app->backups().exportTo(m_folder.path() + u"/all.oneul"_s);
    m_app->backups().cancel();
    const auto ended = waitFor(second);
    EXPECT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
    (void)waitFor(first);
    EXPECT_FALSE(QFile::exists(m_folder.path() + u"/all.oneul"_s));
    EXPECT_TRUE(waitFor(m_app->backups().backUpNow())) << "the next one is not cancelled";
}

TEST_F(BackupsTest, TheCheckFindsASoundArchiveSound)
{
    fill();
    const auto problems = waitFor(m_app->backups().check());
    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->isEmpty()) << qPrintable(problems->join(u'\n'));
}

TEST_F(BackupsTest, ARestoreWaitsForWhoHasTheArchiveOpen)
{
    fill();
    const QString path = m_folder.path() + u"/all.oneul"_s;
    ASSERT_TRUE(waitFor(m_app->backups().exportTo(path)));
    Recovery recovery(m_folder.path());
    const auto refused = waitFor(recovery.restore(path));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StorageLocked);
    EXPECT_EQ(rows().size(), 3);
    m_app.reset();
    const auto restored = waitFor(recovery.restore(path));
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(restored->articles, 3);
    reopen();
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(BackupsTest, TwoProgramsWriteToOneArchive)
{
    fill();
    // The command line beside the window: its own connections to the same file.
    const auto other = App::open(m_folder.path(), m_clock, std::make_unique<MemorySecrets>(m_keyring));
    ASSERT_TRUE(other) << qPrintable(other.error().detail);
    const QList<ArticleRow> all = rows();
    const auto mine = m_app->articles().setStarred({all.at(0).id}, true);
    const auto theirs = (*other)->articles().setStarred({all.at(1).id}, true);
    EXPECT_TRUE(waitFor(mine));
    EXPECT_TRUE(waitFor(theirs));
    ArticleFilter starred;
    starred.starredOnly = true;
    EXPECT_EQ(rows(starred).size(), 2);
}

TEST(BackupTexts, ANewerFileIsRefusedWithBothVersions)
{
    const QString text = errorText({ErrorCode::CopyTooNew, u"9 > 5"_s});
    EXPECT_TRUE(text.contains(u'9') && text.contains(u'5')) << qPrintable(text);
    const QString archive = errorText({ErrorCode::StorageTooNew, u"9 > 5"_s});
    EXPECT_TRUE(archive.contains(u'9') && archive.contains(u'5')) << qPrintable(archive);
}

} // namespace oneul
