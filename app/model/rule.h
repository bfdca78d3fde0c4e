#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "model/article.h"
#include "model/label.h"
#include "model/types.h"

namespace oneul {

/// One thing that a rule asks of an article.
struct RuleCondition {
    enum class Field { Title, Text, Source, Author, Language, Kind }; ///< Text: title and text
    enum class Test { Contains, Word, Regex, Is }; ///< letters' case counts in none of them

    Field field = Field::Title;
    Test test = Test::Contains;
    QString value; ///< Source: its name or number; Language: a code; Kind: "news" | "papers"
    bool negated = false; ///< "does not …"

    bool operator==(const RuleCondition &) const = default;
};

/// What a rule does to an article that it fits.
struct RuleActions {
    std::optional<CategoryId> category;
    QList<LabelId> labels; ///< added
    bool star = false;
    bool read = false;
    bool hide = false;

    [[nodiscard]] bool isEmpty() const { return !category && labels.isEmpty() && !star && !read && !hide; }
    bool operator==(const RuleActions &) const = default;
};

/// A rule of the analyst's. Rules are tried in their order; the first that fits decides the category, the other
/// actions of all that fit add up.
struct Rule {
    RuleId id = 0; ///< 0: not stored yet
    QString name; ///< "" : named after its conditions
    bool enabled = true;
    bool all = true; ///< every condition must hold; otherwise any one
    QList<RuleCondition> conditions; ///< none: fits nothing
    RuleActions actions;

    bool operator==(const Rule &) const = default;
};

/// An article that a rule would change.
struct RuleEffect {
    ArticleRow row; ///< as it is now
    RuleActions changes; ///< only what would really change
};

/// What a rule would do to the articles of the last days.
struct RulePreview {
    int looked = 0; ///< articles looked at
    int fitting = 0;
    int changed = 0;
    int keptByHand = 0; ///< whose category the analyst gave, so that it stays
    QList<RuleEffect> effects; ///< the first 500, newest first
};

} // namespace oneul
