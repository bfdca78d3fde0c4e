#pragma once

#include <memory>

#include <QSettings>
#include <QString>
#include <QVariant>

#include "base/result.h"

namespace oneul {

/// Every setting of the program. The table in table.cpp gives name, type and default of each.
enum class Key {
    Language, ///< interface: "" system, "ko", "en"
    DigestLanguage, ///< "ko" | "en"; "" : the interface's language
    DigestLayout, ///< "separate" | "combined"
    DigestEngine, ///< the id of the profile that writes digests; "" : the built-in engine
    ExportFolder,
    RefreshOnStart, ///< bool
    RefreshMinutes, ///< int; 0: only by hand
    RefreshOnMetered, ///< bool: also by itself where the network costs money
    FirstStartDone, ///< bool
    WindowGeometry, ///< QByteArray
    WindowState, ///< QByteArray
    SplitterState, ///< QByteArray
    ListHeaderState, ///< QByteArray
    ReaderZoom, ///< int, percent
    SearchOrder, ///< "relevance" | "newest"
    Theme, ///< "system" | "light" | "dark"
    UserAgent,
    Proxy, ///< "" : the system's; else a URL
    RetentionDays, ///< int; with months: articles older than both together may go; 0 and 0: none
    RetentionMonths, ///< int
    RetentionMost, ///< int: so many of the newest stay; 0: all
    RetentionUnread, ///< bool: unread articles may go too
    RetentionConfirmed, ///< the rules that the analyst agreed to, as Retention writes them; "" : none
    RetentionBackedUp, ///< bool: the archive was saved before they were first applied
    RetentionLastRun, ///< ISO 8601, UTC: when they were last applied; "" : never
    SecretsInFile, ///< bool: passwords go into a file where there is no keyring
    StartPage, ///< "today" | "articles"
    WindowFont, ///< a family; "" : the system's
    WindowFontPoints, ///< int; 0: the system's
    Shortcuts, ///< what the analyst changed of the keys, as JSON; "" : nothing
    ReaderFont, ///< a family; "" : the window's
    ReaderFontPoints, ///< int; 0: the window's
    ReaderLineHeight, ///< int, percent
    ReaderWidth, ///< int, pixels at 100 %: how wide a line may be
    ReaderPanes, ///< "auto" | "columns" | "rows" | "two"
    ListStyle, ///< "auto" | "table" | "cards" | "magazine"
    ListDensity, ///< "compact" | "normal" | "roomy"
    Images, ///< pictures of articles: "never" | "chosen" (where asked for) | "always"
    NotesFolder,
    NotesStyle, ///< "obsidian" | "zotero"
    ExportFormat, ///< "reports" | "md" | "pdf" | "html" | "json" | "epub" | "txt"
    ExportFileName, ///< a pattern, see ReportExporter::fileName
    ExportPaper, ///< "a4" | "letter"
    ExportChart, ///< "png" | "svg" | "none"
    ExportFrontMatter, ///< bool
    ExportCover, ///< bool
    ExportEvidence, ///< bool
    ExportTemplate, ///< id of the template that new reports are made with
    AutomationBy, ///< who makes digests by itself: "nobody" | "window" | "system"
    AutomationDays, ///< int: bits of the days of the week, Monday is 1
    AutomationTime, ///< "hh:mm", local time
    AutomationKinds, ///< "all" | "news" | "papers"
    AutomationEngine, ///< the id of a profile; "" : the built-in engine
    AutomationRefresh, ///< bool: the sources first
    AutomationExport, ///< "" (not) | "reports" | "md" | "pdf" | "html" | "epub"
    AutomationFolder,
    AutomationLastRun, ///< ISO 8601, UTC; "" : never
    TrayShow, ///< bool
    TrayOnClose, ///< bool: closing the window leaves it in the tray
    TrayAtStart, ///< bool: the window starts in the tray
    NotifyDigest, ///< bool: a word of the desktop when a digest was made by itself
};

/// The settings file of one data folder (settings.ini), typed by one table. Values of the wrong type
/// in the file read as the default. A file that is no settings file at all reads as if it were empty and
/// is kept as settings.ini.broken when it would be overwritten.
class Settings final
{
public:
    explicit Settings(const QString &dataDir);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] QVariant value(Key key) const;
    [[nodiscard]] QString text(Key key) const { return value(key).toString(); }
    [[nodiscard]] bool flag(Key key) const { return value(key).toBool(); }
    [[nodiscard]] int number(Key key) const { return value(key).toInt(); }
    /// A value of the wrong type is not taken.
    void set(Key key, const QVariant &value);
    void reset(Key key);
    /// Writes at once; StorageReadOnly or FileWrite when that fails.
    Result<void> sync();
    /// Names in the file that the program does not know or whose value has the wrong type, as
    /// "<name>: unknown" or "<name>: wrong type"; "settings.ini: broken" when the file could not be read.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QString fileName() const;

    static QString name(Key key);

private:
    Result<void> replaceBrokenFile();

    QString m_path;
    bool m_broken = false; ///< the file was broken at the start
    bool m_unread = false; ///< … and still is where it was; m_file holds new values beside it
    std::unique_ptr<QSettings> m_file;
};

} // namespace oneul
