#include "categories/rulelist.h"

#include <algorithm>
#include <utility>

#include <QDropEvent>
#include <QKeyEvent>

#include "categories/rulewords.h"
#include "common/colors.h"
#include "common/dialogkeys.h"

namespace oneul {

namespace {

constexpr int kRule = Qt::UserRole;

Rule ruleOf(const QListWidgetItem *item)
{
    return item != nullptr ? item->data(kRule).value<Rule>() : Rule();
}

} // namespace

RuleList::RuleList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("ruleList"));
    setAccessibleName(tr("Rules"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QListWidget::itemChanged, this, &RuleList::onItemChanged);
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen();
    });
}

void RuleList::fill(const QList<Rule> &kept)
{
    const RuleId before = current().id;
    const int row = currentRow();
    const QList<Rule> typed = unsaved();
    m_filling = true;
    clear();
    m_kept = kept;
    for (const Rule &rule : kept) {
        const auto draft = std::ranges::find(typed, rule.id, &Rule::id);
        addItem(draft != typed.cend() ? *draft : rule);
    }
    for (const Rule &rule : typed) {
        if (rule.id < 0)
            addItem(rule);
    }
    choose(before);
    if (currentItem() == nullptr)
        setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    m_filling = false;
    Q_EMIT chosen();
}

void RuleList::addItem(const Rule &rule)
{
    auto *item = new QListWidgetItem(this);
    item->setSizeHint(QSize(0, fontMetrics().height() + 8));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    showRule(item, rule);
}

void RuleList::showRule(QListWidgetItem *item, const Rule &rule)
{
    const bool before = std::exchange(m_filling, true);
    const bool changed = isChanged(rule);
    const QString title = ruleTitle(rule);
    item->setData(kRule, QVariant::fromValue(rule));
    item->setText(changed ? title + QStringLiteral(" •") : title);
    item->setToolTip(changed ? tr("%1 (not saved)").arg(title) : title);
    item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    item->setForeground(rule.enabled ? palette().text() : QBrush(mutedText(palette())));
    m_filling = before;
}

RuleId RuleList::addDraft(const Rule &rule)
{
    Rule draft = rule;
    draft.id = --m_lastDraft;
    addItem(draft);
    setCurrentRow(count() - 1);
    return draft.id;
}

void RuleList::setCurrentRule(const Rule &rule)
{
    if (currentItem() != nullptr && current() != rule)
        showRule(currentItem(), rule);
}

void RuleList::drop(RuleId id)
{
    QListWidgetItem *item = itemOf(id);
    if (item == nullptr)
        return;
    if (id < 0)
        delete item;
    else
        showRule(item, keptRule(id));
    Q_EMIT chosen();
}

void RuleList::choose(RuleId id)
{
    if (QListWidgetItem *item = itemOf(id))
        setCurrentItem(item);
}

QListWidgetItem *RuleList::itemOf(RuleId id) const
{
    for (int row = 0; id != 0 && row < count(); ++row) {
        if (ruleOf(item(row)).id == id)
            return item(row);
    }
    return nullptr;
}

Rule RuleList::current() const
{
    return ruleOf(currentItem());
}

Rule RuleList::keptRule(RuleId id) const
{
    const auto kept = std::ranges::find(m_kept, id, &Rule::id);
    return kept != m_kept.cend() ? *kept : Rule();
}

bool RuleList::isChanged(const Rule &rule) const
{
    if (rule.id > 0)
        return keptRule(rule.id).id != 0 && keptRule(rule.id) != rule;
    const bool begun =
        std::ranges::any_of(rule.conditions, [](const RuleCondition &each) { return !each.value.isEmpty(); });
    return begun || !rule.name.isEmpty() || !rule.actions.isEmpty();
}

QList<Rule> RuleList::unsaved() const
{
    QList<Rule> found;
    for (int row = 0; row < count(); ++row) {
        const Rule rule = ruleOf(item(row));
        if (isChanged(rule))
            found << rule;
    }
    return found;
}

QList<RuleId> RuleList::order() const
{
    QList<RuleId> ids;
    for (int row = 0; row < count(); ++row) {
        const RuleId id = ruleOf(item(row)).id;
        if (id > 0)
            ids << id;
    }
    return ids;
}

void RuleList::onItemChanged(QListWidgetItem *item)
{
    Rule rule = ruleOf(item);
    const bool enabled = item->checkState() == Qt::Checked;
    if (m_filling || rule.enabled == enabled)
        return;
    rule.enabled = enabled;
    showRule(item, rule);
    Q_EMIT enabledChanged(rule, enabled);
}

void RuleList::move(int by)
{
    QList<RuleId> moved = order();
    const qsizetype from = moved.indexOf(current().id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= moved.size())
        return;
    moved.move(from, to);
    Q_EMIT reordered(moved);
}

void RuleList::dropEvent(QDropEvent *event)
{
    const QList<RuleId> before = order();
    QListWidget::dropEvent(event);
    if (order() != before)
        Q_EMIT reordered(order());
}

void RuleList::keyPressEvent(QKeyEvent *event)
{
    if (const int by = placesToMove(*event); by != 0)
        move(by);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace oneul
