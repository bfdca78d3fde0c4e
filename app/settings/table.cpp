#include "settings/table.h"

#include <algorithm>

#include <QList>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kOneWeek = 7 * 24 * 60; // minutes
constexpr int kTenYears = 3660; // days
constexpr int kMostMonths = 600;
constexpr int kMostArticles = 100'000'000;
constexpr int kMostPoints = 32;
constexpr int kEveryDay = 127; // a bit for each day of the week

using Rows = QList<SettingRow>;

Rows windowRows()
{
    return {
        {Key::Language, "interface/language", QMetaType::QString, u""_s, {u""_s, u"ko"_s, u"en"_s}},
        {Key::Theme, "interface/theme", QMetaType::QString, u"system"_s, {u"system"_s, u"light"_s, u"dark"_s}},
        {Key::ReaderZoom, "interface/readerZoom", QMetaType::Int, 100, {}, 30, 500},
        {Key::SearchOrder, "interface/searchOrder", QMetaType::QString, u"relevance"_s, {u"relevance"_s, u"newest"_s}},
        {Key::FirstStartDone, "interface/firstStartDone", QMetaType::Bool, false, {}},
        {Key::StartPage, "interface/startPage", QMetaType::QString, u"today"_s, {u"today"_s, u"articles"_s}},
        {Key::WindowFont, "interface/font", QMetaType::QString, u""_s, {}},
        {Key::WindowFontPoints, "interface/fontPoints", QMetaType::Int, 0, {}, 0, kMostPoints},
        {Key::Shortcuts, "interface/shortcuts", QMetaType::QString, u""_s, {}},
        {Key::WindowGeometry, "window/geometry", QMetaType::QByteArray, QByteArray(), {}},
        {Key::WindowState, "window/state", QMetaType::QByteArray, QByteArray(), {}},
        {Key::SplitterState, "window/splitter", QMetaType::QByteArray, QByteArray(), {}},
        {Key::ListHeaderState, "window/listHeader", QMetaType::QByteArray, QByteArray(), {}},
    };
}

Rows readingRows()
{
    return {
        {Key::ReaderFont, "reader/font", QMetaType::QString, u""_s, {}},
        {Key::ReaderFontPoints, "reader/fontPoints", QMetaType::Int, 0, {}, 0, kMostPoints},
        {Key::ReaderLineHeight, "reader/lineHeight", QMetaType::Int, 150, {}, 110, 220},
        {Key::ReaderWidth, "reader/width", QMetaType::Int, 720, {}, 420, 1600},
        {Key::ReaderPanes,
         "reader/panes",
         QMetaType::QString,
         u"auto"_s,
         {u"auto"_s, u"columns"_s, u"rows"_s, u"two"_s}},
        {Key::ListStyle,
         "list/style",
         QMetaType::QString,
         u"auto"_s,
         {u"auto"_s, u"table"_s, u"cards"_s, u"magazine"_s}},
        {Key::ListDensity, "list/density", QMetaType::QString, u"normal"_s, {u"compact"_s, u"normal"_s, u"roomy"_s}},
        {Key::Images, "privacy/images", QMetaType::QString, u"chosen"_s, {u"never"_s, u"chosen"_s, u"always"_s}},
    };
}

Rows sourceRows()
{
    return {
        {Key::RefreshOnStart, "refresh/onStart", QMetaType::Bool, false, {}},
        {Key::RefreshMinutes, "refresh/minutes", QMetaType::Int, 0, {}, 0, kOneWeek},
        {Key::RefreshOnMetered, "refresh/onMetered", QMetaType::Bool, false, {}},
        {Key::UserAgent, "network/userAgent", QMetaType::QString, u""_s, {}},
        {Key::Proxy, "network/proxy", QMetaType::QString, u""_s, {}},
        {Key::SecretsInFile, "network/secretsInFile", QMetaType::Bool, false, {}},
        {Key::RetentionDays, "retention/days", QMetaType::Int, 0, {}, 0, kTenYears},
        {Key::RetentionMonths, "retention/months", QMetaType::Int, 0, {}, 0, kMostMonths},
        {Key::RetentionMost, "retention/most", QMetaType::Int, 0, {}, 0, kMostArticles},
        {Key::RetentionUnread, "retention/unread", QMetaType::Bool, false, {}},
        {Key::RetentionConfirmed, "retention/confirmed", QMetaType::QString, u""_s, {}},
        {Key::RetentionBackedUp, "retention/backedUp", QMetaType::Bool, false, {}},
        {Key::RetentionLastRun, "retention/lastRun", QMetaType::QString, u""_s, {}},
    };
}

Rows exportRows()
{
    return {
        {Key::DigestLanguage, "digest/language", QMetaType::QString, u""_s, {u""_s, u"ko"_s, u"en"_s}},
        {Key::DigestLayout, "digest/layout", QMetaType::QString, u"separate"_s, {u"separate"_s, u"combined"_s}},
        {Key::DigestEngine, "digest/engine", QMetaType::QString, u""_s, {}},
        {Key::ExportFolder, "digest/exportFolder", QMetaType::QString, u""_s, {}},
        {Key::NotesFolder, "notes/folder", QMetaType::QString, u""_s, {}},
        {Key::NotesStyle, "notes/style", QMetaType::QString, u"obsidian"_s, {u"obsidian"_s, u"zotero"_s}},
        {Key::ExportFormat,
         "export/format",
         QMetaType::QString,
         u"reports"_s,
         {u"reports"_s, u"md"_s, u"pdf"_s, u"html"_s, u"json"_s, u"epub"_s, u"txt"_s}},
        {Key::ExportFileName, "export/fileName", QMetaType::QString, u"oneul-{date}-{kind}"_s, {}},
        {Key::ExportPaper, "export/paper", QMetaType::QString, u"a4"_s, {u"a4"_s, u"letter"_s}},
        {Key::ExportChart, "export/chart", QMetaType::QString, u"png"_s, {u"png"_s, u"svg"_s, u"none"_s}},
        {Key::ExportFrontMatter, "export/frontMatter", QMetaType::Bool, false, {}},
        {Key::ExportCover, "export/cover", QMetaType::Bool, true, {}},
        {Key::ExportEvidence, "export/evidence", QMetaType::Bool, true, {}},
        {Key::ExportTemplate, "export/template", QMetaType::QString, u"separate"_s, {}},
    };
}

Rows automationRows()
{
    return {
        {Key::AutomationBy,
         "automation/by",
         QMetaType::QString,
         u"nobody"_s,
         {u"nobody"_s, u"window"_s, u"system"_s},
         0,
         0,
         false},
        {Key::AutomationDays, "automation/days", QMetaType::Int, kEveryDay, {}, 1, kEveryDay},
        {Key::AutomationTime, "automation/time", QMetaType::QString, u"07:00"_s, {}},
        {Key::AutomationKinds, "automation/kinds", QMetaType::QString, u"all"_s, {u"all"_s, u"news"_s, u"papers"_s}},
        {Key::AutomationEngine, "automation/engine", QMetaType::QString, u""_s, {}, 0, 0, false},
        {Key::AutomationRefresh, "automation/refresh", QMetaType::Bool, true, {}},
        {Key::AutomationExport,
         "automation/export",
         QMetaType::QString,
         u""_s,
         {u""_s, u"reports"_s, u"md"_s, u"pdf"_s, u"html"_s, u"epub"_s}},
        {Key::AutomationFolder, "automation/folder", QMetaType::QString, u""_s, {}},
        {Key::AutomationLastRun, "automation/lastRun", QMetaType::QString, u""_s, {}, 0, 0, false},
        {Key::TrayShow, "tray/show", QMetaType::Bool, false, {}},
        {Key::TrayOnClose, "tray/closeToTray", QMetaType::Bool, false, {}},
        {Key::TrayAtStart, "tray/startMinimised", QMetaType::Bool, false, {}},
        {Key::NotifyDigest, "notify/digest", QMetaType::Bool, true, {}},
    };
}

const Rows &rows()
{
    static const Rows rows = windowRows() + readingRows() + sourceRows() + exportRows() + automationRows();
    return rows;
}

/// The file holds only text: "true" and "false" are the flags.
QVariant asFlag(const QVariant &stored)
{
    if (stored.typeId() == QMetaType::Bool)
        return stored;
    const QString text = stored.toString();
    return text == u"true"_s || text == u"false"_s ? QVariant(text == u"true"_s) : QVariant();
}

QVariant asNumber(const SettingRow &row, const QVariant &stored)
{
    const int type = stored.typeId();
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    const bool fits = isNumber && type != QMetaType::Bool && type != QMetaType::Double;
    return fits && number >= row.least && number <= row.most ? QVariant(number) : QVariant();
}

QVariant asText(const SettingRow &row, const QVariant &stored)
{
    if (stored.typeId() != QMetaType::QString)
        return {};
    return row.allowed.isEmpty() || row.allowed.contains(stored.toString()) ? stored : QVariant();
}

/// Bytes stand in the file as @ByteArray(…); an empty value has no type there.
QVariant asBytes(const QVariant &stored)
{
    const bool bytes = stored.typeId() == QMetaType::QByteArray;
    const bool nothing = stored.typeId() == QMetaType::QString && stored.toString().isEmpty();
    return bytes || nothing ? QVariant(stored.toByteArray()) : QVariant();
}

} // namespace

std::span<const SettingRow> settingRows()
{
    return {rows().constData(), static_cast<size_t>(rows().size())};
}

const SettingRow &settingRow(Key key)
{
    return *std::ranges::find(rows(), key, &SettingRow::key);
}

const SettingRow *settingRow(const QString &name)
{
    const auto row = std::ranges::find_if(
        rows(), [&](const SettingRow &candidate) { return name == QLatin1String(candidate.name); });
    return row == rows().end() ? nullptr : &*row;
}

QVariant settingValue(const SettingRow &row, const QVariant &stored)
{
    switch (row.type) {
    case QMetaType::Bool:
        return asFlag(stored);
    case QMetaType::Int:
        return asNumber(row, stored);
    case QMetaType::QByteArray:
        return asBytes(stored);
    default:
        return asText(row, stored);
    }
}

} // namespace oneul
