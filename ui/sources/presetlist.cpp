#include "sources/presetlist.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "common/colors.h"
#include "common/icons.h"
#include "common/uilanguage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, RecommendedRole, SearchRole };

QString groupLabel(const QString &group)
{
    if (group == u"origin")
        return PresetList::tr("General and Korean sources");
    if (group == u"news")
        return PresetList::tr("News");
    if (group == u"papers")
        return PresetList::tr("Papers");
    return PresetList::tr("Blogs");
}

} // namespace

PresetList::PresetList(const SourceService &service, QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit), m_tree(new QTreeWidget)
{
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter by name, description or address"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setObjectName(u"presetFilter"_s);
    m_tree->setObjectName(u"presets"_s);
    m_tree->setAccessibleName(tr("Sources that come with the program"));
    m_tree->setHeaderLabels({tr("Source"), tr("Description")});
    m_tree->setAlternatingRowColors(true);
    m_tree->setIndentation(14);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *recommended = new QPushButton(tr("Tick the recommended ones"));
    recommended->setAutoDefault(false);
    fill(service);

    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(recommended);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &PresetList::applyFilter);
    connect(recommended, &QPushButton::clicked, this, &PresetList::checkRecommended);
    connect(m_tree, &QTreeWidget::itemChanged, this, &PresetList::checkedChanged);
}

void PresetList::fill(const SourceService &service)
{
    QHash<QString, QTreeWidgetItem *> groups;
    for (const Preset &preset : service.presets()) {
        QTreeWidgetItem *&group = groups[preset.group];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {groupLabel(preset.group)});
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        const bool known = std::ranges::find(service.all(), preset.source.url, &Source::url) != service.all().end();
        addPreset(group, preset, known);
    }
}

void PresetList::addPreset(QTreeWidgetItem *group, const Preset &preset, bool known)
{
    const QString about = uiLanguage() == Language::Korean ? preset.descriptionKo : preset.descriptionEn;
    auto *item = new QTreeWidgetItem(group, {preset.source.name, known ? tr("Added already. %1").arg(about) : about});
    item->setData(0, IdRole, preset.id);
    item->setData(0, RecommendedRole, preset.recommended && !known);
    item->setData(0, SearchRole,
                  preset.source.name + u'\n' + preset.descriptionEn + u'\n' + preset.descriptionKo + u'\n'
                      + preset.source.url.toString());
    item->setToolTip(0, preset.source.url.toDisplayString());
    item->setToolTip(1, about);
    item->setCheckState(0, known ? Qt::Checked : Qt::Unchecked);
    item->setFlags(known ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setForeground(1, mutedText(palette()));
}

QStringList PresetList::checkedIds() const
{
    QStringList ids;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            const QTreeWidgetItem *item = group->child(j);
            if (!item->isDisabled() && item->checkState(0) == Qt::Checked)
                ids.append(item->data(0, IdRole).toString());
        }
    }
    return ids;
}

void PresetList::applyFilter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = item->data(0, SearchRole).toString().contains(text.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void PresetList::checkRecommended()
{
    {
        const QSignalBlocker blocker(m_tree);
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem *group = m_tree->topLevelItem(i);
            for (int j = 0; j < group->childCount(); ++j) {
                if (group->child(j)->data(0, RecommendedRole).toBool())
                    group->child(j)->setCheckState(0, Qt::Checked);
            }
        }
    }
    m_tree->viewport()->update();
    Q_EMIT checkedChanged();
}

} // namespace oneul
