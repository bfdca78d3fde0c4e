#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace oneul {

/// The numbers of a chart, as a table.
struct ChartTable {
    QString name; ///< of the file that keeps it, without an ending
    QStringList header;
    QList<QStringList> rows; ///< each as long as the header
};

/// As UTF-8, comma-separated with a header row, as RFC 4180 has it.
[[nodiscard]] QByteArray csvOf(const ChartTable &table);

} // namespace oneul
