// The file that carries settings from one machine to another.

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "settings/settings.h"
#include "settings/settingsfile.h"
#include "support/datadir.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QByteArray fileWith(const QByteArray &settings)
{
    return R"({"program":"oneul","version":1,"settings":)" + settings + '}';
}

TEST(SettingsFileText, HoldsWhatWasSetAndBringsItBack)
{
    const TestDataDir from;
    Settings settings(from.path());
    settings.set(Key::Theme, u"dark"_s);
    settings.set(Key::RefreshMinutes, 30);
    settings.set(Key::RefreshOnStart, true);
    const QByteArray bytes = settingsFileOf(settings, {{u"mine.md"_s, u"# {{title}}"_s}});

    const auto file = readSettingsFile(bytes);
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->templates.value(u"mine.md"_s), u"# {{title}}"_s);
    const TestDataDir to;
    Settings other(to.path());
    const QList<SettingChange> changes = changesOf(other, *file);
    EXPECT_EQ(changes.size(), 3);
    applyChanges(other, changes);
    EXPECT_EQ(other.text(Key::Theme), u"dark"_s);
    EXPECT_EQ(other.number(Key::RefreshMinutes), 30);
    EXPECT_TRUE(other.flag(Key::RefreshOnStart));
    EXPECT_TRUE(changesOf(other, *file).isEmpty());
    revertChanges(other, changes);
    EXPECT_EQ(other.text(Key::Theme), u"system"_s);
    EXPECT_EQ(other.number(Key::RefreshMinutes), 0);
}

TEST(SettingsFileText, HasNoSecretsAndNothingOfThisMachineOnly)
{
    const TestDataDir folder;
    Settings settings(folder.path());
    settings.set(Key::Proxy, u"http://somebody:hush@localhost:3128"_s);
    settings.set(Key::SecretsInFile, true);
    settings.set(Key::DigestEngine, u"engine-1"_s);
    settings.set(Key::AutomationEngine, u"engine-1"_s);
    settings.set(Key::WindowState, QByteArray("shape"));
    settings.set(Key::RetentionConfirmed, u"days=30"_s);
    settings.set(Key::FirstStartDone, true);
    const QByteArray bytes = settingsFileOf(settings);
    EXPECT_FALSE(bytes.contains("hush"));
    const QJsonObject values = QJsonDocument::fromJson(bytes).object().value("settings"_L1).toObject();
    EXPECT_EQ(values.value("network/proxy"_L1).toString(), u"http://localhost:3128"_s);
    for (const Key key :
         {Key::WindowState, Key::WindowGeometry, Key::RetentionConfirmed, Key::RetentionLastRun, Key::FirstStartDone,
          Key::AutomationLastRun, Key::AutomationBy, Key::AutomationEngine, Key::DigestEngine, Key::SecretsInFile})
        EXPECT_FALSE(values.contains(Settings::name(key))) << qPrintable(Settings::name(key));
    settings.set(Key::Proxy, u"somebody:hush@localhost:3128"_s);
    EXPECT_FALSE(settingsFileOf(settings).contains("hush")) << "no address, but a password";
}

TEST(SettingsFileText, KeepsThePasswordOfTheSameProxy)
{
    const TestDataDir folder;
    Settings settings(folder.path());
    settings.set(Key::Proxy, u"http://somebody:secret@localhost:3128"_s);
    const auto file = readSettingsFile(settingsFileOf(settings));
    ASSERT_TRUE(file.has_value());
    EXPECT_TRUE(changesOf(settings, *file).isEmpty());
}

TEST(SettingsFileText, DoesNotTakeOverWhatBelongsToOneArchive)
{
    const TestDataDir folder;
    const Settings settings(folder.path());
    const auto file =
        readSettingsFile(fileWith(R"({"retention/confirmed":"days=1","interface/firstStartDone":true,"window/state":"x",
            "automation/engine":"engine-1","digest/engine":"engine-1","network/secretsInFile":true})"));
    ASSERT_TRUE(file.has_value());
    EXPECT_TRUE(changesOf(settings, *file).isEmpty());
}

TEST(SettingsFileText, LeavesOutWhatIsNotAllowed)
{
    const auto file = readSettingsFile(fileWith(
        R"({"interface/theme":"pink","refresh/minutes":-5,"refresh/onStart":"perhaps","interface/readerZoom":120.5,
            "no/such":1,"digest/language":"ko"})"));
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->values.keys(), QStringList{u"digest/language"_s});
}

TEST(SettingsFileText, RefusesWhatIsNoSettingsFile)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no json"), QByteArray("[]"), QByteArray("{}"),
                                    QByteArray(R"({"program":"other","version":1,"settings":{}})"),
                                    QByteArray(R"({"program":"oneul","version":1,"settings":[]})"),
                                    QByteArray(R"({"program":"oneul","settings":{}})"), QByteArray(5 << 20, ' ')}) {
        const auto file = readSettingsFile(bytes);
        ASSERT_FALSE(file.has_value()) << bytes.left(60).constData();
        EXPECT_EQ(file.error().code, ErrorCode::SettingsBroken);
    }
    const auto newer = readSettingsFile(R"({"program":"oneul","version":2,"settings":{}})");
    ASSERT_FALSE(newer.has_value());
    EXPECT_EQ(newer.error().code, ErrorCode::CopyTooNew);
}

} // namespace

} // namespace oneul
