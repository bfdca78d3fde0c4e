#include "articles/articlepane.h"

#include <algorithm>

#include <QActionGroup>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articleproxy.h"
#include "common/emptystate.h"
#include "common/icons.h"

namespace oneul {

ArticlePane::ArticlePane(const Taxonomy &taxonomy, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new ArticleModel(taxonomy, clock, this))
    , m_proxy(new ArticleProxy(m_model, this))
    , m_view(new ArticleListView(this))
    , m_heading(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("articlePane"));
    setMinimumWidth(260);
    m_view->setModel(m_proxy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connectView();
}

QWidget *ArticlePane::makeHead()
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setObjectName(QStringLiteral("listHeading"));
    m_heading->setMinimumWidth(40);
    m_heading->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setObjectName(QStringLiteral("filterBox"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(170);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);

    auto *sort = new QToolButton(this);
    sort->setIcon(icon(QStringLiteral("sort")));
    sort->setToolTip(tr("Sort by"));
    sort->setAccessibleName(tr("Sort by"));
    sort->setAutoRaise(true);
    sort->setPopupMode(QToolButton::InstantPopup);
    sort->setMenu(makeSortMenu());
    sort->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));

    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(14, 8, 8, 8);
    line->setSpacing(8);
    line->addWidget(m_heading);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_filter, 2);
    line->addWidget(sort);
    return head;
}

QMenu *ArticlePane::makeSortMenu()
{
    auto *menu = new QMenu(this);
    auto *columns = new QActionGroup(menu);
    for (const int column : {ArticleModel::Date, ArticleModel::Title, ArticleModel::Source, ArticleModel::Category,
                             ArticleModel::Unread, ArticleModel::Star}) {
        const int role =
            column == ArticleModel::Unread || column == ArticleModel::Star ? Qt::ToolTipRole : Qt::DisplayRole;
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, role).toString());
        action->setCheckable(true);
        action->setData(column);
        columns->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] {
            const bool newestFirst = column == ArticleModel::Date || column == ArticleModel::Star;
            m_view->sortByColumn(column, newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu->addSeparator();
    QAction *reverse = menu->addAction(tr("Reverse order"));
    connect(reverse, &QAction::triggered, this, [this] {
        const bool ascending = m_proxy->sortOrder() == Qt::AscendingOrder;
        m_view->sortByColumn(m_proxy->sortColumn(), ascending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(menu, &QMenu::aboutToShow, this, [this, columns] {
        for (QAction *action : columns->actions())
            action->setChecked(action->data().toInt() == m_proxy->sortColumn());
    });
    return menu;
}

void ArticlePane::connectView()
{
    const auto idAt = [this](const QModelIndex &index) { return index.data(ArticleModel::IdRole).toLongLong(); };
    connect(m_view, &ArticleListView::currentRowChanged, this, [this, idAt](const QModelIndex &index) {
        Q_EMIT currentArticleChanged(index.isValid() ? idAt(index) : 0);
    });
    connect(m_view, &QAbstractItemView::activated, this,
            [this, idAt](const QModelIndex &index) { Q_EMIT opened(idAt(index)); });
    connect(m_view, &ArticleListView::starClicked, this,
            [this, idAt](const QModelIndex &index) { Q_EMIT toggleStarRequested(idAt(index)); });
    connect(m_view, &ArticleListView::dotClicked, this,
            [this, idAt](const QModelIndex &index) { Q_EMIT toggleReadRequested(idAt(index)); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_view->indexAt(at).isValid())
            Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &ArticleProxy::setWords);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    auto *leave = new QShortcut(Qt::Key_Escape, m_filter, this, [this] {
        m_filter->clear();
        m_view->setFocus();
    });
    leave->setContext(Qt::WidgetShortcut);
    connect(m_empty, &EmptyState::buttonClicked, this, &ArticlePane::emptyButtonClicked);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &ArticlePane::showState);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ArticlePane::showState);
}

void ArticlePane::setHeading(const QString &text)
{
    m_heading->setText(text);
}

void ArticlePane::setEmptyText(const QString &title, const QString &text, const QString &button)
{
    m_emptyTitle = title;
    m_emptyText = text;
    m_emptyButton = button;
    showState();
}

void ArticlePane::setLoading(bool loading)
{
    m_loading = loading;
    showState();
}

void ArticlePane::showState()
{
    const int shown = m_proxy->rowCount();
    m_count->setText(shown > 0 ? QLocale().toString(shown) : QString());
    if (shown > 0 || m_loading) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (m_model->rowCount() > 0)
        m_empty->set(QStringLiteral("filter"), tr("Nothing matches the filter"));
    else
        m_empty->set(QStringLiteral("news"), m_emptyTitle, m_emptyText, m_emptyButton);
    m_stack->setCurrentWidget(m_empty);
}

const ArticleRow *ArticlePane::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_proxy->rowAt(index) : nullptr;
}

QList<ArticleRow> ArticlePane::selectedRows() const
{
    QList<ArticleRow> rows;
    const QModelIndexList indexes = m_view->selectionModel()->selectedRows(ArticleModel::Title);
    for (const QModelIndex &index : indexes)
        rows << m_proxy->rowAt(index);
    if (rows.isEmpty() && currentRow())
        rows << *currentRow();
    return rows;
}

QList<ArticleRow> ArticlePane::visibleRows() const
{
    QList<ArticleRow> rows;
    rows.reserve(m_proxy->rowCount());
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        rows << m_proxy->rowAt(m_proxy->index(row, 0));
    return rows;
}

bool ArticlePane::select(ArticleId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    if (!m_proxy->mapFromSource(m_model->index(row, 0)).isValid())
        m_filter->clear(); // asked for by name: the filter must not hide it
    selectRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
    return true;
}

void ArticlePane::selectRow(int row)
{
    const QModelIndex index = m_proxy->index(row, ArticleModel::Title);
    if (!index.isValid())
        return;
    m_view->setFocus();
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void ArticlePane::selectOffset(int offset)
{
    const int last = m_proxy->rowCount() - 1;
    const QModelIndex current = m_view->currentIndex();
    if (last < 0)
        return;
    selectRow(current.isValid() ? std::clamp(current.row() + offset, 0, last) : 0);
}

bool ArticlePane::selectNextUnread()
{
    const int count = m_proxy->rowCount();
    const QModelIndex current = m_view->currentIndex();
    const int start = current.isValid() ? current.row() : -1;
    for (int step = 1; step <= count; ++step) {
        const int row = (start + step) % count;
        if (row == start || m_proxy->rowAt(m_proxy->index(row, 0)).status.read)
            continue;
        selectRow(row);
        return true;
    }
    return false;
}

} // namespace oneul
