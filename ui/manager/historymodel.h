#pragma once

#include <QAbstractTableModel>

#include "model/fetchrecord.h"

namespace oneul {

/// The last fetches of a source, newest first: when, outcome in words, status, size, duration, items, new ones, and when
/// the fetch after it came or is due.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Outcome, Status, Bytes, Duration, Items, Added, Next, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `next`: what the newest row says of the fetch that follows.
    void setRecords(const QList<FetchRecord> &records, const QString &next);
    [[nodiscard]] const FetchRecord *recordAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QString nextOf(int row) const;

    QList<FetchRecord> m_records;
    QString m_next;
};

} // namespace oneul
