#include "articles/listanchor.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QScrollBar>
#include <QSet>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"

namespace oneul {

namespace {

constexpr int kMostSelected = 10'000; ///< that are found again in a list made anew

} // namespace

ListAnchor::ListAnchor(ArticleListView *view, ArticleModel *model) : QObject(view), m_view(view), m_model(model)
{
    connect(model, &ArticleModel::aboutToApply, this, &ListAnchor::remember);
    connect(model, &ArticleModel::applied, this, &ListAnchor::restore);
}

void ListAnchor::remember()
{
    const int first = m_view->visibleRange().first;
    m_first = m_model->index(first, ArticleModel::Title);
    m_firstId = m_first.isValid() ? m_model->idAt(first) : 0;
    m_offset = m_view->rowViewportPosition(first);
    const QModelIndex current = m_view->currentIndex();
    m_current = current.isValid() ? m_model->idAt(current.row()) : 0;
    m_atTop = m_view->verticalScrollBar()->value() == 0 && m_current == 0;
    m_selected.clear();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && m_selected.size() < kMostSelected; ++row)
            m_selected.append(m_model->idAt(row));
    }
}

void ListAnchor::restore()
{
    const bool isNew = !m_first.isValid() && m_firstId != 0;
    if (isNew)
        restoreSelection();
    if (!m_atTop && m_firstId != 0) {
        const int row = m_first.isValid() ? m_first.row() : m_model->placeOf(m_firstId);
        QScrollBar *bar = m_view->verticalScrollBar();
        const int place = m_view->verticalHeader()->sectionPosition(row) - m_offset;
        // The table learns of its new length only later.
        if (row >= 0) {
            bar->setMaximum(std::max(bar->maximum(), place));
            bar->setValue(place);
        }
    }
    m_first = QPersistentModelIndex();
    m_selected.clear();
}

void ListAnchor::restoreSelection()
{
    if (m_current == 0 && m_selected.isEmpty())
        return;
    const int current = m_current != 0 ? m_model->placeOf(m_current) : -1;
    if (current >= 0)
        m_view->makeCurrent(current);
    if (m_selected.size() < 2)
        return;
    const QSet<ArticleId> wanted(m_selected.begin(), m_selected.end());
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!wanted.contains(m_model->idAt(row)))
            continue;
        const QModelIndex first = m_model->index(row, 0);
        while (row + 1 < m_model->rowCount() && wanted.contains(m_model->idAt(row + 1)))
            ++row;
        selection.select(first, m_model->index(row, ArticleModel::ColumnCount - 1));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace oneul
