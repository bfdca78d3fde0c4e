#include "settings/settingsfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "settings/carriedsettings.h"
#include "settings/table.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = 4 << 20; ///< a file that is larger holds something else

/// What was agreed to or done on this machine, for its own archive. Engines are told apart by numbers, and those of another
/// machine may be others: what would cost nothing there might cost something here.
const Key kOwn[] = {Key::FirstStartDone,   Key::RetentionConfirmed, Key::RetentionBackedUp,
                    Key::RetentionLastRun, Key::SecretsInFile,      Key::DigestEngine};

/// What settingsToText() writes is what may be carried, but for what belongs to one archive.
QJsonObject carried(const Settings &settings)
{
    QJsonObject object = QJsonDocument::fromJson(settingsToText(settings).toUtf8()).object();
    for (const Key key : kOwn)
        object.remove(Settings::name(key));
    return object;
}

/// JSON has one kind of number; the table knows which are whole.
QVariant typed(const SettingRow &row, const QJsonValue &value)
{
    if (row.type == QMetaType::Int && value.isDouble()) {
        const double number = value.toDouble();
        const int whole = value.toInt(row.most + 1);
        return whole == number ? settingValue(row, whole) : QVariant();
    }
    return settingValue(row, value.toVariant());
}

Result<QJsonObject> readObject(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return fail(ErrorCode::SettingsBroken, u"too large"_s);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::SettingsBroken, error.errorString());
    if (object.value("program"_L1) != "oneul"_L1 || !object.value("settings"_L1).isObject())
        return fail(ErrorCode::SettingsBroken, u"not written by Oneul"_s);
    const int version = object.value("version"_L1).toInt();
    if (version > kVersion)
        return fail(ErrorCode::CopyTooNew, u"%1 > %2"_s.arg(version).arg(kVersion));
    if (version < 1)
        return fail(ErrorCode::SettingsBroken, u"version"_s);
    return object;
}

} // namespace

QByteArray settingsFileOf(const Settings &settings, const QHash<QString, QString> &templates)
{
    QJsonObject texts;
    for (auto each = templates.constBegin(); each != templates.constEnd(); ++each)
        texts.insert(each.key(), *each);
    QJsonObject object{{u"program"_s, u"oneul"_s}, {u"version"_s, kVersion}, {u"settings"_s, carried(settings)}};
    if (!texts.isEmpty())
        object.insert(u"templates"_s, texts);
    return QJsonDocument(object).toJson();
}

Result<SettingsFile> readSettingsFile(const QByteArray &bytes)
{
    const auto object = readObject(bytes);
    if (!object)
        return fail(object.error());
    SettingsFile file;
    const QJsonObject values = object->value("settings"_L1).toObject();
    for (auto each = values.constBegin(); each != values.constEnd(); ++each) {
        const SettingRow *row = settingRow(each.key());
        const QVariant value = row != nullptr ? typed(*row, each.value()) : QVariant();
        if (value.isValid())
            file.values.insert(each.key(), value);
    }
    const QJsonObject texts = object->value("templates"_L1).toObject();
    for (auto each = texts.constBegin(); each != texts.constEnd(); ++each) {
        if (each.value().isString())
            file.templates.insert(each.key(), each.value().toString());
    }
    return file;
}

QList<SettingChange> changesOf(const Settings &settings, const SettingsFile &file)
{
    const QJsonObject allowed = carried(settings); // what belongs to this machine stays, whatever a file says
    QList<SettingChange> changes;
    for (const SettingRow &row : settingRows()) {
        const QString name = QString::fromLatin1(row.name);
        const auto given = file.values.constFind(name);
        if (given == file.values.constEnd() || !allowed.contains(name))
            continue;
        // The password of a proxy is never carried, so the same proxy without one is no change.
        const QVariant shown =
            row.key == Key::Proxy ? QVariant(allowed.value(name).toString()) : settings.value(row.key);
        if (*given != shown)
            changes.append({row.key, settings.value(row.key), *given});
    }
    return changes;
}

void applyChanges(Settings &settings, const QList<SettingChange> &changes)
{
    for (const SettingChange &change : changes)
        settings.set(change.key, change.after);
}

void revertChanges(Settings &settings, const QList<SettingChange> &changes)
{
    for (const SettingChange &change : changes)
        settings.set(change.key, change.before);
}

} // namespace oneul
