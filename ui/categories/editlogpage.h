#pragma once

#include <QWidget>

#include "model/types.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace oneul {

class App;
class EditLogFilter;
class EditLogModel;
class EmptyState;

/// The log of edits: when who gave which article which category. A line's article can be opened, and its former category
/// put back.
class EditLogPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EditLogPage(App &app, QWidget *parent = nullptr);

    [[nodiscard]] EditLogModel *model() const { return m_model; }

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);
    void putBackWanted(oneul::ArticleId id, const oneul::CategoryId &category);
    void left(); ///< Esc

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void makeTable();
    void connectAll();
    void follow();
    void showState();
    void leave();
    void putBack();
    void showMenu(const QPoint &at);
    void openRow(const QModelIndex &index);

    App &m_app;
    EditLogModel *m_model;
    EditLogFilter *m_filter;
    QTableView *m_table;
    QComboBox *m_who;
    QLineEdit *m_text;
    QPushButton *m_putBack = nullptr;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_stale = true;
};

} // namespace oneul
