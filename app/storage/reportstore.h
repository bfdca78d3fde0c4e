#pragma once

#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/report.h"

namespace oneul {

class DbThread;

/// The analyst's reports. They stay when their digests go.
class ReportStore final
{
public:
    ReportStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    /// A new one where the id is 0, or where there is none with it (a removed one comes back with its id); as it is
    /// stored then.
    [[nodiscard]] QFuture<Result<Report>> save(const Report &report);
    [[nodiscard]] QFuture<Result<QList<Report>>> all(); ///< newest day first
    [[nodiscard]] QFuture<Result<Report>> byId(ReportId id); ///< NotFound
    [[nodiscard]] QFuture<Result<void>> remove(ReportId id);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
