#include "sources/documenttree.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "common/colors.h"
#include "common/enterkey.h"
#include "common/icons.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

enum Role { NodeRole = Qt::UserRole, FilledRole };
constexpr int kOpenLevels = 3; ///< html, body and what is in it

const PreviewNode *nodeOf(const QTreeWidgetItem *item)
{
    return item ? static_cast<const PreviewNode *>(item->data(0, NodeRole).value<void *>()) : nullptr;
}

/// The nodes in the order of the document, each with those above it.
void listNodes(const QList<PreviewNode> &nodes, const QList<const PreviewNode *> &above,
               QList<QList<const PreviewNode *>> &out)
{
    for (const PreviewNode &node : nodes) {
        const QList<const PreviewNode *> way = above + QList{&node};
        out.append(way);
        listNodes(node.children, way, out);
    }
}

} // namespace

DocumentTreeView::DocumentTreeView(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_cut(new QLabel(tr("The document is large; only its beginning is shown.")))
    , m_path(new QLineEdit)
    , m_use(new QPushButton)
{
    m_search->setObjectName(u"documentSearch"_s);
    m_search->setAccessibleName(tr("Search in the document"));
    m_search->setPlaceholderText(tr("Find a text or an element; Enter finds the next one"));
    m_search->setClearButtonEnabled(true);
    keepEnter(m_search);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_tree->setObjectName(u"documentTree"_s);
    m_tree->setAccessibleName(tr("Elements of the document"));
    m_tree->setHeaderLabels({tr("Element"), tr("Text")});
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->header()->resizeSection(0, 250);
    m_cut->setForegroundRole(QPalette::PlaceholderText);
    m_cut->hide();
    m_path->setObjectName(u"documentPath"_s);
    m_path->setAccessibleName(tr("Path"));
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("The path of the chosen element"));
    m_use->setObjectName(u"useExpression"_s);
    m_use->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_path, 1);
    bottom->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_cut);
    layout->addLayout(bottom);
    const auto choose = [this] {
        if (const QString chosen = expression(); !chosen.isEmpty() && !m_target.isEmpty())
            Q_EMIT expressionChosen(chosen);
    };
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_lastFound = nullptr;
        findNext();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &DocumentTreeView::findNext);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &DocumentTreeView::fillChildren);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DocumentTreeView::showChosen);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, choose);
    connect(m_use, &QPushButton::clicked, this, choose);
    m_tree->setExpandsOnDoubleClick(false);
    setTarget({}, {});
}

void DocumentTreeView::showTree(const QList<PreviewNode> &nodes, bool isCut)
{
    m_tree->clear();
    m_lastFound = nullptr;
    m_nodes = nodes;
    m_cut->setVisible(isCut);
    for (const PreviewNode &node : std::as_const(m_nodes))
        addNode(nullptr, &node);
    QList<QTreeWidgetItem *> level;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        level.append(m_tree->topLevelItem(i));
    for (int depth = 0; depth < kOpenLevels - 1; ++depth) {
        QList<QTreeWidgetItem *> next;
        for (QTreeWidgetItem *item : std::as_const(level)) {
            // The head of a page holds nothing that is read.
            if (nodeOf(item)->label == u"head")
                continue;
            item->setExpanded(true);
            for (int i = 0; i < item->childCount(); ++i)
                next.append(item->child(i));
        }
        level = next;
    }
    showChosen();
}

void DocumentTreeView::addNode(QTreeWidgetItem *parent, const PreviewNode *node)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
    item->setText(0, node->label);
    item->setText(1, node->value);
    item->setData(0, NodeRole, QVariant::fromValue(static_cast<void *>(const_cast<PreviewNode *>(node))));
    item->setForeground(1, mutedText(palette()));
    item->setChildIndicatorPolicy(node->children.isEmpty() ? QTreeWidgetItem::DontShowIndicator
                                                           : QTreeWidgetItem::ShowIndicator);
    mark(item);
}

// Rows are made when they are looked at: a page has thousands of elements and a person sees fifty of them.
void DocumentTreeView::fillChildren(QTreeWidgetItem *item)
{
    if (item->data(0, FilledRole).toBool())
        return;
    item->setData(0, FilledRole, true);
    for (const PreviewNode &child : nodeOf(item)->children)
        addNode(item, &child);
}

void DocumentTreeView::mark(QTreeWidgetItem *item) const
{
    const bool isItem = m_items.contains(nodeOf(item)->path);
    QFont font = m_tree->font();
    font.setWeight(isItem ? QFont::DemiBold : QFont::Normal);
    item->setFont(0, font);
    item->setForeground(0, isItem ? palette().color(QPalette::Link) : palette().color(QPalette::Text));
}

void DocumentTreeView::markItems(const QStringList &paths)
{
    if (paths == m_itemPaths)
        return;
    m_itemPaths = paths;
    m_items = QSet<QString>(paths.begin(), paths.end());
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each)
        mark(*each);
    showChosen();
}

void DocumentTreeView::setTarget(const QString &name, const QString &label)
{
    m_target = name;
    m_use->setText(label.isEmpty() ? tr("Use") : tr("Use for “%1”").arg(label));
    showChosen();
}

QString DocumentTreeView::expression() const
{
    const PreviewNode *node = nodeOf(m_tree->currentItem());
    return node && !node->path.isEmpty() ? SourcePreviewer::expression(*node, m_target, m_itemPaths) : QString();
}

void DocumentTreeView::showChosen()
{
    const PreviewNode *node = nodeOf(m_tree->currentItem());
    const QString text = m_target.isEmpty() && node ? node->path : expression();
    m_path->setText(text);
    m_path->setCursorPosition(0);
    m_path->setToolTip(node ? node->path : QString());
    m_use->setEnabled(!m_target.isEmpty() && !text.isEmpty());
}

void DocumentTreeView::findNext()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty())
        return;
    QList<QList<const PreviewNode *>> all;
    listNodes(m_nodes, {}, all);
    qsizetype start = 0;
    for (qsizetype i = 0; m_lastFound && i < all.size(); ++i) {
        if (all.at(i).last() == m_lastFound)
            start = i + 1;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QList<const PreviewNode *> &way = all.at((start + i) % all.size());
        const PreviewNode *node = way.last();
        if (!node->value.contains(wanted, Qt::CaseInsensitive) && !node->label.contains(wanted, Qt::CaseInsensitive))
            continue;
        m_lastFound = node;
        expandTo(way);
        return;
    }
}

void DocumentTreeView::expandTo(const QList<const PreviewNode *> &way)
{
    QTreeWidgetItem *item = m_tree->invisibleRootItem();
    for (const PreviewNode *node : way) {
        QTreeWidgetItem *next = nullptr;
        for (int i = 0; i < item->childCount() && !next; ++i)
            next = nodeOf(item->child(i)) == node ? item->child(i) : nullptr;
        if (!next)
            return;
        if (node != way.last())
            next->setExpanded(true);
        item = next;
    }
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item, QAbstractItemView::PositionAtCenter);
}

} // namespace oneul
