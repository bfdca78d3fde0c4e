#pragma once

#include <functional>

#include <QFuture>
#include <QList>
#include <QObject>

#include "base/result.h"
#include "model/taxonomychange.h"

class QUndoStack;

namespace oneul {

class TaxonomyService;

/// Changes the taxonomy and remembers on the window's undo stack how each change is taken back. A change's own error comes
/// with its future; the undo stack's are told by failed().
class TaxonomyChanges final : public QObject
{
    Q_OBJECT

public:
    using Version = QFuture<Result<TaxonomyVersion>>;

    TaxonomyChanges(TaxonomyService &service, QUndoStack &undo, QObject *parent = nullptr);

    Version add(const Category &category);
    Version edit(const Category &category);
    Version merge(const QList<CategoryId> &from, const CategoryId &into);
    Version split(const CategoryId &category, const QList<SplitPart> &parts);
    Version setArchived(const CategoryId &category, bool archived);
    Version reorder(const QList<CategoryId> &order);
    Version replace(const Taxonomy &taxonomy);
    Version takeBack(qint64 version, const QString &what); ///< what: its change, in words

    [[nodiscard]] TaxonomyService &service() const { return m_service; }
    [[nodiscard]] QUndoStack &undoStack() const { return m_undo; }

Q_SIGNALS:
    void failed(const oneul::Error &error);

private:
    Version remember(const Version &change, const QString &text = {});

    TaxonomyService &m_service;
    QUndoStack &m_undo;
};

} // namespace oneul
