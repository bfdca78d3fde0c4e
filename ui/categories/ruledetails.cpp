#include "categories/ruledetails.h"

#include <utility>

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

#include "categories/conditionrow.h"
#include "categories/ruleactionsform.h"
#include "categories/rulewords.h"
#include "common/enterkey.h"
#include "common/icons.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/labelservice.h"
#include "service/ruleservice.h"
#include "service/sourceservice.h"
#include "service/taxonomyservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 120;
constexpr int kMostConditions = 50;

} // namespace

RuleDetails::RuleDetails(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_name(new QLineEdit)
    , m_all(new QComboBox)
    , m_rowLayout(new QVBoxLayout)
    , m_add(new QPushButton(icon(u"add"_s), tr("Add a c&ondition")))
    , m_actions(new RuleActionsForm)
    , m_problem(new QLabel)
{
    auto *what = new QGroupBox(tr("What it does"));
    auto *whatLayout = new QVBoxLayout(what);
    whatLayout->addWidget(m_actions);
    setFocusProxy(m_name);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeHead());
    layout->addWidget(makeConditions(), 1);
    layout->addWidget(what);
    layout->addWidget(m_problem);
    connect(m_name, &QLineEdit::textChanged, this, &RuleDetails::onChanged);
    connect(m_all, &QComboBox::activated, this, &RuleDetails::onChanged);
    connect(m_actions, &RuleActionsForm::changed, this, &RuleDetails::onChanged);
    connect(m_add, &QPushButton::clicked, this, &RuleDetails::startCondition);
    connect(&app.taxonomies(), &TaxonomyService::changed, this, &RuleDetails::followChoices);
    connect(&app.labels(), &LabelService::changed, this, &RuleDetails::followChoices);
    followChoices();
}

QLayout *RuleDetails::makeHead()
{
    m_name->setObjectName(u"ruleName"_s);
    m_name->setMaxLength(kLongestName);
    keepEnter(m_name);
    m_all->setObjectName(u"ruleAll"_s);
    m_all->addItem(tr("all of the conditions hold"), true);
    m_all->addItem(tr("any of the conditions holds"), false);
    auto *form = new QFormLayout;
    auto *name = new QLabel(tr("&Name:"));
    name->setBuddy(m_name);
    form->addRow(name, m_name);
    auto *all = new QLabel(tr("An article fits &if"));
    all->setBuddy(m_all);
    form->addRow(all, m_all);
    return form;
}

QWidget *RuleDetails::makeConditions()
{
    m_add->setObjectName(u"addCondition"_s);
    m_add->setAutoDefault(false);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->addLayout(m_rowLayout);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    area->setMinimumHeight(120);
    return area;
}

void RuleDetails::followChoices()
{
    m_actions->setChoices(m_app.taxonomy().categories(), m_app.labels().list());
}

void RuleDetails::addRow(const RuleCondition &condition)
{
    QStringList sources;
    const QList<Source> all = m_app.sources().all();
    for (const Source &source : all)
        sources << source.name;
    auto *row = new ConditionRow(condition, sources);
    m_rowLayout->addWidget(row);
    m_rows << row;
    row->setNumber(static_cast<int>(m_rows.size()));
    connect(row, &ConditionRow::changed, this, &RuleDetails::onChanged);
    connect(row, &ConditionRow::removeRequested, this, [this, row] { removeRow(row); });
    m_add->setEnabled(m_rows.size() < kMostConditions);
    // The Tab key goes as the eye does.
    setTabOrder(m_rows.size() > 1 ? static_cast<QWidget *>(m_rows.at(m_rows.size() - 2)) : m_all, row);
    setTabOrder(row, m_add);
}

void RuleDetails::startCondition()
{
    addRow({});
    m_rows.constLast()->setFocus();
    onChanged();
}

void RuleDetails::removeRow(ConditionRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        m_rows.at(place)->setNumber(static_cast<int>(place) + 1);
    m_add->setEnabled(true);
    m_add->setFocus();
    onChanged();
}

void RuleDetails::setRule(const Rule &wanted)
{
    if (wanted == rule())
        return;
    m_filling = true;
    m_rule = wanted;
    m_name->setText(wanted.name);
    m_all->setCurrentIndex(wanted.all ? 0 : 1);
    const QList<ConditionRow *> old = std::exchange(m_rows, {});
    for (ConditionRow *row : old) {
        row->hide();
        row->deleteLater();
    }
    for (const RuleCondition &condition : wanted.conditions)
        addRow(condition);
    m_actions->setActions(wanted.actions);
    m_filling = false;
    check();
}

Rule RuleDetails::rule() const
{
    Rule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.all = m_all->currentData().toBool();
    rule.conditions.clear();
    for (const ConditionRow *row : m_rows)
        rule.conditions << row->condition();
    rule.actions = m_actions->actions();
    return rule;
}

bool RuleDetails::isValid() const
{
    return m_valid;
}

void RuleDetails::onChanged()
{
    if (m_filling)
        return;
    check();
    Q_EMIT changed();
}

QString RuleDetails::problemOf(const RuleCondition &condition) const
{
    Rule alone;
    alone.conditions = {condition};
    alone.actions.star = true;
    const Result<void> checked = m_app.rules().check(alone);
    if (checked)
        return {};
    if (condition.value.isEmpty())
        return tr("Write what to look for.");
    const QRegularExpression expression(condition.value);
    if (condition.test == RuleCondition::Test::Regex && !expression.isValid())
        return tr("The expression can't be read from character %L1 on: %2")
            .arg(expression.patternErrorOffset() + 1)
            .arg(expression.errorString());
    return errorText(checked.error());
}

void RuleDetails::check()
{
    const Rule typed = rule();
    bool fine = true;
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        const QString problem = problemOf(typed.conditions.at(place));
        m_rows.at(place)->setProblem(problem);
        fine = fine && problem.isEmpty();
    }
    const Result<void> checked = m_app.rules().check(typed);
    m_valid = checked.has_value();
    QString text;
    if (!m_valid && fine) {
        text = typed.conditions.isEmpty() ? tr("Add a condition: without one the rule fits nothing.")
               : typed.actions.isEmpty()  ? tr("Choose what the rule does.")
                                          : errorText(checked.error());
    }
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    Rule nameless = typed;
    nameless.name.clear();
    m_name->setPlaceholderText(ruleTitle(nameless));
}

} // namespace oneul
