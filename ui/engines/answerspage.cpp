#include "engines/answerspage.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "engines/engineproblems.h"
#include "engines/fieldmessage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastContext = 1024;
constexpr int kMostContext = 10'000'000;
constexpr int kLeastOutput = 128;
constexpr int kMostOutput = 1'000'000;
constexpr int kMostParallel = 16;
constexpr int kLeastSeconds = 5;
constexpr int kMostSeconds = 3600;

QLabel *hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

AnswersPage::AnswersPage(QWidget *parent)
    : QWidget(parent)
    , m_context(new QSpinBox)
    , m_output(new QSpinBox)
    , m_tokens(new FieldMessage(m_output))
    , m_parallel(new QSpinBox)
    , m_timeout(new QSpinBox)
    , m_temperature(new QDoubleSpinBox)
    , m_translate(new QCheckBox(tr("Tra&nslate titles into the digest's language")))
    , m_categorise(new QCheckBox(tr("Cate&gorise what the classifier is unsure of")))
{
    setUp();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 14, 14, 14);
    form->setVerticalSpacing(7);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addRows(form);
    for (QSpinBox *box : {m_context, m_output, m_parallel, m_timeout})
        connect(box, &QSpinBox::valueChanged, this, &AnswersPage::onChanged);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &AnswersPage::onChanged);
    for (QCheckBox *box : {m_translate, m_categorise})
        connect(box, &QCheckBox::toggled, this, &AnswersPage::onChanged);
}

void AnswersPage::setUp()
{
    m_context->setObjectName(u"contextTokens"_s);
    m_context->setRange(kLeastContext, kMostContext);
    m_context->setSingleStep(1024);
    m_output->setObjectName(u"outputTokens"_s);
    m_output->setRange(kLeastOutput, kMostOutput);
    m_output->setSingleStep(256);
    for (QSpinBox *box : {m_context, m_output}) {
        box->setGroupSeparatorShown(true);
        box->setSuffix(tr(" tokens"));
    }
    m_tokens->setObjectName(u"tokensMessage"_s);
    m_parallel->setObjectName(u"parallel"_s);
    m_parallel->setRange(1, kMostParallel);
    m_timeout->setObjectName(u"timeout"_s);
    m_timeout->setRange(kLeastSeconds, kMostSeconds);
    m_timeout->setSingleStep(10);
    m_timeout->setSuffix(tr(" s", "after a number of seconds"));
    m_temperature->setObjectName(u"temperature"_s);
    m_temperature->setRange(0, 2);
    m_temperature->setSingleStep(0.1);
    m_temperature->setDecimals(2);
    m_translate->setObjectName(u"translateTitles"_s);
    m_categorise->setObjectName(u"categorise"_s);
}

void AnswersPage::addRows(QFormLayout *form)
{
    form->addRow(tr("&Context:"), m_context);
    form->addRow(QString(),
                 hint(tr("What the model holds, prompt and answer together. Articles that don't fit are left "
                         "out by their rank, and listed.")));
    form->addRow(tr("L&ongest answer:"), m_output);
    form->addRow(QString(), m_tokens);
    form->addRow(tr("Calls at the same &time:"), m_parallel);
    form->addRow(tr("&Wait for:"), m_timeout);
    form->addRow(QString(), hint(tr("So long may nothing come before a call is given up.")));
    form->addRow(tr("T&emperature:"), m_temperature);
    form->addRow(QString(), hint(tr("Low values keep closer to the sources.")));
    form->addRow(QString(), m_translate);
    form->addRow(QString(), m_categorise);
    form->addRow(QString(), hint(tr("Both cost calls of their own. A category that you or a rule gave is never "
                                    "changed.")));
}

void AnswersPage::setProfile(const EngineProfile &profile)
{
    m_filling = true;
    m_context->setValue(profile.contextTokens);
    m_output->setValue(profile.outputTokens);
    m_parallel->setValue(profile.parallel);
    m_timeout->setValue(profile.timeoutSeconds);
    m_temperature->setValue(profile.temperature);
    m_translate->setChecked(profile.translateTitles);
    m_categorise->setChecked(profile.categorise);
    m_filling = false;
    check();
}

EngineProfile AnswersPage::applied(const EngineProfile &profile) const
{
    EngineProfile typed = profile;
    typed.contextTokens = m_context->value();
    typed.outputTokens = m_output->value();
    typed.parallel = m_parallel->value();
    typed.timeoutSeconds = m_timeout->value();
    typed.temperature = m_temperature->value();
    typed.translateTitles = m_translate->isChecked();
    typed.categorise = m_categorise->isChecked();
    return typed;
}

bool AnswersPage::isValid() const
{
    return tokensProblem(applied({})).isEmpty();
}

void AnswersPage::onChanged()
{
    if (m_filling)
        return;
    check();
    Q_EMIT changed();
}

void AnswersPage::check()
{
    m_tokens->setProblem(tokensProblem(applied({})));
}

} // namespace oneul
