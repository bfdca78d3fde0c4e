#include "storage/readablecopy.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "storage/copydatabase.h"
#include "storage/fileconnection.h"
#include "storage/migrations.h"
#include "storage/migrator.h"
#include "storage/sql.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int kHeader = 100;
constexpr int kPage = 4096; ///< of every archive

void put(QByteArray &header, int at, quint32 number)
{
    qToBigEndian(number, header.data() + at);
}

/// The header of an archive of this version with so many pages.
QByteArray freshHeader(qint64 pages)
{
    QByteArray header(kHeader, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3", 16));
    // Size of a page, formats for writing and reading (2: with a log), no reserve, and three fixed fractions.
    header.replace(16, 8, QByteArray::fromHex("1000020200402020"));
    put(header, 24, 1); // change counter, and below the version that the number of pages is valid for
    put(header, 28, quint32(pages));
    put(header, 40, 1); // schema cookie
    put(header, 44, 4); // schema format
    put(header, 56, 1); // UTF-8
    put(header, 60, quint32(allMigrations().last().version));
    put(header, 68, quint32(kApplicationId));
    put(header, 92, 1);
    return header;
}

} // namespace

ReadableCopy::ReadableCopy(const QString &archive, const QString &copy) : m_archive(archive), m_copy(copy) {}

ReadableCopy::~ReadableCopy()
{
    removeDatabaseFiles(m_copy);
}

Result<void> ReadableCopy::make(const QString &backup)
{
    removeDatabaseFiles(m_copy);
    if (!QFile::copy(m_archive, m_copy))
        return fail(ErrorCode::FileWrite, m_copy);
    const QString log = m_archive + u"-wal"_s;
    if (QFile::exists(log) && !QFile::copy(log, m_copy + u"-wal"_s))
        return fail(ErrorCode::FileWrite, m_copy);
    m_schema = look();
    if (m_schema == 0) {
        mendHeader();
        m_schema = look();
    }
    if (m_schema == 0 && !backup.isEmpty()) {
        takeFirstPage(backup);
        m_schema = look();
    }
    return {};
}

int ReadableCopy::look() const
{
    FileConnection connection;
    if (!connection.open(m_copy, FileConnection::Access::Write))
        return 0;
    Sql sql(connection.database());
    sql.run(u"PRAGMA writable_schema = ON"_s); // a file that was cut is read as far as it goes
    Statement tables(sql, u"SELECT count(*) FROM sqlite_schema WHERE name IN ('sources', 'articles')"_s);
    tables.exec();
    const bool ours = tables.next() && tables.number(0) > 0;
    tables.finish();
    Statement version(sql, u"PRAGMA user_version"_s);
    version.exec();
    const int schema = version.next() ? int(version.number(0)) : 0;
    return ours && !sql.failed() && schema <= allMigrations().last().version ? schema : 0;
}

void ReadableCopy::mendHeader() const
{
    QFile file(m_copy);
    if (file.size() >= kPage && file.open(QIODevice::ReadWrite))
        file.write(freshHeader(file.size() / kPage));
}

/// Backups are copies page by page: their tables begin where those of the archive do.
void ReadableCopy::takeFirstPage(const QString &backup) const
{
    QFile from(backup);
    QFile file(m_copy);
    if (file.size() < kPage || !from.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadWrite))
        return;
    QByteArray page = from.read(kPage);
    if (page.size() != kPage)
        return;
    page.replace(16, 8, QByteArray::fromHex("1000020200402020"));
    put(page, 28, quint32(file.size() / kPage));
    put(page, 32, 0); // free pages: those of another day
    put(page, 36, 0);
    put(page, 92, qFromBigEndian<quint32>(page.constData() + 24));
    file.write(page);
}

} // namespace oneul
