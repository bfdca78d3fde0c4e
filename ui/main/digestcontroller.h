#pragma once

#include <functional>

#include <QDate>
#include <QList>
#include <QObject>

#include "base/result.h"
#include "model/digest.h"
#include "service/digestservice.h"

class QAction;
class QUndoStack;
class QWidget;

namespace oneul {

class Actions;
class App;
class DigestView;
class ErrorBar;
class NavigationController;
class StatusProgress;

/// Making, showing, exporting and removing digests as the window does it.
class DigestController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        DigestView *view;
        NavigationController *navigation;
        StatusProgress *progress;
        ErrorBar *errors;
        QWidget *window;
        QUndoStack *undo;
    };

    DigestController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

    /// A language model is not called before what it uses was shown, nor is what was written by hand left behind unasked.
    void make(const QDate &day);
    void makeWith(const QDate &day); ///< after the choice of an engine
    void exportDigests(const QDate &day);
    void remove(const QDate &day); ///< after asking; it can be undone

Q_SIGNALS:
    void message(const QString &text);

private:
    [[nodiscard]] DigestRequest requestFor(const QDate &day) const;
    void look(const QDate &day, const std::function<void(int own)> &next);
    void choose(const QDate &day, int own); ///< own: sentences of the day's digests that are the analyst's
    void confirm(const QDate &day, int own);
    [[nodiscard]] QString leftBehind(int own) const;
    void run(const DigestRequest &request);
    void cancel();
    void onMade(const DigestRequest &request, const Result<QList<Digest>> &result);
    void openExport(const QDate &day, const QList<Digest> &digests);
    void removeAll(const QDate &day);
    void rememberRemoval(const QList<Digest> &removed);
    void showAgain(const QDate &day);

    App &m_app;
    Places m_places;
    QAction *m_makeAction;
    bool m_running = false; ///< from the wish on: a digest is only made once its stories are known
    bool m_looking = false; ///< for sentences of the analyst's, before anything is made
    bool m_cancelled = false;
};

} // namespace oneul
