#pragma once

#include <QWidget>

#include "model/retention.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace oneul {

class App;
class RuleForm;

/// The general rule and those of single sources, one at a time.
class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPanel(App &app, QWidget *parent = nullptr);

    void setRules(const RetentionRules &rules); ///< announces nothing
    [[nodiscard]] RetentionRules rules() const { return m_rules; }

Q_SIGNALS:
    void changed();

private:
    void fillScopes();
    void showScope();
    void takeRule();
    void takeOwn(bool own);
    void markScope(int index);
    [[nodiscard]] SourceId source() const; ///< 0: the general rule

    App &m_app;
    RetentionRules m_rules;
    QComboBox *m_scope;
    QCheckBox *m_own;
    RuleForm *m_form;
    QLabel *m_note;
};

} // namespace oneul
