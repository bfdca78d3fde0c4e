// Sources that were removed come back.

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/sourceservice.h"
#include "storage/database.h"
#include "storage/sourcestore.h"

namespace oneul {

QFuture<Result<Source>> SourceService::restore(SourceId id)
{
    return mapped(this, m_database.sources().restore(id),
                  [this](const Result<RestoredSource> &restored) -> Result<Source> {
                      if (!restored)
                          return fail(restored.error());
                      m_sources.append(restored->source);
                      Q_EMIT changed();
                      m_articles.announce(restored->delta);
                      return restored->source;
                  });
}

QFuture<Result<void>> SourceService::restoreAll(const QList<SourceId> &ids)
{
    return mapped(this, m_database.sources().restoreAll(ids),
                  [this](const Result<QList<RestoredSource>> &restored) -> Result<void> {
                      if (!restored)
                          return fail(restored.error());
                      ArticleDelta delta;
                      for (const RestoredSource &each : *restored) {
                          m_sources.append(each.source);
                          delta.unite(each.delta);
                      }
                      Q_EMIT changed();
                      m_articles.announce(delta);
                      return {};
                  });
}

} // namespace oneul
