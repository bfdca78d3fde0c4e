#include "sources/headertable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>

#include "common/icons.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Shows dots instead of the value; the editor shows it as it is.
class MaskDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &) const override
    {
        return value.toString().isEmpty() ? QString() : QString(8, u'•');
    }
};

/// RFC 9110 5.1: a token.
bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(uR"(^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$)"_s);
    return token.match(name).hasMatch();
}

} // namespace

HeaderTable::HeaderTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2)), m_add(new QToolButton), m_remove(new QToolButton)
{
    m_table->setObjectName(u"headers"_s);
    m_table->setAccessibleName(tr("Headers of the request"));
    m_table->setHorizontalHeaderLabels({tr("Header"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(0, 180);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegateForColumn(1, new MaskDelegate(m_table));
    m_table->setMinimumHeight(84);
    m_table->setMaximumHeight(100);
    m_table->setTabKeyNavigation(false);
    m_add->setIcon(icon(u"add"_s));
    m_add->setToolTip(tr("Add a header"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setObjectName(u"addHeader"_s);
    m_remove->setIcon(icon(u"remove"_s));
    m_remove->setToolTip(tr("Remove the chosen header"));
    m_remove->setAccessibleName(m_remove->toolTip());
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &HeaderTable::changed);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (m_table->currentRow() < 0)
            return;
        m_table->removeRow(m_table->currentRow());
        Q_EMIT changed();
    });
}

void HeaderTable::addRow(const QString &name)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem);
}

void HeaderTable::setNames(const QStringList &names)
{
    m_table->setRowCount(0);
    for (const QString &name : names)
        addRow(name);
}

void HeaderTable::fillValues(const QMap<QString, QString> &values)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (cell(row, 1).isEmpty())
            m_table->item(row, 1)->setText(values.value(cell(row, 0)));
    }
}

QString HeaderTable::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QStringList HeaderTable::names() const
{
    QStringList out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isHeaderName(cell(row, 0)) && !out.contains(cell(row, 0), Qt::CaseInsensitive))
            out.append(cell(row, 0));
    }
    return out;
}

QMap<QString, QString> HeaderTable::values() const
{
    QMap<QString, QString> out;
    const QStringList wanted = names();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (wanted.contains(cell(row, 0)) && !cell(row, 1).isEmpty())
            out.insert(cell(row, 0), cell(row, 1));
    }
    return out;
}

QString HeaderTable::problem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = cell(row, 0);
        if (name.isEmpty() && cell(row, 1).isEmpty())
            continue;
        if (!isHeaderName(name))
            return tr("“%1” is no name of a header.").arg(name);
        if (cell(row, 1).contains(u'\n') || cell(row, 1).contains(u'\r'))
            return tr("The value of “%1” has several lines.").arg(name);
    }
    return {};
}

} // namespace oneul
