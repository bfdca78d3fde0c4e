#pragma once

#include <optional>

#include <QFuture>
#include <QHash>
#include <QList>

#include "base/result.h"
#include "model/digest.h"

namespace oneul {

class DbThread;
struct IncomingReport;
struct StoredReport;

/// Stored digests; every save makes a new version, nothing is overwritten.
class DigestStore final
{
public:
    DigestStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    /// All in one transaction; the results carry their ids.
    [[nodiscard]] QFuture<Result<QList<Digest>>> save(const QList<Digest> &digests);
    /// Whether a report is stored already: an imported digest of the same day and kind with the same
    /// sections (headings, bodies, articles' titles and addresses), or, for a report of this program, the made
    /// digest that it was written from.
    [[nodiscard]] QFuture<Result<bool>> contains(const Digest &digest);
    /// Old reports with their articles, in one transaction, so that neither is ever there without the other; one outcome
    /// for each, in order. Where the whole can't be written each is tried alone.
    [[nodiscard]] QFuture<Result<QList<Result<StoredReport>>>> import(QList<IncomingReport> &&reports);
    [[nodiscard]] QFuture<Result<Digest>> byId(DigestId id);
    /// The newest version of each kind of the day, News first: made ones before imported ones. Empty when
    /// there is none.
    [[nodiscard]] QFuture<Result<QList<Digest>>> latest(const QDate &day);
    /// Every version, newest day and newest version first.
    [[nodiscard]] QFuture<Result<QList<DigestInfo>>> list();
    /// When the newest made (not imported) digest of the kind was created.
    [[nodiscard]] QFuture<Result<std::optional<QDateTime>>> lastMade(Kind kind);
    /// Which of the articles stand in made digests of the kind and of days before, with the SHA-256 that the manifest of
    /// the newest of these gives their title and text ("" : none).
    [[nodiscard]] QFuture<Result<QHash<ArticleId, QString>>> told(Kind kind, const QDate &before,
                                                                  const QList<ArticleId> &articles);
    [[nodiscard]] QFuture<Result<void>> remove(DigestId id);
    /// All digests of a day, as they were. NotFound: there was none.
    [[nodiscard]] QFuture<Result<QList<Digest>>> removeDay(const QDate &day);
    /// Removed digests, with their ids; one whose id is there already stays as it is.
    [[nodiscard]] QFuture<Result<void>> putBack(const QList<Digest> &digests);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
