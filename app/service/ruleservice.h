#pragma once

#include <QFuture>
#include <QList>
#include <QObject>

#include "base/cancellation.h"
#include "base/clock.h"
#include "base/result.h"
#include "model/rule.h"
#include "model/statuschange.h"

namespace oneul {

class ArticleService;
class Database;
struct RuleTrial;
struct TextTools;

/// The analyst's rules. New articles meet them as they come; those that are there are changed only on request.
class RuleService final : public QObject
{
    Q_OBJECT

public:
    /// Keeps tools.rules at the stored ones.
    RuleService(Database &database, ArticleService &articles, TextTools &tools, const Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> load();
    [[nodiscard]] const QList<Rule> &rules() const; ///< in their order

    /// What is wrong with a rule: InvalidArgument with the detail "condition N: …" (a broken expression, an empty value,
    /// no condition, no action); nothing when it can be saved.
    [[nodiscard]] Result<void> check(const Rule &rule) const;
    QFuture<Result<Rule>> save(const Rule &rule); ///< id 0: a new one, at the end
    QFuture<Result<void>> remove(RuleId id);
    QFuture<Result<void>> reorder(const QList<RuleId> &order);
    /// All in this one's place, with their ids and order: how each of the above is undone.
    QFuture<Result<void>> replaceAll(const QList<Rule> &rules);

    /// What the rule would do to the articles of the last days, stored or not.
    [[nodiscard]] QFuture<Result<RulePreview>> preview(const Rule &rule, int days = 30,
                                                       const Cancellation &cancellation = {});
    /// Does it. Each change can be given to ArticleService::takeBack, last first.
    QFuture<Result<QList<StatusChange>>> apply(const Rule &rule, int days = 30);
    /// A rule that an edit suggests: the words of the title that tell most of the category, its source where that says
    /// more. Not stored.
    [[nodiscard]] QFuture<Result<Rule>> fromEdit(ArticleId article, const CategoryId &category);

Q_SIGNALS:
    void changed();
    void failed(const oneul::Error &error);

private:
    QFuture<Result<void>> written(const QFuture<Result<QList<Rule>>> &write);
    [[nodiscard]] QFuture<Result<RuleTrial>> tryOut(const Rule &rule, int days, const Cancellation &cancellation);
    void take(const QList<Rule> &rules);

    Database &m_database;
    ArticleService &m_articles;
    TextTools &m_tools;
    const Clock &m_clock;
    QList<Rule> m_rules;
};

} // namespace oneul
