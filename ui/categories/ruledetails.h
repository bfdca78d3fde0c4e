#pragma once

#include <QList>
#include <QWidget>

#include "model/rule.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace oneul {

class App;
class ConditionRow;
class RuleActionsForm;

/// One rule's fields: its name, its conditions and what it does, with what is wrong beside each.
class RuleDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleDetails(App &app, QWidget *parent = nullptr);

    void setRule(const Rule &rule); ///< nothing is typed anew where it says the same
    void startCondition(); ///< an empty one, to be typed into
    [[nodiscard]] Rule rule() const; ///< as typed
    [[nodiscard]] bool isValid() const; ///< it can be kept

Q_SIGNALS:
    void changed(); ///< by the user

private:
    QLayout *makeHead();
    QWidget *makeConditions();
    void followChoices(); ///< categories and labels
    void addRow(const RuleCondition &condition);
    void removeRow(ConditionRow *row);
    void onChanged();
    void check();
    [[nodiscard]] QString problemOf(const RuleCondition &condition) const;

    App &m_app;
    Rule m_rule; ///< what the fields don't show: number, whether it works
    QLineEdit *m_name;
    QComboBox *m_all;
    QVBoxLayout *m_rowLayout;
    QList<ConditionRow *> m_rows;
    QPushButton *m_add;
    RuleActionsForm *m_actions;
    QLabel *m_problem;
    bool m_filling = false;
    bool m_valid = false;
};

} // namespace oneul
