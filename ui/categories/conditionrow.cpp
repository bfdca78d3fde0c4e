#include "categories/conditionrow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include "categories/rulewords.h"
#include "common/accessiblerole.h"
#include "common/enterkey.h"
#include "common/icons.h"
#include "common/words.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using Field = RuleCondition::Field;
using Test = RuleCondition::Test;

constexpr int kLongestValue = 500;

/// A test and whether it is turned round, as one entry of the box.
int entryOf(Test test, bool negated)
{
    return static_cast<int>(test) * 2 + (negated ? 1 : 0);
}

} // namespace

ConditionRow::ConditionRow(const RuleCondition &condition, const QStringList &sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_field(new QComboBox)
    , m_test(new QComboBox)
    , m_values(new QStackedWidget)
    , m_value(new QLineEdit)
    , m_choice(new QComboBox)
    , m_remove(new QToolButton)
    , m_problem(new QLabel)
{
    fillFields();
    m_values->addWidget(m_value);
    m_values->addWidget(m_choice);
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_field);
    row->addWidget(m_test);
    row->addWidget(m_values, 1);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    setCondition(condition);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionRow::onField);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeRequested);
}

void ConditionRow::fillFields()
{
    for (const Field field : {Field::Title, Field::Text, Field::Source, Field::Author, Field::Language, Field::Kind})
        m_field->addItem(fieldText(field), static_cast<int>(field));
    m_field->setObjectName(u"conditionField"_s);
    m_test->setObjectName(u"conditionTest"_s);
    m_value->setObjectName(u"conditionValue"_s);
    m_value->setMaxLength(kLongestValue);
    m_choice->setObjectName(u"conditionChoice"_s);
    keepEnter(m_value);
    m_remove->setObjectName(u"removeCondition"_s);
    m_remove->setIcon(icon(u"remove"_s));
    m_remove->setToolTip(tr("Remove this condition"));
    m_problem->setObjectName(u"conditionProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(m_field);
}

bool ConditionRow::hasChoices() const
{
    const auto field = static_cast<Field>(m_field->currentData().toInt());
    return field == Field::Language || field == Field::Kind;
}

void ConditionRow::fillChoices(const QString &value)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    if (static_cast<Field>(m_field->currentData().toInt()) == Field::Kind) {
        for (const Kind kind : {Kind::News, Kind::Papers})
            m_choice->addItem(kindLabel(kind), kindName(kind));
    } else {
        const QList<NamedLanguage> languages = namedLanguages();
        for (const NamedLanguage &language : languages)
            m_choice->addItem(language.name, language.code);
    }
    if (!value.isEmpty() && m_choice->findData(value) < 0)
        m_choice->addItem(languageText(value), value);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(value)));
}

void ConditionRow::setCondition(const RuleCondition &condition)
{
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(condition.field)));
    onField();
    m_test->setCurrentIndex(qMax(0, m_test->findData(entryOf(condition.test, condition.negated))));
    if (hasChoices())
        fillChoices(condition.value);
    else
        m_value->setText(condition.value);
}

void ConditionRow::onField()
{
    const int before = m_test->currentData().isValid() ? m_test->currentData().toInt() : 0;
    {
        const QSignalBlocker quiet(m_test);
        m_test->clear();
        for (const Test test : {Test::Contains, Test::Word, Test::Is, Test::Regex}) {
            for (const bool negated : {false, true}) {
                if (!hasChoices() || test == Test::Is)
                    m_test->addItem(testText(test, negated), entryOf(test, negated));
            }
        }
        m_test->setCurrentIndex(qMax(0, m_test->findData(before)));
    }
    const bool source = static_cast<Field>(m_field->currentData().toInt()) == Field::Source;
    auto *completer = source ? new QCompleter(m_sources, m_value) : nullptr;
    if (completer != nullptr) {
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
    }
    m_value->setCompleter(completer);
    if (hasChoices())
        fillChoices({});
    m_values->setCurrentWidget(hasChoices() ? static_cast<QWidget *>(m_choice) : m_value);
    Q_EMIT changed();
}

RuleCondition ConditionRow::condition() const
{
    RuleCondition condition;
    const int entry = m_test->currentData().toInt();
    condition.field = static_cast<Field>(m_field->currentData().toInt());
    condition.test = static_cast<Test>(entry / 2);
    condition.negated = entry % 2 == 1;
    // An expression may mean its blanks.
    const QString typed = condition.test == Test::Regex ? m_value->text() : m_value->text().trimmed();
    condition.value = hasChoices() ? m_choice->currentData().toString() : typed;
    return condition;
}

void ConditionRow::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_value->setAccessibleDescription(text);
}

void ConditionRow::setNumber(int number)
{
    nameChoice(m_field, tr("Condition %1: field").arg(number));
    nameChoice(m_test, tr("Condition %1: test").arg(number));
    m_value->setAccessibleName(tr("Condition %1: value").arg(number));
    nameChoice(m_choice, tr("Condition %1: value").arg(number));
    m_remove->setAccessibleName(tr("Remove condition %1").arg(number));
}

} // namespace oneul
