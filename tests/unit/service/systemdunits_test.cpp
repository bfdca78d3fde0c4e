#include "service/systemdunits.h"

#include <utility>

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "base/waitfor.h"
#include "service/systemtimer.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

DigestPlan mondays()
{
    DigestPlan plan;
    plan.days = 1 + 16; // and Fridays
    plan.at = {6, 5};
    return plan;
}

TEST(SystemdUnits, NameTheDaysAndTheTime)
{
    EXPECT_TRUE(timerUnit(mondays()).contains(u"\nOnCalendar=Mon,Fri *-*-* 06:05:00\n"_s));
    EXPECT_TRUE(timerUnit({}).contains(u"\nOnCalendar=*-*-* 07:00:00\n"_s));
    EXPECT_TRUE(timerUnit({}).contains(u"\nPersistent=true\n"_s));
    EXPECT_TRUE(timerUnit({}).endsWith(u"[Install]\nWantedBy=timers.target\n"_s));
}

TEST(SystemdUnits, RunTheCommandsOfThePlan)
{
    DigestPlan plan;
    const auto lines = [&plan] {
        return serviceUnit(plan, u"/usr/bin/oneul"_s, u"/data"_s, u"/out"_s)
            .split(u'\n')
            .filter(QRegularExpression(u"^ExecStart="_s));
    };
    EXPECT_EQ(lines(), (QStringList{u"ExecStart=\"-/usr/bin/oneul\" \"refresh\" \"--data-dir\" \"/data\""_s,
                                    u"ExecStart=\"/usr/bin/oneul\" \"digest\" \"--since-last\" \"--lang\" \"ko\" "
                                    "\"--engine\" \"builtin\" \"--out\" \"/data/reports\" \"--data-dir\" \"/data\""_s}))
        << "what is not to be exported stays with the data";
    plan.refresh = false;
    plan.kinds = {Kind::Papers};
    plan.engine = u"engine-2"_s;
    plan.language = Language::English;
    plan.exportAs = u"pdf"_s;
    EXPECT_EQ(lines(),
              (QStringList{u"ExecStart=\"/usr/bin/oneul\" \"digest\" \"--since-last\" \"--lang\" \"en\" \"--engine\" "
                           "\"engine-2\" \"--kind\" \"papers\" \"--out\" \"/data/reports\" \"--data-dir\" \"/data\""_s,
                           u"ExecStart=\"/usr/bin/oneul\" \"export\" \"--format\" \"pdf\" \"--out\" \"/out/\" "
                           "\"--kind\" \"papers\" \"--data-dir\" \"/data\""_s}));
    plan.exportAs = u"reports"_s; // which the digest writes anyway
    ASSERT_EQ(lines().size(), 1);
    EXPECT_TRUE(lines().constFirst().contains(u"\"--out\" \"/out\" "_s)) << qPrintable(lines().constFirst());
}

TEST(SystemdUnits, ThePackagesOwnAsksNoEngineThatCosts)
{
    QFile file(QStringLiteral(ONEUL_TEST_DATA_DIR "/../../packaging/systemd/oneul-digest.service"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains(" digest --since-last --engine builtin\n")) << "the usual engine may be any";
}

TEST(SystemdUnits, WordsAreTakenAsTheyAre)
{
    EXPECT_EQ(execLine({u"/a b/oneul"_s, u"50%"_s, u"$HOME"_s, u"a\"b\\c"_s, u"두 칸"_s, u"x\ny\x7f"_s}, false),
              u"ExecStart=\"/a b/oneul\" \"50%%\" \"$$HOME\" \"a\\\"b\\\\c\" \"두 칸\" \"x\\x0ay\\x7f\"\n"_s);
    EXPECT_EQ(execLine({u"/$a/%b"_s}, true), u"ExecStart=\"-/$a/%%b\"\n"_s) << "a program's path has no variables";
    // Nothing ends the line early, whatever the path.
    EXPECT_EQ(serviceUnit({}, u"/o"_s, u"/d\nExecStart=/bin/false"_s, u"/r"_s).count(u"\nExecStart="_s), 2);
}

TEST(SystemdUnits, AreUnderstoodBySystemd)
{
    const QString program = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (program.isEmpty())
        GTEST_SKIP() << "systemd-analyze is not installed";
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    };
    DigestPlan plan = mondays();
    plan.exportAs = u"pdf"_s;
    const QString service =
        write(kServiceUnitName, serviceUnit(plan, u"/bin/true"_s, u"/한글 \"50%\" $x\\"_s, u"/out"_s));
    const QString timer = write(kTimerUnitName, timerUnit(plan));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path()); // where a session would be
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {u"verify"_s, u"--user"_s, u"--man=no"_s, service, timer});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAll().constData();
}

/// A session that notes what it is told, and answers as it was given.
struct FakeSession {
    QList<QStringList> told;
    QString shown = u"UnitFileState=enabled\nActiveState=active\n"_s;
    Error refusal;
    Error refuseOnce;

    SystemTimer::Runner runner()
    {
        return [this](const QStringList &arguments) -> Result<QString> {
            told.append(arguments);
            if (const Error once = std::exchange(refuseOnce, {}); once.code != ErrorCode::None)
                return fail(once);
            if (refusal.code != ErrorCode::None)
                return fail(refusal);
            return arguments.value(0) == u"show" ? shown : QString();
        };
    }
};

class SystemTimerTest : public testing::Test
{
protected:
    void SetUp() override { qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); }
    void TearDown() override { qunsetenv("XDG_CONFIG_HOME"); }

    QString unit(const QString &name) const
    {
        QFile file(m_folder.filePath(u"systemd/user/"_s + name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
    FakeSession m_session;
    SystemTimer m_timer{u"/data"_s, m_session.runner()};
};

TEST_F(SystemTimerTest, IsInstalledAndRemoved)
{
    ASSERT_TRUE(waitFor(m_timer.install(mondays(), u"/out"_s)));
    EXPECT_EQ(unit(kTimerUnitName), timerUnit(mondays()));
    EXPECT_TRUE(unit(kServiceUnitName).contains(u"\"--data-dir\" \"/data\""_s));
    EXPECT_EQ(
        m_session.told,
        (QList<QStringList>{{u"daemon-reload"_s}, {u"enable"_s, kTimerUnitName}, {u"restart"_s, kTimerUnitName}}));
    m_session.told.clear();
    ASSERT_TRUE(waitFor(m_timer.remove()));
    EXPECT_EQ(m_session.told, (QList<QStringList>{{u"disable"_s, u"--now"_s, kTimerUnitName}, {u"daemon-reload"_s}}));
    EXPECT_TRUE(QDir(m_folder.filePath(u"systemd/user"_s)).isEmpty());
}

TEST_F(SystemTimerTest, SaysHowItIs)
{
    auto state = waitFor(m_timer.state());
    ASSERT_TRUE(state);
    EXPECT_TRUE(state->possible && state->installed);
    m_session.shown = u"UnitFileState=\nActiveState=inactive\n"_s; // as for a unit that isn't there
    state = waitFor(m_timer.state());
    ASSERT_TRUE(state);
    EXPECT_TRUE(state->possible && !state->installed);
    m_session.refusal = {ErrorCode::NoTimer, u"no bus"_s};
    state = waitFor(m_timer.state());
    ASSERT_TRUE(state);
    EXPECT_FALSE(state->possible || state->installed);
    m_session.refusal = {ErrorCode::TimerRefused, u"masked"_s};
    state = waitFor(m_timer.state());
    ASSERT_FALSE(state);
    EXPECT_EQ(state.error().detail, u"masked"_s);
}

TEST_F(SystemTimerTest, ARefusalIsSaid)
{
    m_session.refusal = {ErrorCode::TimerRefused, u"masked"_s};
    const auto installed = waitFor(m_timer.install(mondays(), u"/out"_s));
    ASSERT_FALSE(installed);
    EXPECT_EQ(installed.error(), m_session.refusal);
    EXPECT_EQ(m_session.told.size(), 1) << "nothing more is asked";
}

TEST_F(SystemTimerTest, ATimerWhoseFileIsGoneCanBeRemoved)
{
    ASSERT_TRUE(waitFor(m_timer.install(mondays(), u"/out"_s)));
    ASSERT_TRUE(QFile::remove(m_folder.filePath(u"systemd/user/"_s + kTimerUnitName)));
    m_session.refuseOnce = {ErrorCode::TimerRefused,
                            u"Failed to disable unit: Unit file oneul-digest.timer does not exist."_s};
    EXPECT_TRUE(waitFor(m_timer.remove()));
    EXPECT_TRUE(QDir(m_folder.filePath(u"systemd/user"_s)).isEmpty());
    EXPECT_EQ(m_session.told.constLast(), QStringList{u"daemon-reload"_s});
}

TEST_F(SystemTimerTest, AFolderThatTakesNoFileIsSaid)
{
    QFile file(m_folder.filePath(u"systemd"_s)); // where a folder should be
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto installed = waitFor(m_timer.install(mondays(), u"/out"_s));
    ASSERT_FALSE(installed);
    EXPECT_EQ(installed.error().code, ErrorCode::FileWrite);
    EXPECT_TRUE(m_session.told.isEmpty());
}

} // namespace
} // namespace oneul
