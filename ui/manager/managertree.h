#pragma once

#include <QHash>
#include <QStringList>

#include "manager/sourcehealth.h"
#include "model/source.h"

namespace oneul {

/// A row of the manager: a folder or a source, with everything that its columns show.
struct ManagerNode {
    QString key; ///< what a row is recognised by
    QString folder; ///< of a folder: its path; of a source: the folder it is in
    Source source; ///< id 0: a folder
    Health health = Health::Ok; ///< of a folder: the worst inside
    int problems = 0; ///< of a folder: sources with problems in it
    int failures = 0; ///< running; of a folder: the most
    int articles = 0;
    int unread = 0;
    QDateTime lastNew; ///< of a folder: the latest in it, and so on
    QDateTime lastFetched;
    QDateTime nextFetch; ///< invalid: due, or never
    QList<ManagerNode> children;

    [[nodiscard]] bool isFolder() const { return source.id == 0; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool looksLike(const ManagerNode &other) const; ///< their children left aside
};

/// Sources in their folders, with the sums. `emptyFolders`: shown although nothing is in them.
[[nodiscard]] QList<ManagerNode> buildManagerTree(const QList<Source> &sources,
                                                  const QHash<SourceId, SourceCounts> &counts,
                                                  const QStringList &emptyFolders, const QDateTime &now);

} // namespace oneul
