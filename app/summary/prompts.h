#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "model/engine.h"
#include "model/types.h"

namespace oneul {

/// The standard prompts (resources/prompts.json): what a model is told for a task, with placeholders in braces. A line of
/// nothing but "---" parts what is said as the system from what is said as the user; without one all is the user's.
class Prompts final
{
public:
    static Result<Prompts> fromJson(const QByteArray &json);

    /// The standard text. The same for both languages of digests: {language} says which is wanted.
    [[nodiscard]] QString standard(Task task) const;
    /// The profile's own, else the standard one.
    [[nodiscard]] QString of(const EngineProfile &profile, Task task) const;
    /// The placeholders that a prompt of the task may have ("{articles}"), and those that it must have.
    [[nodiscard]] static QStringList placeholders(Task task);
    [[nodiscard]] static QStringList required(Task task);
    /// InvalidArgument: the detail names a placeholder that is missing or unknown.
    [[nodiscard]] static Result<void> check(Task task, const QString &prompt);

private:
    QHash<Task, QString> m_texts;
};

/// The prompt with its placeholders replaced; braces in values stay as they are.
[[nodiscard]] QString filled(const QString &prompt, const QHash<QString, QString> &values);

/// A filled prompt as the two messages that it consists of.
struct PromptMessages {
    QString system;
    QString user;
};
/// The prompt is parted before it is filled, so that no value can move the line between the two.
[[nodiscard]] PromptMessages messages(const QString &prompt, const QHash<QString, QString> &values);

/// What {language} and {style} stand for.
[[nodiscard]] QString promptLanguage(Language language);
[[nodiscard]] QString promptStyle(Language language);

/// The strict JSON Schema of a task's answer: all fields required, additionalProperties false.
[[nodiscard]] QJsonObject answerSchema(Task task);

} // namespace oneul
