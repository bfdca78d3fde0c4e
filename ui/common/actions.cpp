#include "common/actions.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QKeySequence>

#include "common/icons.h"
#include "common/words.h"

namespace oneul {

namespace {

struct ActionSpec {
    ActionId id;
    ActionGroup group;
    const char *name; ///< the object's name is this + "Action"
    const char *text;
    const char *keys; ///< alternatives parted by blanks; "G>T": one key after the other
    const char *icon;
};

using enum ActionGroup;

const QString kNameEnd = QStringLiteral("Action"); ///< of the objects' names

// The defaults are those of product.md, "Reader habits that users bring along".
const ActionSpec kActions[] = {
    {ActionId::Import, File, "import", QT_TRANSLATE_NOOP("oneul::Actions", "&Import OPML or reports…"), "Ctrl+O",
     "import"},
    {ActionId::ImportFolder, File, "importFolder", QT_TRANSLATE_NOOP("oneul::Actions", "Import a &folder of reports…"),
     "", "folder"},
    {ActionId::ExportOpml, File, "exportOpml", QT_TRANSLATE_NOOP("oneul::Actions", "Export sources as &OPML…"), "",
     "export"},
    {ActionId::OpenSample, File, "openSample", QT_TRANSLATE_NOOP("oneul::Actions", "Open the sample &day"), "",
     "today"},
    {ActionId::Archive, File, "archive", QT_TRANSLATE_NOOP("oneul::Actions", "&Archive: backups, retention, health…"),
     "", "archive"},
    {ActionId::Settings, File, "settings", QT_TRANSLATE_NOOP("oneul::Actions", "Se&ttings…"), "Ctrl+,", "settings"},
    {ActionId::Quit, File, "quit", QT_TRANSLATE_NOOP("oneul::Actions", "&Quit"), "Ctrl+Q", ""},

    {ActionId::Undo, Edit, "undo", QT_TRANSLATE_NOOP("oneul::Actions", "&Undo"), "Ctrl+Z", ""},
    {ActionId::Redo, Edit, "redo", QT_TRANSLATE_NOOP("oneul::Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", ""},
    {ActionId::Search, Edit, "search", QT_TRANSLATE_NOOP("oneul::Actions", "&Search the archive"), "/ Ctrl+F",
     "search"},
    {ActionId::FilterList, Edit, "filterList", QT_TRANSLATE_NOOP("oneul::Actions", "&Filter this list"), "Ctrl+Shift+F",
     "filter"},
    {ActionId::SaveSearch, Edit, "saveSearch", QT_TRANSLATE_NOOP("oneul::Actions", "Save this s&earch…"), "Ctrl+S",
     "savesearch"},
    {ActionId::Ask, Edit, "ask", QT_TRANSLATE_NOOP("oneul::Actions", "As&k the archive…"), "Ctrl+Shift+K G>K", "ask"},
    {ActionId::Palette, Edit, "palette", QT_TRANSLATE_NOOP("oneul::Actions", "Find a comman&d…"), "Ctrl+K", "palette"},
    {ActionId::Categories, Edit, "categories", QT_TRANSLATE_NOOP("oneul::Actions", "&Categories…"), "G>C", "category"},
    {ActionId::Rules, Edit, "rules", QT_TRANSLATE_NOOP("oneul::Actions", "Ru&les…"), "G>L", "filter"},

    {ActionId::Overview, View, "overview", QT_TRANSLATE_NOOP("oneul::Actions", "&Overview of the day"), "G>O",
     "calendar"},
    {ActionId::CompareDays, View, "compareDays", QT_TRANSLATE_NOOP("oneul::Actions", "&Compare two days"), "G>P",
     "compare"},
    {ActionId::Today, View, "today", QT_TRANSLATE_NOOP("oneul::Actions", "&Today's articles"), "G>A", "today"},
    {ActionId::Dashboard, View, "dashboard", QT_TRANSLATE_NOOP("oneul::Actions", "&Dashboard"), "G>D", "dashboard"},
    {ActionId::Review, View, "review", QT_TRANSLATE_NOOP("oneul::Actions", "Re&view what is unsure"), "G>U", "help"},
    {ActionId::EditLog, View, "editLog", QT_TRANSLATE_NOOP("oneul::Actions", "&Log of category edits"), "G>H",
     "digest"},
    {ActionId::PreviousDay, View, "previousDay", QT_TRANSLATE_NOOP("oneul::Actions", "&Previous day"), "[", "previous"},
    {ActionId::NextDay, View, "nextDay", QT_TRANSLATE_NOOP("oneul::Actions", "&Next day"), "]", "next"},
    {ActionId::ShowTree, View, "showTree", QT_TRANSLATE_NOOP("oneul::Actions", "S&idebar"), "F9", ""},
    {ActionId::PanesAuto, View, "panesAuto", QT_TRANSLATE_NOOP("oneul::Actions", "&As the window's width allows"),
     "Ctrl+1", ""},
    {ActionId::PanesColumns, View, "panesColumns", QT_TRANSLATE_NOOP("oneul::Actions", "List &beside the article"),
     "Ctrl+2", ""},
    {ActionId::PanesRows, View, "panesRows", QT_TRANSLATE_NOOP("oneul::Actions", "&List above the article"), "Ctrl+3",
     ""},
    {ActionId::PanesTwo, View, "panesTwo", QT_TRANSLATE_NOOP("oneul::Actions", "Article in the list's &place"),
     "Ctrl+4", ""},
    {ActionId::MagazineView, View, "magazineView", QT_TRANSLATE_NOOP("oneul::Actions", "&Magazine"), "G>V", ""},
    {ActionId::DensityCompact, View, "densityCompact", QT_TRANSLATE_NOOP("oneul::Actions", "&Compact lines"), "", ""},
    {ActionId::DensityNormal, View, "densityNormal", QT_TRANSLATE_NOOP("oneul::Actions", "&Normal lines"), "", ""},
    {ActionId::DensityRoomy, View, "densityRoomy", QT_TRANSLATE_NOOP("oneul::Actions", "&Roomy lines"), "", ""},
    {ActionId::NextPane, View, "nextPane", QT_TRANSLATE_NOOP("oneul::Actions", "Ne&xt pane"), "F6", ""},
    {ActionId::PreviousPane, View, "previousPane", QT_TRANSLATE_NOOP("oneul::Actions", "Previous pan&e"), "Shift+F6",
     ""},
    {ActionId::ZoomIn, View, "zoomIn", QT_TRANSLATE_NOOP("oneul::Actions", "Zoo&m in"), "Ctrl++ Ctrl+=", ""},
    {ActionId::ZoomOut, View, "zoomOut", QT_TRANSLATE_NOOP("oneul::Actions", "Zoom o&ut"), "Ctrl+-", ""},
    {ActionId::ZoomReset, View, "zoomReset", QT_TRANSLATE_NOOP("oneul::Actions", "Normal si&ze"), "Ctrl+0", ""},
    {ActionId::FullScreen, View, "fullScreen", QT_TRANSLATE_NOOP("oneul::Actions", "&Full screen"), "F11", ""},

    {ActionId::Refresh, Sources, "refresh", QT_TRANSLATE_NOOP("oneul::Actions", "&Refresh"), "R F5", "refresh"},
    {ActionId::AddSource, Sources, "addSource", QT_TRANSLATE_NOOP("oneul::Actions", "&Add source…"), "Ctrl+N", "add"},
    {ActionId::AddPresets, Sources, "addPresets", QT_TRANSLATE_NOOP("oneul::Actions", "Add recommended &sources"), "",
     "feed"},
    {ActionId::ManageSources, Sources, "manageSources", QT_TRANSLATE_NOOP("oneul::Actions", "&Manage sources…"), "G>S",
     "feed"},

    {ActionId::NextArticle, Article, "nextArticle", QT_TRANSLATE_NOOP("oneul::Actions", "&Next article"), "J", ""},
    {ActionId::PreviousArticle, Article, "previousArticle", QT_TRANSLATE_NOOP("oneul::Actions", "&Previous article"),
     "K", ""},
    {ActionId::NextUnread, Article, "nextUnread", QT_TRANSLATE_NOOP("oneul::Actions", "Next &unread"), "N", ""},
    {ActionId::ScrollOrNext, Article, "scrollOrNext", QT_TRANSLATE_NOOP("oneul::Actions", "Scroll, then ne&xt unread"),
     "Space", ""},
    {ActionId::ToggleRead, Article, "toggleRead", QT_TRANSLATE_NOOP("oneul::Actions", "Read or un&read"), "M",
     "unread"},
    {ActionId::ToggleStar, Article, "toggleStar", QT_TRANSLATE_NOOP("oneul::Actions", "&Star"), "S", "star"},
    {ActionId::OpenOriginal, Article, "openOriginal", QT_TRANSLATE_NOOP("oneul::Actions", "&Open original"), "V",
     "open"},
    {ActionId::FullText, Article, "fullText", QT_TRANSLATE_NOOP("oneul::Actions", "&Full text"), "T", "read"},
    {ActionId::CopyLink, Article, "copyLink", QT_TRANSLATE_NOOP("oneul::Actions", "Copy lin&k"), "Ctrl+Shift+C",
     "copy"},
    {ActionId::LoadImages, Article, "loadImages", QT_TRANSLATE_NOOP("oneul::Actions", "Load &images"), "I", "image"},
    {ActionId::ImagesOfSource, Article, "imagesOfSource",
     QT_TRANSLATE_NOOP("oneul::Actions", "Always load images of this source"), "Shift+I", "image"},
    {ActionId::CopyCitation, Article, "copyCitation", QT_TRANSLATE_NOOP("oneul::Actions", "Copy as citation"), "Y",
     "cite"},
    {ActionId::CopyBibtex, Article, "copyBibtex", QT_TRANSLATE_NOOP("oneul::Actions", "Copy as BibTeX"), "Shift+Y",
     "cite"},
    {ActionId::Mail, Article, "mail", QT_TRANSLATE_NOOP("oneul::Actions", "Send by &mail"), "Shift+M", "mail"},
    {ActionId::SaveNote, Article, "saveNote", QT_TRANSLATE_NOOP("oneul::Actions", "Sa&ve to the notes folder"), "O",
     "note"},
    {ActionId::MarkAllRead, Article, "markAllRead", QT_TRANSLATE_NOOP("oneul::Actions", "Mark all rea&d"), "Shift+A",
     "check"},
    {ActionId::EditCategory, Article, "editCategory", QT_TRANSLATE_NOOP("oneul::Actions", "Choose &category…"), "E",
     "category"},
    {ActionId::Explain, Article, "explain", QT_TRANSLATE_NOOP("oneul::Actions", "&Why this category?"), "X", "info"},
    {ActionId::ApplySimilar, Article, "applySimilar",
     QT_TRANSLATE_NOOP("oneul::Actions", "&Apply the category to similar…"), "Shift+E", "category"},
    {ActionId::Hide, Article, "hide", QT_TRANSLATE_NOOP("oneul::Actions", "&Hide or show again"), "Shift+H", "remove"},
    {ActionId::JoinStory, Article, "joinStory", QT_TRANSLATE_NOOP("oneul::Actions", "&Join into one story"), "", ""},
    {ActionId::SplitStory, Article, "splitStory", QT_TRANSLATE_NOOP("oneul::Actions", "Sp&lit from its story"), "", ""},
    {ActionId::ShowStory, Article, "showStory", QT_TRANSLATE_NOOP("oneul::Actions", "All articles of the stor&y"), "",
     ""},
    {ActionId::StorySources, Article, "storySources", QT_TRANSLATE_NOOP("oneul::Actions", "Sourc&es of the story…"),
     "Shift+S", "feed"},
    {ActionId::EditLabels, Article, "editLabels", QT_TRANSLATE_NOOP("oneul::Actions", "La&bels…"), "L", "label"},
    {ActionId::EditNote, Article, "editNote", QT_TRANSLATE_NOOP("oneul::Actions", "No&te…"), "Shift+N", "note"},
    {ActionId::Category1, Article, "category1", "", "1", ""},
    {ActionId::Category2, Article, "category2", "", "2", ""},
    {ActionId::Category3, Article, "category3", "", "3", ""},
    {ActionId::Category4, Article, "category4", "", "4", ""},
    {ActionId::Category5, Article, "category5", "", "5", ""},
    {ActionId::Category6, Article, "category6", "", "6", ""},
    {ActionId::Category7, Article, "category7", "", "7", ""},
    {ActionId::Category8, Article, "category8", "", "8", ""},
    {ActionId::Category9, Article, "category9", "", "9", ""},

    {ActionId::MakeDigest, Digest, "makeDigest", QT_TRANSLATE_NOOP("oneul::Actions", "&Make digest"), "Ctrl+D",
     "digest"},
    {ActionId::MakeDigestWith, Digest, "makeDigestWith", QT_TRANSLATE_NOOP("oneul::Actions", "Make digest &with…"),
     "Ctrl+Shift+D", ""},
    {ActionId::Summarise, Digest, "summarise", QT_TRANSLATE_NOOP("oneul::Actions", "S&ummarise the selection…"),
     "Shift+D", "note"},
    {ActionId::SummarisePlace, Digest, "summarisePlace",
     QT_TRANSLATE_NOOP("oneul::Actions", "Summarise the whole &list…"), "Ctrl+Shift+S", ""},
    {ActionId::ShowDigest, Digest, "showDigest", QT_TRANSLATE_NOOP("oneul::Actions", "&Show this day's digest"), "G>R",
     ""},
    {ActionId::TodaysDigest, Digest, "todaysDigest", QT_TRANSLATE_NOOP("oneul::Actions", "&Today's digest"), "G>T", ""},
    {ActionId::EditDigest, Digest, "editDigest", QT_TRANSLATE_NOOP("oneul::Actions", "E&dit as a report"),
     "Ctrl+Shift+E", "edit"},
    {ActionId::WeeklyReport, Digest, "weeklyReport", QT_TRANSLATE_NOOP("oneul::Actions", "Report of the wee&k…"), "",
     "digest"},
    {ActionId::Export, Digest, "export", QT_TRANSLATE_NOOP("oneul::Actions", "&Export digest…"), "Ctrl+E", "export"},
    {ActionId::CopyDigest, Digest, "copyDigest", QT_TRANSLATE_NOOP("oneul::Actions", "&Copy digest"), "Ctrl+Alt+C",
     "copy"},
    {ActionId::PrintPreview, Digest, "printPreview", QT_TRANSLATE_NOOP("oneul::Actions", "&Print preview…"), "Ctrl+P",
     "print"},
    {ActionId::Engines, Digest, "engines", QT_TRANSLATE_NOOP("oneul::Actions", "Language m&odels…"), "G>M", "engine"},

    {ActionId::KeyHelp, Help, "keyHelp", QT_TRANSLATE_NOOP("oneul::Actions", "&Keys"), "? F1", "help"},
    {ActionId::About, Help, "about", QT_TRANSLATE_NOOP("oneul::Actions", "&About Oneul"), "", ""},
};

/// What these do exists only once its controller is there, which enables them; and some only where they apply.
constexpr ActionId kLater[] = {
    ActionId::Palette,        ActionId::Overview,      ActionId::CompareDays,    ActionId::PanesAuto,
    ActionId::PanesColumns,   ActionId::PanesRows,     ActionId::PanesTwo,       ActionId::MagazineView,
    ActionId::DensityCompact, ActionId::DensityNormal, ActionId::DensityRoomy,   ActionId::NextPane,
    ActionId::PreviousPane,   ActionId::LoadImages,    ActionId::ImagesOfSource, ActionId::CopyCitation,
    ActionId::CopyBibtex,     ActionId::Mail,          ActionId::SaveNote,       ActionId::EditDigest,
    ActionId::WeeklyReport,   ActionId::CopyDigest,    ActionId::PrintPreview};

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (QString part : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        list << QKeySequence::fromString(part.replace(u'>', QStringLiteral(", ")), QKeySequence::PortableText);
    return list;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionSpec &spec : kActions) {
        auto *action = new QAction(tr(spec.text), this);
        action->setObjectName(QLatin1String(spec.name) + kNameEnd);
        action->setShortcuts(sequences(spec.keys));
        action->setToolTip(tipOf(*action));
        if (*spec.icon != '\0')
            action->setIcon(icon(QLatin1String(spec.icon)));
        m_actions.insert(spec.id, action);
        m_ordered.append({spec.group, action});
    }
    for (const ActionId id : kLater)
        m_actions.value(id)->setEnabled(false);
}

QList<QAction *> Actions::group(ActionGroup group) const
{
    QList<QAction *> list;
    for (const auto &[of, action] : m_ordered) {
        if (of == group)
            list << action;
    }
    return list;
}

QAction *Actions::categoryAction(int digit) const
{
    return m_actions.value(static_cast<ActionId>(static_cast<int>(ActionId::Category1) + digit - 1));
}

QList<ActionGroup> Actions::groups()
{
    return {File, Edit, View, Sources, Article, Digest, Help};
}

QAction *Actions::byName(const QString &name) const
{
    return findChild<QAction *>(name + kNameEnd, Qt::FindDirectChildrenOnly);
}

QString Actions::nameOf(const QAction &action)
{
    return action.objectName().chopped(kNameEnd.size());
}

QString Actions::titleOf(const QAction &action)
{
    const QString title = withoutAccessKey(action.text()).remove(QChar(0x2026));
    return title.isEmpty() ? nameOf(action) : title;
}

QString Actions::tipOf(const QAction &action)
{
    const QString plain = withoutAccessKey(action.text());
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys);
}

void Actions::setKeys(const KeyTable &changes)
{
    const KeyTable wanted = withChanges(standardKeys(), changes);
    for (const auto &[group, action] : std::as_const(m_ordered)) {
        const bool usualTip = action->toolTip() == tipOf(*action); // some say more, such as why they are off
        action->setShortcuts(wanted.value(nameOf(*action)));
        if (usualTip)
            action->setToolTip(tipOf(*action));
    }
    Q_EMIT keysChanged();
}

KeyTable Actions::keys() const
{
    KeyTable table;
    for (const auto &[group, action] : m_ordered)
        table.insert(nameOf(*action), action->shortcuts());
    return table;
}

KeyTable Actions::standardKeys() const
{
    KeyTable table;
    for (const ActionSpec &spec : kActions)
        table.insert(QString::fromLatin1(spec.name), sequences(spec.keys));
    return table;
}

QList<QKeySequence> Actions::standardKeysOf(ActionId id)
{
    const auto *spec = std::ranges::find(kActions, id, &ActionSpec::id);
    return spec != std::end(kActions) ? sequences(spec->keys) : QList<QKeySequence>();
}

QString Actions::groupTitle(ActionGroup group)
{
    switch (group) {
    case File:
        return tr("&File");
    case Edit:
        return tr("&Edit");
    case View:
        return tr("&View");
    case Sources:
        return tr("&Sources");
    case Article:
        return tr("&Article");
    case Digest:
        return tr("&Digest");
    case Help:
        return tr("&Help");
    }
    return {};
}

} // namespace oneul
