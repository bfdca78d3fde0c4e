#include "storage/tombstones.h"

#include "base/fingerprint.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qint64 kRenewMs = 24LL * 60 * 60 * 1000;

QByteArray keyOf(char kind, const QString &text)
{
    return fingerprintBytes(kind + text.toUtf8());
}

QByteArrayList keysOf(SourceId source, const QString &key, const QString &url, const QString &arxivId)
{
    QByteArrayList keys;
    if (source > 0)
        keys.append(keyOf('k', QString::number(source) + u'\n' + key));
    if (!url.isEmpty())
        keys.append(keyOf('u', url));
    if (!arxivId.isEmpty())
        keys.append(keyOf('a', arxivId));
    return keys;
}

} // namespace

Tombstones::Tombstones(Sql &sql)
    : m_find(sql, u"SELECT at FROM tombstones WHERE key = ?"_s)
    , m_renew(sql, u"UPDATE tombstones SET at = ? WHERE key = ?"_s)
    , m_lift(sql, u"DELETE FROM tombstones WHERE key = ?"_s)
{
    Statement any(sql, u"SELECT 1 FROM tombstones LIMIT 1"_s);
    any.exec();
    m_any = any.next();
}

bool Tombstones::holds(const Entry &entry, const QDateTime &at)
{
    if (!m_any)
        return false;
    bool held = false;
    for (const QByteArray &key : keysOf(entry.source, entry.key, entry.normalisedUrl, entry.arxivId)) {
        m_find.exec(key);
        const bool found = m_find.next();
        const qint64 before = found ? m_find.number(0) : 0;
        m_find.finish();
        held = held || found;
        if (found && at.toMSecsSinceEpoch() - before > kRenewMs)
            m_renew.exec(at, key);
    }
    return held;
}

void Tombstones::lift(const Entry &entry)
{
    if (!m_any)
        return;
    const QByteArrayList keys = keysOf(entry.source, entry.key, entry.normalisedUrl, entry.arxivId);
    for (const QByteArray &key : keys)
        m_lift.exec(key);
}

void entomb(Sql &sql, const QString &ids, const QDateTime &at)
{
    Statement entries(sql, u"SELECT coalesce(source_id, 0), entry_key, norm_url, arxiv_id FROM entries "
                           "WHERE article_id IN (SELECT value FROM json_each(?))"_s);
    Statement stone(sql, u"INSERT OR REPLACE INTO tombstones (key, at) VALUES (?, ?)"_s);
    for (entries.exec(ids); entries.next();) {
        const auto keys = keysOf(entries.number(0), entries.text(1), entries.text(2), entries.text(3));
        for (const QByteArray &key : keys)
            stone.exec(key, at);
    }
}

int purgeTombstones(Sql &sql, const QDateTime &before, int most)
{
    Statement purge(sql, u"DELETE FROM tombstones WHERE key IN (SELECT key FROM tombstones WHERE at < ? LIMIT ?)"_s);
    purge.exec(before, most);
    return purge.changedRows();
}

} // namespace oneul
