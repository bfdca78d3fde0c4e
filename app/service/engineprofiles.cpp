#include "service/engineprofiles.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr Task kTasks[] = {Task::Section, Task::Answer, Task::Translate, Task::Categorise};
constexpr int kMostProfiles = 100;

QJsonObject promptsJson(const QHash<Task, QString> &prompts)
{
    QJsonObject json;
    for (const Task task : kTasks) {
        if (const QString text = prompts.value(task); !text.isEmpty())
            json.insert(taskName(task), text);
    }
    return json;
}

QJsonObject profileJson(const EngineProfile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"protocol"_s, protocolName(profile.protocol)},
            {u"baseUrl"_s, profile.baseUrl.toString()},
            {u"model"_s, profile.model},
            {u"contextTokens"_s, profile.contextTokens},
            {u"outputTokens"_s, profile.outputTokens},
            {u"parallel"_s, profile.parallel},
            {u"timeoutSeconds"_s, profile.timeoutSeconds},
            {u"temperature"_s, profile.temperature},
            {u"priceIn"_s, profile.priceIn},
            {u"priceOut"_s, profile.priceOut},
            {u"currency"_s, profile.currency},
            {u"costPerRun"_s, profile.costPerRun},
            {u"costPerDay"_s, profile.costPerDay},
            {u"tokensPerRun"_s, profile.tokensPerRun},
            {u"tokensPerDay"_s, profile.tokensPerDay},
            {u"translateTitles"_s, profile.translateTitles},
            {u"categorise"_s, profile.categorise},
            {u"prompts"_s, promptsJson(profile.prompts)}};
}

/// Whatever somebody wrote there: a number that fits.
qint64 tokensFromJson(const QJsonValue &value)
{
    return qint64(std::clamp(value.toDouble(), 0.0, 1e15));
}

EngineProfile profileFromJson(const QJsonObject &json)
{
    EngineProfile profile;
    profile.id = json.value(u"id").toString();
    profile.name = json.value(u"name").toString();
    profile.protocol = protocolFromName(json.value(u"protocol").toString());
    profile.baseUrl = QUrl(json.value(u"baseUrl").toString());
    profile.model = json.value(u"model").toString();
    profile.contextTokens = json.value(u"contextTokens").toInt(profile.contextTokens);
    profile.outputTokens = json.value(u"outputTokens").toInt(profile.outputTokens);
    profile.parallel = json.value(u"parallel").toInt(profile.parallel);
    profile.timeoutSeconds = json.value(u"timeoutSeconds").toInt(profile.timeoutSeconds);
    profile.temperature = json.value(u"temperature").toDouble(profile.temperature);
    profile.priceIn = json.value(u"priceIn").toDouble();
    profile.priceOut = json.value(u"priceOut").toDouble();
    profile.currency = json.value(u"currency").toString(profile.currency);
    profile.costPerRun = json.value(u"costPerRun").toDouble();
    profile.costPerDay = json.value(u"costPerDay").toDouble();
    profile.tokensPerRun = tokensFromJson(json.value(u"tokensPerRun"));
    profile.tokensPerDay = tokensFromJson(json.value(u"tokensPerDay"));
    profile.translateTitles = json.value(u"translateTitles").toBool();
    profile.categorise = json.value(u"categorise").toBool();
    const QJsonObject prompts = json.value(u"prompts").toObject();
    for (const Task task : kTasks) {
        if (const QString text = prompts.value(taskName(task)).toString(); !text.trimmed().isEmpty())
            profile.prompts.insert(task, text);
    }
    return profile;
}

int numberOf(const QString &id)
{
    static const QRegularExpression pattern(u"^engine-(\\d{1,6})$"_s);
    return pattern.match(id).captured(1).toInt();
}

/// Of a profile that was written by hand: the same wherever it stands in the file, so that its key and what it used stay
/// its own.
QString idByName(const QString &name, const QList<EngineProfile> &profiles)
{
    const QByteArray hash = QCryptographicHash::hash(name.toCaseFolded().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString id = u"engine-"_s + QString::fromLatin1(hash.left(8));
    QString free = id;
    // One that had this name when it was read first may have another by now.
    for (int number = 2; std::ranges::find(profiles, free, &EngineProfile::id) != profiles.end(); ++number)
        free = u"%1-%2"_s.arg(id).arg(number);
    return free;
}

bool isTaken(const QList<EngineProfile> &profiles, const EngineProfile &profile)
{
    return std::ranges::any_of(profiles, [&](const EngineProfile &other) {
        return (!profile.id.isEmpty() && other.id == profile.id)
               || other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
    });
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace

Result<EngineFile> readEngineFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject read = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::BrokenDocument, u"engines.json: %1"_s.arg(error.errorString()));
    if (!read.value(u"profiles").isArray())
        return fail(ErrorCode::BrokenDocument, u"engines.json: no profiles"_s);
    EngineFile file;
    file.next = std::max(1, read.value(u"next").toInt(1));
    const QJsonArray profiles = read.value(u"profiles").toArray();
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const auto profile = tidied(profileFromJson(profiles.at(i).toObject()));
        const QString place = u"engines.json, profile %1: "_s.arg(i + 1);
        if (!profile)
            return fail(ErrorCode::BrokenDocument, place + profile.error().detail);
        if (isTaken(file.profiles, *profile) || file.profiles.size() >= kMostProfiles)
            return fail(ErrorCode::BrokenDocument, place + u"id or name stands there twice"_s);
        file.profiles.append(*profile);
        file.next = std::max(file.next, numberOf(profile->id) + 1);
    }
    for (EngineProfile &profile : file.profiles) {
        if (profile.id.isEmpty())
            profile.id = idByName(profile.name, file.profiles);
    }
    return file;
}

QByteArray engineFileJson(const EngineFile &file)
{
    QJsonArray profiles;
    for (const EngineProfile &profile : file.profiles)
        profiles += profileJson(profile);
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"next"_s, file.next}, {u"profiles"_s, profiles}}).toJson();
}

Result<EngineProfile> tidied(EngineProfile profile)
{
    profile.name = profile.name.simplified();
    profile.model = profile.model.trimmed();
    if (profile.name.isEmpty())
        return fail(ErrorCode::ProfileIncomplete, u"name"_s);
    if (profile.name.compare(kBuiltinEngine, Qt::CaseInsensitive) == 0)
        return fail(ErrorCode::InvalidArgument, u"name"_s);
    if (profile.baseUrl.isEmpty())
        return fail(ErrorCode::ProfileIncomplete, u"baseUrl"_s);
    // A password in the address would stand in the file.
    if (!isWebAddress(profile.baseUrl) || !profile.baseUrl.userInfo().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"baseUrl"_s);
    if (profile.model.isEmpty())
        return fail(ErrorCode::ProfileIncomplete, u"model"_s);
    profile.contextTokens = std::clamp(profile.contextTokens, 512, 20'000'000);
    profile.outputTokens = std::clamp(profile.outputTokens, 64, 1'000'000);
    if (profile.outputTokens >= profile.contextTokens)
        return fail(ErrorCode::InvalidArgument, u"outputTokens"_s);
    profile.parallel = std::clamp(profile.parallel, 1, 16);
    profile.timeoutSeconds = std::clamp(profile.timeoutSeconds, 5, 3600);
    profile.temperature = std::clamp(profile.temperature, 0.0, 2.0);
    for (double *amount : {&profile.priceIn, &profile.priceOut, &profile.costPerRun, &profile.costPerDay})
        *amount = std::max(0.0, *amount);
    for (qint64 *cap : {&profile.tokensPerRun, &profile.tokensPerDay})
        *cap = std::max<qint64>(0, *cap);
    profile.currency = profile.currency.trimmed().isEmpty() ? u"USD"_s : profile.currency.trimmed();
    return profile;
}

} // namespace oneul
