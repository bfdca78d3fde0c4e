#include "articles/articlepane.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/sortmenu.h"
#include "common/emptystate.h"
#include "common/icons.h"

namespace oneul {

ArticlePane::ArticlePane(const Taxonomy &taxonomy, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new ArticleModel(taxonomy, clock, this))
    , m_view(new ArticleListView(m_model, this))
    , m_heading(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_sort(new SortMenu(m_model, m_view->horizontalHeader(), this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("articlePane"));
    setMinimumWidth(260);
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
    connectFilter();
    connectModel();
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
    m_count->setObjectName(QStringLiteral("listCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setObjectName(QStringLiteral("filterBox"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(170);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);

    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(14, 8, 8, 8);
    line->setSpacing(8);
    line->addWidget(m_heading);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_filter, 2);
    line->addWidget(makeSortButton());
    return head;
}

QToolButton *ArticlePane::makeSortButton()
{
    auto *sort = new QToolButton(this);
    sort->setIcon(icon(QStringLiteral("sort")));
    sort->setToolTip(tr("Sort by"));
    sort->setAccessibleName(tr("Sort by"));
    sort->setAutoRaise(true);
    sort->setPopupMode(QToolButton::InstantPopup);
    sort->setMenu(m_sort);
    sort->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    return sort;
}

void ArticlePane::connectView()
{
    const auto idAt = [this](const QModelIndex &index) { return m_model->idAt(index.row()); };
    connect(m_view, &ArticleListView::currentRowChanged, this, &ArticlePane::onCurrentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticlePane::selectionChanged);
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
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ArticlePane::changeOrder);
}

void ArticlePane::connectFilter()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ArticlePane::filterTextChanged);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    auto *leave = new QShortcut(Qt::Key_Escape, m_filter, this, [this] {
        m_filter->clear();
        m_view->setFocus();
    });
    leave->setContext(Qt::WidgetShortcut);
}

void ArticlePane::connectModel()
{
    connect(m_empty, &EmptyState::buttonClicked, this, &ArticlePane::emptyButtonClicked);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ArticlePane::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ArticlePane::onReset);
    connect(m_model, &ArticleModel::kept, this, &ArticlePane::announceCurrent);
}

QString ArticlePane::heading() const
{
    return m_heading->text();
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
    m_complete = m_complete && !loading;
    showState();
}

void ArticlePane::setResults(bool results)
{
    m_results = results;
    showState();
}

void ArticlePane::setComplete()
{
    m_complete = true;
    const bool again = std::exchange(m_reordering, false);
    if (again && m_current != 0) {
        const int row = m_model->placeOf(m_current);
        if (row >= 0)
            m_view->makeCurrent(row);
        else
            onCurrentChanged({});
    }
    showState();
}

void ArticlePane::onReset()
{
    showState();
    // In the same list, sorted anew or read anew, it is found again.
    if (!m_reordering && !m_model->isApplying())
        onCurrentChanged({});
}

void ArticlePane::showState()
{
    const int shown = m_model->rowCount();
    const QString count = m_results ? tr("%Ln found", nullptr, shown) : QLocale().toString(shown);
    m_count->setText(shown > 0 && m_complete ? count : QString());
    if (shown > 0 || m_loading) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (!m_filter->text().trimmed().isEmpty())
        m_empty->set(QStringLiteral("filter"), tr("Nothing matches the filter"));
    else
        m_empty->set(QStringLiteral("news"), m_emptyTitle, m_emptyText, m_emptyButton);
    m_stack->setCurrentWidget(m_empty);
}

void ArticlePane::offerRelevance(bool offered)
{
    m_sort->offerRelevance(offered);
}

ListOrder ArticlePane::order() const
{
    using Key = ListOrder::Key;
    const QHeaderView *header = m_view->horizontalHeader();
    ListOrder order;
    order.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    switch (header->sortIndicatorSection()) {
    case ArticleModel::Unread:
        order.key = Key::Read;
        break;
    case ArticleModel::Star:
        order.key = Key::Starred;
        break;
    case ArticleModel::Title:
        order.key = Key::Title;
        break;
    case ArticleModel::Category:
        order.key = Key::Category;
        break;
    case ArticleModel::Source:
        order.key = Key::Source;
        break;
    case ArticleModel::Date:
        order.key = Key::Published;
        break;
    default:
        order.key = Key::Relevance;
        break;
    }
    return order;
}

void ArticlePane::setOrder(ListOrder::Key key, bool descending)
{
    using Key = ListOrder::Key;
    static const QHash<Key, int> columns{{Key::Published, ArticleModel::Date},
                                         {Key::Source, ArticleModel::Source},
                                         {Key::Category, ArticleModel::Category},
                                         {Key::Title, ArticleModel::Title},
                                         {Key::Read, ArticleModel::Unread},
                                         {Key::Starred, ArticleModel::Star},
                                         {Key::Relevance, -1}};
    m_view->horizontalHeader()->setSortIndicator(columns.value(key),
                                                 descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ArticlePane::changeOrder()
{
    m_reordering = m_model->rowCount() > 0;
    Q_EMIT orderChanged(order());
}

void ArticlePane::onCurrentChanged(const QModelIndex &index)
{
    const ArticleId id = index.isValid() ? m_model->idAt(index.row()) : 0;
    if (id == m_current)
        return;
    m_current = id;
    m_announced = false;
    m_model->setCurrent(id);
    announceCurrent();
}

void ArticlePane::announceCurrent()
{
    if (m_announced || (m_current != 0 && m_model->rowById(m_current) == nullptr))
        return;
    m_announced = true;
    Q_EMIT currentArticleChanged(m_current);
}

ArticleId ArticlePane::currentId() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : 0;
}

const ArticleRow *ArticlePane::currentRow() const
{
    return m_model->rowById(currentId());
}

int ArticlePane::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count == 0 && currentId() != 0 ? 1 : count;
}

QList<ArticleId> ArticlePane::selectedIds() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    QList<ArticleId> ids;
    ids.reserve(selectedCount());
    for (const auto &[first, last] : std::as_const(ranges)) {
        for (int row = first; row <= last; ++row)
            ids << m_model->idAt(row);
    }
    if (ids.isEmpty() && currentId() != 0)
        ids << currentId();
    return ids;
}

QList<ArticleRow> ArticlePane::selectedRows() const
{
    QList<ArticleRow> rows;
    const QList<ArticleId> ids = selectedIds();
    for (const ArticleId id : ids) {
        if (const ArticleRow *row = m_model->rowById(id); row != nullptr)
            rows << *row;
    }
    return rows;
}

QList<ArticleId> ArticlePane::allIds() const
{
    return m_model->ids();
}

bool ArticlePane::select(ArticleId id)
{
    const int row = m_model->placeOf(id);
    if (row >= 0)
        selectRow(row);
    return row >= 0;
}

void ArticlePane::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, ArticleModel::Title);
    if (!index.isValid())
        return;
    if (m_view->isVisibleTo(m_view->window())) // not from the article that stands in the list's place
        m_view->setFocus();
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void ArticlePane::selectOffset(int offset)
{
    const int last = m_model->rowCount() - 1;
    const QModelIndex current = m_view->currentIndex();
    if (last < 0)
        return;
    selectRow(current.isValid() ? std::clamp(current.row() + offset, 0, last) : 0);
}

bool ArticlePane::selectNextUnread()
{
    const int count = m_model->rowCount();
    const int start = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    for (int step = 1; step <= count; ++step) {
        const int place = (start + step) % count;
        const ArticleRow *row = m_model->rowAt(place);
        if (row == nullptr) {
            Q_EMIT unreadWanted(place);
            return true;
        }
        if (place == start || row->status.read)
            continue;
        selectRow(place);
        return true;
    }
    return false;
}

} // namespace oneul
