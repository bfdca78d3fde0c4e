#include "categories/taxonomychanges.h"

#include <memory>

#include <QUndoStack>

#include "base/whendone.h"
#include "categories/taxonomywords.h"
#include "common/undostep.h"
#include "service/taxonomyservice.h"

namespace oneul {

namespace {

/// The version that did a change or took it back last.
struct Stand {
    qint64 version = 0;
    bool inForce = true;
};

} // namespace

TaxonomyChanges::TaxonomyChanges(TaxonomyService &service, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_service(service), m_undo(undo)
{}

TaxonomyChanges::Version TaxonomyChanges::add(const Category &category)
{
    return remember(m_service.add(category));
}

TaxonomyChanges::Version TaxonomyChanges::edit(const Category &category)
{
    return remember(m_service.edit(category));
}

TaxonomyChanges::Version TaxonomyChanges::merge(const QList<CategoryId> &from, const CategoryId &into)
{
    return remember(m_service.merge(from, into));
}

TaxonomyChanges::Version TaxonomyChanges::split(const CategoryId &category, const QList<SplitPart> &parts)
{
    return remember(m_service.split(category, parts));
}

TaxonomyChanges::Version TaxonomyChanges::setArchived(const CategoryId &category, bool archived)
{
    return remember(m_service.setArchived(category, archived));
}

TaxonomyChanges::Version TaxonomyChanges::reorder(const QList<CategoryId> &order)
{
    return remember(m_service.reorder(order));
}

TaxonomyChanges::Version TaxonomyChanges::replace(const Taxonomy &taxonomy)
{
    return remember(m_service.replace(taxonomy));
}

TaxonomyChanges::Version TaxonomyChanges::takeBack(qint64 version, const QString &what)
{
    return remember(m_service.undo(version), takenBackText(what));
}

TaxonomyChanges::Version TaxonomyChanges::remember(const Version &change, const QString &text)
{
    return mapped(this, change, [this, text](const Result<TaxonomyVersion> &version) {
        if (!version)
            return version;
        // Each step waits for the one before, as its version's number is known only then; one that fails leaves all as it
        // was.
        auto stand = std::make_shared<QFuture<Result<Stand>>>(readyFuture<Stand>(Stand{version->id, true}));
        const auto go = [this, stand](bool inForce) {
            *stand = chained<Stand>(this, *stand, [this, inForce](const Stand &now) {
                if (now.inForce == inForce)
                    return readyFuture<Stand>(now);
                return mapped(this, m_service.undo(now.version),
                              [this, now, inForce](const Result<TaxonomyVersion> &undone) -> Result<Stand> {
                                  if (!undone)
                                      Q_EMIT failed(undone.error());
                                  return undone ? Stand{undone->id, inForce} : now;
                              });
            });
        };
        m_undo.push(new UndoStep(
            text.isEmpty() ? changeText(*version) : text, [go] { go(true); }, [go] { go(false); }, true));
        return version;
    });
}

} // namespace oneul
