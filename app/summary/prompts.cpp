#include "summary/prompts.h"

#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr Task kTasks[] = {Task::Section, Task::Answer, Task::Translate, Task::Categorise};

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(uR"(\{([a-z]+)\})"_s);
    return pattern;
}

QJsonObject typed(const QString &type)
{
    return {{u"type"_s, type}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

/// All fields required, no others.
QJsonObject strictObject(const QList<std::pair<QString, QJsonObject>> &fields)
{
    QJsonObject properties;
    QJsonArray names;
    for (const auto &[name, schema] : fields) {
        properties.insert(name, schema);
        names += name;
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, names},
            {u"additionalProperties"_s, false}};
}

QJsonObject claimSchema(bool withSector)
{
    QList<std::pair<QString, QJsonObject>> fields;
    if (withSector) {
        QJsonObject sector = typed(u"string"_s);
        sector.insert(u"enum"_s,
                      QJsonArray{u"economy"_s, u"policy"_s, u"society"_s, u"technology"_s, u"environment"_s});
        fields.append({u"sector"_s, sector});
    }
    fields.append({u"text"_s, typed(u"string"_s)});
    fields.append({u"cites"_s, listOf(typed(u"integer"_s))});
    fields.append({u"quote"_s, typed(u"string"_s)});
    return strictObject(fields);
}

/// Where the system's part ends, and where the user's starts; {-1, 0}: there is no such line.
std::pair<qsizetype, qsizetype> partingLine(const QString &prompt)
{
    static const QRegularExpression line(uR"((^|\n)-{3}[ \t]*(\n|$))"_s);
    const QRegularExpressionMatch match = line.match(prompt);
    return match.hasMatch() ? std::pair(match.capturedStart(), match.capturedEnd())
                            : std::pair(qsizetype(-1), qsizetype(0));
}

} // namespace

Result<Prompts> Prompts::fromJson(const QByteArray &json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    Prompts prompts;
    for (const Task task : kTasks) {
        QStringList lines;
        for (const QJsonValue &line : read.value(taskName(task)).toArray())
            lines.append(line.toString());
        const QString text = lines.join(u'\n');
        if (const auto checked = check(task, text); !checked)
            return fail(ErrorCode::BrokenDocument,
                        u"prompts.json, %1: %2"_s.arg(taskName(task), checked.error().detail));
        prompts.m_texts.insert(task, text);
    }
    return prompts;
}

QString Prompts::standard(Task task) const
{
    return m_texts.value(task);
}

QString Prompts::of(const EngineProfile &profile, Task task) const
{
    const QString own = profile.prompts.value(task);
    return own.trimmed().isEmpty() ? standard(task) : own;
}

QStringList Prompts::placeholders(Task task)
{
    switch (task) {
    case Task::Answer:
        return {u"{language}"_s, u"{style}"_s, u"{count}"_s, u"{articles}"_s, u"{question}"_s};
    case Task::Translate:
        return {u"{language}"_s, u"{style}"_s, u"{count}"_s, u"{articles}"_s};
    case Task::Categorise:
        return {u"{count}"_s, u"{articles}"_s, u"{categories}"_s};
    case Task::Section:
        break;
    }
    return {u"{language}"_s, u"{style}"_s, u"{heading}"_s, u"{count}"_s, u"{articles}"_s};
}

QStringList Prompts::required(Task task)
{
    switch (task) {
    case Task::Answer:
        return {u"{language}"_s, u"{articles}"_s, u"{question}"_s};
    case Task::Categorise:
        return {u"{articles}"_s, u"{categories}"_s};
    case Task::Section:
    case Task::Translate:
        break;
    }
    return {u"{language}"_s, u"{articles}"_s};
}

Result<void> Prompts::check(Task task, const QString &prompt)
{
    const QStringList allowed = placeholders(task);
    for (const QRegularExpressionMatch &match : placeholderPattern().globalMatch(prompt)) {
        if (!allowed.contains(match.captured()))
            return fail(ErrorCode::InvalidArgument, match.captured());
    }
    for (const QString &needed : required(task)) {
        if (!prompt.contains(needed))
            return fail(ErrorCode::InvalidArgument, needed);
    }
    return {};
}

QString filled(const QString &prompt, const QHash<QString, QString> &values)
{
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : placeholderPattern().globalMatch(prompt)) {
        const auto value = values.constFind(match.captured());
        if (value == values.constEnd())
            continue;
        text += QStringView(prompt).mid(at, match.capturedStart() - at);
        text += *value;
        at = match.capturedEnd();
    }
    return text + prompt.mid(at);
}

PromptMessages messages(const QString &prompt, const QHash<QString, QString> &values)
{
    const auto [end, start] = partingLine(prompt);
    if (end < 0)
        return {{}, filled(prompt, values)};
    return {filled(prompt.left(end), values), filled(prompt.mid(start), values)};
}

QString promptLanguage(Language language)
{
    return language == Language::Korean ? u"Korean"_s : u"English"_s;
}

QString promptStyle(Language language)
{
    return language == Language::Korean ? u"Sentences end in the plain written style (-다)."_s
                                        : u"Sentences are plain and declarative."_s;
}

QJsonObject answerSchema(Task task)
{
    const QJsonObject claims = listOf(claimSchema(false));
    switch (task) {
    case Task::Answer:
        return strictObject({{u"sentences"_s, claims}});
    case Task::Translate:
        return strictObject(
            {{u"titles"_s, listOf(strictObject({{u"id"_s, typed(u"integer"_s)}, {u"text"_s, typed(u"string"_s)}}))}});
    case Task::Categorise:
        return strictObject({{u"articles"_s, listOf(strictObject({{u"id"_s, typed(u"integer"_s)},
                                                                  {u"category"_s, typed(u"string"_s)}}))}});
    case Task::Section:
        break;
    }
    return strictObject({{u"themes"_s, claims},
                         {u"events"_s, claims},
                         {u"impact"_s, listOf(claimSchema(true))},
                         {u"conclusion"_s, claims}});
}

} // namespace oneul
