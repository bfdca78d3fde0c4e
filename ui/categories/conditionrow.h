#pragma once

#include <QStringList>
#include <QWidget>

#include "model/rule.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace oneul {

/// One condition of a rule: a field, what is asked of it, and a value, with what is wrong with it below.
class ConditionRow final : public QWidget
{
    Q_OBJECT

public:
    /// `sources`: names to complete.
    ConditionRow(const RuleCondition &condition, const QStringList &sources, QWidget *parent = nullptr);

    [[nodiscard]] RuleCondition condition() const;
    void setProblem(const QString &text); ///< "" : none
    void setNumber(int number); ///< for screen readers; from 1

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void fillFields();
    void fillChoices(const QString &value);
    void setCondition(const RuleCondition &condition);
    void onField();
    [[nodiscard]] bool hasChoices() const; ///< kinds and languages: nothing to type

    QStringList m_sources;
    QComboBox *m_field;
    QComboBox *m_test;
    QStackedWidget *m_values;
    QLineEdit *m_value;
    QComboBox *m_choice;
    QToolButton *m_remove;
    QLabel *m_problem;
};

} // namespace oneul
