#include <QDir>
#include <QFile>

#include "support/holds.h"
#include "unit/service/enginefixture.h"

namespace oneul {
namespace {

class EnginesTest : public EngineTestBase
{
protected:
    [[nodiscard]] QString path() const { return QDir(m_folder.path()).filePath(u"engines.json"_s); }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

TEST_F(EnginesTest, AProfileIsThereAfterARestart)
{
    EngineProfile profile = profileNamed(u"  My   server "_s);
    profile.protocol = EngineProtocol::Ollama;
    profile.contextTokens = 32768;
    profile.temperature = 0.5;
    profile.tokensPerDay = 5'000'000'000;
    profile.prompts.insert(Task::Section, u"In {language}: {articles}"_s);
    const QString id = saved(profile);
    EXPECT_EQ(id, u"engine-1"_s);
    openAgain();
    ASSERT_EQ(engines().profiles().size(), 1);
    profile.id = id;
    profile.name = u"My server"_s;
    EXPECT_EQ(*engines().find(id), profile);
    EXPECT_EQ(engines().find(u"my SERVER"_s), engines().find(id));
    EXPECT_EQ(engines().find(u"builtin"_s), nullptr);
    EXPECT_EQ(engines().loadError().code, ErrorCode::None);
}

TEST_F(EnginesTest, WhatIsMissingOrTakenIsNamed)
{
    const auto codeOf = [this](const EngineProfile &profile) {
        const auto done = engines().save(profile);
        return done ? Error() : done.error();
    };
    saved(profileNamed(u"One"_s));
    EXPECT_EQ(codeOf(profileNamed(u"one"_s)).code, ErrorCode::AlreadyExists);
    EXPECT_EQ(codeOf(profileNamed(u" "_s)), (Error{ErrorCode::ProfileIncomplete, u"name"_s}));
    EXPECT_EQ(codeOf(profileNamed(u"Builtin"_s)), (Error{ErrorCode::InvalidArgument, u"name"_s}));
    EngineProfile other = profileNamed(u"Two"_s);
    other.model.clear();
    EXPECT_EQ(codeOf(other), (Error{ErrorCode::ProfileIncomplete, u"model"_s}));
    other = profileNamed(u"Two"_s);
    other.baseUrl = QUrl(u"ftp://x"_s);
    EXPECT_EQ(codeOf(other), (Error{ErrorCode::InvalidArgument, u"baseUrl"_s}));
    other.baseUrl = QUrl(u"https://me:secret@x.example"_s);
    EXPECT_EQ(codeOf(other), (Error{ErrorCode::InvalidArgument, u"baseUrl"_s}));
    other = profileNamed(u"Two"_s);
    other.prompts.insert(Task::Section, u"{language} {articels}"_s);
    EXPECT_EQ(codeOf(other), (Error{ErrorCode::InvalidArgument, u"{articels}"_s}));
    other.prompts.insert(Task::Section, engines().standardPrompt(Task::Section));
    const QString id = saved(other);
    EXPECT_TRUE(engines().find(id)->prompts.isEmpty()); // the standard one is not the profile's own
}

TEST_F(EnginesTest, AnIdIsNeverUsedTwice)
{
    saved(profileNamed(u"One"_s));
    const QString second = saved(profileNamed(u"Two"_s));
    ASSERT_TRUE(engines().remove(second));
    EXPECT_FALSE(engines().remove(second));
    openAgain();
    EXPECT_EQ(saved(profileNamed(u"Three"_s)), u"engine-3"_s);
}

TEST_F(EnginesTest, ABrokenFileIsKept)
{
    for (const QByteArray &broken : {QByteArray("{\"profiles\": [{\"na"), QByteArray("[]"),
                                     QByteArray("{\"profiles\":[{\"name\":\"A\",\"baseUrl\":\"http://a\"}]}")}) {
        write(broken);
        openAgain();
        EXPECT_EQ(engines().loadError().code, ErrorCode::BrokenDocument) << broken.toStdString();
        EXPECT_TRUE(engines().profiles().isEmpty());
        EXPECT_EQ(bytesOf(path()), broken); // looking changes nothing
        saved(profileNamed(u"One"_s));
        EXPECT_EQ(bytesOf(path() + u".broken"_s), broken);
        EXPECT_EQ(engines().loadError().code, ErrorCode::None);
    }
}

TEST_F(EnginesTest, AFileWrittenByHandIsRead)
{
    write(R"({"profiles":[{"name":"Local","protocol":"ollama","baseUrl":"http://localhost:11434","model":"qwen"}]})");
    openAgain();
    ASSERT_EQ(engines().profiles().size(), 1);
    EXPECT_EQ(engines().profiles().first().protocol, EngineProtocol::Ollama);
}

TEST_F(EnginesTest, AHandWrittenProfileKeepsItsIdWhereverItStands)
{
    const QByteArray one = R"({"name":"One","baseUrl":"http://localhost:1","model":"a"})";
    const QByteArray two = R"({"name":"Two","baseUrl":"http://localhost:2","model":"b"})";
    write("{\"profiles\":[" + one + "," + two + "]}");
    openAgain();
    const QString first = engines().find(u"One"_s)->id;
    const QString second = engines().find(u"Two"_s)->id;
    EXPECT_NE(first, second);
    write("{\"profiles\":[" + two + "," + one + "]}");
    openAgain();
    EXPECT_EQ(engines().find(u"One"_s)->id, first);
    EXPECT_EQ(engines().find(u"Two"_s)->id, second);
    EXPECT_EQ(saved(profileNamed(u"Three"_s)), u"engine-1"_s);
    // A name that another had when it was written by hand.
    EngineProfile renamed = *engines().find(first);
    renamed.name = u"Renamed"_s;
    saved(renamed);
    write(bytesOf(path()).replace("\"profiles\": [", "\"profiles\": [" + one + ","));
    openAgain();
    ASSERT_NE(engines().find(u"Renamed"_s), nullptr);
    EXPECT_EQ(engines().find(u"Renamed"_s)->id, first);
    EXPECT_NE(engines().find(u"One"_s)->id, first);
}

TEST_F(EnginesTest, AKeyIsInTheKeyringAndNowhereElse)
{
    const QString id = saved(profileNamed(u"One"_s));
    ASSERT_TRUE(waitFor(engines().setKey(id, u" sk-very-secret \n"_s)));
    EXPECT_EQ(m_keyring->values.value(u"engine/engine-1"_s), u"sk-very-secret"_s);
    EXPECT_EQ(waitFor(engines().endpoint(id)).value_or({}).key, u"sk-very-secret"_s);
    m_model->answer = [](const ChatRequest &) { return reply(goodEvents()); };
    ASSERT_TRUE(summarised({twoArticles()}, id));
    m_app.reset();
    QDir folder(m_folder.path());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        EXPECT_FALSE(bytesOf(folder.filePath(name)).contains("sk-very-secret")) << name.toStdString();
    openAgain();
    ASSERT_TRUE(engines().remove(id));
    EXPECT_FALSE(m_keyring->values.contains(u"engine/engine-1"_s));
}

TEST_F(EnginesTest, TheEnvironmentsKeyCountsFirst)
{
    const QString id = saved(profileNamed(u"My Server"_s));
    ASSERT_TRUE(waitFor(engines().setKey(id, u"stored"_s)));
    EXPECT_FALSE(engines().keyIsFromEnvironment(id));
    qputenv("ONEUL_KEY_MY_SERVER", "by name");
    EXPECT_EQ(waitFor(engines().key(id)).value_or({}), u"by name"_s);
    qputenv("ONEUL_KEY_ENGINE_1", "by id");
    EXPECT_EQ(waitFor(engines().key(id)).value_or({}), u"by id"_s);
    EXPECT_TRUE(engines().keyIsFromEnvironment(id));
    qunsetenv("ONEUL_KEY_MY_SERVER");
    qunsetenv("ONEUL_KEY_ENGINE_1");
    EXPECT_EQ(waitFor(engines().key(id)).value_or({}), u"stored"_s);
}

TEST_F(EnginesTest, ATestSaysHowFarItCame)
{
    using Step = EngineTest::Step;
    const auto run = [this](const EngineProfile &profile) { return waitFor(engines().test(profile)).value_or({}); };
    EngineProfile profile = profileNamed(u"New"_s);
    m_model->answer = [](const ChatRequest &) {
        return ChatReply{u"{\"sentences\":[]}"_s, {10, 5, false}, u"large-2026"_s, 1};
    };
    EXPECT_TRUE(run(profile).passed());
    EXPECT_EQ(run(profile).findings.size(), 5);

    m_model->answer = [](const ChatRequest &) { return ChatReply{u"Hello!"_s, {10, 5, false}, {}, 1}; };
    EXPECT_EQ(run(profile).findings.last().step, Step::Answer);
    EXPECT_EQ(run(profile).findings.last().error.code, ErrorCode::AnswerUnreadable);

    m_model->answer = [](const ChatRequest &) { return fail(ErrorCode::ModelUnknown, u"large"_s); };
    EXPECT_EQ(run(profile).findings.last().step, Step::Model);

    m_model->names = fail(ErrorCode::KeyRefused, u"401"_s);
    EXPECT_EQ(run(profile).findings.last().step, Step::Connection);
    EXPECT_EQ(run(profile).findings.last().error.code, ErrorCode::KeyRefused);

    profile.contextTokens = 600;
    profile.outputTokens = 500;
    EXPECT_EQ(run(profile).findings.last().step, Step::Profile);
    EXPECT_EQ(run(profile).findings.last().error.code, ErrorCode::ContextTooSmall);
    profile.model.clear();
    EXPECT_EQ(run(profile).findings.last().error, (Error{ErrorCode::ProfileIncomplete, u"model"_s}));
}

TEST_F(EnginesTest, ATestThatIsStoppedEndsItsRequestAndCounts)
{
    m_model->hold = true;
    m_model->answer = [](const ChatRequest &) { return ChatReply{u"{\"sentences\":[]}"_s, {10, 5, false}, {}, 1}; };
    const QString id = saved(profileNamed(u"One"_s));
    bool counted = false;
    QObject::connect(&engines(), &EngineService::used, &engines(), [&counted] { counted = true; });
    auto test = engines().test(*engines().find(id));
    ASSERT_TRUE(holds([&] { return !m_model->calls.isEmpty(); }));
    test.cancel();
    EXPECT_TRUE(holds([&] { return counted && test.isFinished() && m_model->calls.first().isNull(); }));
    const auto used = waitFor(engines().usage(id));
    ASSERT_TRUE(used);
    EXPECT_GT(used->today.input, 0);
    EXPECT_TRUE(used->today.estimated);
}

TEST_F(EnginesTest, AKeyIsNotSentToAnotherServer)
{
    m_model->answer = [](const ChatRequest &) { return ChatReply{u"{\"sentences\":[]}"_s, {10, 5, false}, {}, 1}; };
    EngineProfile profile = profileNamed(u"One"_s);
    profile.id = saved(profile);
    ASSERT_TRUE(waitFor(engines().setKey(profile.id, u"sk-secret"_s)));
    const auto keySentTo = [&](const QString &address, const QString &typed = {}) {
        profile.baseUrl = QUrl(address);
        EXPECT_TRUE(waitFor(engines().test(profile, typed)));
        return m_model->requests.last().endpoint.key;
    };
    EXPECT_EQ(keySentTo(u"http://127.0.0.1:9/other"_s), u"sk-secret"_s);
    EXPECT_FALSE(engines().leavesKeyBehind(profile));
    for (const QString &other : {u"https://127.0.0.1:9/v1"_s, u"http://127.0.0.1:8/v1"_s, u"http://127.0.0.2:9/v1"_s}) {
        EXPECT_EQ(keySentTo(other), QString()) << qPrintable(other);
        EXPECT_TRUE(engines().leavesKeyBehind(profile));
    }
    EXPECT_EQ(keySentTo(u"http://127.0.0.1:8/v1"_s, u"sk-typed"_s), u"sk-typed"_s);
}

} // namespace
} // namespace oneul
