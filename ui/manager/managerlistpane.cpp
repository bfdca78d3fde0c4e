#include "manager/managerlistpane.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "common/emptystate.h"
#include "common/flowlayout.h"
#include "common/focuslead.h"
#include "common/icons.h"
#include "manager/managerproxy.h"
#include "manager/managerview.h"

namespace oneul {

ManagerListPane::ManagerListPane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new ManagerModel(clock, this))
    , m_proxy(new ManagerProxy(m_model, this))
    , m_view(new ManagerView(m_model, m_proxy))
    , m_filter(new QLineEdit)
    , m_problems(new QPushButton(icon(QStringLiteral("warning")), tr("&Problems only")))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeNothing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    leadFocus(this, m_view);
    connect(m_view, &ManagerView::chosenChanged, this, [this] {
        if (!m_updating)
            Q_EMIT chosenChanged();
    });
}

QWidget *ManagerListPane::makeTop()
{
    m_filter->setObjectName(QStringLiteral("managerFilter"));
    m_filter->setPlaceholderText(tr("Filter by name, address or error"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_problems->setObjectName(QStringLiteral("problemsOnly"));
    m_problems->setCheckable(true);
    auto *folder = new QPushButton(icon(QStringLiteral("folder")), tr("New fo&lder…"));
    auto *add = new QPushButton(icon(QStringLiteral("add")), tr("Add so&urce…"));
    folder->setObjectName(QStringLiteral("newFolder"));
    connect(folder, &QPushButton::clicked, this, &ManagerListPane::newFolderRequested);
    connect(add, &QPushButton::clicked, this, &ManagerListPane::addRequested);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        showFound();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_problems, &QPushButton::toggled, this, [this](bool only) {
        if (only)
            Q_EMIT filterCleared();
        m_proxy->setHealth({});
        m_proxy->setProblemsOnly(only);
        showFound();
    });
    auto *top = new QWidget;
    auto *row = new FlowLayout(6, top);
    row->setContentsMargins(12, 6, 12, 8);
    row->addWidget(m_filter);
    for (QPushButton *each : {m_problems, folder, add}) {
        each->setIconSize(QSize(16, 16));
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    return top;
}

QWidget *ManagerListPane::makeNothing()
{
    auto *nothing = new EmptyState;
    nothing->set(QStringLiteral("filter"), tr("No source fits the filter"), {}, tr("Show all"));
    connect(nothing, &EmptyState::buttonClicked, this, &ManagerListPane::clearFilters);
    return nothing;
}

void ManagerListPane::clearFilters()
{
    m_filter->clear();
    m_problems->setChecked(false);
    m_proxy->setHealth({});
    Q_EMIT filterCleared();
    showFound();
}

void ManagerListPane::setHealth(std::optional<Health> health)
{
    if (health) {
        const QSignalBlocker quiet(m_problems);
        m_problems->setChecked(false);
        m_proxy->setProblemsOnly(false);
    }
    m_proxy->setHealth(health);
    showFound();
}

void ManagerListPane::showFound()
{
    const bool nothing = m_proxy->rowCount() == 0 && m_proxy->isFiltering();
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    Q_EMIT chosenChanged();
}

void ManagerListPane::setTree(const QList<ManagerNode> &tree)
{
    const QList<SourceId> before = m_view->chosen().sources;
    m_updating = true;
    m_model->setTree(tree);
    // A source that went into another folder is a new row there.
    const QList<SourceId> still = m_view->chosen().sources;
    const QSet<SourceId> kept(still.begin(), still.end());
    QList<SourceId> lost = before;
    lost.removeIf([&kept](SourceId id) { return kept.contains(id); });
    if (!lost.isEmpty())
        m_view->chooseAlso(lost);
    m_updating = false;
    showFound();
}

void ManagerListPane::choose(const QList<SourceId> &ids)
{
    m_view->choose(ids);
    if (!ids.isEmpty() && !m_view->chosenSources().contains(ids.constFirst())) {
        clearFilters();
        m_view->choose(ids);
    }
}

} // namespace oneul
