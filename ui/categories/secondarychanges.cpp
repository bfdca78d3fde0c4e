#include "categories/secondarychanges.h"

#include <memory>

#include <QUndoStack>

#include "base/whendone.h"
#include "common/uilanguage.h"
#include "common/undostep.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/learning.h"
#include "service/taxonomyservice.h"

namespace oneul {

SecondaryChanges::SecondaryChanges(App &app, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_app(app), m_undo(undo)
{
    connect(&app.taxonomies(), &TaxonomyService::changed, this, [this] { m_known.clear(); });
}

void SecondaryChanges::gather(const QList<ArticleId> &ids, QObject *context,
                              const std::function<void(const Lists &)> &callback)
{
    struct Gathered {
        Lists lists;
        qsizetype missing = 0;
    };
    const QList<ArticleId> read = ids.mid(0, kMost);
    auto gathered = std::make_shared<Gathered>();
    gathered->missing = read.size();
    for (const ArticleId id : read) {
        whenDone(context, m_app.articles().article(id), [this, id, gathered, callback](const Result<Article> &article) {
            if (article)
                gathered->lists.insert(id, m_known.value(id, article->secondary));
            if (--gathered->missing == 0)
                callback(gathered->lists);
        });
    }
}

void SecondaryChanges::read(const QList<ArticleId> &ids, QObject *context,
                            const std::function<void(const QHash<CategoryId, Qt::CheckState> &)> &callback)
{
    gather(ids, context, [callback](const Lists &lists) {
        QHash<CategoryId, qsizetype> counts;
        for (const QList<CategoryId> &list : lists) {
            for (const CategoryId &id : list)
                ++counts[id];
        }
        QHash<CategoryId, Qt::CheckState> states;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            states.insert(it.key(), it.value() == lists.size() ? Qt::Checked : Qt::PartiallyChecked);
        callback(states);
    });
}

void SecondaryChanges::toggle(const QList<ArticleId> &ids, const CategoryId &category, bool on)
{
    gather(ids, this, [this, category, on](const Lists &before) { push(before, category, on); });
}

void SecondaryChanges::push(const Lists &before, const CategoryId &category, bool on)
{
    Lists old;
    Lists fresh;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        // What was read may have been changed by a step that is being stored.
        const QList<CategoryId> now = m_known.value(it.key(), it.value());
        if (now.contains(category) == on)
            continue;
        QList<CategoryId> after = now;
        if (on)
            after.append(category);
        else
            after.removeAll(category);
        old.insert(it.key(), now);
        fresh.insert(it.key(), after);
    }
    if (fresh.isEmpty())
        return;
    const QString name = categoryLabel(m_app.taxonomy().byId(category));
    m_undo.push(new UndoStep((on ? tr("Also in %1") : tr("No longer also in %1")).arg(name),
                             [this, fresh] { store(fresh); }, [this, old] { store(old); }));
}

void SecondaryChanges::store(const Lists &lists)
{
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        m_known.insert(it.key(), it.value());
        whenDone(this, m_app.learning().setSecondary(it.key(), it.value()),
                 [this, id = it.key()](const Result<void> &done) {
                     if (!done) // the service says why
                         m_known.remove(id);
                 });
    }
}

} // namespace oneul
