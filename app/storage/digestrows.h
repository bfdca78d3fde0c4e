#pragma once

#include <optional>

#include "model/digest.h"
#include "storage/sql.h"

namespace oneul {

/// Writes a digest as a new one, or as one that was removed, with the id that it had; the result carries its id.
[[nodiscard]] Digest insertDigest(Sql &sql, Digest digest, bool withItsId = false);
[[nodiscard]] std::optional<Digest> selectDigest(Sql &sql, DigestId id);
[[nodiscard]] QList<DigestInfo> selectDigestInfos(Sql &sql);
/// Whether a report is stored already, as DigestStore::contains says.
[[nodiscard]] bool holdsDigest(Sql &sql, const Digest &digest);

} // namespace oneul
