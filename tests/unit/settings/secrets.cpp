// Where passwords are kept.

#include <gtest/gtest.h>

#include <QFile>

#include "base/waitfor.h"
#include "settings/chosensecrets.h"
#include "settings/filesecrets.h"
#include "settings/keyringsecrets.h"
#include "settings/settings.h"
#include "support/datadir.h"
#include "support/memorysecrets.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class SecretsFile : public testing::Test
{
protected:
    QString read(SecretStore &store, const QString &key = u"source/1"_s)
    {
        return waitFor(store.read(key)).value_or({});
    }

    TestDataDir folder;
};

} // namespace

TEST_F(SecretsFile, IsReadByItsOwnerAlone)
{
    FileSecrets store(folder.path());
    EXPECT_EQ(read(store), QString());
    ASSERT_TRUE(waitFor(store.write(u"source/1"_s, u"a \"word\" = 비밀\n"_s)));
    EXPECT_EQ(read(store), u"a \"word\" = 비밀\n"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(store.fileName()) & others);
    ASSERT_TRUE(waitFor(store.write(u"source/2"_s, u"x"_s)));
    EXPECT_FALSE(QFile::permissions(store.fileName()) & others);
    ASSERT_TRUE(waitFor(store.remove(u"source/1"_s)));
    EXPECT_EQ(read(store), QString());
    EXPECT_EQ(read(store, u"source/2"_s), u"x"_s);
}

TEST_F(SecretsFile, IsUsedOnlyWhereTheUserWantsItAndThereIsNoKeyring)
{
    Settings settings(folder.path());
    const auto keyring = std::make_shared<MemoryKeyring>();
    ChosenSecrets store(settings, std::make_unique<MemorySecrets>(keyring),
                        std::make_unique<FileSecrets>(folder.path()));
    ASSERT_TRUE(waitFor(store.write(u"source/1"_s, u"first"_s)));
    EXPECT_EQ(keyring->values.value(u"source/1"_s), u"first"_s);

    keyring->broken = true;
    EXPECT_EQ(waitFor(store.write(u"source/1"_s, u"second"_s)).error().code, ErrorCode::NoKeyring);
    EXPECT_EQ(waitFor(store.read(u"source/1"_s)).error().code, ErrorCode::NoKeyring);
    EXPECT_FALSE(QFile::exists(folder.file(u"secrets.ini"_s)));

    settings.set(Key::SecretsInFile, true);
    EXPECT_EQ(read(store), QString());
    ASSERT_TRUE(waitFor(store.write(u"source/1"_s, u"second"_s)));
    EXPECT_EQ(read(store), u"second"_s);
    EXPECT_TRUE(QFile::exists(folder.file(u"secrets.ini"_s)));
    ASSERT_TRUE(waitFor(store.remove(u"source/1"_s)));
    EXPECT_EQ(read(store), QString());

    keyring->broken = false;
    ASSERT_TRUE(waitFor(store.write(u"source/2"_s, u"third"_s)));
    EXPECT_EQ(keyring->values.value(u"source/2"_s), u"third"_s) << "the keyring comes first";

    keyring->broken = true;
    ASSERT_TRUE(waitFor(store.write(u"source/3"_s, u"while it was locked"_s)));
    keyring->broken = false;
    ASSERT_TRUE(waitFor(store.write(u"source/3"_s, u"later"_s)));
    EXPECT_EQ(read(store, u"source/3"_s), u"later"_s) << "the file does not keep what is no more";
}

TEST(KeyringSecrets, SayWhyThereIsNone)
{
    const TestDataDir folder;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no test touches a real keyring
    KeyringSecrets store(folder.path());
    const auto read = waitFor(store.read(u"source/1"_s));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::NoKeyring);
    EXPECT_FALSE(read.error().detail.isEmpty());
    EXPECT_EQ(waitFor(store.write(u"source/1"_s, u"x"_s)).error().code, ErrorCode::NoKeyring);
}

} // namespace oneul
