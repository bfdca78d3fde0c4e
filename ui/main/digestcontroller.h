#pragma once

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

    void make(const QDate &day); ///< a language model is not called before what it uses was shown
    void makeWith(const QDate &day); ///< after the choice of an engine
    void exportDigests(const QDate &day);
    void remove(const QDate &day); ///< after asking; it can be undone

Q_SIGNALS:
    void message(const QString &text);

private:
    [[nodiscard]] DigestRequest requestFor(const QDate &day) const;
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
    bool m_cancelled = false;
};

} // namespace oneul
