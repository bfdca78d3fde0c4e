#pragma once

#include <QWidget>

#include "model/article.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace oneul {

class App;
class EmptyState;
class ReviewCard;
class ReviewQueue;

/// Asks about the unsure articles, one at a time: 1–3 take a suggestion, E another category, Space skips, B goes back.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(App &app, QWidget *parent = nullptr);

    [[nodiscard]] ArticleId articleId() const; ///< of the one that is asked about; 0: none
    [[nodiscard]] QString progressText() const;

Q_SIGNALS:
    void answered(oneul::ArticleId id, const oneul::CategoryId &category);
    void whyWanted(const oneul::ArticleRow &row, const QPoint &globalPos);
    void left(); ///< Esc

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    void makeKeys();
    void connectCard();
    void showCurrent();
    void showText(ArticleId id);
    void showProgress();
    void showEmpty();
    void answer(const CategoryId &category);
    void pickOther();
    void askWhy();
    void openOriginal();

    App &m_app;
    ReviewQueue *m_queue;
    QLabel *m_progress;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    ReviewCard *m_card;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace oneul
