#include <gtest/gtest.h>

#include <functional>

#include <QFile>
#include <QJsonArray>

#include "summary/prompts.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

Prompts standardPrompts()
{
    QFile file(u":/oneul/prompts.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return Prompts::fromJson(file.readAll()).value_or({});
}

TEST(PromptsTest, StandardOnesAreWhole)
{
    const Prompts prompts = standardPrompts();
    for (const Task task : {Task::Section, Task::Answer, Task::Translate, Task::Categorise}) {
        EXPECT_TRUE(Prompts::check(task, prompts.standard(task))) << taskName(task).toStdString();
        EXPECT_TRUE(prompts.standard(task).contains(u"JSON"_s)); // some servers insist on the word
        const PromptMessages said = messages(prompts.standard(task), {});
        EXPECT_TRUE(said.user.contains(u"{articles}"_s));
        EXPECT_FALSE(said.system.contains(u"{articles}"_s));
    }
    EXPECT_FALSE(Prompts::fromJson("{}"));
    EXPECT_FALSE(Prompts::fromJson("{\"section\":[\"{articles}\"]}"));
}

TEST(PromptsTest, WhatIsMissingOrUnknownIsNamed)
{
    const auto wrong = [](Task task, const QString &prompt) {
        const auto checked = Prompts::check(task, prompt);
        return checked ? QString() : checked.error().detail;
    };
    EXPECT_EQ(wrong(Task::Section, u"{language} {articles}"_s), QString());
    EXPECT_EQ(wrong(Task::Section, u"{language}"_s), u"{articles}"_s);
    EXPECT_EQ(wrong(Task::Section, u"{language} {articles} {question}"_s), u"{question}"_s);
    EXPECT_EQ(wrong(Task::Answer, u"{language} {articles}"_s), u"{question}"_s);
    EXPECT_EQ(wrong(Task::Categorise, u"{articles} {\"id\":1}"_s), u"{categories}"_s);
}

TEST(PromptsTest, ValuesStayAsTheyAre)
{
    EXPECT_EQ(filled(u"{heading}: {articles} {unknown} {"_s,
                     {{u"{heading}"_s, u"{articles}"_s}, {u"{articles}"_s, u"a {heading} b"_s}}),
              u"{articles}: a {heading} b {unknown} {"_s);
    const PromptMessages said = messages(u"System {heading}\n---\nUser {articles}"_s,
                                         {{u"{heading}"_s, u"x\n---\ny"_s}, {u"{articles}"_s, u"1\n---\n2"_s}});
    EXPECT_EQ(said.system, u"System x\n---\ny"_s);
    EXPECT_EQ(said.user, u"User 1\n---\n2"_s);
    EXPECT_EQ(messages(u"Only {articles}"_s, {}).system, QString());
}

TEST(PromptsTest, AProfilesOwnPromptCounts)
{
    const Prompts prompts = standardPrompts();
    EngineProfile profile;
    EXPECT_EQ(prompts.of(profile, Task::Section), prompts.standard(Task::Section));
    profile.prompts.insert(Task::Section, u" \n"_s);
    EXPECT_EQ(prompts.of(profile, Task::Section), prompts.standard(Task::Section));
    profile.prompts.insert(Task::Section, u"mine"_s);
    EXPECT_EQ(prompts.of(profile, Task::Section), u"mine"_s);
}

TEST(PromptsTest, SchemasAreStrict)
{
    const std::function<void(const QJsonObject &)> check = [&](const QJsonObject &schema) {
        if (schema.value(u"type") == u"array"_s)
            return check(schema.value(u"items").toObject());
        if (schema.value(u"type") != u"object"_s)
            return;
        const QJsonObject properties = schema.value(u"properties").toObject();
        EXPECT_EQ(schema.value(u"additionalProperties"), QJsonValue(false));
        EXPECT_EQ(schema.value(u"required").toArray().size(), properties.size());
        for (const QJsonValue &property : properties)
            check(property.toObject());
    };
    for (const Task task : {Task::Section, Task::Answer, Task::Translate, Task::Categorise}) {
        EXPECT_EQ(answerSchema(task).value(u"type"), u"object"_s);
        check(answerSchema(task));
    }
}

} // namespace
} // namespace oneul
