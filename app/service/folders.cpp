#include "service/folders.h"

namespace oneul {

namespace {

/// Without empty names and spaces around them.
QString tidy(const QString &folder)
{
    QStringList names;
    const QStringList parts = folder.split(u'/');
    for (const QString &name : parts) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names.join(u'/');
}

} // namespace

QList<Source> movedToFolder(const QList<Source> &sources, const QList<SourceId> &ids, const QString &folder)
{
    QList<Source> moved;
    for (Source source : sources) {
        if (!ids.contains(source.id))
            continue;
        source.folder = tidy(folder);
        moved.append(source);
    }
    return moved;
}

Result<QList<Source>> withFolderRenamed(const QList<Source> &sources, const QString &from, const QString &to)
{
    const QString target = tidy(to);
    const QString below = from + u'/';
    if (from.isEmpty() || target.startsWith(below))
        return fail(ErrorCode::InvalidArgument, to);
    QList<Source> moved;
    for (Source source : sources) {
        if (source.folder != from && !source.folder.startsWith(below))
            continue;
        source.folder = tidy(target + source.folder.mid(from.size()));
        moved.append(source);
    }
    return moved;
}

} // namespace oneul
