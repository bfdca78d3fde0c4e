#pragma once

#include <memory>
#include <optional>

#include <QDate>
#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/digest.h"
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
    /// The same for a report that is stored again before its first answer is in: `id` is read and written where the
    /// writing is done, so that a second order changes what the first one has made.
    [[nodiscard]] QFuture<Result<Report>> save(const Report &report, const std::shared_ptr<ReportId> &id);
    [[nodiscard]] QFuture<Result<QList<Report>>> all(); ///< newest day first
    [[nodiscard]] QFuture<Result<Report>> byId(ReportId id); ///< NotFound
    [[nodiscard]] QFuture<Result<void>> remove(ReportId id); ///< NotFound

    /// What a report of these days is written from: the newest digest of each day and kind (in the language, where one is
    /// asked for), oldest day first, News before Papers. Errors: TooLarge (more than 400).
    [[nodiscard]] QFuture<Result<QList<Digest>>> digestsOf(const QDate &from, const QDate &to,
                                                           const std::optional<Language> &language);
    /// Those of the digests that are still there, in this order.
    [[nodiscard]] QFuture<Result<QList<Digest>>> digestsById(const QList<DigestId> &ids);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
