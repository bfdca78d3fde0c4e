#pragma once

#include <memory>

#include <QHash>

#include "base/whendone.h"
#include "settings/secretstore.h"

namespace oneul {

/// Secrets that outlive their store, for programs that are closed and opened again. `broken` stands for a machine
/// without a keyring.
struct MemoryKeyring {
    QHash<QString, QString> values;
    bool broken = false;
};

/// A secret store of tests.
class MemorySecrets final : public SecretStore
{
public:
    explicit MemorySecrets(std::shared_ptr<MemoryKeyring> keyring) : m_keyring(std::move(keyring)) {}

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override
    {
        return answer<QString>(m_keyring->values.value(key));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &value) override
    {
        if (!m_keyring->broken)
            m_keyring->values.insert(key, value);
        return answer<void>(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override
    {
        if (!m_keyring->broken)
            m_keyring->values.remove(key);
        return answer<void>(Result<void>());
    }

private:
    template <class T>
    QFuture<Result<T>> answer(const Result<T> &result) const
    {
        return readyFuture<T>(m_keyring->broken ? Result<T>(fail(ErrorCode::NoKeyring, QStringLiteral("no keyring")))
                                                : result);
    }

    std::shared_ptr<MemoryKeyring> m_keyring;
};

} // namespace oneul
