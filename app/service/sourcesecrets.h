#pragma once

#include <QFuture>

#include "base/result.h"
#include "model/source.h"

namespace oneul {

class SecretStore;

// The secrets of sources as entries of a secret store.

[[nodiscard]] QString secretsKey(SourceId id); ///< "source/12"
[[nodiscard]] QString secretsToText(const SourceSecrets &secrets); ///< "" for none
[[nodiscard]] SourceSecrets secretsFromText(const QString &text);

/// Moves user information out of an address: the name into the options, the password into the secrets. What is there
/// already stays.
void takeUserInfo(QUrl &url, FetchOptions &options, SourceSecrets &secrets);

} // namespace oneul
