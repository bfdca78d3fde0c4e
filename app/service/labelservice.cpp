#include "service/labelservice.h"

#include <algorithm>
#include <utility>

#include <QHash>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "storage/database.h"
#include "storage/labelstore.h"

namespace oneul {

LabelService::LabelService(Database &database, ArticleService &articles, QObject *parent)
    : QObject(parent), m_database(database), m_articles(articles)
{
    connect(&articles, &ArticleService::labelsChanged, this, &LabelService::loadSoon);
    connect(&articles, &ArticleService::changed, this, [this](const ArticleDelta &delta) {
        if (!m_labels.isEmpty() && !(delta.added.isEmpty() && delta.removed.isEmpty()))
            loadSoon();
    });
}

QStringList LabelService::colors()
{
    return {QStringLiteral("#d64545"), QStringLiteral("#e0791f"), QStringLiteral("#c29a0b"), QStringLiteral("#3f9142"),
            QStringLiteral("#0f8f8f"), QStringLiteral("#2f6fdb"), QStringLiteral("#7a4fd0"), QStringLiteral("#c2418f"),
            QStringLiteral("#8a6a4f"), QStringLiteral("#66707d")};
}

QFuture<Result<QList<Label>>> LabelService::load()
{
    return mapped(this, m_database.labels().all(), [this](const Result<QList<Label>> &labels) {
        if (labels)
            take(*labels);
        return labels;
    });
}

/// One reading at a time, and one more for all that changed meanwhile.
void LabelService::loadSoon()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    whenDone(this, load(), [this](const Result<QList<Label>> &) {
        m_loading = false;
        if (std::exchange(m_again, false))
            loadSoon();
    });
}

void LabelService::take(const QList<Label> &labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    Q_EMIT changed();
}

Label LabelService::byId(LabelId id) const
{
    const auto found = std::ranges::find(m_labels, id, &Label::id);
    return found == m_labels.end() ? Label() : *found;
}

QString LabelService::freeColor() const
{
    QHash<QString, int> used;
    for (const Label &label : m_labels)
        ++used[label.color];
    const QStringList all = colors();
    return *std::ranges::min_element(all, {}, [&](const QString &color) { return used.value(color); });
}

QFuture<Result<Label>> LabelService::taken(const QFuture<Result<Label>> &future)
{
    return chained<Label>(this, future, [this](const Label &label) {
        return mapped(this, load(), [label](const Result<QList<Label>> &) -> Result<Label> { return label; });
    });
}

QFuture<Result<Label>> LabelService::add(const QString &name, const QString &color)
{
    return taken(m_database.labels().add(name, color));
}

QFuture<Result<Label>> LabelService::rename(LabelId id, const QString &name)
{
    return taken(m_database.labels().rename(id, name));
}

QFuture<Result<Label>> LabelService::recolor(LabelId id, const QString &color)
{
    return taken(m_database.labels().recolor(id, color));
}

QFuture<Result<void>> LabelService::move(LabelId id, int position)
{
    return mapped(this, m_database.labels().move(id, position),
                  [this](const Result<QList<Label>> &moved) -> Result<void> {
                      if (!moved)
                          return fail(moved.error());
                      take(*moved);
                      return {};
                  });
}

QFuture<Result<RemovedLabel>> LabelService::remove(LabelId id)
{
    return chained<RemovedLabel>(this, m_database.labels().remove(id), [this](const RemovedLabel &removed) {
        return mapped(this, load(), [this, removed](const Result<QList<Label>> &) -> Result<RemovedLabel> {
            m_articles.announce({{}, removed.articles, {}, true});
            return removed;
        });
    });
}

QFuture<Result<void>> LabelService::restore(const RemovedLabel &removed)
{
    return chained<void>(this, m_database.labels().restore(removed), [this](const ArticleDelta &delta) {
        return mapped(this, load(), [this, delta](const Result<QList<Label>> &) -> Result<void> {
            m_articles.announce(delta);
            return {};
        });
    });
}

} // namespace oneul
