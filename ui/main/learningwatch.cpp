#include "main/learningwatch.h"

#include <algorithm>

#include <QScrollBar>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "service/learning.h"

namespace oneul {

namespace {

constexpr int kSettleMs = 150; ///< scrolling asks many times a second
constexpr int kMost = 1000; ///< articles of a busy day

} // namespace

LearningWatch::LearningWatch(Learning &learning, ArticleListView *view, ArticleModel *model, QObject *parent)
    : QObject(parent), m_learning(learning), m_view(view), m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettleMs);
    connect(&m_soon, &QTimer::timeout, this, &LearningWatch::tell);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
}

void LearningWatch::tell()
{
    const QList<ArticleId> &ids = m_model->ids();
    if (ids.size() <= kMost) {
        m_learning.watch(ids);
        return;
    }
    const auto [first, last] = m_view->visibleRange();
    const qsizetype middle = (first + last) / 2;
    m_learning.watch(ids.mid(std::max<qsizetype>(0, middle - kMost / 2), kMost));
}

} // namespace oneul
