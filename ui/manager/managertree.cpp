#include "manager/managertree.h"

#include <algorithm>

#include "manager/sourcewords.h"

namespace oneul {

namespace {

ManagerNode sourceRow(const Source &source, const SourceCounts &counts, const QDateTime &now)
{
    ManagerNode node;
    node.key = QStringLiteral("source:%1").arg(source.id);
    node.folder = source.folder;
    node.source = source;
    node.health = healthOf(source, counts.articles, now);
    node.problems = isProblem(node.health) ? 1 : 0;
    node.failures = node.health == Health::Failing ? source.fetch.failures : 0;
    node.articles = counts.articles;
    node.unread = counts.unread;
    node.lastNew = source.fetch.lastNew;
    node.lastFetched = source.fetch.lastFetched;
    node.nextFetch = source.fetch.nextFetch;
    return node;
}

/// The children of a folder's path, which is made where needed.
QList<ManagerNode> &childrenOf(QList<ManagerNode> &top, const QString &path)
{
    QList<ManagerNode> *at = &top;
    QString sofar;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        sofar += sofar.isEmpty() ? part : u'/' + part;
        const QString key = QStringLiteral("folder:") + sofar;
        auto found = std::ranges::find(*at, key, &ManagerNode::key);
        if (found == at->end()) {
            ManagerNode node;
            node.key = key;
            node.folder = sofar;
            at->append(node);
            found = at->end() - 1;
        }
        at = &found->children;
    }
    return *at;
}

void sumUp(ManagerNode &folder)
{
    folder.health = Health::Off;
    for (ManagerNode &child : folder.children) {
        if (child.isFolder())
            sumUp(child);
        folder.health = std::min(folder.health, child.health);
        folder.problems += child.problems;
        folder.failures = std::max(folder.failures, child.failures);
        folder.articles += child.articles;
        folder.unread += child.unread;
        folder.lastNew = std::max(folder.lastNew, child.lastNew);
        folder.lastFetched = std::max(folder.lastFetched, child.lastFetched);
        if (child.nextFetch.isValid() && (!folder.nextFetch.isValid() || child.nextFetch < folder.nextFetch))
            folder.nextFetch = child.nextFetch;
    }
}

auto shownFetch(const FetchState &fetch)
{
    return std::tie(fetch.lastStatus, fetch.lastHttp, fetch.failures, fetch.lastSuccess, fetch.statedMinutes,
                    fetch.maxAgeMinutes, fetch.movedTo, fetch.movedSeen, fetch.gone);
}

bool sameSource(const Source &a, const Source &b)
{
    return std::tie(a.id, a.name, a.url, a.siteUrl, a.kind, a.type, a.enabled, a.options)
               == std::tie(b.id, b.name, b.url, b.siteUrl, b.kind, b.type, b.enabled, b.options)
           && shownFetch(a.fetch) == shownFetch(b.fetch) && a.fetch.lastError == b.fetch.lastError;
}

} // namespace

QString ManagerNode::name() const
{
    return isFolder() ? folder.section(u'/', -1) : sourceTitle(source);
}

bool ManagerNode::looksLike(const ManagerNode &other) const
{
    return std::tie(folder, health, problems, failures, articles, unread, lastNew, lastFetched, nextFetch)
               == std::tie(other.folder, other.health, other.problems, other.failures, other.articles, other.unread,
                           other.lastNew, other.lastFetched, other.nextFetch)
           && sameSource(source, other.source);
}

QList<ManagerNode> buildManagerTree(const QList<Source> &sources, const QHash<SourceId, SourceCounts> &counts,
                                    const QStringList &emptyFolders, const QDateTime &now)
{
    QList<ManagerNode> top;
    for (const QString &folder : emptyFolders)
        childrenOf(top, folder);
    for (const Source &source : sources)
        childrenOf(top, source.folder).append(sourceRow(source, counts.value(source.id), now));
    for (ManagerNode &node : top) {
        if (node.isFolder())
            sumUp(node);
    }
    return top;
}

} // namespace oneul
