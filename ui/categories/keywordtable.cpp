#include "categories/keywordtable.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>

#include "common/icons.h"

namespace oneul {

namespace {

enum Column { TextColumn, WeightColumn };

constexpr double kLeast = 0.1;
constexpr double kMost = 10;

class WeightDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return locale.toString(value.toDouble(), 'f', 1);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QDoubleSpinBox(parent);
        box->setRange(kLeast, kMost);
        box->setSingleStep(0.5);
        box->setDecimals(1);
        box->setFrame(false);
        return box;
    }
};

} // namespace

KeywordTable::KeywordTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2)), m_add(new QToolButton), m_remove(new QToolButton)
{
    setUpTable();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, &KeywordTable::edited);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_add, &QToolButton::clicked, this, &KeywordTable::add);
    connect(m_remove, &QToolButton::clicked, this, &KeywordTable::remove);
    m_remove->setEnabled(false);
}

void KeywordTable::setUpTable()
{
    m_table->setObjectName(QStringLiteral("keywords"));
    m_table->setAccessibleName(tr("Keywords"));
    m_table->setHorizontalHeaderLabels({tr("Word or phrase"), tr("Weight")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(WeightColumn, 76);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->setItemDelegateForColumn(WeightColumn, new WeightDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(120);
}

QWidget *KeywordTable::makeButtons()
{
    m_add->setObjectName(QStringLiteral("addKeyword"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setToolTip(tr("Add a keyword"));
    m_add->setAccessibleName(m_add->toolTip());
    m_remove->setObjectName(QStringLiteral("removeKeyword"));
    m_remove->setIcon(icon(QStringLiteral("remove")));
    m_remove->setToolTip(tr("Remove the chosen keywords"));
    m_remove->setAccessibleName(m_remove->toolTip());
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    return column;
}

void KeywordTable::addRow(const Keyword &keyword)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, TextColumn, new QTableWidgetItem(keyword.text));
    auto *weight = new QTableWidgetItem;
    weight->setData(Qt::EditRole, keyword.weight);
    weight->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, WeightColumn, weight);
}

void KeywordTable::setKeywords(const QList<Keyword> &wanted)
{
    if (wanted == keywords())
        return; // a row that is being typed stays
    const QSignalBlocker quiet(m_table);
    clear();
    for (const Keyword &keyword : wanted)
        addRow(keyword);
}

void KeywordTable::clear()
{
    m_table->setRowCount(0);
    m_remove->setEnabled(false);
}

QList<Keyword> KeywordTable::keywords() const
{
    QList<Keyword> found;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = m_table->item(row, TextColumn)->text().simplified().toLower();
        const double weight = m_table->item(row, WeightColumn)->data(Qt::EditRole).toDouble();
        const bool known = std::ranges::any_of(found, [&](const Keyword &each) { return each.text == text; });
        if (!text.isEmpty() && !known)
            found.append({text, weight});
    }
    return found;
}

void KeywordTable::add()
{
    {
        const QSignalBlocker quiet(m_table);
        addRow({});
    }
    m_table->setFocus();
    m_table->setCurrentCell(m_table->rowCount() - 1, TextColumn);
    m_table->editItem(m_table->currentItem());
}

void KeywordTable::remove()
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows << index.row();
    std::ranges::sort(rows, std::greater());
    for (const int row : std::as_const(rows))
        m_table->removeRow(row);
    Q_EMIT edited();
}

} // namespace oneul
