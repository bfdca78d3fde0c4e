#pragma once

#include <QObject>

#include "base/error.h"
#include "engines/enginedraft.h"

namespace oneul {

class EngineService;

/// Stores a draft: the profile at once, then its key. A key that was kept for another server than the profile's is
/// removed, unless one was typed.
class EngineSaver final : public QObject
{
    Q_OBJECT

public:
    explicit EngineSaver(EngineService &engines, QObject *parent = nullptr);

    void save(const EngineDraft &draft);
    [[nodiscard]] bool isBusy() const { return m_keys > 0; } ///< a key is on its way

Q_SIGNALS:
    void stored(const QString &handle, const QString &id); ///< the profile is; a key may still be on its way
    void saved(const QString &id); ///< all of it
    void failed(const QString &handle, const oneul::Error &error); ///< nothing was stored
    void keyFailed(const QString &id, const QString &key, const oneul::Error &error); ///< everything else was stored

private:
    EngineService &m_engines;
    int m_keys = 0; ///< that are on their way
};

} // namespace oneul
