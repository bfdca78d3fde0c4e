#pragma once

#include <optional>

#include <QMetaType>

#include "model/engine.h"

namespace oneul {

/// A profile as it is being edited, with a key that is not stored yet.
struct EngineDraft {
    QString handle; ///< the profile's id; of one that was never stored "new/1", "new/2", …
    EngineProfile profile;
    std::optional<QString> key; ///< "" : the stored one is to be removed
    QString address; ///< as it is typed, where that is none yet; the profile's is empty then

    [[nodiscard]] bool isNew() const { return profile.id.isEmpty(); }
    bool operator==(const EngineDraft &) const = default;
};

} // namespace oneul

Q_DECLARE_METATYPE(oneul::EngineDraft)
