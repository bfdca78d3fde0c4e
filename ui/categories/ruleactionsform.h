#pragma once

#include <QList>
#include <QWidget>

#include "model/category.h"
#include "model/label.h"
#include "model/rule.h"

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;

namespace oneul {

/// What a rule does: category, labels, star, read, hidden.
class RuleActionsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleActionsForm(QWidget *parent = nullptr);

    void setChoices(const QList<Category> &categories, const QList<Label> &labels);
    void setActions(const RuleActions &actions);
    [[nodiscard]] RuleActions actions() const;

Q_SIGNALS:
    void changed();

private:
    void fillCategories();
    void fillLabels();
    void showLabels();

    QComboBox *m_category;
    QPushButton *m_labelButton;
    QMenu *m_labelMenu;
    QCheckBox *m_star;
    QCheckBox *m_read;
    QCheckBox *m_hide;
    QList<Category> m_categories;
    QList<Label> m_labels;
    RuleActions m_actions; ///< category and labels; those that are not among the choices stay
};

} // namespace oneul
