#pragma once

#include <deque>
#include <functional>

#include <QFuture>
#include <QObject>
#include <QStringList>

#include "base/result.h"
#include "model/source.h"
#include "sources/sourcemime.h"

class QUndoStack;

namespace oneul {

class App;

/// Every change of the list of sources that can be taken back: moves, names, edits, pauses, removals. Changes are
/// carried out one after the other, so that an undo never overtakes what it undoes.
class SourceChanges final : public QObject
{
    Q_OBJECT

public:
    SourceChanges(App &app, QUndoStack &undo, QObject *parent = nullptr);

    void remove(const QList<SourceId> &ids, const QStringList &folders = {}); ///< `folders`: empty ones go along
    void move(const SourceLoad &load, const QString &folder);
    void renameSource(SourceId id, const QString &name);
    void renameFolder(const QString &folder, const QString &name); ///< `name`: of its last part
    void setEnabled(const QList<SourceId> &ids, bool enabled);
    void setMinutes(const QList<SourceId> &ids, int minutes); ///< the interval; 0: the program's
    void noteEdit(const Source &before); ///< has been changed by somebody else just now
    void resume(const QList<SourceId> &ids); ///< those that are gone are asked for again
    void addFolder(const QString &folder);

    /// Folders that nothing is in, known as long as the window lives: the archive knows only the folders of sources.
    [[nodiscard]] const QStringList &emptyFolders() const { return m_emptyFolders; }

Q_SIGNALS:
    void failed(const oneul::Error &error);
    void removed(const QString &text); ///< it is the newest step that can be undone
    void resumed(const QList<oneul::SourceId> &ids);
    void foldersChanged();

private:
    using Work = std::function<QFuture<Result<void>>()>;
    using Step = std::function<void()>;

    void push(const QString &text, Step redo, Step undo, bool isDone = false);
    void run(Work work, std::function<void()> then = {});
    void runNext();
    void store(const QList<Source> &sources);
    void change(const QList<SourceId> &ids, const QString &text, const std::function<void(Source &)> &edit);
    void restore(const QList<SourceId> &ids);
    void moveBack(const QList<Source> &before);
    void setEmptyFolders(const QStringList &folders);
    [[nodiscard]] QList<Source> sourcesOf(const SourceLoad &load) const;
    [[nodiscard]] QString nameOf(const QList<SourceId> &ids) const;

    struct Waiting {
        Work work;
        std::function<void()> then;
    };

    App &m_app;
    QUndoStack &m_undo;
    QStringList m_emptyFolders;
    std::deque<Waiting> m_waiting;
    bool m_busy = false;
};

} // namespace oneul
