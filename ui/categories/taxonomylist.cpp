#include "categories/taxonomylist.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include "common/colors.h"
#include "common/dialogkeys.h"
#include "common/uilanguage.h"
#include "labels/labelicon.h"

namespace oneul {

namespace {

enum Column { NameColumn, OtherColumn, ArticlesColumn };

constexpr int kId = Qt::UserRole;
constexpr int kArchived = Qt::UserRole + 1;

} // namespace

TaxonomyList::TaxonomyList(QWidget *parent) : QTreeWidget(parent)
{
    const bool korean = uiLanguage() == Language::Korean;
    setObjectName(QStringLiteral("taxonomyList"));
    setAccessibleName(tr("Categories"));
    setHeaderLabels({tr("Category"), korean ? tr("In English") : tr("In Korean"), tr("Articles")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(OtherColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(ArticlesColumn, QHeaderView::ResizeToContents);
    headerItem()->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT chosen();
    };
    connect(this, &QTreeWidget::currentItemChanged, this, tell);
    connect(this, &QTreeWidget::itemSelectionChanged, this, tell);
}

void TaxonomyList::addItem(const Category &category)
{
    const QString other = uiLanguage() == Language::Korean ? category.nameEn : category.nameKo;
    const QString name = categoryLabel(category);
    auto *item = new QTreeWidgetItem(this, {category.archived ? tr("%1 (archived)").arg(name) : name, other});
    item->setIcon(NameColumn, labelIcon(QColor(category.color)));
    item->setData(NameColumn, kId, category.id);
    item->setData(NameColumn, kArchived, category.archived);
    item->setToolTip(NameColumn, category.description);
    item->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
    if (m_articles.contains(category.id))
        item->setText(ArticlesColumn, QLocale().toString(m_articles.value(category.id)));
    for (const int column : {NameColumn, OtherColumn, ArticlesColumn}) {
        if (category.archived || column == OtherColumn)
            item->setForeground(column, mutedText(palette()));
    }
}

void TaxonomyList::fill(const Taxonomy &taxonomy)
{
    const CategoryId before = current();
    const int row = topLevelItemCount() == 0 ? 0 : indexOfTopLevelItem(currentItem());
    const QList<CategoryId> marked = selected();
    m_filling = true;
    clear();
    for (const Category &category : taxonomy.categories())
        addItem(category);
    hideArchived();
    choose(before);
    if (currentItem() == nullptr && row >= 0)
        chooseNear(row);
    for (const CategoryId &id : marked) {
        if (QTreeWidgetItem *item = marked.size() > 1 ? itemOf(id) : nullptr)
            item->setSelected(true);
    }
    m_filling = false;
    Q_EMIT chosen();
}

void TaxonomyList::setArticles(const QHash<CategoryId, int> &articles)
{
    m_articles = articles;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        item->setText(ArticlesColumn, QLocale().toString(articles.value(item->data(NameColumn, kId).toString())));
    }
}

void TaxonomyList::showArchived(bool shown)
{
    m_archived = shown;
    hideArchived();
}

void TaxonomyList::hideArchived()
{
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setHidden(!m_archived && topLevelItem(row)->data(NameColumn, kArchived).toBool());
}

QTreeWidgetItem *TaxonomyList::itemOf(const CategoryId &id) const
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(NameColumn, kId).toString() == id)
            return topLevelItem(row);
    }
    return nullptr;
}

void TaxonomyList::choose(const CategoryId &id)
{
    QTreeWidgetItem *item = itemOf(id);
    if (item != nullptr && !item->isHidden())
        setCurrentItem(item);
}

/// The one that stands where another one was, or the next that is shown.
void TaxonomyList::chooseNear(int row)
{
    for (int place = 0; place < topLevelItemCount(); ++place) {
        if (!topLevelItem(place)->isHidden())
            setCurrentItem(topLevelItem(place));
        if (place >= row && currentItem() != nullptr)
            return;
    }
}

void TaxonomyList::chooseNone()
{
    setCurrentItem(nullptr);
    clearSelection();
}

CategoryId TaxonomyList::current() const
{
    return currentItem() != nullptr ? currentItem()->data(NameColumn, kId).toString() : CategoryId();
}

QList<CategoryId> TaxonomyList::selected() const
{
    QList<CategoryId> ids;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->isSelected())
            ids << topLevelItem(row)->data(NameColumn, kId).toString();
    }
    return ids;
}

QList<CategoryId> TaxonomyList::order() const
{
    QList<CategoryId> ids;
    for (int row = 0; row < topLevelItemCount(); ++row)
        ids << topLevelItem(row)->data(NameColumn, kId).toString();
    return ids;
}

void TaxonomyList::move(int by)
{
    const int from = indexOfTopLevelItem(currentItem());
    int to = from + by;
    while (to >= 0 && to < topLevelItemCount() && topLevelItem(to)->isHidden())
        to += by;
    if (from < 0 || to < 0 || to >= topLevelItemCount())
        return;
    QList<CategoryId> moved = order();
    moved.move(from, to);
    Q_EMIT reordered(moved);
}

void TaxonomyList::dropEvent(QDropEvent *event)
{
    const QList<CategoryId> before = order();
    QTreeWidget::dropEvent(event);
    if (order() != before)
        Q_EMIT reordered(order());
}

void TaxonomyList::keyPressEvent(QKeyEvent *event)
{
    if (const int by = placesToMove(*event); by != 0)
        move(by);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace oneul
