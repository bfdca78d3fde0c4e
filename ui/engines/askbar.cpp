#include "engines/askbar.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "common/dialogbutton.h"
#include "common/enterkey.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/uilanguage.h"
#include "engines/digestengine.h"
#include "engines/enginebox.h"
#include "service/app.h"
#include "service/taxonomyservice.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestQuestion = 500;

/// They stay together where the row breaks.
void addLabelled(FlowLayout *row, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(field);
    row->addWidget(both);
}

} // namespace

AskBar::AskBar(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_text(new QLineEdit)
    , m_ask(dialogButton(tr("&Ask"), u"askButton"_s))
    , m_days(new QComboBox)
    , m_category(new QComboBox)
    , m_language(new QComboBox)
    , m_engine(new EngineBox(app.engines()))
{
    m_text->setObjectName(u"question"_s);
    m_text->setMaxLength(kLongestQuestion);
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("What do you want to know? In any language"));
    m_text->setAccessibleName(tr("Question"));
    m_text->addAction(icon(u"ask"_s), QLineEdit::LeadingPosition);
    keepEnter(m_text);
    setFocusProxy(m_text);
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addLayout(top);
    layout->addLayout(makeChoices());
    fillCategories();
    m_engine->setEngine(digestEngine(app.settings(), app.engines()));
    connect(m_text, &QLineEdit::textChanged, this, &AskBar::enable);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (!m_running)
            press();
    });
    connect(m_ask, &QPushButton::clicked, this, &AskBar::press);
    connect(&app.taxonomies(), &TaxonomyService::changed, this, &AskBar::fillCategories);
    enable();
}

QLayout *AskBar::makeChoices()
{
    m_days->setObjectName(u"askDays"_s);
    m_days->addItem(tr("All days"), 0);
    m_days->addItem(tr("Today"), 1);
    for (const int days : {7, 30, 90, 365})
        m_days->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_category->setObjectName(u"askCategory"_s);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(16);
    m_language->setObjectName(u"askLanguage"_s);
    m_language->addItem(u"한국어"_s, u"ko"_s); // not for people: each language names itself
    m_language->addItem(u"English"_s, u"en"_s); // not for people: each language names itself
    m_language->setCurrentIndex(m_language->findData(languageCode(digestLanguage(m_app.settings()))));
    m_engine->setObjectName(u"askEngine"_s);
    auto *row = new FlowLayout(6);
    addLabelled(row, tr("&From:"), m_days);
    addLabelled(row, tr("&In:"), m_category);
    row->addStretch();
    addLabelled(row, tr("&Language:"), m_language);
    addLabelled(row, tr("&By:"), m_engine);
    return row;
}

void AskBar::fillCategories()
{
    const QSignalBlocker blocker(m_category);
    const QString before = m_category->currentData().toString();
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    for (const Category &category : m_app.taxonomy().categories())
        m_category->addItem(categoryLabel(category), category.id);
    m_category->setCurrentIndex(std::max(0, m_category->findData(before)));
}

ArticleFilter AskBar::within() const
{
    ArticleFilter filter;
    if (const int days = m_days->currentData().toInt(); days > 0)
        filter.fromDay = m_app.clock().today().addDays(1 - days);
    if (const QString category = m_category->currentData().toString(); !category.isEmpty())
        filter.category = category;
    return filter;
}

Question AskBar::question() const
{
    Question question;
    question.text = m_text->text().simplified();
    question.within = within();
    question.language = languageFromCode(m_language->currentData().toString());
    question.engine = m_engine->engine();
    return question;
}

void AskBar::setRunning(bool running)
{
    m_running = running;
    enable();
}

void AskBar::focusQuestion()
{
    m_text->setFocus();
    m_text->selectAll();
}

void AskBar::press()
{
    if (m_running)
        Q_EMIT cancelled();
    else if (!m_text->text().simplified().isEmpty())
        Q_EMIT asked(question());
}

void AskBar::enable()
{
    m_ask->setText(m_running ? tr("&Cancel") : tr("&Ask"));
    m_ask->setEnabled(m_running || !m_text->text().simplified().isEmpty());
}

} // namespace oneul
