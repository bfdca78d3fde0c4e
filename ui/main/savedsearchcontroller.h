#pragma once

#include <functional>

#include <QFuture>
#include <QObject>
#include <QPoint>

#include "base/error.h"
#include "base/result.h"
#include "model/searchquery.h"

class QMenu;
class QUndoStack;
class QWidget;

namespace oneul {

class NavigationController;
class NavigationModel;
class NavigationView;
class SavedSearches;

/// What can be done with saved searches: keep one, name it anew, change, move and remove it; every change can be
/// undone.
class SavedSearchController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        NavigationModel *model = nullptr;
        NavigationView *tree = nullptr;
        NavigationController *navigation = nullptr;
        QUndoStack *undo = nullptr;
        QWidget *window = nullptr;
    };

    SavedSearchController(SavedSearches &searches, const Places &places, QObject *parent = nullptr);

    void save(const QString &query); ///< asks for a name
    void edit(qint64 id);
    void showMenu(qint64 id, const QPoint &globalPos);

    void add(const QString &name, const QString &query);
    void change(qint64 id, const QString &name, const QString &query);
    void move(qint64 id, int position);
    void remove(qint64 id);

Q_SIGNALS:
    void failed(const oneul::Error &error);
    void removed(const QString &text); ///< it is the newest step that can be undone

private:
    using Step = std::function<void()>;

    void push(const QString &text, Step redo, Step undo, bool isDone = false);
    template <class T>
    void run(const QFuture<Result<T>> &change);
    [[nodiscard]] QString shownNow() const;
    void onChanged();
    void open(qint64 id);

    SavedSearches &m_searches;
    Places m_places;
    QString m_shown; ///< name and query of the search whose articles are shown, as they were then; "" : none
};

} // namespace oneul
