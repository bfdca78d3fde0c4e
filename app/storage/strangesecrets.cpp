#include "storage/strangesecrets.h"

#include <optional>
#include <utility>

#include <QFile>
#include <QHash>
#include <QUrl>

#include "storage/fileconnection.h"
#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Nothing when they can't be read.
std::optional<QHash<qint64, QString>> hostsOf(const QString &archive)
{
    QHash<qint64, QString> hosts;
    if (!QFile::exists(archive))
        return hosts;
    FileConnection connection;
    if (!connection.open(archive, FileConnection::Access::Read))
        return std::nullopt;
    Sql sql(connection.database());
    Statement sources(sql, u"SELECT id, url FROM sources"_s);
    for (sources.exec(); sources.next();)
        hosts.insert(sources.number(0), QUrl(sources.text(1)).host());
    sources.finish();
    if (sql.failed())
        return std::nullopt;
    return hosts;
}

} // namespace

void forgetStrangeSecrets(Sql &incoming, const QString &presentArchive)
{
    const auto hosts = hostsOf(presentArchive);
    QList<std::pair<qint64, QString>> changed;
    Statement sources(incoming, u"SELECT id, url, options FROM sources WHERE options <> ''"_s);
    for (sources.exec(); sources.next();) {
        const qint64 id = sources.number(0);
        const QString host = QUrl(sources.text(1)).host();
        if (hosts && hosts->value(id, host) == host)
            continue;
        QJsonObject options = objectFromJson(sources.text(2));
        options.remove(u"userName"_s);
        options.remove(u"headers"_s);
        changed.append({id, objectToJson(options)});
    }
    sources.finish();
    Statement update(incoming, u"UPDATE sources SET options = ? WHERE id = ?"_s);
    for (const auto &[id, options] : std::as_const(changed))
        update.exec(options, id);
}

} // namespace oneul
