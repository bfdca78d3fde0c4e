#include "articles/sortmenu.h"

#include <QActionGroup>
#include <QHeaderView>

#include "articles/articlemodel.h"

namespace oneul {

namespace {

constexpr int kRelevance = -1; ///< as a section: none

} // namespace

SortMenu::SortMenu(const ArticleModel *model, QHeaderView *header, QWidget *parent)
    : QMenu(parent), m_header(header), m_keys(new QActionGroup(this)), m_relevance(addKey(tr("Relevance"), kRelevance))
{
    m_relevance->setVisible(false);
    for (const int column : {ArticleModel::Date, ArticleModel::Title, ArticleModel::Source, ArticleModel::Category,
                             ArticleModel::Unread, ArticleModel::Star}) {
        const bool hasIcon = column == ArticleModel::Unread || column == ArticleModel::Star;
        addKey(model->headerData(column, Qt::Horizontal, hasIcon ? Qt::ToolTipRole : Qt::DisplayRole).toString(),
               column);
    }
    addSeparator();
    m_reverse = addAction(tr("Reverse order"));
    connect(m_reverse, &QAction::triggered, this, [this] {
        const bool ascending = m_header->sortIndicatorOrder() == Qt::AscendingOrder;
        m_header->setSortIndicator(m_header->sortIndicatorSection(),
                                   ascending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(this, &QMenu::aboutToShow, this, &SortMenu::check);
}

QAction *SortMenu::addKey(const QString &text, int column)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setData(column);
    m_keys->addAction(action);
    connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    return action;
}

void SortMenu::sortBy(int column)
{
    const bool fromTop = column == ArticleModel::Date || column == ArticleModel::Star || column == kRelevance;
    m_header->setSortIndicator(column, fromTop ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SortMenu::offerRelevance(bool offered)
{
    m_relevance->setVisible(offered);
}

void SortMenu::check()
{
    const int column = m_header->sortIndicatorSection();
    for (QAction *action : m_keys->actions())
        action->setChecked(action->data().toInt() == column);
    m_reverse->setEnabled(column != kRelevance);
}

} // namespace oneul
