#pragma once

#include <QFrame>
#include <QList>

#include "model/category.h"
#include "model/decision.h"

class QLayout;
class QLabel;
class QPushButton;

namespace oneul {

/// An article that waits for a category: what it says, and a big button for each suggestion.
class ReviewCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewCard(const Taxonomy &taxonomy, QWidget *parent = nullptr);

    void showItem(const ReviewItem &item, const QDateTime &now);
    void showText(const QString &text); ///< the beginning of the article's text
    void showAnswer(const QString &text); ///< what it has been given already; "" : nothing
    [[nodiscard]] CategoryId suggestion(int place) const; ///< 1…3; "" : none

Q_SIGNALS:
    void picked(const oneul::CategoryId &category);
    void otherWanted();
    void whyWanted();
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeSuggestions();
    QLayout *makeLinks();

    const Taxonomy &m_taxonomy;
    QLabel *m_meta;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_answer;
    QList<QPushButton *> m_buttons;
    QList<CategoryId> m_suggestions;
};

} // namespace oneul
