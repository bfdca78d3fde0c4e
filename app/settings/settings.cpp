#include "settings/settings.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include "settings/table.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString nameOf(const SettingRow &row)
{
    return QString::fromLatin1(row.name);
}

/// QSettings takes almost anything for a settings file, so this looks for what it can't have made:
/// control characters, broken UTF-8, or text without any section or assignment.
bool isBroken(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray bytes = file.readAll();
    const auto isControl = [](char byte) {
        return static_cast<uchar>(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
    };
    if (!bytes.isValidUtf8() || std::any_of(bytes.begin(), bytes.end(), isControl))
        return true;
    const QList<QByteArray> lines = bytes.split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &untrimmed) {
        const QByteArray line = untrimmed.trimmed();
        const bool section = line.startsWith('[') && line.endsWith(']');
        return !line.isEmpty() && !line.startsWith(';') && !section && !line.contains('=');
    });
}

/// Tries what QSettings must be able to do: write another file next to this one. Qt does not tell a
/// refusal from other failures, but a folder that is there and takes no file is as good as read-only.
Error whyNotWritten(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    QTemporaryFile probe(path + u".XXXXXX"_s);
    if (folder.isDir() && !probe.open())
        return Error{ErrorCode::StorageReadOnly, folder.filePath()};
    return Error{ErrorCode::FileWrite, path};
}

} // namespace

Settings::Settings(const QString &dataDir)
    : m_path(QDir(dataDir).filePath(u"settings.ini"_s)), m_broken(isBroken(m_path)), m_unread(m_broken)
{
    // A broken file is not given to QSettings, which would mix the new values with its remains.
    m_file = std::make_unique<QSettings>(m_broken ? m_path + u".new"_s : m_path, QSettings::IniFormat);
}

Settings::~Settings()
{
    if (m_unread)
        (void)replaceBrokenFile();
}

QVariant Settings::value(Key key) const
{
    const SettingRow &row = settingRow(key);
    const QVariant stored = m_file->value(nameOf(row));
    const QVariant value = stored.isValid() ? settingValue(row, stored) : QVariant();
    return value.isValid() ? value : row.standard;
}

void Settings::set(Key key, const QVariant &value)
{
    const SettingRow &row = settingRow(key);
    const QVariant typed = settingValue(row, value);
    if (typed.isValid())
        m_file->setValue(nameOf(row), typed);
}

void Settings::reset(Key key)
{
    m_file->remove(nameOf(settingRow(key)));
}

Result<void> Settings::sync()
{
    if (m_unread) {
        const auto replaced = replaceBrokenFile();
        if (!replaced || m_unread)
            return replaced;
    }
    // An error sticks to a QSettings; a new one on the same file shares the values not written yet.
    m_file = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        return fail(whyNotWritten(m_path));
    return {};
}

/// Moves the broken file aside and goes on in its place with the values set since.
Result<void> Settings::replaceBrokenFile()
{
    const QStringList names = m_file->allKeys();
    if (names.isEmpty())
        return {};
    const QString kept = m_path + u".broken"_s;
    QFile::remove(kept);
    if (QFile::exists(m_path) && !QFile::rename(m_path, kept))
        return fail(whyNotWritten(m_path));
    auto file = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    for (const QString &name : names)
        file->setValue(name, m_file->value(name));
    const QString interim = m_file->fileName();
    m_file->clear();
    m_file = std::move(file);
    QFile::remove(interim);
    m_unread = false;
    return {};
}

QStringList Settings::problems() const
{
    QStringList problems;
    if (m_broken)
        problems.append(u"settings.ini: broken"_s);
    const QStringList names = m_file->allKeys();
    for (const QString &name : names) {
        const SettingRow *row = settingRow(name);
        if (!row)
            problems.append(name + u": unknown"_s);
        else if (!settingValue(*row, m_file->value(name)).isValid())
            problems.append(name + u": wrong type"_s);
    }
    return problems;
}

QString Settings::fileName() const
{
    return m_path;
}

QString Settings::name(Key key)
{
    return nameOf(settingRow(key));
}

} // namespace oneul
