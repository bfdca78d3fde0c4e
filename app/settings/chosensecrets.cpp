#include "settings/chosensecrets.h"

#include "base/whendone.h"
#include "settings/settings.h"

namespace oneul {

namespace {

/// What `first` gives, or where it can't be used what `next()` gives then.
template <class T, class Next>
QFuture<Result<T>> firstOrNext(QObject *context, const QFuture<Result<T>> &first, Next next)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(context, first, [context, next, finish](const Result<T> &result) {
        if (result || result.error().code != ErrorCode::NoKeyring)
            finish(result);
        else
            whenDone(context, next(), finish);
    });
    return promise->future();
}

} // namespace

ChosenSecrets::ChosenSecrets(const Settings &settings, std::unique_ptr<SecretStore> keyring,
                             std::unique_ptr<SecretStore> file)
    : m_settings(settings), m_keyring(std::move(keyring)), m_file(std::move(file))
{}

bool ChosenSecrets::fileIsAllowed() const
{
    return m_settings.flag(Key::SecretsInFile);
}

QFuture<Result<QString>> ChosenSecrets::read(const QString &key)
{
    if (!fileIsAllowed())
        return m_keyring->read(key);
    const auto kept = m_file->read(key); // done already
    if (!kept.result() || !kept.result()->isEmpty())
        return kept;
    return firstOrNext(this, m_keyring->read(key), [] { return readyFuture<QString>(QString()); });
}

QFuture<Result<void>> ChosenSecrets::write(const QString &key, const QString &value)
{
    if (!fileIsAllowed())
        return m_keyring->write(key, value);
    const auto kept = mapped(this, m_keyring->write(key, value), [this, key](const Result<void> &written) {
        return written ? m_file->remove(key).result() : written; // what the file had is read first
    });
    return firstOrNext(this, kept, [this, key, value] { return m_file->write(key, value); });
}

QFuture<Result<void>> ChosenSecrets::remove(const QString &key)
{
    const Result<void> removed = m_file->remove(key).result(); // also when it is not allowed any more
    return firstOrNext(this, m_keyring->remove(key), [removed] { return readyFuture<void>(removed); });
}

} // namespace oneul
