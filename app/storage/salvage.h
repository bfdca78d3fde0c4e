#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "base/cancellation.h"
#include "storage/sql.h"

namespace oneul {

/// How the rows of a table are told apart and gone through.
struct TableShape {
    QString name;
    QString key; ///< a whole number that the table is ordered by; "" : it has none
    QStringList columns;
};

/// The tables of an archive whose rows a repair saves: not what was removed, and not what can be worked out anew.
[[nodiscard]] QList<TableShape> savedTables(Sql &sql);

/// Keys between which nothing could be read, both ends included.
struct KeyGap {
    qint64 first = 0;
    qint64 last = 0;
};

struct SalvagedTable {
    TableShape shape;
    int saved = 0;
    int expected = -1; ///< rows that an index tells of; -1: none could be read
    bool torn = false; ///< something could not be read
    QList<KeyGap> gaps;
};

/// Saves rows out of a damaged database. Where reading stops, it goes on behind: the keys in between are halved again and
/// again until what can't be read is found, so that a page takes along no rows but its own. Rows are read from the tables
/// themselves, whatever their indexes say.
class Salvage final
{
public:
    Salvage(QSqlDatabase &damaged, Sql &target, Cancellation cancellation);

    /// `most`: the largest key that rows of other tables know of, for where the table itself does not tell.
    [[nodiscard]] SalvagedTable copy(const TableShape &shape, qint64 most);

private:
    struct Reading {
        bool whole = false;
        qint64 reached = 0; ///< the key of the last row that was read
        bool any = false;
    };
    Reading read(SalvagedTable &table, const KeyGap &range, bool backwards);
    bool answers(SalvagedTable &table);
    void copyRanges(SalvagedTable &table, qint64 most);
    void copyOnce(SalvagedTable &table);
    qint64 askIndexes(SalvagedTable &table);
    QStringList indexesOf(const QString &table);

    QSqlDatabase &m_damaged;
    Sql &m_target;
    Cancellation m_cancellation;
};

} // namespace oneul
