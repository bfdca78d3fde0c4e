#pragma once

#include <functional>

#include <QList>
#include <QObject>

#include "base/result.h"
#include "storage/preparedbatch.h"

namespace oneul {

class Database;

/// Batches on their way to the archive: what was made ready while the writer was at work goes into one transaction.
/// Nothing is reported before it is committed.
class BatchQueue final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<StoreReport> &)>;

    explicit BatchQueue(Database &database, QObject *parent = nullptr) : QObject(parent), m_database(database) {}

    void add(PreparedBatch batch, Done done);

private:
    struct Waiting {
        PreparedBatch batch;
        Done done;
    };

    void writeNext();

    Database &m_database;
    QList<Waiting> m_waiting;
    bool m_writing = false;
};

} // namespace oneul
