#pragma once

#include <QList>
#include <QListWidget>

#include "model/rule.h"

namespace oneul {

/// The rules in their order: check boxes put them to work, Alt+Up and Alt+Down and dragging move them. Each row holds the
/// rule as it is being edited; one that is not kept yet has a number below 0.
class RuleList final : public QListWidget
{
    Q_OBJECT

public:
    explicit RuleList(QWidget *parent = nullptr);

    void fill(const QList<Rule> &kept); ///< what is being edited stays
    RuleId addDraft(const Rule &rule); ///< and chooses it
    void setCurrentRule(const Rule &rule); ///< as it is typed
    void drop(RuleId id); ///< what was typed in it
    void choose(RuleId id);

    [[nodiscard]] Rule current() const; ///< id 0: none
    [[nodiscard]] Rule keptRule(RuleId id) const; ///< as it is kept; id 0: it is not
    [[nodiscard]] bool isChanged(const Rule &rule) const; ///< against what is kept
    [[nodiscard]] QList<Rule> unsaved() const;

Q_SIGNALS:
    void chosen();
    void enabledChanged(const oneul::Rule &rule, bool enabled);
    void reordered(const QList<oneul::RuleId> &order);

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addItem(const Rule &rule);
    void showRule(QListWidgetItem *item, const Rule &rule);
    void onItemChanged(QListWidgetItem *item);
    void move(int by);
    [[nodiscard]] QListWidgetItem *itemOf(RuleId id) const;
    [[nodiscard]] QList<RuleId> order() const; ///< of those that are kept

    QList<Rule> m_kept;
    RuleId m_lastDraft = 0; ///< counts down
    bool m_filling = false;
};

} // namespace oneul
