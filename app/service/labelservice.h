#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

#include "base/result.h"
#include "model/label.h"

namespace oneul {

class ArticleService;
class Database;

/// The labels for the window and the command line. list() is empty until load() has been done once, which opening the
/// program starts and does not wait for. Errors are LabelStore's.
class LabelService final : public QObject
{
    Q_OBJECT

public:
    LabelService(Database &database, ArticleService &articles, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<Label>>> load();
    [[nodiscard]] const QList<Label> &list() const { return m_labels; } ///< in their order, with counts
    [[nodiscard]] Label byId(LabelId id) const; ///< id 0: there is none
    [[nodiscard]] QString freeColor() const; ///< the one that is used least

    // Each says changed() before it is done; the articles' changes are told by ArticleService.
    [[nodiscard]] QFuture<Result<Label>> add(const QString &name, const QString &color);
    [[nodiscard]] QFuture<Result<Label>> rename(LabelId id, const QString &name);
    [[nodiscard]] QFuture<Result<Label>> recolor(LabelId id, const QString &color);
    [[nodiscard]] QFuture<Result<void>> move(LabelId id, int position); ///< 0: first
    /// What is returned brings it back, with its articles.
    [[nodiscard]] QFuture<Result<RemovedLabel>> remove(LabelId id);
    [[nodiscard]] QFuture<Result<void>> restore(const RemovedLabel &removed);

    /// The colours that are offered.
    [[nodiscard]] static QStringList colors();

Q_SIGNALS:
    void changed();

private:
    void loadSoon();
    [[nodiscard]] QFuture<Result<Label>> taken(const QFuture<Result<Label>> &future);
    void take(const QList<Label> &labels);

    Database &m_database;
    ArticleService &m_articles;
    QList<Label> m_labels;
    bool m_loading = false;
    bool m_again = false; ///< something changed while the list was being read
};

} // namespace oneul
