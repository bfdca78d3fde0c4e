#pragma once

#include <QString>

#include "summary/readsentence.h"

namespace oneul {

/// The name that does to the other one in the claim what is done to it in the source ("A sued B", "B sued A"); "" where
/// none does. Sure cases only.
[[nodiscard]] QString exchangedRole(const ReadSentence &claim, const ReadSentence &source);

} // namespace oneul
