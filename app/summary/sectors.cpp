#include "summary/sectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oneul {

Result<SectorIndex> SectorIndex::fromJson(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return fail(ErrorCode::BrokenDocument, problem.errorString());
    SectorIndex index;
    for (const QJsonValue &sector : document[u"sectors"].toArray()) {
        const QString id = sector[u"id"].toString();
        if (id.isEmpty() || index.m_ids.contains(id))
            return fail(ErrorCode::BrokenDocument, QStringLiteral("a sector without id, or one twice"));
        for (const QJsonValue &keyword : sector[u"keywords"].toArray()) {
            index.m_keywords.add(keyword.toString(), int(index.m_sectorOf.size()));
            index.m_sectorOf.append(int(index.m_ids.size()));
        }
        index.m_ids.append(id);
    }
    if (index.m_ids.isEmpty())
        return fail(ErrorCode::BrokenDocument, QStringLiteral("no sectors"));
    return index;
}

QList<int> SectorIndex::evidence(const QString &sentence) const
{
    QList<int> found(m_ids.size(), 0);
    const QHash<int, int> counts = m_keywords.count(sentence);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        ++found[m_sectorOf[it.key()]];
    return found;
}

} // namespace oneul
