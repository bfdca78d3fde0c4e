#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

#include "model/types.h"

namespace oneul {

class ArticleListView;
class ArticleModel;

/// Holds the list still while articles come and go in it: what stands first in sight stays there, and what is selected
/// stays selected, by its id where the list was made anew. At the top of a list in which nothing is selected, new
/// articles show.
class ListAnchor final : public QObject
{
    Q_OBJECT

public:
    ListAnchor(ArticleListView *view, ArticleModel *model);

private:
    void remember();
    void restore();
    void restoreSelection();

    ArticleListView *m_view;
    ArticleModel *m_model;
    QPersistentModelIndex m_first;
    ArticleId m_firstId = 0;
    int m_offset = 0; ///< pixels of the first row that are out of sight, negative
    bool m_atTop = false;
    ArticleId m_current = 0;
    QList<ArticleId> m_selected;
};

} // namespace oneul
