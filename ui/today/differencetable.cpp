#include "today/differencetable.h"

#include <algorithm>
#include <cstdlib>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTreeWidgetItemIterator>

#include "common/uilanguage.h"
#include "today/differencebars.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kArticleRole = Qt::UserRole;
constexpr int kCategoryRole = Qt::UserRole + 1;
constexpr int kBarWidth = 120;

/// With its sign, so that more and fewer are told apart without a colour.
QString changeText(int change)
{
    const QString count = QLocale().toString(std::abs(change));
    if (change > 0)
        return u'+' + count;
    return change < 0 ? u'−' + count : u"="_s;
}

/// What tells a row from all others.
QString keyOf(const QTreeWidgetItem &item)
{
    const QString category = item.data(0, kCategoryRole).toString();
    return category.isEmpty() ? u"%1 %2"_s.arg(item.data(0, kArticleRole).toLongLong()).arg(item.text(0)) : category;
}

QString nameOf(const CategoryDifference &difference, const Taxonomy &taxonomy)
{
    const Category *category = taxonomy.find(difference.category);
    return category || difference.heading.isEmpty() ? categoryLabel(taxonomy.byId(difference.category))
                                                    : difference.heading;
}

} // namespace

DifferenceTable::DifferenceTable(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"differences"_s);
    setAccessibleName(tr("Categories of both days"));
    setColumnCount(Columns);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemDelegateForColumn(BarColumn, new DifferenceBars(this));
    // Names give way, so that the bars are never out of sight.
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"00000"_s));
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {BeforeColumn, AfterColumn, ChangeColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(BarColumn, QHeaderView::Fixed);
    header()->resizeSection(BarColumn, kBarWidth);
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { activateItem(item); });
}

void DifferenceTable::setDifferences(const DayComparison &days, const QString &before, const QString &after,
                                     const Taxonomy &taxonomy)
{
    // Counts that change while articles come in close nothing and move nothing.
    const QSet<QString> open = openCategories();
    const QString chosen = currentItem() == nullptr ? QString() : keyOf(*currentItem());
    const int place = verticalScrollBar()->value();
    clear();
    setHeaderLabels({tr("Category"), before, after, tr("Change"), QString()});
    headerItem()->setData(BarColumn, Qt::AccessibleTextRole, tr("Both as bars"));
    int most = 0;
    for (const CategoryDifference &difference : days.categories)
        most = std::max({most, difference.before, difference.after});
    for (const CategoryDifference &difference : days.categories)
        addCategory(difference, most, taxonomy);
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        const QString key = keyOf(**it);
        (*it)->setExpanded(open.contains(key));
        if (!chosen.isEmpty() && key == chosen)
            setCurrentItem(*it);
    }
    verticalScrollBar()->setValue(place);
}

QSet<QString> DifferenceTable::openCategories() const
{
    QSet<QString> open;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded())
            open.insert(keyOf(*topLevelItem(i)));
    }
    return open;
}

void DifferenceTable::addCategory(const CategoryDifference &difference, int most, const Taxonomy &taxonomy)
{
    const QLocale locale;
    const QString change = changeText(difference.after - difference.before);
    auto *item = new QTreeWidgetItem(this, {nameOf(difference, taxonomy), locale.toString(difference.before),
                                            locale.toString(difference.after), change, QString()});
    item->setData(NameColumn, kCategoryRole, difference.category);
    item->setToolTip(NameColumn, u"<p>%1</p>"_s.arg(item->text(NameColumn).toHtmlEscaped()));
    for (const int column : {BeforeColumn, AfterColumn, ChangeColumn})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(BarColumn, DifferenceBars::BeforeRole, difference.before);
    item->setData(BarColumn, DifferenceBars::AfterRole, difference.after);
    item->setData(BarColumn, DifferenceBars::MostRole, most);
    item->setData(BarColumn, Qt::AccessibleTextRole, tr("%1 before, %2 after").arg(item->text(1), item->text(2)));
    addArticles(item, u"＋"_s, tr("Only on the later day"), difference.added);
    addArticles(item, u"−"_s, tr("Only on the earlier day"), difference.gone);
    addArticles(item, u"="_s, tr("On both days"), difference.kept);
}

void DifferenceTable::addArticles(QTreeWidgetItem *category, const QString &sign, const QString &meaning,
                                  const QList<DigestArticle> &articles)
{
    for (const DigestArticle &article : articles) {
        const QString &title = article.translatedTitle.isEmpty() ? article.title : article.translatedTitle;
        auto *item = new QTreeWidgetItem(category, {sign + u"  "_s + title});
        item->setToolTip(NameColumn, u"<p>%1</p>"_s.arg((meaning + u": "_s + title).toHtmlEscaped()));
        item->setData(NameColumn, Qt::AccessibleTextRole, meaning + u": "_s + title);
        item->setData(NameColumn, kArticleRole, article.id);
        item->setFirstColumnSpanned(true);
    }
}

void DifferenceTable::keyPressEvent(QKeyEvent *event)
{
    if (currentItem() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return activateItem(currentItem());
    QTreeWidget::keyPressEvent(event);
}

void DifferenceTable::activateItem(const QTreeWidgetItem *item)
{
    if (const ArticleId id = item->data(NameColumn, kArticleRole).toLongLong(); id > 0)
        return Q_EMIT articleChosen(id);
    if (const QString category = item->data(NameColumn, kCategoryRole).toString(); !category.isEmpty())
        Q_EMIT categoryChosen(category);
}

} // namespace oneul
