#include "categories/editlogfilter.h"

#include <algorithm>
#include <array>

#include "categories/editlogmodel.h"

namespace oneul {

void EditLogFilter::setWho(std::optional<CategoryOrigin> who)
{
    m_who = who;
    invalidateFilter();
}

void EditLogFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

bool EditLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto at = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (m_who && at(EditLogModel::Who).data(EditLogModel::OriginRole).toInt() != static_cast<int>(*m_who))
        return false;
    constexpr std::array kSearched{EditLogModel::Title, EditLogModel::Before, EditLogModel::After};
    return m_text.isEmpty() || std::ranges::any_of(kSearched, [&](int column) {
               return at(column).data().toString().contains(m_text, Qt::CaseInsensitive);
           });
}

} // namespace oneul
