#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include "base/result.h"
#include "model/article.h"
#include "model/category.h"
#include "topics/classifier.h"
#include "topics/features.h"

namespace oneul {

class Database;
struct TextTools;

/// The articles that somebody looks at, with their features at hand, so that they can be decided again at once.
class WatchedArticles final : public QObject
{
    Q_OBJECT

public:
    WatchedArticles(Database &database, TextTools &tools, QObject *parent = nullptr);

    void watch(const QList<ArticleId> &ids); ///< the first thousand
    void forget(const QList<ArticleId> &ids); ///< their texts may have changed
    /// Decides those again that the classifier decided, and stores where it says otherwise than the last time; after a
    /// change of the taxonomy those in no category. Emits decided() when done.
    void decideAgain();

Q_SIGNALS:
    void decided(const oneul::ArticleDelta &delta);
    void failed(const oneul::Error &error);

private:
    using Known = QHash<ArticleId, Features>;

    /// Features have the keywords of the taxonomy that their classifier knew: with another they are read anew.
    void forgetForeign();
    void fill();
    void take(const QList<ArticleId> &wanted, const QList<Known> &parts);
    void decideNow();
    void decide(const QList<ArticleRow> &rows);

    Database &m_database;
    TextTools &m_tools;
    QList<ArticleId> m_ids;
    Known m_features;
    Taxonomy m_taxonomy; ///< of the features
    std::optional<Classifier> m_before; ///< that decided the last time
    QSet<ArticleId> m_beingRead; ///< without those that changed meanwhile
    int m_filling = 0; ///< counts the taxonomies, so that an older answer is told from the newest
    bool m_isFilling = false;
    bool m_decidesWhenFilled = false;
};

} // namespace oneul
