#include "cli/arguments.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

#include "cli/cli.h"
#include "cli/command.h"
#include "service/app.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

OptionTable table()
{
    return {{u"force"_s}, {u"source"_s}, 0, 1};
}

TEST(Arguments, ReadsFlagsValuesAndWords)
{
    const auto read = Arguments::parse({u"--force"_s, u"--source"_s, u"1"_s, u"--source=2"_s, u"word"_s}, table());
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->has(u"force"_s));
    EXPECT_EQ(read->values(u"source"_s), (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(read->value(u"source"_s), u"2"_s);
    EXPECT_EQ(read->words(), QStringList{u"word"_s});
    EXPECT_EQ(read->value(u"missing"_s, u"other"_s), u"other"_s);
}

TEST(Arguments, RefusesWhatTheTableDoesNotHave)
{
    EXPECT_FALSE(Arguments::parse({u"--what"_s}, table()));
    EXPECT_FALSE(Arguments::parse({u"--source"_s}, table()));
    EXPECT_FALSE(Arguments::parse({u"--force=yes"_s}, table()));
    EXPECT_FALSE(Arguments::parse({u"one"_s, u"two"_s}, table()));
    EXPECT_TRUE(Arguments::parse({u"--"_s, u"--what"_s}, table()));
    EXPECT_TRUE(Arguments::parse({u"-"_s}, table()));
}

TEST(Commands, EveryCommandOfTheContractIsThereOnce)
{
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    names.sort();
    EXPECT_EQ(names, (QStringList{u"articles"_s, u"backup"_s, u"check"_s, u"classify"_s, u"cluster"_s, u"digest"_s,
                                  u"export"_s, u"import"_s, u"parse"_s, u"refresh"_s, u"restore"_s, u"search"_s,
                                  u"sources"_s, u"summarize"_s}));
}

TEST(Commands, TheWindowOpensWithoutACommand)
{
    const auto ask = [](QByteArrayList words) {
        words.prepend("oneul");
        QList<char *> pointers;
        for (QByteArray &word : words)
            pointers.append(word.data());
        return isCommand(int(pointers.size()), pointers.data());
    };
    EXPECT_FALSE(ask({}));
    EXPECT_FALSE(ask({"--data-dir", "/tmp/x"}));
    EXPECT_TRUE(ask({"--data-dir", "/tmp/x", "refresh"}));
    EXPECT_TRUE(ask({"--version"}));
    EXPECT_TRUE(ask({"frobnicate"}));
}

TEST(App, WindowAndCommandLineShareOneDataFolder)
{
    qunsetenv("ONEUL_DATA_DIR");
    QCoreApplication::setOrganizationName(u"one"_s);
    QCoreApplication::setApplicationName(u"window"_s);
    const QString first = App::resolveDataDir({});
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationName(u"command"_s);
    EXPECT_EQ(App::resolveDataDir({}), first);
    EXPECT_TRUE(first.endsWith(u"/oneul"));
    qputenv("ONEUL_DATA_DIR", "/tmp/named");
    EXPECT_EQ(App::resolveDataDir({}), u"/tmp/named"_s);
    EXPECT_EQ(App::resolveDataDir(u"/tmp/given"_s), u"/tmp/given"_s);
    qunsetenv("ONEUL_DATA_DIR");
}

} // namespace
} // namespace oneul
