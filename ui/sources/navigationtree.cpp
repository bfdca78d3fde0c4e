#include "sources/navigationtree.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include "common/dates.h"
#include "common/uilanguage.h"
#include "service/errortext.h"

namespace oneul {

namespace {

constexpr int kDatesInFull = 7; ///< older digests are gathered by month

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::NavigationTree)
};

NavNode place(const QString &key, NavType type, const QString &title, const QString &icon, int count)
{
    NavNode node;
    node.key = key;
    node.target.type = type;
    node.title = title;
    node.icon = icon;
    node.count = count;
    return node;
}

NavNode group(const QString &key, const QString &title)
{
    return place(key, NavType::Group, title, {}, 0);
}

/// What a search finds, as far as it has been counted.
QString foundText(const SavedSearch &search)
{
    QStringList lines{search.query};
    QStringList counts;
    if (search.articles >= 0)
        counts << Texts::tr("%n article(s)", nullptr, search.articles);
    if (search.unread >= 0)
        counts << Texts::tr("%n unread", nullptr, search.unread);
    if (!counts.isEmpty())
        lines << counts.join(QStringLiteral(" · "));
    return lines.join(u'\n');
}

NavNode searchGroup(const NavInput &input)
{
    NavNode root = group(QStringLiteral("searches"), Texts::tr("Searches"));
    for (const SavedSearch &search : input.searches) {
        NavNode node = place(QStringLiteral("search:%1").arg(search.id), NavType::Search, search.name,
                             QStringLiteral("search"), qMax(0, search.unread));
        node.target.search = search.id;
        const QString wrong = input.searchErrors.value(search.id);
        node.broken = !wrong.isEmpty();
        node.toolTip = node.broken ? search.query + u'\n' + wrong : foundText(search);
        root.children.append(node);
    }
    return root;
}

NavNode labelGroup(const NavInput &input)
{
    NavNode root = group(QStringLiteral("labels"), Texts::tr("Labels"));
    for (const Label &label : input.labels) {
        NavNode node = place(QStringLiteral("label:%1").arg(label.id), NavType::Label, label.name, {}, label.articles);
        node.target.label = label.id;
        node.color = QColor(label.color);
        node.countsAll = true;
        root.children.append(node);
    }
    return root;
}

QString kindsText(const QList<Kind> &kinds)
{
    QStringList names;
    if (kinds.contains(Kind::News))
        names << Texts::tr("News");
    if (kinds.contains(Kind::Papers))
        names << Texts::tr("Papers");
    return names.join(QStringLiteral(", "));
}

NavNode digestNode(const QDate &day, const QList<Kind> &kinds, const QDate &today)
{
    NavNode node = place(QStringLiteral("digest:") + day.toString(Qt::ISODate), NavType::Digest,
                         Texts::tr("%1 · %2", "date and kinds of a digest").arg(shortDay(day, today), kindsText(kinds)),
                         QStringLiteral("digest"), 0);
    node.target.day = day;
    node.toolTip = longDay(day, today);
    return node;
}

NavNode digestGroup(const NavInput &input)
{
    NavNode root = group(QStringLiteral("digests"), Texts::tr("Digests"));
    std::map<QDate, QList<Kind>, std::greater<>> days;
    for (const DigestInfo &info : input.digests)
        days[info.day].append(info.kind);
    int shown = 0;
    for (const auto &[day, kinds] : days) {
        const NavNode node = digestNode(day, kinds, input.today);
        if (shown++ < kDatesInFull) {
            root.children.append(node);
            continue;
        }
        const QString month = QStringLiteral("month:") + day.toString(QStringLiteral("yyyy-MM"));
        if (root.children.last().key != month) {
            root.children.append(place(month, NavType::Group, monthName(day), QStringLiteral("folder"), 0));
        }
        root.children.last().children.append(node);
    }
    return root;
}

NavNode sourceNode(const Source &source, const ArchiveCounts &counts)
{
    NavNode node = place(QStringLiteral("source:%1").arg(source.id), NavType::Source, source.name,
                         source.kind == Kind::Papers ? QStringLiteral("papers") : QStringLiteral("feed"),
                         counts.sources.value(source.id).unread);
    node.target.source = source.id;
    if (node.title.isEmpty())
        node.title = source.url.host();
    node.broken = source.fetch.lastError.code != ErrorCode::None;
    node.toolTip = node.broken ? errorText(source.fetch.lastError) : source.url.toDisplayString();
    return node;
}

/// The node of a folder path below `parent`, made where needed. Folders stand before sources.
NavNode &folderNode(NavNode &parent, const QString &path)
{
    NavNode *at = &parent;
    QString sofar;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        sofar += sofar.isEmpty() ? part : u'/' + part;
        const QString key = QStringLiteral("folder:") + sofar;
        auto found = std::ranges::find(at->children, key, &NavNode::key);
        if (found == at->children.end()) {
            NavNode node = place(key, NavType::Folder, part, QStringLiteral("folder"), 0);
            node.target.folder = sofar;
            at->children.append(node);
            found = at->children.end() - 1;
        }
        at = &*found;
    }
    return *at;
}

int arrange(NavNode &node)
{
    std::ranges::sort(node.children, [](const NavNode &a, const NavNode &b) {
        if (a.target.type != b.target.type)
            return a.target.type == NavType::Folder;
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    for (NavNode &child : node.children) {
        const int inside = arrange(child);
        if (child.target.type == NavType::Folder)
            child.count = inside;
    }
    int total = 0;
    for (const NavNode &child : std::as_const(node.children))
        total += child.count;
    return total;
}

NavNode sourceGroup(const NavInput &input)
{
    NavNode root = group(QStringLiteral("sources"), Texts::tr("Sources"));
    // All folders first: the search for one of them then ends before the sources, of which there may be thousands.
    QSet<QString> folders;
    for (const Source &source : input.sources)
        folders.insert(source.folder);
    for (const QString &folder : std::as_const(folders))
        folderNode(root, folder);
    for (const Source &source : input.sources)
        folderNode(root, source.folder).children.append(sourceNode(source, input.counts));
    arrange(root);
    return root;
}

NavNode categoryGroup(const NavInput &input, const Taxonomy &taxonomy)
{
    NavNode root = group(QStringLiteral("categories"), Texts::tr("Categories"));
    for (const Category &category : taxonomy.categories()) {
        if (category.archived)
            continue;
        NavNode node = place(QStringLiteral("category:") + category.id, NavType::Category, categoryName(category), {},
                             input.counts.categories.value(category.id));
        node.target.category = category.id;
        node.emoji = category.emoji;
        node.color = QColor(category.color);
        root.children.append(node);
    }
    return root;
}

} // namespace

bool NavNode::looksLike(const NavNode &other) const
{
    return target == other.target && title == other.title && icon == other.icon && emoji == other.emoji
           && color == other.color && toolTip == other.toolTip && count == other.count && countsAll == other.countsAll
           && broken == other.broken;
}

QList<NavNode> buildNavigation(const NavInput &input, const Taxonomy &taxonomy)
{
    QList<NavNode> tree{
        place(QStringLiteral("overview"), NavType::Overview, Texts::tr("Overview"), QStringLiteral("calendar"), 0),
        place(QStringLiteral("today"), NavType::Today, Texts::tr("Today"), QStringLiteral("today"), input.unreadToday),
        place(QStringLiteral("unread"), NavType::Unread, Texts::tr("All unread"), QStringLiteral("unread"),
              input.counts.unread),
        place(QStringLiteral("starred"), NavType::Starred, Texts::tr("Starred"), QStringLiteral("star"),
              input.counts.starred),
        place(QStringLiteral("all"), NavType::All, Texts::tr("All articles"), QStringLiteral("news"), 0),
        place(QStringLiteral("unsure"), NavType::Unsure, Texts::tr("Unsure"), QStringLiteral("help"),
              input.counts.unsure),
    };
    tree.last().toolTip = Texts::tr("What the classifier could not decide: your answers teach it");
    if (input.counts.hidden > 0) {
        tree << place(QStringLiteral("hidden"), NavType::Hidden, Texts::tr("Hidden"), QStringLiteral("archive"),
                      input.counts.hidden);
        tree.last().countsAll = true;
    }
    // Groups that the analyst fills stand there once there is something in them.
    for (const NavNode &own : {searchGroup(input), labelGroup(input)}) {
        if (!own.children.isEmpty())
            tree << own;
    }
    tree << digestGroup(input) << sourceGroup(input) << categoryGroup(input, taxonomy);
    return tree;
}

} // namespace oneul
