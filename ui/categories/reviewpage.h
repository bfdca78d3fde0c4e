#pragma once

#include <QList>
#include <QWidget>

#include "model/article.h"

class QLabel;
class QPushButton;
class QShortcut;
class QStackedLayout;

namespace oneul {

enum class ActionId;
class App;
class EmptyState;
class ReviewCard;
class ReviewQueue;

/// Asks about the unsure articles, one at a time: 1–3 take a suggestion, Space skips, B
/// goes back; the window's keys for another category, for why and for the original do the same here.
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
    void followKeys(); ///< those of the window's commands that this page has, too
    void connectCard();
    void showCurrent();
    void showText(ArticleId id);
    void showProgress();
    void showEmpty();
    void answer(const CategoryId &category);
    void pickOther();
    void askWhy();
    void openOriginal();

    struct Follower {
        ActionId id;
        QShortcut *shortcut;
    };

    App &m_app;
    QList<Follower> m_followers;
    ReviewQueue *m_queue;
    QLabel *m_progress;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    ReviewCard *m_card;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace oneul
