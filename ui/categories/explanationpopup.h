#pragma once

#include <QDialog>

#include "model/article.h"
#include "model/category.h"
#include "model/decision.h"

class QLabel;
class QVBoxLayout;

namespace oneul {

class EvidenceBars;
class Learning;

/// Why an article is where it is: who decided, how sure the classifier is, what spoke for and against, and where else it
/// could go, one click away.
class ExplanationPopup final : public QDialog
{
    Q_OBJECT

public:
    ExplanationPopup(Learning &learning, const Taxonomy &taxonomy, const ArticleRow &row, QWidget *parent = nullptr);

    void showAt(const QPoint &globalPos); ///< there, or as near as the screen allows

Q_SIGNALS:
    void categoryPicked(const oneul::CategoryId &category);
    void ruleWanted();
    void similarWanted();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void load();
    void showExplanation(const Explanation &explanation);
    void showOthers(const Decision &decision);
    void say(const QString &text);
    void place();

    Learning &m_learning;
    const Taxonomy &m_taxonomy;
    ArticleRow m_row;
    QLabel *m_decided;
    QLabel *m_sureness;
    QLabel *m_heading;
    EvidenceBars *m_bars;
    QLabel *m_othersHeading;
    QVBoxLayout *m_others; ///< buttons of the runners-up
    QPoint m_at;
};

} // namespace oneul
