#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/result.h"
#include "text/keywordindex.h"

namespace oneul {

/// The sectors that impact is told by, with the words that speak for them (resources/sectors.json).
class SectorIndex final
{
public:
    static Result<SectorIndex> fromJson(const QByteArray &json);

    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    /// For each sector, how many of its words the sentence has.
    [[nodiscard]] QList<int> evidence(const QString &sentence) const;

private:
    QStringList m_ids;
    QList<int> m_sectorOf; ///< by keyword number
    KeywordIndex m_keywords;
};

} // namespace oneul
