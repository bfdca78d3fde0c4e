#include "main/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace oneul {

namespace {

constexpr int kAnswerMs = 2000;

QString serverName(const QString &dataDir)
{
    const QDir dir(dataDir);
    const QString path = dir.exists() ? dir.canonicalPath() : dir.absolutePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("oneul-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent), m_name(serverName(dataDir)), m_lock(dataDir + QStringLiteral("/oneul.lock"))
{
    m_lock.setStaleLockTime(0); // only a dead process gives it up, however long it has been running
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
}

SingleInstance::Outcome SingleInstance::start()
{
    if (m_lock.tryLock(0)) {
        listen();
        return Outcome::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return Outcome::First;
    return askToRaise() ? Outcome::Raised : Outcome::NoAnswer;
}

void SingleInstance::listen()
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("ok\n");
        socket->flush();
        Q_EMIT raiseRequested();
    });
    // The lock is ours, so a socket of that name was left by a process that died.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

bool SingleInstance::askToRaise() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kAnswerMs) && socket.waitForReadyRead(kAnswerMs);
}

} // namespace oneul
