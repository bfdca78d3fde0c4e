#include "categories/splittree.h"

#include <utility>

#include <QDropEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSet>

#include "common/colors.h"

namespace oneul {

namespace {

enum Column { EnglishColumn, KoreanColumn, ArticlesColumn, WordsColumn };

constexpr int kArticle = Qt::UserRole;

} // namespace

SplitTree::SplitTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("splitTree"));
    setAccessibleName(tr("Parts"));
    setHeaderLabels({tr("Part (English name)"), tr("Korean name"), tr("Articles"), tr("Words in common")});
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setColumnWidth(EnglishColumn, 220);
    setColumnWidth(KoreanColumn, 130);
    setColumnWidth(ArticlesColumn, 80);
    headerItem()->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
    invisibleRootItem()->setFlags(invisibleRootItem()->flags() & ~Qt::ItemIsDropEnabled);
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(this, &QTreeWidget::itemSelectionChanged, this, &SplitTree::selectedChanged);
}

void SplitTree::addGroup(const QString &name, const QString &words)
{
    const bool stays = topLevelItemCount() == 0;
    auto *item =
        new QTreeWidgetItem(this, {name, QString(), QString(), words.isEmpty() ? words : QStringLiteral("  ") + words});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled);
    if (!stays)
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    QFont font = item->font(EnglishColumn);
    font.setWeight(QFont::DemiBold);
    item->setFont(EnglishColumn, font);
    item->setFont(KoreanColumn, font);
    item->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(WordsColumn, mutedText(palette()));
    item->setToolTip(WordsColumn, words);
}

void SplitTree::fill(const QString &category, const QList<SplitPart> &parts)
{
    m_filling = true;
    m_parts = parts;
    clear();
    addGroup(tr("Stays in %1").arg(category), {});
    for (const SplitPart &part : parts) {
        addGroup(part.category.nameEn, part.words.join(QStringLiteral(", ")));
        QTreeWidgetItem *group = topLevelItem(topLevelItemCount() - 1);
        group->setText(KoreanColumn, part.category.nameKo);
        for (const ArticleId article : part.articles) {
            auto *item = new QTreeWidgetItem(group);
            item->setData(EnglishColumn, kArticle, article);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
            item->setFirstColumnSpanned(true);
        }
    }
    recount();
    m_filling = false;
    expandAll();
    if (parts.size() > 0)
        setCurrentItem(topLevelItem(1));
    Q_EMIT edited();
}

void SplitTree::setTitles(const QHash<ArticleId, QString> &titles)
{
    m_filling = true;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = topLevelItem(row);
        for (int place = 0; place < group->childCount(); ++place) {
            QTreeWidgetItem *item = group->child(place);
            item->setText(EnglishColumn, titles.value(item->data(EnglishColumn, kArticle).toLongLong()));
            item->setToolTip(EnglishColumn, item->text(EnglishColumn));
        }
    }
    m_filling = false;
}

void SplitTree::moveSelected(int group)
{
    QTreeWidgetItem *target = topLevelItem(group);
    const QList<QTreeWidgetItem *> chosen = selectedItems();
    for (QTreeWidgetItem *item : chosen) {
        QTreeWidgetItem *from = item->parent();
        if (target == nullptr || from == nullptr || from == target)
            continue;
        from->removeChild(item);
        target->addChild(item);
        item->setFirstColumnSpanned(true);
    }
    recount();
    Q_EMIT edited();
}

void SplitTree::dropEvent(QDropEvent *event)
{
    QTreeWidget::dropEvent(event);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        for (int place = 0; place < topLevelItem(row)->childCount(); ++place)
            topLevelItem(row)->child(place)->setFirstColumnSpanned(true);
    }
    recount();
    Q_EMIT edited();
}

void SplitTree::recount()
{
    const bool before = std::exchange(m_filling, true);
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setText(ArticlesColumn, QLocale().toString(topLevelItem(row)->childCount()));
    m_filling = before;
}

bool SplitTree::hasSelected() const
{
    const QList<QTreeWidgetItem *> chosen = selectedItems();
    for (const QTreeWidgetItem *item : chosen) {
        if (item->parent() != nullptr)
            return true;
    }
    return false;
}

QStringList SplitTree::groupNames() const
{
    QStringList names;
    for (int row = 0; row < topLevelItemCount(); ++row)
        names << topLevelItem(row)->text(EnglishColumn);
    return names;
}

QList<SplitPart> SplitTree::parts() const
{
    QList<SplitPart> found;
    for (int row = 1; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem *group = topLevelItem(row);
        if (group->childCount() == 0)
            continue;
        SplitPart part = m_parts.at(row - 1);
        part.category.nameEn = group->text(EnglishColumn).simplified();
        part.category.nameKo = group->text(KoreanColumn).simplified();
        part.articles.clear();
        for (int place = 0; place < group->childCount(); ++place)
            part.articles << group->child(place)->data(EnglishColumn, kArticle).toLongLong();
        found << part;
    }
    return found;
}

QString SplitTree::problem() const
{
    const QList<SplitPart> all = parts();
    if (all.isEmpty())
        return tr("All articles stay: there is nothing to split.");
    QSet<QString> names;
    for (const SplitPart &part : all) {
        const QString name = part.category.nameEn.toCaseFolded();
        if (name.isEmpty())
            return tr("Give every part an English name.");
        if (names.contains(name))
            return tr("Two parts are called “%1”.").arg(part.category.nameEn);
        names.insert(name);
    }
    return {};
}

} // namespace oneul
