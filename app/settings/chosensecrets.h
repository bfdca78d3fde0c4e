#pragma once

#include <memory>

#include <QObject>

#include "settings/secretstore.h"

namespace oneul {

class Settings;

/// The keyring; where there is none and the settings allow it, the file. What is in the file counts before the
/// keyring, so that nobody waits for a keyring that is not there.
class ChosenSecrets final : public QObject, public SecretStore
{
public:
    ChosenSecrets(const Settings &settings, std::unique_ptr<SecretStore> keyring, std::unique_ptr<SecretStore> file);

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

private:
    [[nodiscard]] bool fileIsAllowed() const;

    const Settings &m_settings;
    std::unique_ptr<SecretStore> m_keyring;
    std::unique_ptr<SecretStore> m_file;
};

} // namespace oneul
