#include "engines/costpage.h"

#include <limits>

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include "base/whendone.h"
#include "common/enterkey.h"
#include "engines/engineproblems.h"
#include "engines/enginewords.h"
#include "engines/fieldmessage.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHighestPrice = 1'000'000; ///< some currencies count in large numbers
constexpr double kHighestCap = 100'000'000;
constexpr int kLongestCurrency = 8;

QString usageLine(const TokenUsage &usage, double cost, const QString &currency)
{
    const QLocale locale;
    const QString tokens =
        CostPage::tr("%1 tokens in, %2 out").arg(locale.toString(usage.input), locale.toString(usage.output));
    const QString line = u"%1 · %2"_s.arg(tokens, costText(cost, currency));
    return usage.estimated ? CostPage::tr("%1 (partly counted here: the server did not say)").arg(line) : line;
}

QWidget *pair(QWidget *left, const QString &between, QWidget *right)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(left);
    layout->addWidget(new QLabel(between));
    layout->addWidget(right);
    layout->addStretch(1);
    row->setFocusProxy(left);
    return row;
}

} // namespace

CostPage::CostPage(EngineService &engines, QWidget *parent)
    : QWidget(parent)
    , m_engines(engines)
    , m_priceIn(new QDoubleSpinBox)
    , m_priceOut(new QDoubleSpinBox)
    , m_currency(new QComboBox)
    , m_currencyMessage(new FieldMessage(m_currency))
    , m_costPerRun(new QDoubleSpinBox)
    , m_costPerDay(new QDoubleSpinBox)
    , m_tokensPerRun(new QSpinBox)
    , m_tokensPerDay(new QSpinBox)
    , m_today(new QLabel)
    , m_total(new QLabel)
{
    setUp();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 14, 14, 14);
    form->setVerticalSpacing(7);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRows(form);
    for (QDoubleSpinBox *box : {m_priceIn, m_priceOut, m_costPerRun, m_costPerDay})
        connect(box, &QDoubleSpinBox::valueChanged, this, &CostPage::onChanged);
    for (QSpinBox *box : {m_tokensPerRun, m_tokensPerDay})
        connect(box, &QSpinBox::valueChanged, this, &CostPage::onChanged);
    connect(m_currency, &QComboBox::currentTextChanged, this, &CostPage::onChanged);
    connect(&engines, &EngineService::used, this, [this](const QString &id) {
        if (id == m_profile.id)
            loadUsage();
    });
}

void CostPage::setUp()
{
    m_priceIn->setObjectName(u"priceIn"_s);
    m_priceOut->setObjectName(u"priceOut"_s);
    for (QDoubleSpinBox *box : {m_priceIn, m_priceOut}) {
        box->setRange(0, kHighestPrice);
        box->setDecimals(4);
        box->setSingleStep(0.1);
    }
    m_priceIn->setAccessibleName(tr("Price of a million tokens in"));
    m_priceOut->setAccessibleName(tr("Price of a million tokens out"));
    m_currency->setObjectName(u"currency"_s);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems({u"USD"_s, u"EUR"_s, u"KRW"_s, u"JPY"_s, u"GBP"_s, u"CNY"_s});
    m_currency->lineEdit()->setMaxLength(kLongestCurrency);
    keepEnter(m_currency->lineEdit());
    m_costPerRun->setObjectName(u"costPerRun"_s);
    m_costPerDay->setObjectName(u"costPerDay"_s);
    for (QDoubleSpinBox *box : {m_costPerRun, m_costPerDay}) {
        box->setRange(0, kHighestCap);
        box->setDecimals(2);
        box->setSpecialValueText(tr("no cap"));
    }
    m_tokensPerRun->setObjectName(u"tokensPerRun"_s);
    m_tokensPerDay->setObjectName(u"tokensPerDay"_s);
    for (QSpinBox *box : {m_tokensPerRun, m_tokensPerDay}) {
        box->setRange(0, std::numeric_limits<int>::max());
        box->setSingleStep(10'000);
        box->setGroupSeparatorShown(true);
        box->setSpecialValueText(tr("no cap"));
    }
    for (QWidget *box : QList<QWidget *>{m_costPerRun, m_costPerDay, m_tokensPerRun, m_tokensPerDay})
        box->setMinimumWidth(150);
    m_costPerRun->setAccessibleName(tr("Cost of a run at most"));
    m_costPerDay->setAccessibleName(tr("Cost of a day at most"));
    m_tokensPerRun->setAccessibleName(tr("Tokens of a run at most"));
    m_tokensPerDay->setAccessibleName(tr("Tokens of a day at most"));
    m_today->setObjectName(u"usageToday"_s);
    m_total->setObjectName(u"usageTotal"_s);
    for (QLabel *label : {m_today, m_total}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

void CostPage::addRows(QFormLayout *form)
{
    const auto hint = [form](const QString &text) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(QString(), label);
    };
    form->addRow(tr("A &million tokens in:"), pair(m_priceIn, tr("out:"), m_priceOut));
    form->addRow(tr("&Currency:"), m_currency);
    form->addRow(QString(), m_currencyMessage);
    hint(tr("As the price list of the service says. With 0 only tokens are counted."));
    form->addRow(tr("A ru&n may cost:"), pair(m_costPerRun, tr("and use:"), m_tokensPerRun));
    form->addRow(tr("A &day may cost:"), pair(m_costPerDay, tr("and use:"), m_tokensPerDay));
    hint(tr("Tokens in and out together. Where a cap would be passed, the built-in engine writes the section, and the "
            "digest says so."));
    form->addRow(tr("Used today:"), m_today);
    form->addRow(tr("Used in all:"), m_total);
}

void CostPage::setProfile(const EngineProfile &profile)
{
    m_filling = true;
    m_priceIn->setValue(profile.priceIn);
    m_priceOut->setValue(profile.priceOut);
    if (profile.currency != m_currency->currentText().trimmed())
        m_currency->setEditText(profile.currency);
    m_costPerRun->setValue(profile.costPerRun);
    m_costPerDay->setValue(profile.costPerDay);
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    m_tokensPerRun->setValue(static_cast<int>(qMin(kMost, profile.tokensPerRun)));
    m_tokensPerDay->setValue(static_cast<int>(qMin(kMost, profile.tokensPerDay)));
    m_profile = profile;
    m_filling = false;
    check();
    loadUsage();
}

EngineProfile CostPage::applied(const EngineProfile &profile) const
{
    EngineProfile typed = profile;
    typed.priceIn = m_priceIn->value();
    typed.priceOut = m_priceOut->value();
    typed.currency = m_currency->currentText().trimmed().toUpper();
    typed.costPerRun = m_costPerRun->value();
    typed.costPerDay = m_costPerDay->value();
    typed.tokensPerRun = m_tokensPerRun->value();
    typed.tokensPerDay = m_tokensPerDay->value();
    return typed;
}

bool CostPage::isValid() const
{
    return currencyProblem(applied({})).isEmpty();
}

void CostPage::onChanged()
{
    if (m_filling)
        return;
    check();
    Q_EMIT changed();
}

void CostPage::check()
{
    const EngineProfile typed = applied({});
    m_currencyMessage->setProblem(currencyProblem(typed));
    const QString suffix = typed.currency.isEmpty() ? QString() : u' ' + typed.currency;
    for (QDoubleSpinBox *box : {m_priceIn, m_priceOut, m_costPerRun, m_costPerDay})
        box->setSuffix(suffix);
}

void CostPage::loadUsage()
{
    const int asked = ++m_generation;
    if (m_profile.id.isEmpty() || m_engines.find(m_profile.id) == nullptr)
        return showUsage(EngineUsage());
    whenDone(this, m_engines.usage(m_profile.id), [this, asked](const Result<EngineUsage> &usage) {
        if (asked == m_generation)
            showUsage(usage);
    });
}

void CostPage::showUsage(const Result<EngineUsage> &usage)
{
    if (!usage) {
        m_today->setText(errorText(usage.error()));
        m_total->clear();
        return;
    }
    const auto said = [this](const TokenUsage &tokens, double cost) {
        return tokens.input + tokens.output == 0 ? tr("nothing yet") : usageLine(tokens, cost, m_profile.currency);
    };
    m_today->setText(said(usage->today, usage->costToday));
    m_total->setText(said(usage->total, usage->costTotal));
}

} // namespace oneul
