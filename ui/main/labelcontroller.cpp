#include "main/labelcontroller.h"

#include <QHash>
#include <QPointer>
#include <QUndoStack>

#include "articles/articlelistview.h"
#include "articles/articlepane.h"
#include "base/whendone.h"
#include "common/actions.h"
#include "labels/labelmanager.h"
#include "labels/labelpicker.h"
#include "main/markcontroller.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/labelservice.h"

namespace oneul {

namespace {

/// Which labels the articles have whose rows are there: all, some or none of them.
QHash<LabelId, Qt::CheckState> statesOf(const QList<ArticleRow> &rows)
{
    QHash<LabelId, int> counts;
    for (const ArticleRow &row : rows) {
        for (const LabelId label : row.labels)
            ++counts[label];
    }
    QHash<LabelId, Qt::CheckState> states;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        states.insert(it.key(), it.value() == rows.size() ? Qt::Checked : Qt::PartiallyChecked);
    return states;
}

} // namespace

LabelController::LabelController(App &app, const Actions &actions, ArticlePane *pane, MarkController *marks,
                                 QUndoStack *undo, QObject *parent)
    : QObject(parent), m_app(app), m_pane(pane), m_marks(marks), m_undo(undo)
{
    connect(actions[ActionId::EditLabels], &QAction::triggered, this, &LabelController::pick);
}

void LabelController::pick()
{
    const QList<ArticleId> ids = m_pane->selectedIds();
    if (ids.isEmpty())
        return;
    LabelService &labels = m_app.labels();
    auto *picker = new LabelPicker(labels.list(), statesOf(m_pane->selectedRows()), m_pane->window());
    connect(picker, &LabelPicker::toggled, this,
            [this, ids](LabelId label, bool on) { m_marks->setLabel(ids, m_app.labels().byId(label), on); });
    connect(picker, &LabelPicker::createRequested, this,
            [this, picker, ids](const QString &name) { create(picker, ids, name); });
    connect(picker, &LabelPicker::manageRequested, this, &LabelController::manage);
    const QRect place = m_pane->view()->visualRect(m_pane->view()->currentIndex());
    picker->showAt(m_pane->view()->viewport()->mapToGlobal(place.bottomLeft() + QPoint(24, 2)));
}

void LabelController::create(LabelPicker *picker, const QList<ArticleId> &ids, const QString &name)
{
    const auto added = m_app.labels().add(name, m_app.labels().freeColor());
    whenDone(this, added, [this, open = QPointer<LabelPicker>(picker), ids](const Result<Label> &label) {
        if (!label) {
            if (open && open->isVisible())
                open->say(errorText(label.error()));
            else
                Q_EMIT failed(label.error());
            return;
        }
        if (open)
            open->add(*label);
        m_marks->setLabel(ids, *label, true);
    });
}

void LabelController::manage()
{
    auto *manager = new LabelManager(m_app.labels(), *m_undo, m_pane->window());
    manager->setAttribute(Qt::WA_DeleteOnClose);
    manager->open();
}

} // namespace oneul
