#include "service/digestscheduler.h"

namespace oneul {

struct DigestScheduler::Parts {
    Settings &settings;
    Refresher &refresher;
    StoryService &stories;
    DigestService &digests;
    ReportExporter &exporter;
    NetworkState &network;
    const Clock &clock;
};

DigestScheduler::DigestScheduler(Settings &settings, Refresher &refresher, StoryService &stories,
                                 DigestService &digests, ReportExporter &exporter, NetworkState &network,
                                 const Clock &clock, QObject *parent)
    : QObject(parent), m_parts(new Parts{settings, refresher, stories, digests, exporter, network, clock})
{}

DigestScheduler::~DigestScheduler() = default;

} // namespace oneul
