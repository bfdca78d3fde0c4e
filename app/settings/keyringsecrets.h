#pragma once

#include "settings/secretstore.h"

namespace oneul {

/// The system's keyring (QtKeychain, service "oneul"). Archives keep their entries apart by their data folder. Waits
/// for an answer only so long: a keyring that nobody unlocks is none.
class KeyringSecrets final : public SecretStore
{
public:
    explicit KeyringSecrets(const QString &dataDir);

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

private:
    QString m_prefix;
};

} // namespace oneul
