#pragma once

#include <utility>

#include <QList>
#include <QString>

#include "model/category.h"
#include "model/rule.h"
#include "storage/knownarticles.h"
#include "topics/rules.h"

namespace oneul {

/// What a rule would do to some articles. Pure values, for the pool.
struct RuleTrial {
    static constexpr qsizetype kMostEffects = 500;

    RulePreview preview;
    QList<ArticleId> category; ///< that would get the rule's category
    QList<std::pair<LabelId, QList<ArticleId>>> labels;
    QList<ArticleId> star;
    QList<ArticleId> read;
    QList<ArticleId> hide;

    void add(const RuleTrial &other); ///< of the articles that come next
};

/// A rule, and those that are asked before it: where one of them decides the category, this one doesn't.
struct TriedRule {
    RuleSet rule;
    RuleSet before;
};

[[nodiscard]] RuleTrial tried(const TriedRule &rule, const Taxonomy &taxonomy, const QList<KnownArticle> &articles);

/// An article's title and category, as rules are suggested from them.
struct TitledArticle {
    QString title;
    CategoryId category;
    SourceId source = 0;
};

/// A rule for articles like this one: the one or two words of its title that tell most of the category, or its source
/// where that tells more.
[[nodiscard]] Rule suggestedRule(const ArticleRow &article, const CategoryId &category,
                                 const QList<TitledArticle> &others);

} // namespace oneul
