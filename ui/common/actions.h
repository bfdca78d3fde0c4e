#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

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
    Categories,
    Rules,
    Today,
    Dashboard,
    Review,
    EditLog,
    PreviousDay,
    NextDay,
    ShowTree,
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
    Export,
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

private:
    QHash<ActionId, QAction *> m_actions;
    QList<std::pair<ActionGroup, QAction *>> m_ordered;
};

} // namespace oneul
