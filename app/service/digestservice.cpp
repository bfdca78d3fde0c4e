#include "service/digestservice.h"

#include "base/whendone.h"
#include "service/digestmaker.h"
#include "storage/database.h"
#include "storage/digeststore.h"

namespace oneul {

DigestService::DigestService(Database &database, EngineService &engines, SummaryService &summaries, LlmClient &client,
                             const TextTools &tools, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_engines(engines)
    , m_summaries(summaries)
    , m_client(client)
    , m_tools(tools)
    , m_clock(clock)
{}

DigestService::~DigestService() = default;

QFuture<Result<QList<Digest>>> DigestService::make(const DigestRequest &request)
{
    if (m_making)
        return readyFuture<QList<Digest>>(fail(ErrorCode::StorageBusy, QStringLiteral("a digest is being made")));
    m_making = true;
    m_makingDay = request.day;
    m_maker = std::make_unique<DigestMaker>(m_database, m_summaries, m_engines, m_client, m_tools, m_clock, request);
    connect(m_maker.get(), &DigestMaker::progress, this, &DigestService::progress);
    connect(m_maker.get(), &DigestMaker::summarising, this, &DigestService::summarising);
    connect(m_maker.get(), &DigestMaker::recategorised, this, &DigestService::recategorised);
    return mapped(this, m_maker->make(), [this](const Result<QList<Digest>> &result) {
        m_making = false;
        if (result)
            Q_EMIT changed();
        return result;
    });
}

void DigestService::cancelMaking()
{
    if (m_making)
        m_maker->cancel();
}

QFuture<Result<RunEstimate>> DigestService::estimate(const DigestRequest &request)
{
    auto maker = std::make_shared<DigestMaker>(m_database, m_summaries, m_engines, m_client, m_tools, m_clock, request);
    return chained<RunEstimate>(this, maker->drafts(), [this, maker, request](const QList<KindDraft> &drafts) {
        QList<SectionOrder> orders;
        for (const KindDraft &draft : drafts) {
            for (const SectionDraft &section : draft.sections)
                orders.append(sectionOrder(section, request.language));
        }
        return m_summaries.estimate(orders, request.engine);
    });
}

QFuture<Result<QList<Digest>>> DigestService::latest(const QDate &day)
{
    return m_database.digests().latest(day);
}

QFuture<Result<Digest>> DigestService::byId(DigestId id)
{
    return m_database.digests().byId(id);
}

QFuture<Result<QList<DigestInfo>>> DigestService::list()
{
    return m_database.digests().list();
}

QFuture<Result<void>> DigestService::remove(DigestId id)
{
    return mapped(this, m_database.digests().remove(id), [this](const Result<void> &result) {
        if (result)
            Q_EMIT changed();
        return result;
    });
}

QFuture<Result<QList<Digest>>> DigestService::removeDay(const QDate &day)
{
    return mapped(this, m_database.digests().removeDay(day), [this](const Result<QList<Digest>> &removed) {
        if (removed)
            Q_EMIT changed();
        return removed;
    });
}

QFuture<Result<void>> DigestService::putBack(const QList<Digest> &digests)
{
    return mapped(this, m_database.digests().putBack(digests), [this](const Result<void> &stored) {
        if (stored)
            Q_EMIT changed();
        return stored;
    });
}

void DigestService::announce()
{
    Q_EMIT changed();
}

} // namespace oneul
