#pragma once

#include <functional>

#include <QObject>

#include "base/error.h"
#include "model/label.h"

class QMenu;
class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArticlePane;
class LabelPicker;
class MarkController;

/// Lets the analyst put labels on the selected articles, and look after the labels themselves.
class LabelController final : public QObject
{
    Q_OBJECT

public:
    LabelController(App &app, const Actions &actions, ArticlePane *pane, MarkController *marks, QUndoStack *undo,
                    QObject *parent = nullptr);

    void manage(); ///< opens the window of the labels

Q_SIGNALS:
    void failed(const oneul::Error &error);

private:
    void pick();
    void create(LabelPicker *picker, const QList<ArticleId> &ids, const QString &name);

    App &m_app;
    ArticlePane *m_pane;
    MarkController *m_marks;
    QUndoStack *m_undo;
};

} // namespace oneul
