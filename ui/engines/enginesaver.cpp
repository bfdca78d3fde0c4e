#include "engines/enginesaver.h"

#include "base/whendone.h"
#include "service/engineservice.h"

namespace oneul {

EngineSaver::EngineSaver(EngineService &engines, QObject *parent) : QObject(parent), m_engines(engines) {}

void EngineSaver::save(const EngineDraft &draft)
{
    const Result<QString> id = m_engines.save(draft.profile);
    if (!id) {
        Q_EMIT failed(draft.handle, id.error());
        return;
    }
    Q_EMIT stored(draft.handle, *id);
    if (!draft.key) {
        Q_EMIT saved(*id);
        return;
    }
    ++m_keys;
    whenDone(this, m_engines.setKey(*id, *draft.key), [this, id = *id, key = *draft.key](const Result<void> &kept) {
        --m_keys;
        if (kept)
            Q_EMIT saved(id);
        else
            Q_EMIT keyFailed(id, key, kept.error());
    });
}

} // namespace oneul
