#include "service/digestedits.h"

#include "base/whendone.h"

namespace oneul {

DigestEdits::DigestEdits(Database &database, DigestService &digests, SummaryService &summaries, const TextTools &tools,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_digests(digests), m_summaries(summaries), m_tools(tools), m_clock(clock)
{}

QFuture<Result<QList<SourceText>>> DigestEdits::sources(const SectionPlace &)
{
    return readyFuture<QList<SourceText>>(fail(ErrorCode::NotFound));
}

QFuture<Result<SectionOrder>> DigestEdits::order(const SectionPlace &)
{
    return readyFuture<SectionOrder>(fail(ErrorCode::NotFound));
}

QList<Passage> DigestEdits::passages(const Claim &, const QList<SourceText> &) const
{
    return {};
}

QList<ArticleId> DigestEdits::unused(const Summary &, const QList<SourceText> &) const
{
    return {};
}

QFuture<Result<QList<Disagreement>>> DigestEdits::disagreements(const SectionPlace &)
{
    return readyFuture<QList<Disagreement>>(fail(ErrorCode::NotFound));
}

QFuture<Result<Digest>> DigestEdits::regenerate(const SectionPlace &, const QString &)
{
    return readyFuture<Digest>(fail(ErrorCode::NotFound));
}

QFuture<Result<Digest>> DigestEdits::use(const SectionPlace &, const SectionResult &)
{
    return readyFuture<Digest>(fail(ErrorCode::NotFound));
}

QFuture<Result<Digest>> DigestEdits::edit(const SectionPlace &, SummaryPart, int, const QString &)
{
    return readyFuture<Digest>(fail(ErrorCode::NotFound));
}

QFuture<Result<Digest>> DigestEdits::restore(DigestId)
{
    return readyFuture<Digest>(fail(ErrorCode::NotFound));
}

} // namespace oneul
