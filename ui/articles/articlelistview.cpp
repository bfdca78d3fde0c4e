#include "articles/articlelistview.h"

#include <algorithm>
#include <utility>

#include <QDrag>
#include <QEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

#include "articles/articledelegate.h"
#include "articles/articlemodel.h"
#include "articles/listanchor.h"
#include "articles/previewcache.h"
#include "articles/snippetcache.h"
#include "categories/articlemime.h"
#include "common/badges.h"
#include "common/lettersize.h"

namespace oneul {

namespace {

constexpr int kWide = 640; ///< from this width on there is room for columns
constexpr int kNarrow = 420; ///< below, there is none even for whom they are dear

/// How many are on their way, beside the pointer.
QPixmap dragPicture(const QString &text, const QWidget *over)
{
    const QFontMetrics metrics(over->font());
    const QSize size(metrics.horizontalAdvance(text) + 24, metrics.ascent() + metrics.descent() + 10);
    QPixmap picture(size * over->devicePixelRatioF());
    picture.setDevicePixelRatio(over->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintRowBackground(&painter, QRect(QPoint(), size), over->palette().color(QPalette::Highlight));
    painter.setFont(over->font());
    painter.setPen(over->palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

} // namespace

ArticleListView::ArticleListView(ArticleModel *model, QWidget *parent)
    : QTableView(parent), m_articles(model), m_delegate(new ArticleDelegate(this))
{
    setObjectName(QStringLiteral("articleList"));
    setAccessibleName(tr("Articles"));
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(DragOnly);
    setMouseTracking(true); // what can be clicked shows it
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    QHeaderView *head = horizontalHeader();
    head->setStretchLastSection(false);
    head->setMinimumSectionSize(24);
    head->setSectionsMovable(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setModel(model);
    m_articles->setCardText([this](ArticleId id) { return m_delegate->cardText(id); });
    new ListAnchor(this, model);
    layoutColumns();
    layoutRows();
    head->setSortIndicator(ArticleModel::Date, Qt::DescendingOrder);
    setCompact(wantsCards(width()));
}

bool ArticleListView::isCompact() const
{
    return m_delegate->isCompact();
}

void ArticleListView::layoutColumns()
{
    QHeaderView *head = horizontalHeader();
    head->setSectionResizeMode(ArticleModel::Unread, QHeaderView::Fixed);
    head->setSectionResizeMode(ArticleModel::Star, QHeaderView::Fixed);
    head->setSectionResizeMode(ArticleModel::Title, QHeaderView::Stretch);
    head->resizeSection(ArticleModel::Unread, 26);
    head->resizeSection(ArticleModel::Star, 26);
    head->resizeSection(ArticleModel::Category, 170);
    head->resizeSection(ArticleModel::Source, 150);
    head->resizeSection(ArticleModel::Date, fontMetrics().horizontalAdvance(QStringLiteral("2024. 10. 24. 24")) + 24);
}

void ArticleListView::layoutRows()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int height = m_delegate->sizeHint(option, {}).height();
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void ArticleListView::setCompact(bool compact)
{
    QHeaderView *head = horizontalHeader();
    if (compact == isCompact() && head->isHidden() == compact)
        return;
    if (compact && !isCompact() && isVisible())
        m_wideState = head->saveState();
    const int top = visibleRange().first;
    m_delegate->setCompact(compact);
    for (const int column :
         {ArticleModel::Unread, ArticleModel::Star, ArticleModel::Category, ArticleModel::Source, ArticleModel::Date})
        setColumnHidden(column, compact);
    head->setVisible(!compact);
    layoutRows();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    else if (top > 0)
        scrollTo(m_articles->index(top, ArticleModel::Title), PositionAtTop);
}

bool ArticleListView::wantsCards(int width) const
{
    switch (m_style) {
    case ListStyle::Auto:
        break;
    case ListStyle::Table:
        return width < forLetters(*this, kNarrow);
    case ListStyle::Cards:
    case ListStyle::Magazine:
        return true;
    }
    return width < forLetters(*this, kWide);
}

void ArticleListView::setListStyle(ListStyle style, Density density)
{
    const int top = visibleRange().first;
    m_style = style;
    m_delegate->setMagazine(style == ListStyle::Magazine);
    m_delegate->setDensity(density);
    setCompact(wantsCards(width()));
    layoutRows(); // also where cards stay cards
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    else if (top > 0)
        scrollTo(m_articles->index(top, ArticleModel::Title), PositionAtTop);
    viewport()->update();
}

void ArticleListView::setPreviews(PreviewCache *previews)
{
    m_delegate->setPreviews(previews);
    connect(previews, &PreviewCache::changed, viewport(), qOverload<>(&QWidget::update));
    layoutRows();
}

QByteArray ArticleListView::headerState() const
{
    return isCompact() ? m_wideState : horizontalHeader()->saveState();
}

void ArticleListView::setHeaderState(const QByteArray &state)
{
    m_wideState = state;
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    const bool compact = isCompact();
    for (int column = 0; column < ArticleModel::ColumnCount; ++column)
        setColumnHidden(column, compact && column != ArticleModel::Title);
    horizontalHeader()->setVisible(!compact);
}

std::pair<int, int> ArticleListView::visibleRange() const
{
    const int first = rowAt(0);
    if (first < 0)
        return {0, -1};
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? m_articles->rowCount() - 1 : last};
}

void ArticleListView::setSnippets(SnippetCache *snippets)
{
    m_delegate->setSnippets(snippets);
    connect(snippets, &SnippetCache::changed, viewport(), qOverload<>(&QWidget::update));
    connect(snippets, &SnippetCache::activeChanged, this, [this] {
        layoutRows();
        viewport()->update();
    });
}

void ArticleListView::makeCurrent(int row)
{
    const QModelIndex index = m_articles->index(row, ArticleModel::Title);
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setAutoScroll(true);
}

void ArticleListView::keyboardSearch(const QString &)
{
    // Letters are commands here, and the titles of most rows aren't at hand.
}

void ArticleListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layoutRows();
}

void ArticleListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

void ArticleListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton && !isCompact()) {
        if (index.column() == ArticleModel::Star) {
            Q_EMIT starClicked(index);
            return;
        }
        if (index.column() == ArticleModel::Unread) {
            Q_EMIT dotClicked(index);
            return;
        }
    }
    m_pressedStory = event->button() == Qt::LeftButton ? storyAt(event->pos()) : QModelIndex();
    QTableView::mousePressEvent(event);
}

void ArticleListView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressedStory, {});
    if (pressed.isValid() && storyAt(event->pos()) == pressed)
        Q_EMIT storyClicked(pressed);
}

void ArticleListView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    if (storyAt(event->pos()).isValid())
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

QRect ArticleListView::storyRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate->storyRect(option, index);
}

QModelIndex ArticleListView::storyAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return storyRect(index).contains(at) ? index : QModelIndex();
}

/// A list moves by rows: the keys of a table that go through columns go nowhere or to its ends.
QModelIndex ArticleListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_articles->rowCount() - 1;
    const auto at = [this](int row) { return m_articles->index(row, ArticleModel::Title); };
    if (last < 0)
        return {};
    const int page = std::max(1, viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()) - 1);
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    switch (action) {
    case MoveNext: // asked when the list gets the keyboard: nobody has chosen an article by that
        return currentIndex().isValid() ? QTableView::moveCursor(action, modifiers) : QModelIndex();
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(last);
    case MovePageUp:
        return at(std::max(0, row - page));
    case MovePageDown:
        return at(std::min(last, row + page));
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void ArticleListView::paintEvent(QPaintEvent *event)
{
    const auto [first, last] = visibleRange();
    m_articles->want(first, last);
    QTableView::paintEvent(event);
}

/// The ids of what is selected, and not six cells of each row.
void ArticleListView::startDrag(Qt::DropActions)
{
    QList<ArticleId> ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids << m_articles->idAt(row);
    }
    if (ids.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(articlesToMime(ids));
    drag->setPixmap(dragPicture(tr("%Ln article(s)", nullptr, static_cast<int>(ids.size())), this));
    drag->exec(Qt::CopyAction);
}

void ArticleListView::resizeEvent(QResizeEvent *event)
{
    setCompact(wantsCards(event->size().width()));
    QTableView::resizeEvent(event);
}

} // namespace oneul
