#include "sources/opmltree.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "common/colors.h"
#include "common/icons.h"

namespace oneul {

using namespace Qt::StringLiterals;

OpmlTree::OpmlTree(QWidget *parent) : QWidget(parent), m_tree(new QTreeWidget)
{
    m_tree->setObjectName(u"opmlTree"_s);
    m_tree->setAccessibleName(tr("Sources of the file"));
    m_tree->setHeaderLabels({tr("Source"), tr("Address"), tr("Note")});
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(18);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->resizeSection(0, 320);
    m_tree->header()->resizeSection(2, 150);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::itemChanged, this, &OpmlTree::checkedChanged);
}

void OpmlTree::setEntries(const QList<OpmlEntry> &entries, const QSet<QString> &known)
{
    const QSignalBlocker blocker(m_tree);
    for (const OpmlEntry &entry : entries) {
        const bool there = known.contains(entry.source.url.toString(QUrl::FullyEncoded));
        addEntry(entry, !entry.known ? QString() : there ? tr("already there") : tr("twice in this file"));
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
}

QTreeWidgetItem *OpmlTree::folderItem(const QString &folder)
{
    if (folder.isEmpty())
        return m_tree->invisibleRootItem();
    QTreeWidgetItem *&item = m_folders[folder];
    if (item)
        return item;
    const QString above = folder.contains(u'/') ? folder.section(u'/', 0, -2) : QString();
    auto *made = new QTreeWidgetItem(folderItem(above), {folder.section(u'/', -1)});
    made->setIcon(0, icon(u"folder"_s));
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    made->setCheckState(0, Qt::Unchecked);
    m_folders.insert(folder, made);
    return made;
}

void OpmlTree::addEntry(const OpmlEntry &entry, const QString &duplicate)
{
    const Source &source = entry.source;
    const QString name = source.name.isEmpty() ? source.url.host() : source.name;
    auto *item = new QTreeWidgetItem(folderItem(source.folder), {name, source.url.toDisplayString(), duplicate});
    item->setToolTip(0, name);
    item->setToolTip(1, source.url.toDisplayString());
    item->setForeground(1, mutedText(palette()));
    item->setCheckState(0, duplicate.isEmpty() ? Qt::Checked : Qt::Unchecked);
    item->setFlags(duplicate.isEmpty()
                       ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                       : Qt::ItemNeverHasChildren);
    if (!duplicate.isEmpty())
        ++m_duplicates;
    m_rows.append({item, source, !duplicate.isEmpty()});
}

void OpmlTree::setFilter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (QTreeWidgetItem *folder : std::as_const(m_folders))
        folder->setHidden(!wanted.isEmpty());
    for (const Row &row : std::as_const(m_rows)) {
        const bool fits = row.source.name.contains(wanted, Qt::CaseInsensitive)
                          || row.source.url.toString().contains(wanted, Qt::CaseInsensitive)
                          || row.source.folder.contains(wanted, Qt::CaseInsensitive);
        row.item->setHidden(!fits);
        for (QTreeWidgetItem *above = row.item->parent(); fits && above; above = above->parent())
            above->setHidden(false);
    }
}

void OpmlTree::checkAll(bool checked)
{
    {
        const QSignalBlocker blocker(m_tree);
        for (const Row &row : std::as_const(m_rows)) {
            if (!row.duplicate && !row.item->isHidden())
                row.item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tree->viewport()->update();
    Q_EMIT checkedChanged();
}

QList<Source> OpmlTree::checked() const
{
    QList<Source> out;
    for (const Row &row : m_rows) {
        if (!row.duplicate && row.item->checkState(0) == Qt::Checked)
            out.append(row.source);
    }
    return out;
}

} // namespace oneul
