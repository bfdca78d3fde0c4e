#include "service/reportservice.h"

namespace oneul {

struct ReportService::Parts {
    Database &database;
    DigestService &digests;
    const TextTools &tools;
    const Clock &clock;
    QString dataDir;
};

ReportService::ReportService(Database &database, DigestService &digests, const TextTools &tools, const Clock &clock,
                             const QString &dataDir, QObject *parent)
    : QObject(parent), m_parts(new Parts{database, digests, tools, clock, dataDir})
{}

ReportService::~ReportService() = default;

} // namespace oneul
