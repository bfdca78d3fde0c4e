#include "settings/keyringsecrets.h"

#include <memory>

#include <QCryptographicHash>
#include <QDir>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kPatienceMs = 20'000; ///< time for the user to unlock it

QString service()
{
    return u"oneul"_s;
}

/// Runs a job of the keyring; `convert` makes the result of a job that has ended without an error.
template <class T, class Job, class Convert>
QFuture<Result<T>> run(Job *job, const QString &key, Convert convert)
{
    struct Wait {
        QPromise<Result<T>> promise;
        QTimer timer;
        bool answered = false;
    };
    auto wait = std::make_shared<Wait>();
    wait->promise.start();
    const auto answer = [wait](const Result<T> &result) {
        if (wait->answered)
            return;
        wait->answered = true;
        wait->timer.stop();
        wait->promise.addResult(result);
        wait->promise.finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer, convert](QKeychain::Job *) {
        const bool isKnown = job->error() != QKeychain::EntryNotFound;
        if (job->error() == QKeychain::NoError || !isKnown)
            answer(convert(isKnown));
        else
            answer(fail(ErrorCode::NoKeyring, job->errorString()));
    });
    QObject::connect(&wait->timer, &QTimer::timeout, job,
                     [answer] { answer(fail(ErrorCode::NoKeyring, u"no answer"_s)); });
    wait->timer.setSingleShot(true);
    wait->timer.start(kPatienceMs);
    job->setKey(key);
    const auto future = wait->promise.future();
    job->start();
    return future;
}

} // namespace

KeyringSecrets::KeyringSecrets(const QString &dataDir)
{
    const QByteArray folder = QDir(dataDir).canonicalPath().toUtf8();
    m_prefix = QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha1).toHex().left(12)) + u'/';
}

QFuture<Result<QString>> KeyringSecrets::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    return run<QString>(job, m_prefix + key,
                        [job](bool isKnown) -> Result<QString> { return isKnown ? job->textData() : QString(); });
}

QFuture<Result<void>> KeyringSecrets::write(const QString &key, const QString &value)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(value);
    return run<void>(job, m_prefix + key, [](bool) { return Result<void>(); });
}

QFuture<Result<void>> KeyringSecrets::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    return run<void>(job, m_prefix + key, [](bool) { return Result<void>(); });
}

} // namespace oneul
