#pragma once

#include <QObject>
#include <QTimer>

#include "base/error.h"
#include "model/article.h"

namespace oneul {

class ArticleModel;
class ArticleService;

/// Fills the list's model for a filter and keeps it true to the archive: changed rows are read again one by one,
/// new ones are found by asking the filter again. Late answers to an older filter are dropped.
class ArticleLoader final : public QObject
{
    Q_OBJECT

public:
    ArticleLoader(ArticleService &service, ArticleModel *model, QObject *parent = nullptr);

    void setFilter(const ArticleFilter &filter);
    [[nodiscard]] const ArticleFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Adds an article that the filter doesn't cover (a citation that was followed); loaded() when it is there.
    void include(ArticleId id);

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded();
    void included(oneul::ArticleId id);
    void failed(const oneul::Error &error);

private:
    void load();
    void addNew();
    void apply(const ArticleDelta &delta);

    ArticleService &m_service;
    ArticleModel *m_model;
    ArticleFilter m_filter;
    QTimer m_newTimer;
    int m_generation = 0; ///< of the filter
    bool m_loading = false;
};

} // namespace oneul
