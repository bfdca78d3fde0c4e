#include "engines/enginelist.h"

#include <algorithm>

#include "common/icons.h"
#include "common/plaintip.h"
#include "engines/enginewords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDraft = Qt::UserRole;

EngineDraft draftOf(const QListWidgetItem *item)
{
    return item != nullptr ? item->data(kDraft).value<EngineDraft>() : EngineDraft();
}

/// Two lines: the name, and what is behind it.
void setLines(QListWidgetItem *item, const QString &name, const QStringList &facts)
{
    QStringList second = facts;
    second.removeAll(QString());
    item->setText(name + u'\n' + second.join(u" · "_s));
    item->setToolTip(plainTip(item->text()));
}

} // namespace

EngineList::EngineList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"engineList"_s);
    setAccessibleName(tr("Engines"));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(QSize(18, 18));
    auto *builtin = new QListWidgetItem(icon(u"archive"_s), QString(), this);
    EngineDraft draft;
    draft.handle = kBuiltinEngine;
    builtin->setData(kDraft, QVariant::fromValue(draft));
    builtin->setSizeHint(QSize(0, 2 * fontMetrics().height() + 10));
    showBuiltin();
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen();
    });
}

void EngineList::showBuiltin()
{
    setLines(item(0), builtinName(),
             {m_default == kBuiltinEngine ? tr("writes digests") : QString(), tr("offline, always there")});
}

void EngineList::setDefault(const QString &engine)
{
    m_default = engine;
    showBuiltin();
    for (int row = 1; row < count(); ++row)
        showDraft(item(row), draftOf(item(row)));
}

void EngineList::fill(const QList<EngineProfile> &kept)
{
    const QString before = current().handle;
    const int row = currentRow();
    const QList<EngineDraft> typed = unsaved();
    m_filling = true;
    while (count() > 1)
        delete takeItem(1);
    m_kept = kept;
    for (const EngineProfile &profile : kept) {
        const auto draft = std::ranges::find(typed, profile.id, &EngineDraft::handle);
        addItem(draft != typed.cend() ? *draft : EngineDraft{profile.id, profile, {}, {}});
    }
    for (const EngineDraft &draft : typed) {
        if (draft.isNew())
            addItem(draft);
    }
    setCurrentItem(itemOf(before));
    if (currentItem() == nullptr)
        setCurrentRow(std::clamp(row, 0, count() - 1));
    m_filling = false;
    Q_EMIT chosen();
}

void EngineList::addItem(const EngineDraft &draft)
{
    auto *item = new QListWidgetItem(icon(u"engine"_s), QString(), this);
    item->setSizeHint(QSize(0, 2 * fontMetrics().height() + 10));
    showDraft(item, draft);
}

void EngineList::showDraft(QListWidgetItem *item, const EngineDraft &draft)
{
    const QString name = draft.profile.name.isEmpty() ? tr("(no name)") : draft.profile.name;
    item->setData(kDraft, QVariant::fromValue(draft));
    setLines(item, name,
             {isChanged(draft) ? tr("not saved") : QString(),
              draft.handle == m_default ? tr("writes digests") : QString(), engineFacts(draft.profile)});
}

QString EngineList::addDraft(const EngineProfile &profile)
{
    EngineDraft draft;
    draft.handle = u"new/%1"_s.arg(++m_lastDraft);
    draft.profile = profile;
    draft.profile.id.clear();
    addItem(draft);
    setCurrentRow(count() - 1);
    return draft.handle;
}

void EngineList::setCurrentDraft(const EngineDraft &draft)
{
    if (currentItem() != nullptr && !isBuiltin() && current() != draft)
        showDraft(currentItem(), draft);
}

void EngineList::drop(const QString &handle)
{
    QListWidgetItem *item = itemOf(handle);
    if (item == nullptr || handle == kBuiltinEngine)
        return;
    const EngineProfile kept = keptProfile(handle);
    if (kept.id.isEmpty())
        delete item;
    else
        showDraft(item, {handle, kept, {}, {}});
    Q_EMIT chosen();
}

void EngineList::choose(const QString &handle)
{
    if (QListWidgetItem *item = itemOf(handle))
        setCurrentItem(item);
}

QListWidgetItem *EngineList::itemOf(const QString &handle) const
{
    for (int row = 0; row < count(); ++row) {
        if (draftOf(item(row)).handle == handle)
            return item(row);
    }
    return nullptr;
}

bool EngineList::isBuiltin() const
{
    return currentRow() <= 0;
}

EngineDraft EngineList::current() const
{
    return draftOf(currentItem());
}

EngineProfile EngineList::keptProfile(const QString &id) const
{
    const auto kept = std::ranges::find(m_kept, id, &EngineProfile::id);
    return kept != m_kept.cend() ? *kept : EngineProfile();
}

bool EngineList::isChanged(const EngineDraft &draft) const
{
    if (draft.handle == kBuiltinEngine)
        return false;
    return draft.key || draft.isNew() || keptProfile(draft.profile.id) != draft.profile;
}

QList<EngineDraft> EngineList::unsaved() const
{
    QList<EngineDraft> found;
    for (int row = 1; row < count(); ++row) {
        const EngineDraft draft = draftOf(item(row));
        // One that was removed meanwhile is not to be had back by its draft.
        const bool gone = !draft.isNew() && keptProfile(draft.profile.id).id.isEmpty();
        if (!gone && isChanged(draft))
            found << draft;
    }
    return found;
}

QStringList EngineList::names() const
{
    QStringList all{builtinName(), kBuiltinEngine};
    for (int row = 1; row < count(); ++row)
        all << draftOf(item(row)).profile.name;
    return all;
}

} // namespace oneul
