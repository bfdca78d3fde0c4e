#pragma once

#include <memory>

#include <QSettings>
#include <QString>
#include <QVariant>

#include "base/result.h"

namespace oneul {

/// Every setting of the program. The table in settings.cpp gives name, type and default of each.
enum class Key {
    Language, ///< interface: "" system, "ko", "en"
    DigestLanguage, ///< "ko" | "en"; "" : the interface's language
    DigestLayout, ///< "separate" | "combined"
    ExportFolder,
    RefreshOnStart, ///< bool
    RefreshMinutes, ///< int; 0: only by hand
    FirstStartDone, ///< bool
    WindowGeometry, ///< QByteArray
    WindowState, ///< QByteArray
    SplitterState, ///< QByteArray
    ListHeaderState, ///< QByteArray
    ReaderZoom, ///< int, percent
    Theme, ///< "system" | "light" | "dark"
    LoadImages, ///< bool
    UserAgent,
    Proxy, ///< "" : the system's; else a URL
};

/// The settings file of one data folder (settings.ini), typed by one table. Values of the wrong type
/// in the file read as the default.
class Settings final
{
public:
    explicit Settings(const QString &dataDir);

    [[nodiscard]] QVariant value(Key key) const;
    [[nodiscard]] QString text(Key key) const { return value(key).toString(); }
    [[nodiscard]] bool flag(Key key) const { return value(key).toBool(); }
    [[nodiscard]] int number(Key key) const { return value(key).toInt(); }
    void set(Key key, const QVariant &value);
    void reset(Key key);
    /// Writes at once; StorageReadOnly or FileWrite when that fails.
    Result<void> sync();
    /// Names in the file that the program does not know or whose value has the wrong type.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QString fileName() const;

    static QString name(Key key);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace oneul
