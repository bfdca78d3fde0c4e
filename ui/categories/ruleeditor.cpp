#include "categories/ruleeditor.h"

#include <utility>

#include <QBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

#include "base/whendone.h"
#include "categories/rulechanges.h"
#include "categories/ruledetails.h"
#include "categories/rulelist.h"
#include "categories/rulepreview.h"
#include "categories/rulewords.h"
#include "common/dialogbutton.h"
#include "common/dialogkeys.h"
#include "common/lettersize.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/ruleservice.h"

namespace oneul {

namespace {

/// As the service wants it: one that is not kept yet has no number.
Rule plain(Rule rule)
{
    rule.id = qMax<RuleId>(0, rule.id);
    return rule;
}

} // namespace

RuleEditor::RuleEditor(App &app, RuleChanges &changes, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_changes(changes)
    , m_list(new RuleList)
    , m_details(new RuleDetails(app))
    , m_preview(new RulePreviewPane(app))
    , m_message(new QLabel)
    , m_add(dialogButton(tr("&Add"), QStringLiteral("addRule")))
    , m_copy(dialogButton(tr("&Copy"), QStringLiteral("copyRule")))
    , m_remove(dialogButton(tr("&Remove"), QStringLiteral("removeRule")))
    , m_save(dialogButton(tr("&Save"), QStringLiteral("saveRule")))
    , m_apply(dialogButton(tr("Save and appl&y to the last %n day(s)", nullptr, RulePreviewPane::kDays),
                           QStringLiteral("applyRule")))
{
    setObjectName(QStringLiteral("ruleEditor"));
    setWindowTitle(tr("Rules"));
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(makeLeft());
    panes->addWidget(makeRight());
    panes->setStretchFactor(1, 1);
    panes->setSizes({270, 700});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(panes, 1);
    layout->addWidget(makeBottom());
    resizeForLetters(this, {1000, 680});
    addUndoKeys(this, m_changes.undoStack());
    connectAll();
    follow();
    m_list->setFocus();
}

QWidget *RuleEditor::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 10, 0);
    auto *hint = new QLabel(tr("The first rule that fits decides the category; the rest of all that fit adds up. Drag, "
                               "or Alt+Up and Alt+Down, to change the order."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {m_add, m_copy, m_remove})
        row->addWidget(each);
    layout->addLayout(row);
    return left;
}

QWidget *RuleEditor::makeRight()
{
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->setHandleWidth(1);
    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(12, 0, 0, 8);
    topLayout->addWidget(m_details);
    auto *bottom = new QWidget;
    auto *bottomLayout = new QVBoxLayout(bottom);
    bottomLayout->setContentsMargins(12, 8, 0, 0);
    bottomLayout->addWidget(m_preview);
    right->addWidget(top);
    right->addWidget(bottom);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    return right;
}

QWidget *RuleEditor::makeBottom()
{
    m_message->setObjectName(QStringLiteral("ruleMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *close = dialogButton(tr("Close"), QStringLiteral("closeRules"));
    connect(close, &QPushButton::clicked, this, &RuleEditor::reject);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_message, 1);
    for (QPushButton *each : {m_save, m_apply, close})
        layout->addWidget(each);
    return row;
}

void RuleEditor::connectAll()
{
    connect(&m_app.rules(), &RuleService::changed, this, &RuleEditor::follow);
    connect(&m_changes, &RuleChanges::failed, this, [this](const Error &error) { say(errorText(error)); });
    connect(m_list, &RuleList::chosen, this, &RuleEditor::showChosen);
    connect(m_list, &RuleList::enabledChanged, this, &RuleEditor::switchRule);
    connect(m_list, &RuleList::reordered, this, &RuleEditor::reorder);
    connect(m_details, &RuleDetails::changed, this, &RuleEditor::onTyped);
    connect(m_add, &QPushButton::clicked, this, [this] { add({}); });
    connect(m_copy, &QPushButton::clicked, this, &RuleEditor::copy);
    connect(m_remove, &QPushButton::clicked, this, &RuleEditor::remove);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_apply, &QPushButton::clicked, this, [this] { save(true); });
}

void RuleEditor::follow()
{
    m_list->fill(m_app.rules().rules());
}

void RuleEditor::openWith(const Rule &rule)
{
    if (rule.id > 0 && m_list->keptRule(rule.id).id != 0)
        m_list->choose(rule.id);
    else
        add(rule);
}

void RuleEditor::showChosen()
{
    m_details->setEnabled(m_list->currentItem() != nullptr);
    m_details->setRule(m_list->current());
    enable();
    preview();
}

void RuleEditor::onTyped()
{
    m_list->setCurrentRule(m_details->rule());
    say({});
    enable();
    preview();
}

void RuleEditor::preview()
{
    if (m_list->currentItem() == nullptr)
        m_preview->clear(tr("There is no rule yet. Add one, or make one from an edit in the list of articles."));
    else if (m_details->isValid())
        m_preview->showRule(plain(m_list->current()));
    else
        m_preview->clear(tr("What the rule would do is shown here once it is complete."));
}

void RuleEditor::enable()
{
    const bool any = m_list->currentItem() != nullptr;
    const Rule rule = m_list->current();
    const bool valid = any && m_details->isValid();
    m_copy->setEnabled(any);
    m_remove->setEnabled(any);
    m_save->setEnabled(valid && (rule.id < 0 || m_list->isChanged(rule)));
    m_apply->setEnabled(valid);
}

void RuleEditor::add(const Rule &rule)
{
    m_list->addDraft(rule);
    if (rule.conditions.isEmpty())
        m_details->startCondition();
    m_details->setFocus();
}

void RuleEditor::copy()
{
    Rule rule = m_list->current();
    rule.name = tr("%1 (copy)").arg(ruleTitle(rule));
    add(rule);
}

void RuleEditor::remove()
{
    const Rule rule = m_list->current();
    if (rule.id <= 0) {
        m_list->drop(rule.id);
        return;
    }
    whenDone(this, m_changes.remove(rule.id, ruleTitle(rule)), [this, rule](const Result<void> &removed) {
        say(removed ? tr("“%1” was removed. Ctrl+Z brings it back.").arg(ruleTitle(rule)) : errorText(removed.error()));
    });
}

void RuleEditor::save(bool thenApply)
{
    const Rule rule = m_list->current();
    m_save->setEnabled(false);
    m_apply->setEnabled(false);
    if (thenApply && !m_list->isChanged(rule) && rule.id > 0)
        return apply(rule);
    whenDone(this, m_changes.save(plain(rule), ruleTitle(rule)),
             [this, was = rule.id, thenApply](const Result<Rule> &saved) { onSaved(was, saved, thenApply); });
}

void RuleEditor::onSaved(RuleId was, const Result<Rule> &saved, bool thenApply)
{
    if (!saved) {
        say(errorText(saved.error()));
        return enable();
    }
    const bool chosen = m_list->current().id == was;
    m_list->drop(was);
    if (chosen)
        m_list->choose(saved->id);
    say(tr("Saved. New articles meet the rule as they come."));
    enable();
    if (thenApply)
        apply(*saved);
}

void RuleEditor::apply(const Rule &rule)
{
    say(tr("Applying the rule…"));
    whenDone(this, m_changes.apply(rule, RulePreviewPane::kDays, ruleTitle(rule)), [this](const Result<int> &count) {
        if (!count)
            say(errorText(count.error()));
        else
            say(*count > 0 ? tr("%Ln change(s) made. Ctrl+Z takes them back.", nullptr, *count)
                           : tr("There was nothing to change."));
        enable();
        preview();
    });
}

void RuleEditor::switchRule(const Rule &rule, bool enabled)
{
    if (m_list->current().id == rule.id)
        m_details->setRule(m_list->current());
    Rule kept = m_list->keptRule(rule.id);
    if (kept.id == 0)
        return enable();
    kept.enabled = enabled;
    whenDone(this, m_changes.save(kept, ruleTitle(kept)), [this](const Result<Rule> &saved) {
        say(saved ? QString() : errorText(saved.error()));
        follow();
    });
}

void RuleEditor::reorder(const QList<RuleId> &order)
{
    whenDone(this, m_changes.reorder(order), [this](const Result<void> &moved) {
        say(moved ? QString() : errorText(moved.error()));
        if (!moved)
            follow(); // back as it was
    });
}

void RuleEditor::reject()
{
    if (m_list->unsaved().isEmpty())
        QDialog::reject();
    else
        ask();
}

void RuleEditor::ask()
{
    const QList<Rule> rules = m_list->unsaved();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Rules"),
                                     tr("%n rule(s) are not saved.", nullptr, static_cast<int>(rules.size())),
                                     QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("confirmRules"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, question, rules](QAbstractButton *button) {
        if (question->standardButton(button) == QMessageBox::Discard)
            QDialog::reject();
        else if (question->standardButton(button) == QMessageBox::Save)
            saveAll(rules);
    });
    question->open();
}

void RuleEditor::saveAll(QList<Rule> rules)
{
    if (rules.isEmpty())
        return QDialog::reject();
    const Rule rule = rules.takeFirst();
    whenDone(this, m_changes.save(plain(rule), ruleTitle(rule)), [this, rule, rules](const Result<Rule> &saved) {
        if (!saved) {
            m_list->choose(rule.id);
            return say(errorText(ruleTitle(rule), saved.error()));
        }
        m_list->drop(rule.id);
        saveAll(rules);
    });
}

void RuleEditor::say(const QString &text)
{
    m_message->setText(text);
}

} // namespace oneul
