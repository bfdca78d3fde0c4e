#include "engines/enginedetails.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTabWidget>

#include "engines/answerspage.h"
#include "engines/connectionpage.h"
#include "engines/costpage.h"
#include "engines/digestengine.h"
#include "engines/prompteditor.h"
#include "service/app.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    return area;
}

} // namespace

EngineDetails::EngineDetails(App &app, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_connection(new ConnectionPage(app))
    , m_answers(new AnswersPage)
    , m_cost(new CostPage(app.engines()))
    , m_prompts(new PromptEditor(app.engines()))
{
    m_tabs->setObjectName(u"engineTabs"_s);
    m_tabs->setDocumentMode(true);
    for (QWidget *page : QList<QWidget *>{m_connection, scrolling(m_answers), scrolling(m_cost), m_prompts})
        m_tabs->addTab(page, QString());
    m_prompts->setLanguage(digestLanguage(app.settings()));
    setFocusProxy(m_connection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_connection, &ConnectionPage::changed, this, &EngineDetails::onChanged);
    connect(m_connection, &ConnectionPage::fileWanted, this, &EngineDetails::fileWanted);
    connect(m_answers, &AnswersPage::changed, this, &EngineDetails::onChanged);
    connect(m_cost, &CostPage::changed, this, &EngineDetails::onChanged);
    connect(m_prompts, &PromptEditor::changed, this, &EngineDetails::onChanged);
    markTabs();
}

void EngineDetails::setDraft(const EngineDraft &wanted)
{
    if (wanted.handle == m_draft.handle && wanted == draft())
        return;
    m_filling = true;
    m_draft = wanted;
    m_answers->setProfile(wanted.profile);
    m_cost->setProfile(wanted.profile);
    m_prompts->setProfile(wanted.profile);
    m_connection->setDraft(wanted);
    m_filling = false;
    markTabs();
}

EngineDraft EngineDetails::draft() const
{
    EngineDraft typed = m_draft;
    typed.profile = m_prompts->applied(m_cost->applied(m_answers->applied(m_connection->applied(m_draft.profile))));
    typed.key = m_connection->key();
    typed.address = m_connection->brokenAddress();
    return typed;
}

bool EngineDetails::isValid() const
{
    return m_connection->isValid() && m_answers->isValid() && m_cost->isValid() && m_prompts->isValid();
}

void EngineDetails::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void EngineDetails::onChanged()
{
    if (m_filling)
        return;
    const EngineDraft typed = draft();
    m_connection->follow(typed.profile);
    m_prompts->follow(typed.profile);
    markTabs();
    Q_EMIT changed();
}

/// Something is wrong there, also where another page is in front.
void EngineDetails::markTabs()
{
    const QStringList names{tr("Connection"), tr("Answers"), tr("Cost"), tr("Prompts")};
    const QList<bool> fine{m_connection->isValid(), m_answers->isValid(), m_cost->isValid(), m_prompts->isValid()};
    for (int index = 0; index < names.size(); ++index)
        m_tabs->setTabText(index, fine.at(index) ? names.at(index) : names.at(index) + u" ⚠"_s);
}

} // namespace oneul
