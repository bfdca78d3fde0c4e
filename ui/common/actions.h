#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

#include "common/shortcuts.h"

namespace oneul {

enum class ActionId {
    AddSource,
    AddPresets,
    Import,
    ImportFolder,
    ExportOpml,
    ManageSources,
    OpenSample,
    Archive,
    Settings,
    Quit,
    Undo,
    Redo,
    Search,
    FilterList,
    SaveSearch,
    Ask,
    Palette,
    Categories,
    Rules,
    Overview,
    CompareDays,
    Today,
    Dashboard,
    Review,
    EditLog,
    PreviousDay,
    NextDay,
    ShowTree,
    PanesAuto,
    PanesColumns,
    PanesRows,
    PanesTwo,
    MagazineView,
    DensityCompact,
    DensityNormal,
    DensityRoomy,
    NextPane,
    PreviousPane,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    Refresh,
    NextArticle,
    PreviousArticle,
    NextUnread,
    ScrollOrNext,
    ToggleRead,
    ToggleStar,
    OpenOriginal,
    FullText,
    CopyLink,
    LoadImages,
    ImagesOfSource,
    CopyCitation,
    CopyBibtex,
    Mail,
    SaveNote,
    MarkAllRead,
    EditCategory,
    Explain,
    ApplySimilar,
    Hide,
    JoinStory,
    SplitStory,
    ShowStory,
    StorySources,
    EditLabels,
    EditNote,
    Category1,
    Category2,
    Category3,
    Category4,
    Category5,
    Category6,
    Category7,
    Category8,
    Category9,
    MakeDigest,
    MakeDigestWith,
    Summarise,
    SummarisePlace,
    TodaysDigest,
    ShowDigest,
    EditDigest,
    WeeklyReport,
    Export,
    CopyDigest,
    PrintPreview,
    Engines,
    KeyHelp,
    About,
};

enum class ActionGroup { File, Edit, View, Sources, Article, Digest, Help };

/// Every command of the window: text, keys and icon in one table; menus, toolbar and key help are made of it.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction *> group(ActionGroup group) const;
    [[nodiscard]] QAction *categoryAction(int digit) const; ///< 1…9
    [[nodiscard]] static QString groupTitle(ActionGroup group);
    [[nodiscard]] static QList<ActionGroup> groups(); ///< as the menu bar has them

    [[nodiscard]] QAction *byName(const QString &name) const; ///< "refresh"; nullptr: there is none
    [[nodiscard]] static QString nameOf(const QAction &action); ///< "refresh"
    [[nodiscard]] static QString titleOf(const QAction &action); ///< its text without access key and dots
    [[nodiscard]] static QString tipOf(const QAction &action); ///< its title and its first keys

    /// Gives actions other keys; those that are not named get the standard ones. Tool tips follow.
    void setKeys(const KeyTable &changes);
    [[nodiscard]] KeyTable keys() const;
    [[nodiscard]] KeyTable standardKeys() const;
    [[nodiscard]] static QList<QKeySequence> standardKeysOf(ActionId id);

Q_SIGNALS:
    void keysChanged();

private:
    QHash<ActionId, QAction *> m_actions;
    QList<std::pair<ActionGroup, QAction *>> m_ordered;
};

} // namespace oneul
