#pragma once

#include <QDialog>
#include <QList>

#include "base/result.h"
#include "model/rule.h"

class QLabel;
class QPushButton;

namespace oneul {

class App;
class RuleChanges;
class RuleDetails;
class RuleList;
class RulePreviewPane;

/// The analyst's rules: their list, one's fields, and what it would do to the articles that are there. Rules are kept when
/// they are saved; order and check boxes take effect at once.
class RuleEditor final : public QDialog
{
    Q_OBJECT

public:
    RuleEditor(App &app, RuleChanges &changes, QWidget *parent = nullptr);

    /// A stored rule, or a new one that can be changed before it is saved.
    void openWith(const Rule &rule);
    void reject() override; ///< asks where something is not saved

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeBottom();
    void connectAll();
    void follow(); ///< other rules are kept
    void showChosen();
    void onTyped();
    void preview();
    void enable();
    void add(const Rule &rule);
    void copy();
    void remove();
    void save(bool thenApply);
    void apply(const Rule &rule);
    void onSaved(RuleId was, const Result<Rule> &saved, bool thenApply);
    void switchRule(const Rule &rule, bool enabled);
    void reorder(const QList<RuleId> &order);
    void ask();
    void saveAll(QList<Rule> rules); ///< and closes
    void say(const QString &text);

    App &m_app;
    RuleChanges &m_changes;
    RuleList *m_list;
    RuleDetails *m_details;
    RulePreviewPane *m_preview;
    QLabel *m_message;
    QPushButton *m_add;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_save;
    QPushButton *m_apply;
};

} // namespace oneul
