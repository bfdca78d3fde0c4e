#include "storage/fileconnection.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include "storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace oneul {

FileConnection::FileConnection() : m_name(u"oneul-file-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

FileConnection::~FileConnection()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> FileConnection::open(const QString &path, Access access)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access != Access::Write)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Frozen) {
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(u"immutable=1"_s);
        options += u";QSQLITE_OPEN_URI"_s;
        m_database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    } else {
        m_database.setDatabaseName(path);
    }
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return fail(toError(m_database.lastError(), ErrorCode::StorageOpen));
    return {};
}

} // namespace oneul
