#include "manager/sourcechanges.h"

#include <algorithm>

#include <QMap>
#include <QUndoStack>

#include "base/whendone.h"
#include "common/undostep.h"
#include "manager/sourcewords.h"
#include "service/app.h"
#include "service/sourceservice.h"

namespace oneul {

namespace {

bool isWithin(const QString &folder, const QString &above)
{
    return folder == above || folder.startsWith(above + u'/');
}

QString joined(const QString &above, const QString &name)
{
    return above.isEmpty() ? name : above + u'/' + name;
}

QString cleaned(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/')) {
        if (const QString name = part.simplified(); !name.isEmpty())
            parts << name;
    }
    return parts.join(u'/');
}

/// What the analyst can set; the rest belongs to the fetches.
bool sameSetting(const Source &a, const Source &b)
{
    return a.name == b.name && a.url == b.url && a.siteUrl == b.siteUrl && a.folder == b.folder && a.kind == b.kind
           && a.type == b.type && a.spec == b.spec && a.options == b.options && a.retention == b.retention
           && a.enabled == b.enabled;
}

QStringList renamedFolders(QStringList folders, const QString &from, const QString &to)
{
    for (QString &folder : folders) {
        if (isWithin(folder, from))
            folder = to + folder.mid(from.size());
    }
    return folders;
}

} // namespace

SourceChanges::SourceChanges(App &app, QUndoStack &undo, QObject *parent) : QObject(parent), m_app(app), m_undo(undo) {}

void SourceChanges::push(const QString &text, Step redo, Step undo, bool isDone)
{
    m_undo.push(new UndoStep(text, std::move(redo), std::move(undo), isDone));
}

void SourceChanges::run(Work work, std::function<void()> then)
{
    m_waiting.push_back({std::move(work), std::move(then)});
    if (!m_busy)
        runNext();
}

void SourceChanges::runNext()
{
    if (m_waiting.empty())
        return;
    m_busy = true;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    whenDone(this, next.work(), [this, then = next.then](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        else if (then)
            then();
        m_busy = false;
        runNext();
    });
}

QString SourceChanges::nameOf(const QList<SourceId> &ids) const
{
    const auto source = ids.size() == 1 ? m_app.sources().byId(ids.constFirst()) : std::nullopt;
    return source ? QStringLiteral("“%1”").arg(sourceTitle(*source))
                  : tr("%n source(s)", nullptr, static_cast<int>(ids.size()));
}

void SourceChanges::remove(const QList<SourceId> &ids, const QStringList &folders)
{
    QStringList kept = m_emptyFolders;
    kept.removeIf([&folders](const QString &folder) {
        return std::ranges::any_of(folders, [&folder](const QString &gone) { return isWithin(folder, gone); });
    });
    if (ids.isEmpty() && kept == m_emptyFolders)
        return;
    const QString name = ids.isEmpty() ? QStringLiteral("“%1”").arg(folders.value(0).section(u'/', -1)) : nameOf(ids);
    const int index = m_undo.index() + 1;
    const QString done = tr("Removed %1.").arg(name);
    const auto redo = [this, ids, kept, index, done] {
        setEmptyFolders(kept);
        const auto tell = [this, index, done] {
            if (m_undo.index() == index) // otherwise “undo” would take something else back
                Q_EMIT removed(done);
        };
        if (ids.isEmpty())
            return;
        run([this, ids] { return m_app.sources().removeAll(ids); }, tell);
    };
    push(tr("Remove %1").arg(name), redo, [this, ids, before = m_emptyFolders] {
        setEmptyFolders(before);
        restore(ids);
    });
}

void SourceChanges::restore(const QList<SourceId> &ids)
{
    run([this, ids] { return m_app.sources().restoreAll(ids); });
}

QList<Source> SourceChanges::sourcesOf(const SourceLoad &load) const
{
    QList<Source> list;
    for (const Source &source : m_app.sources().all()) {
        const bool inside = std::ranges::any_of(
            load.folders, [&source](const QString &folder) { return isWithin(source.folder, folder); });
        if (inside || load.sources.contains(source.id))
            list << source;
    }
    return list;
}

void SourceChanges::move(const SourceLoad &load, const QString &target)
{
    const QString folder = cleaned(target);
    if (!load.fits(folder))
        return Q_EMIT failed({ErrorCode::InvalidArgument, folder});
    QList<SourceId> ids;
    for (const SourceId id : load.sources) {
        const std::optional<Source> source = m_app.sources().byId(id);
        if (source && source->folder != folder)
            ids << id;
    }
    QList<std::pair<QString, QString>> folders;
    QStringList empty = m_emptyFolders;
    for (const QString &from : load.folders) {
        const QString to = joined(folder, from.section(u'/', -1));
        if (to == from)
            continue;
        folders.append({from, to});
        empty = renamedFolders(empty, from, to);
    }
    if (ids.isEmpty() && folders.isEmpty())
        return;
    const QString what = folders.isEmpty() ? nameOf(ids) : folderText(folders.constFirst().first);
    const auto redo = [this, ids, folders, folder, empty] {
        setEmptyFolders(empty);
        if (!ids.isEmpty())
            run([this, ids, folder] { return m_app.sources().moveAll(ids, folder); });
        for (const auto &[from, to] : folders)
            run([this, from = from, to = to] { return m_app.sources().renameFolder(from, to); });
    };
    push(tr("Move %1 to %2").arg(what, folderText(folder)), redo,
         [this, before = sourcesOf(load), folders = m_emptyFolders] {
             setEmptyFolders(folders);
             moveBack(before);
         });
}

void SourceChanges::moveBack(const QList<Source> &before)
{
    QMap<QString, QList<SourceId>> groups;
    for (const Source &source : before)
        groups[source.folder] << source.id;
    for (const auto &[folder, ids] : groups.asKeyValueRange())
        run([this, ids = ids, folder = folder] { return m_app.sources().moveAll(ids, folder); });
}

void SourceChanges::renameFolder(const QString &folder, const QString &name)
{
    const QString above = folder.contains(u'/') ? folder.section(u'/', 0, -2) : QString();
    const QString to = joined(above, cleaned(name));
    if (to == folder || cleaned(name).isEmpty())
        return;
    if (isWithin(to, folder))
        return Q_EMIT failed({ErrorCode::InvalidArgument, to});
    const QList<Source> before = sourcesOf({{}, {folder}});
    const auto redo = [this, folder, to, any = !before.isEmpty(), empty = renamedFolders(m_emptyFolders, folder, to)] {
        setEmptyFolders(empty);
        if (any)
            run([this, folder, to] { return m_app.sources().renameFolder(folder, to); });
    };
    push(tr("Rename folder “%1”").arg(folder.section(u'/', -1)), redo, [this, before, empty = m_emptyFolders] {
        setEmptyFolders(empty);
        moveBack(before);
    });
}

void SourceChanges::store(const QList<Source> &sources)
{
    for (const Source &wanted : sources)
        run([this, wanted] {
            Source source = wanted;
            if (const std::optional<Source> now = m_app.sources().byId(wanted.id))
                source.fetch = now->fetch; // fetches went on meanwhile
            return mapped(this, m_app.sources().update(source), [](const Result<Source> &stored) -> Result<void> {
                if (!stored)
                    return fail(stored.error());
                return {};
            });
        });
}

void SourceChanges::change(const QList<SourceId> &ids, const QString &text, const std::function<void(Source &)> &edit)
{
    QList<Source> before;
    QList<Source> after;
    for (const SourceId id : ids) {
        const std::optional<Source> source = m_app.sources().byId(id);
        if (!source)
            continue;
        Source edited = *source;
        edit(edited);
        if (sameSetting(*source, edited))
            continue;
        before << *source;
        after << edited;
    }
    if (!after.isEmpty())
        push(
            text, [this, after] { store(after); }, [this, before] { store(before); });
}

void SourceChanges::renameSource(SourceId id, const QString &name)
{
    change({id}, tr("Rename %1").arg(nameOf({id})), [&name](Source &source) { source.name = name; });
}

void SourceChanges::setEnabled(const QList<SourceId> &ids, bool enabled)
{
    change(ids, (enabled ? tr("Resume %1") : tr("Pause %1")).arg(nameOf(ids)),
           [enabled](Source &source) { source.enabled = enabled; });
}

void SourceChanges::setMinutes(const QList<SourceId> &ids, int minutes)
{
    change(ids, tr("Interval of %1").arg(nameOf(ids)), [minutes](Source &source) { source.options.minutes = minutes; });
}

void SourceChanges::noteEdit(const Source &before)
{
    const std::optional<Source> after = m_app.sources().byId(before.id);
    if (!after || sameSetting(before, *after))
        return;
    push(
        tr("Edit %1").arg(nameOf({before.id})), [this, now = *after] { store({now}); },
        [this, before] { store({before}); }, true);
}

void SourceChanges::resume(const QList<SourceId> &ids)
{
    for (const SourceId id : ids) {
        const std::optional<Source> source = m_app.sources().byId(id);
        if (source && source->fetch.gone)
            run([this, id] { return m_app.sources().resume(id); });
    }
    run([] { return readyFuture<void>(Result<void>()); }, [this, ids] { Q_EMIT resumed(ids); });
}

void SourceChanges::addFolder(const QString &path)
{
    const QString folder = cleaned(path);
    if (folder.isEmpty() || m_emptyFolders.contains(folder))
        return;
    QStringList folders = m_emptyFolders;
    folders << folder;
    push(
        tr("New folder “%1”").arg(folder.section(u'/', -1)), [this, folders] { setEmptyFolders(folders); },
        [this, before = m_emptyFolders] { setEmptyFolders(before); });
}

void SourceChanges::setEmptyFolders(const QStringList &folders)
{
    if (folders == m_emptyFolders)
        return;
    m_emptyFolders = folders;
    Q_EMIT foldersChanged();
}

} // namespace oneul
