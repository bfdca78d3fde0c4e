#include "settings/filesecrets.h"

#include <QDir>
#include <QFile>
#include <QSettings>

#include "base/whendone.h"

using namespace Qt::StringLiterals;

namespace oneul {

FileSecrets::FileSecrets(const QString &dataDir) : m_path(QDir(dataDir).filePath(u"secrets.ini"_s)) {}

QFuture<Result<QString>> FileSecrets::read(const QString &key)
{
    if (QFile file(m_path); file.exists() && !file.open(QIODevice::ReadOnly))
        return readyFuture<QString>(fail(ErrorCode::FileRead, m_path));
    return readyFuture<QString>(QSettings(m_path, QSettings::IniFormat).value(key).toString());
}

QFuture<Result<void>> FileSecrets::write(const QString &key, const QString &value)
{
    return readyFuture<void>(change(key, value));
}

QFuture<Result<void>> FileSecrets::remove(const QString &key)
{
    return readyFuture<void>(QFile::exists(m_path) ? change(key, {}) : Result<void>());
}

/// The file is made with its permissions before anything is in it. QSettings keeps those of a file that is there.
Result<void> FileSecrets::change(const QString &key, const QString &value)
{
    const auto own = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(m_path);
    const bool made = file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly, own);
    file.close();
    if (!made || !file.setPermissions(own))
        return fail(ErrorCode::FileWrite, m_path);
    QSettings settings(m_path, QSettings::IniFormat);
    if (value.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, value);
    settings.sync();
    if (settings.status() != QSettings::NoError || !file.setPermissions(own))
        return fail(ErrorCode::FileWrite, m_path);
    return {};
}

} // namespace oneul
