#pragma once

#include <QDialog>

#include "base/error.h"
#include "model/taxonomychange.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace oneul {

class App;
class EmptyState;
class SplitTree;
class TaxonomyChanges;

/// Parts a category: proposes parts by the words of its articles, which can be named and rearranged before they are made.
class SplitDialog final : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(App &app, TaxonomyChanges &changes, const Category &category, QWidget *parent = nullptr);

private:
    QLayout *makeTop();
    QLayout *makeMove();
    QWidget *makeButtons();
    void propose();
    void showNone(const Error &error);
    void say(const QString &text);
    void showParts(const QList<SplitPart> &parts);
    void loadTitles(const QList<ArticleId> &articles);
    void follow(); ///< what the tree holds
    void split();

    App &m_app;
    TaxonomyChanges &m_changes;
    Category m_category;
    QSpinBox *m_count;
    SplitTree *m_tree;
    EmptyState *m_empty;
    QComboBox *m_target;
    QPushButton *m_move;
    QLabel *m_message;
    QPushButton *m_split;
    int m_asked = 0; ///< proposals so far; only the last one's answer counts
};

} // namespace oneul
