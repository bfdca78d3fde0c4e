// The settings file: types, defaults, damage, and folders that can't be written.

#include <unistd.h>

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSet>

#include "settings/carriedsettings.h"
#include "settings/settings.h"
#include "settings/table.h"
#include "support/datadir.h"
#include "support/files.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr uid_t kNobody = 65534;

class SettingsFile : public testing::Test
{
protected:
    void write(const QByteArray &bytes) { writeTestFile(path(), bytes); }
    QString path() const { return folder.file(u"settings.ini"_s); }
    QString brokenPath() const { return folder.file(u"settings.ini.broken"_s); }

    TestDataDir folder;
};

/// Root may write anywhere, so a test of refused writing goes on as somebody else meanwhile.
class WithoutPrivileges final
{
public:
    WithoutPrivileges() : m_root(geteuid() == 0) { change(kNobody); }
    ~WithoutPrivileges() { change(0); }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

private:
    void change(uid_t user) const
    {
        if (m_root && seteuid(user) != 0)
            qFatal("can't change the user");
    }

    bool m_root;
};

TEST(SettingTable, HasALineOfItsOwnForEveryKey)
{
    QStringList names;
    int next = 0;
    QSet<int> keys;
    for (const SettingRow &row : settingRows()) {
        keys.insert(int(row.key));
        EXPECT_EQ(&settingRow(row.key), &row) << row.name;
        EXPECT_EQ(settingRow(Settings::name(row.key)), &row) << row.name;
        EXPECT_TRUE(settingValue(row, row.standard).isValid()) << row.name;
        EXPECT_EQ(row.standard.typeId(), row.type) << row.name;
        names.append(Settings::name(row.key));
    }
    while (keys.contains(next))
        ++next;
    EXPECT_EQ(next, int(Key::NotifyDigest) + 1); // the last one
    EXPECT_EQ(keys.size(), next);
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_EQ(settingRow(u"no/such"_s), nullptr);
}

TEST_F(SettingsFile, CarriesNothingThatBelongsToThisMachine)
{
    Settings settings(folder.path());
    settings.set(Key::AutomationBy, u"system"_s);
    settings.set(Key::AutomationLastRun, u"2024-10-04T07:00:00Z"_s);
    settings.set(Key::AutomationTime, u"08:30"_s);
    settings.set(Key::WindowState, QByteArray("x"));
    const QString text = settingsToText(settings);
    EXPECT_TRUE(text.contains(u"08:30"_s));
    for (const QString &name : {u"automation/by"_s, u"automation/lastRun"_s, u"window/"_s})
        EXPECT_FALSE(text.contains(name)) << qPrintable(name);

    const TestDataDir elsewhere;
    Settings other(elsewhere.path());
    takeSettings(other, text);
    EXPECT_EQ(other.text(Key::AutomationTime), u"08:30"_s);
    takeSettings(other, uR"({"automation/by":"window","automation/lastRun":"2024-10-04T07:00:00Z"})"_s);
    EXPECT_EQ(other.text(Key::AutomationBy), u"nobody"_s);
    EXPECT_EQ(other.text(Key::AutomationLastRun), QString());
}

TEST_F(SettingsFile, StartsWithDefaultsAndWritesNothing)
{
    {
        const Settings settings(folder.path());
        EXPECT_EQ(settings.text(Key::Language), QString());
        EXPECT_EQ(settings.text(Key::DigestLayout), u"separate"_s);
        EXPECT_EQ(settings.number(Key::ReaderZoom), 100);
        EXPECT_FALSE(settings.flag(Key::FirstStartDone));
        EXPECT_TRUE(settings.value(Key::WindowState).toByteArray().isEmpty());
        EXPECT_EQ(settings.fileName(), path());
        EXPECT_TRUE(settings.problems().isEmpty());
    }
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SettingsFile, RemembersEveryType)
{
    const QByteArray state = QByteArray::fromHex("00ff0a3d5b");
    {
        Settings settings(folder.path());
        settings.set(Key::Theme, u"dark"_s);
        settings.set(Key::ExportFolder, u"/tmp/보고서, 오늘; \"x\"=1"_s);
        settings.set(Key::RefreshMinutes, 30);
        settings.set(Key::RefreshOnStart, true);
        settings.set(Key::WindowState, state);
        settings.set(Key::SplitterState, QByteArray());
        EXPECT_TRUE(settings.sync());
    }
    Settings settings(folder.path());
    EXPECT_EQ(settings.text(Key::Theme), u"dark"_s);
    EXPECT_EQ(settings.text(Key::ExportFolder), u"/tmp/보고서, 오늘; \"x\"=1"_s);
    EXPECT_EQ(settings.number(Key::RefreshMinutes), 30);
    EXPECT_TRUE(settings.flag(Key::RefreshOnStart));
    EXPECT_EQ(settings.value(Key::WindowState).toByteArray(), state);
    EXPECT_TRUE(settings.problems().isEmpty()) << qPrintable(settings.problems().join(u", "_s));

    settings.reset(Key::Theme);
    EXPECT_EQ(settings.text(Key::Theme), u"system"_s);
    EXPECT_TRUE(settings.sync());
    EXPECT_FALSE(readFile(path()).contains("theme"));
}

TEST_F(SettingsFile, WrongTypesReadAsDefaults)
{
    write("[interface]\ntheme=purple\nreaderZoom=large\n"
          "[refresh]\nminutes=-5\nonStart=true\n[window]\nstate=text\n[extra]\nthing=1\n");
    const Settings settings(folder.path());
    EXPECT_EQ(settings.text(Key::Theme), u"system"_s);
    EXPECT_EQ(settings.number(Key::ReaderZoom), 100);
    EXPECT_EQ(settings.number(Key::RefreshMinutes), 0);
    EXPECT_TRUE(settings.flag(Key::RefreshOnStart));
    EXPECT_TRUE(settings.value(Key::WindowState).toByteArray().isEmpty());
    QStringList problems = settings.problems();
    problems.sort();
    EXPECT_EQ(problems, (QStringList{u"extra/thing: unknown"_s, u"interface/readerZoom: wrong type"_s,
                                     u"interface/theme: wrong type"_s, u"refresh/minutes: wrong type"_s,
                                     u"window/state: wrong type"_s}));
}

TEST_F(SettingsFile, DoesNotTakeAWrongType)
{
    Settings settings(folder.path());
    settings.set(Key::RefreshMinutes, u"often"_s);
    settings.set(Key::Theme, u"purple"_s);
    settings.set(Key::ReaderZoom, 10'000);
    EXPECT_TRUE(settings.sync());
    EXPECT_EQ(settings.number(Key::RefreshMinutes), 0);
    EXPECT_EQ(settings.number(Key::ReaderZoom), 100);
    EXPECT_TRUE(settings.problems().isEmpty());
}

TEST_F(SettingsFile, UnknownNamesStayInTheFile)
{
    write("[extra]\nthing=1\n");
    Settings settings(folder.path());
    settings.set(Key::Theme, u"dark"_s);
    ASSERT_TRUE(settings.sync());
    EXPECT_TRUE(readFile(path()).contains("thing=1"));
}

TEST_F(SettingsFile, KeepsABrokenFileAside)
{
    const QList<QByteArray> damaged{QByteArray("[interface]\ntheme=dark\n\0\0\0\0", 28), "no settings at all",
                                    "<html><body>x</body></html>", "[interface]\ntheme=\xff\xfe\n"};
    for (const QByteArray &bytes : damaged) {
        write(bytes);
        {
            Settings settings(folder.path());
            EXPECT_EQ(settings.text(Key::Theme), u"system"_s);
            EXPECT_EQ(settings.problems(), QStringList{u"settings.ini: broken"_s});
            EXPECT_TRUE(settings.sync()) << "nothing to write yet";
            EXPECT_EQ(readFile(path()), bytes) << "left alone until there is something to write";
            settings.set(Key::RefreshMinutes, 45);
            EXPECT_EQ(settings.number(Key::RefreshMinutes), 45);
            EXPECT_TRUE(settings.sync());
        }
        EXPECT_EQ(readFile(brokenPath()), bytes);
        const Settings again(folder.path());
        EXPECT_EQ(again.number(Key::RefreshMinutes), 45);
        EXPECT_TRUE(again.problems().isEmpty());
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

TEST_F(SettingsFile, TheEndWritesToo)
{
    write("broken");
    {
        Settings settings(folder.path());
        settings.set(Key::Theme, u"dark"_s);
    }
    EXPECT_EQ(readFile(brokenPath()), "broken");
    EXPECT_EQ(Settings(folder.path()).text(Key::Theme), u"dark"_s);
}

TEST_F(SettingsFile, SaysWhenTheFolderIsReadOnlyAndWritesLater)
{
    write("[interface]\ntheme=light\n");
    const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), all & ~QFile::WriteOwner));
    Settings settings(folder.path());
    settings.set(Key::Theme, u"dark"_s);
    {
        const WithoutPrivileges nobody;
        const auto failed = settings.sync();
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error(), (Error{ErrorCode::StorageReadOnly, folder.path()}));
        EXPECT_EQ(settings.text(Key::Theme), u"dark"_s) << "it counts for this session";
    }
    EXPECT_EQ(readFile(path()), "[interface]\ntheme=light\n");
    ASSERT_TRUE(QFile::setPermissions(folder.path(), all));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_TRUE(settings.sync());
    EXPECT_TRUE(readFile(path()).contains("theme=dark"));
}

TEST_F(SettingsFile, SaysWhenABrokenFileCantBeMoved)
{
    write("broken");
    const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), all & ~QFile::WriteOwner));
    {
        Settings settings(folder.path());
        settings.set(Key::Theme, u"dark"_s);
        const WithoutPrivileges nobody;
        const auto failed = settings.sync();
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().code, ErrorCode::StorageReadOnly);
        EXPECT_EQ(settings.text(Key::Theme), u"dark"_s);
        EXPECT_TRUE(QFile::exists(path()));
    }
    ASSERT_TRUE(QFile::setPermissions(folder.path(), all));
}

TEST_F(SettingsFile, SaysWhenWritingFailsOtherwise)
{
    writeTestFile(folder.file(u"file"_s), "in the way");
    Settings settings(folder.file(u"file/data"_s));
    settings.set(Key::Theme, u"dark"_s);
    const auto failed = settings.sync();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::FileWrite);
}

} // namespace

} // namespace oneul
