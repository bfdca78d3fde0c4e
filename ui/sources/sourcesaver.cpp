#include "sources/sourcesaver.h"

#include "base/whendone.h"
#include "service/sourceservice.h"

namespace oneul {

SourceSaver::SourceSaver(SourceService &service, QObject *parent) : QObject(parent), m_service(service) {}

void SourceSaver::cancel()
{
    ++m_generation;
}

void SourceSaver::save(const Source &source, const std::optional<SourceSecrets> &secrets)
{
    const int attempt = ++m_generation;
    whenDone(this, m_service.update(source), [this, attempt, secrets, id = source.id](const Result<Source> &stored) {
        if (attempt != m_generation)
            return;
        if (!stored)
            Q_EMIT failed(stored.error());
        else if (secrets)
            saveSecrets(id, *secrets);
        else
            Q_EMIT saved();
    });
}

void SourceSaver::saveSecrets(SourceId id, const SourceSecrets &secrets)
{
    const int attempt = m_generation;
    whenDone(this, m_service.setSecrets(id, secrets), [this, attempt](const Result<void> &kept) {
        if (attempt != m_generation)
            return;
        if (kept)
            Q_EMIT saved();
        else
            Q_EMIT secretsFailed(kept.error());
    });
}

} // namespace oneul
