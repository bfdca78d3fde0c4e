#pragma once

#include <QObject>
#include <QStringList>

#include "base/result.h"
#include "model/source.h"

class QUndoStack;

namespace oneul {

class Actions;
class App;
class ErrorBar;
class NavigationController;
class RefreshController;
class StatusProgress;
struct ImportReport;

/// How the archive gets its first content: the recommended sources, the sample day, OPML files and old reports.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        NavigationController *navigation;
        RefreshController *refresh;
        StatusProgress *progress;
        ErrorBar *errors;
        QWidget *window;
        QUndoStack *undo;
    };

    ImportController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

    void addPresets();
    void openSample();
    void chooseFiles();
    void chooseFolder();
    void import(const QStringList &paths); ///< lists of sources after a look at them, reports at once
    void exportOpml();

Q_SIGNALS:
    void message(const QString &text);

private:
    void previewNext();
    void onSourcesAdded(const QList<Source> &sources);
    void onImported(const Result<ImportReport> &result);
    void showImported(bool digests);

    App &m_app;
    Places m_places;
    QStringList m_lists; ///< OPML files that wait to be looked at, one after the other
};

} // namespace oneul
