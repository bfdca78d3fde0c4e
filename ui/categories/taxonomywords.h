#pragma once

#include <QString>

#include "base/error.h"
#include "model/taxonomychange.h"

namespace oneul {

/// What a version did, in a sentence without its end: "Merged Audio into Multimodal".
[[nodiscard]] QString changeText(const TaxonomyVersion &version);
/// That it was taken back: "Took back: Merged Audio into Multimodal".
[[nodiscard]] QString takenBackText(const QString &change);

/// Why a change was refused; what errorText() says where that has nothing to do with categories.
[[nodiscard]] QString taxonomyErrorText(const Error &error);

} // namespace oneul
