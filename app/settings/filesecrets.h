#pragma once

#include "settings/secretstore.h"

namespace oneul {

/// A file that only its owner may read (secrets.ini in the data folder), for machines without a keyring.
/// Errors: FileRead, FileWrite.
class FileSecrets final : public SecretStore
{
public:
    explicit FileSecrets(const QString &dataDir);

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

    [[nodiscard]] QString fileName() const { return m_path; }

private:
    [[nodiscard]] Result<void> change(const QString &key, const QString &value);

    QString m_path;
};

} // namespace oneul
