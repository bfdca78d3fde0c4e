#include "archive/rulespanel.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "archive/ruleform.h"
#include "service/app.h"
#include "service/sourceservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kName = Qt::UserRole + 1;
constexpr int kScopeWidth = 24; ///< characters; names of sources may be long

} // namespace

RulesPanel::RulesPanel(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_scope(new QComboBox)
    , m_own(new QCheckBox(tr("A rule of its &own")))
    , m_form(new RuleForm)
    , m_note(new QLabel(tr("Starred, labelled, noted, cited and by hand categorised articles always stay.")))
{
    m_scope->setObjectName(u"ruleScope"_s);
    m_scope->setMinimumContentsLength(kScopeWidth);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_own->setObjectName(u"ownRule"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *label = new QLabel(tr("&For:"));
    label->setBuddy(m_scope);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_scope, 1);
    line->addWidget(m_own);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_form);
    layout->addWidget(m_note);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RulesPanel::showScope);
    connect(m_own, &QCheckBox::toggled, this, &RulesPanel::takeOwn);
    connect(m_form, &RuleForm::changed, this, &RulesPanel::takeRule);
}

void RulesPanel::setRules(const RetentionRules &rules)
{
    m_rules = rules;
    fillScopes();
    showScope();
}

void RulesPanel::fillScopes()
{
    const QSignalBlocker blocker(m_scope);
    const SourceId before = source();
    m_scope->clear();
    m_scope->addItem(tr("All sources without a rule of their own"), qint64(0));
    QList<Source> sources = m_app.sources().all();
    std::ranges::sort(sources,
                      [](const Source &a, const Source &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    for (const Source &source : std::as_const(sources)) {
        m_scope->addItem(source.name, source.id);
        m_scope->setItemData(m_scope->count() - 1, source.name, kName);
        markScope(m_scope->count() - 1);
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(before)));
}

/// Sources with a rule of their own are seen in the list.
void RulesPanel::markScope(int index)
{
    if (index <= 0)
        return;
    const QString name = m_scope->itemData(index, kName).toString();
    const bool own = m_rules.sources.contains(m_scope->itemData(index).toLongLong());
    m_scope->setItemText(index, own ? tr("%1 (own rule)", "a source with a rule of its own").arg(name) : name);
}

SourceId RulesPanel::source() const
{
    return m_scope->currentData().toLongLong();
}

void RulesPanel::showScope()
{
    const QSignalBlocker blocker(m_own);
    const SourceId shown = source();
    const bool own = m_rules.sources.contains(shown);
    m_own->setVisible(shown > 0);
    m_own->setChecked(own);
    m_form->setRule(own ? m_rules.sources.value(shown) : m_rules.general);
    m_form->setEnabled(shown == 0 || own);
}

void RulesPanel::takeRule()
{
    if (const SourceId shown = source(); shown > 0)
        m_rules.sources.insert(shown, m_form->rule());
    else
        m_rules.general = m_form->rule();
    Q_EMIT changed();
}

/// It begins as a copy of the general rule.
void RulesPanel::takeOwn(bool own)
{
    if (own)
        m_rules.sources.insert(source(), m_rules.general);
    else
        m_rules.sources.remove(source());
    markScope(m_scope->currentIndex());
    showScope();
    Q_EMIT changed();
}

} // namespace oneul
