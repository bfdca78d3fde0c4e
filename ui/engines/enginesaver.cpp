#include "engines/enginesaver.h"

#include <optional>

#include "base/whendone.h"
#include "service/engineservice.h"

namespace oneul {

EngineSaver::EngineSaver(EngineService &engines, QObject *parent) : QObject(parent), m_engines(engines) {}

void EngineSaver::save(const EngineDraft &draft)
{
    // What was the key of one server is not to be sent to another.
    const bool leaves = !draft.key && m_engines.leavesKeyBehind(draft.profile);
    const std::optional<QString> wanted = leaves ? QString() : draft.key;
    const Result<QString> id = m_engines.save(draft.profile);
    if (!id) {
        Q_EMIT failed(draft.handle, id.error());
        return;
    }
    Q_EMIT stored(draft.handle, *id);
    if (!wanted) {
        Q_EMIT saved(*id);
        return;
    }
    ++m_keys;
    whenDone(this, m_engines.setKey(*id, *wanted), [this, leaves, id = *id, key = *wanted](const Result<void> &kept) {
        --m_keys;
        // Without a keyring there was most likely none to leave behind.
        if (kept || (leaves && kept.error().code == ErrorCode::NoKeyring))
            Q_EMIT saved(id);
        else
            Q_EMIT keyFailed(id, key, kept.error());
    });
}

} // namespace oneul
