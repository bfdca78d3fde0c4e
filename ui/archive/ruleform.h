#pragma once

#include <QWidget>

#include "model/retention.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace oneul {

/// One rule of retention in plain words: by age, by number, unread articles too.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setRule(const RetentionRule &rule); ///< announces nothing
    [[nodiscard]] RetentionRule rule() const;

Q_SIGNALS:
    void changed();

private:
    void enableFields();

    QCheckBox *m_byAge;
    QSpinBox *m_age;
    QComboBox *m_unit;
    QCheckBox *m_byNumber;
    QSpinBox *m_most;
    QCheckBox *m_unread;
};

} // namespace oneul
