#pragma once

#include <QFuture>
#include <QString>

#include "base/result.h"

namespace oneul {

/// Where passwords and tokens are kept. Keys are names such as "source/12". An unknown key reads as "".
/// Errors: NoKeyring with the reason.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual QFuture<Result<QString>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &key, const QString &value) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace oneul
