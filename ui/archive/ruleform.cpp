#include "archive/ruleform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "common/accessiblerole.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAge = 600;
constexpr int kMostArticles = 100'000'000;
constexpr int kUsualMonths = 12;
constexpr int kUsualMost = 100'000;

/// What the unit's box stands for.
enum Unit { Days, Months };

QLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_byAge(new QCheckBox(tr("Remove articles &older than")))
    , m_age(new QSpinBox)
    , m_unit(new QComboBox)
    , m_byNumber(new QCheckBox(tr("&Keep only the newest")))
    , m_most(new QSpinBox)
    , m_unread(new QCheckBox(tr("&Unread articles may go too")))
{
    m_byAge->setObjectName(u"byAge"_s);
    m_age->setObjectName(u"age"_s);
    m_unit->setObjectName(u"ageUnit"_s);
    m_byNumber->setObjectName(u"byNumber"_s);
    m_most->setObjectName(u"most"_s);
    m_unread->setObjectName(u"unreadToo"_s);
    m_age->setRange(1, kMostAge);
    m_age->setAccessibleName(m_byAge->text());
    m_unit->addItem(tr("days"), Days);
    m_unit->addItem(tr("months"), Months);
    nameChoice(m_unit, tr("Unit of the age"));
    m_most->setRange(1, kMostArticles);
    m_most->setSingleStep(1000);
    m_most->setGroupSeparatorShown(true);
    m_most->setSuffix(tr(" articles"));
    m_most->setAccessibleName(m_byNumber->text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(rowOf({m_byAge, m_age, m_unit}));
    layout->addLayout(rowOf({m_byNumber, m_most}));
    layout->addWidget(m_unread);
    setRule({});
    const auto follow = [this] {
        enableFields();
        Q_EMIT changed();
    };
    for (QCheckBox *box : {m_byAge, m_byNumber, m_unread})
        connect(box, &QCheckBox::toggled, this, follow);
    for (QSpinBox *box : {m_age, m_most})
        connect(box, &QSpinBox::valueChanged, this, follow);
    connect(m_unit, &QComboBox::currentIndexChanged, this, follow);
}

void RuleForm::setRule(const RetentionRule &rule)
{
    const bool blocked = blockSignals(true);
    const bool inMonths = rule.months > 0 || !rule.hasAge();
    m_byAge->setChecked(rule.hasAge());
    m_unit->setCurrentIndex(inMonths ? Months : Days);
    m_age->setValue(!rule.hasAge() ? kUsualMonths : inMonths ? rule.months : rule.days);
    m_byNumber->setChecked(rule.most > 0);
    m_most->setValue(rule.most > 0 ? rule.most : kUsualMost);
    m_unread->setChecked(rule.unreadToo);
    blockSignals(blocked);
    enableFields();
}

RetentionRule RuleForm::rule() const
{
    RetentionRule rule;
    if (m_byAge->isChecked())
        (m_unit->currentData().toInt() == Months ? rule.months : rule.days) = m_age->value();
    if (m_byNumber->isChecked())
        rule.most = m_most->value();
    rule.unreadToo = m_unread->isChecked() && !rule.isOff();
    return rule;
}

void RuleForm::enableFields()
{
    m_age->setEnabled(m_byAge->isChecked());
    m_unit->setEnabled(m_byAge->isChecked());
    m_most->setEnabled(m_byNumber->isChecked());
    m_unread->setEnabled(m_byAge->isChecked() || m_byNumber->isChecked());
}

} // namespace oneul
