#pragma once

#include <QUrl>
#include <QWidget>

#include "model/article.h"
#include "model/category.h"

class QStackedLayout;

namespace oneul {

class ArticleService;
class EmptyState;
class ReaderBrowser;

/// Shows one article; follows its changes. Links are handed out, never opened here.
class Reader final : public QWidget
{
    Q_OBJECT

public:
    Reader(ArticleService &service, const Taxonomy &taxonomy, QWidget *parent = nullptr);

    void showArticle(ArticleId id); ///< 0: nothing
    [[nodiscard]] ArticleId articleId() const { return m_id; }
    void setZoom(int percent);
    bool scrollPage(); ///< false: the end was reached already

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void linkHovered(const QString &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load(bool keepPlace);
    void render(bool keepPlace);
    void follow(const ArticleDelta &delta);

    ArticleService &m_service;
    const Taxonomy &m_taxonomy;
    ReaderBrowser *m_browser;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ArticleId m_id = 0;
    Article m_article;
    int m_zoom = 100;
};

} // namespace oneul
