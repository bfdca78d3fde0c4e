#pragma once

#include <QMenu>

class QActionGroup;
class QHeaderView;

namespace oneul {

class ArticleModel;

/// What a list is sorted by; says the same as the header of the wide list, whose sort indicator it moves. No indicator:
/// by relevance, which only a search has.
class SortMenu final : public QMenu
{
    Q_OBJECT

public:
    SortMenu(const ArticleModel *model, QHeaderView *header, QWidget *parent = nullptr);

    void offerRelevance(bool offered);

private:
    QAction *addKey(const QString &text, int column);
    void sortBy(int column);
    void check();

    QHeaderView *m_header;
    QActionGroup *m_keys;
    QAction *m_relevance;
    QAction *m_reverse;
};

} // namespace oneul
