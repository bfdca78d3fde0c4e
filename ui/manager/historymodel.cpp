#include "manager/historymodel.h"

#include <QGuiApplication>
#include <QLocale>

#include "common/colors.h"
#include "common/dates.h"
#include "manager/sourcewords.h"
#include "manager/timewords.h"

namespace oneul {

namespace {

/// Short, so that the outcome gets the room; the tooltip has all of it.
QString timeOf(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return shortDay(local.date(), local.date()) + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat);
}

bool isNumber(int column)
{
    return column == HistoryModel::Status || column == HistoryModel::Bytes || column == HistoryModel::Duration
           || column == HistoryModel::Items || column == HistoryModel::Added;
}

} // namespace

void HistoryModel::setRecords(const QList<FetchRecord> &records, const QString &next)
{
    const bool same = records.size() == m_records.size()
                      && (records.isEmpty() || records.constFirst().at == m_records.constFirst().at);
    if (same) { // nothing was fetched since: the table keeps its cursor
        m_records = records;
        m_next = next;
        if (!records.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    m_next = next;
    endResetModel();
}

const FetchRecord *HistoryModel::recordAt(int row) const
{
    return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString HistoryModel::nextOf(int row) const
{
    return row == 0 ? m_next : timeOf(m_records.at(row - 1).at);
}

QString HistoryModel::display(int row, int column) const
{
    const FetchRecord &record = m_records.at(row);
    const bool read = record.error.code == ErrorCode::None && record.status != u"notModified";
    switch (column) {
    case Time:
        return timeOf(record.at);
    case Outcome:
        return outcomeText(record);
    case Status:
        return record.http > 0 ? QString::number(record.http) : QString();
    case Bytes:
        return record.bytes > 0 ? bytesText(record.bytes) : QString();
    case Duration:
        return elapsedText(record.ms);
    case Items:
        return read ? QLocale().toString(record.items) : QString();
    case Added:
        return read ? QLocale().toString(record.added) : QString();
    case Next:
        return nextOf(row);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FetchRecord &record = m_records.at(index.row());
    const int column = index.column();
    const bool failed = record.error.code != ErrorCode::None;
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), column);
    case Qt::ToolTipRole:
        return column == Time ? fullDate(record.at) : display(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == Outcome)
            return healthColor(failed ? Health::Failing : Health::Ok, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Outcome:
        return tr("Outcome");
    case Status:
        return tr("HTTP", "status of an answer");
    case Bytes:
        return tr("Size");
    case Duration:
        return tr("Took");
    case Items:
        return tr("Items");
    case Added:
        return tr("New");
    case Next:
        return tr("Next");
    default:
        return {};
    }
}

} // namespace oneul
