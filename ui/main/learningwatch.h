#pragma once

#include <QObject>
#include <QTimer>

namespace oneul {

class ArticleListView;
class ArticleModel;
class Learning;

/// Tells what is taught which articles are looked at, so that it shows in them at once: the whole list where it is short,
/// else what is around the rows in sight.
class LearningWatch final : public QObject
{
    Q_OBJECT

public:
    LearningWatch(Learning &learning, ArticleListView *view, ArticleModel *model, QObject *parent = nullptr);

private:
    void tell();

    Learning &m_learning;
    ArticleListView *m_view;
    ArticleModel *m_model;
    QTimer m_soon;
};

} // namespace oneul
