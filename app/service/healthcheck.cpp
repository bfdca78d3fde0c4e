#include "service/healthcheck.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QNetworkInterface>
#include <QStorageInfo>

#include "base/whendone.h"
#include "service/engineservice.h"
#include "settings/secretstore.h"
#include "settings/settings.h"
#include "storage/database.h"
#include "storage/durablefile.h"
#include "summary/builtin.h"

namespace oneul {

namespace {

CheckResult checkSettings(const Settings &settings)
{
    const QStringList problems = settings.problems();
    CheckResult result{QStringLiteral("settings"), problems.isEmpty(), {}, settings.fileName()};
    if (!result.ok)
        result.error = {ErrorCode::SettingsBroken, problems.join(u"; ")};
    return result;
}

/// Whether the profiles of language models can be read; no server is asked.
CheckResult checkEngines(const EngineService &engines)
{
    QStringList names{BuiltinEngine::version()};
    for (const EngineProfile &profile : engines.profiles())
        names.append(profile.name);
    const Error error = engines.loadError();
    return {QStringLiteral("engines"), error.code == ErrorCode::None, error, names.join(u", ")};
}

/// Reports need a font with Hangul; without a GUI application there is nothing to ask.
CheckResult checkFonts()
{
    CheckResult result{QStringLiteral("fonts"), true, {}, {}};
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return result;
    const QStringList korean = QFontDatabase::families(QFontDatabase::Korean);
    result.ok = !korean.isEmpty();
    result.detail = korean.mid(0, 3).join(u", ");
    if (!result.ok)
        result.error = {ErrorCode::FontMissing, QStringLiteral("Hangul")};
    return result;
}

CheckResult checkNetwork()
{
    CheckResult result{QStringLiteral("network"), false, {}, {}};
    QStringList up;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsLoopBack) && flags.testFlag(QNetworkInterface::IsUp)
            && flags.testFlag(QNetworkInterface::IsRunning) && !interface.addressEntries().isEmpty())
            up.append(interface.name());
    }
    result.ok = !up.isEmpty();
    result.detail = up.join(u", ");
    if (!result.ok)
        result.error = {ErrorCode::NoNetwork, {}};
    return result;
}

CheckResult checkSpace(const QString &file)
{
    constexpr qint64 kLeast = 64 * 1024 * 1024;
    CheckResult result{QStringLiteral("space"), true, {}, {}};
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    if (!storage.isValid() || storage.bytesTotal() <= 0)
        return result; // no answer is no full disk
    result.ok = storage.bytesAvailable() >= kLeast;
    result.detail = QStringLiteral("%1 MiB").arg(storage.bytesAvailable() / (1024 * 1024));
    if (!result.ok)
        result.error = {ErrorCode::StorageFull, result.detail};
    return result;
}

/// A warning: it may go well for years.
CheckResult checkFolder(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    CheckResult result{QStringLiteral("folder"), true, {}, folder};
    if (const QString type = networkFileSystem(folder); !type.isEmpty())
        result.error = {ErrorCode::NetworkFolder, type};
    return result;
}

CheckResult checkDatabase(const Result<QStringList> &problems, const QString &fileName)
{
    CheckResult result{QStringLiteral("database"), problems && problems->isEmpty(), {}, fileName};
    if (!problems)
        result.error = problems.error();
    else if (!problems->isEmpty())
        result.error = {ErrorCode::StorageCorrupt, problems->mid(0, 5).join(u"; ")};
    return result;
}

CheckResult keyringLine(const Result<QString> &read)
{
    const QString detail = read ? QStringLiteral("usable") : QStringLiteral("none: %1").arg(read.error().detail);
    return {QStringLiteral("keyring"), true, {}, detail};
}

} // namespace

QFuture<Result<QList<CheckResult>>> checkHealth(Database &database, const Settings &settings, SecretStore &secrets,
                                                const EngineService &engines)
{
    const QList<CheckResult> others{
        checkSettings(settings), checkEngines(engines),           checkFonts(),
        checkNetwork(),          checkSpace(database.fileName()), checkFolder(database.fileName())};
    QObject *context = QCoreApplication::instance();
    const auto keyring = mapped(context, secrets.read(QStringLiteral("check")),
                                [](const Result<QString> &read) -> Result<CheckResult> { return keyringLine(read); });
    const auto asked = database.problems();
    return chained<QList<CheckResult>>(
        context, keyring, [context, asked, others, name = database.fileName()](const CheckResult &line) {
            return mapped(context, asked, [others, name, line](const Result<QStringList> &problems) {
                return Result<QList<CheckResult>>(QList<CheckResult>{checkDatabase(problems, name)} + others
                                                  + QList<CheckResult>{line});
            });
        });
}

} // namespace oneul
