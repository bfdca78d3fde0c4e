#pragma once

#include <memory>

#include <QList>
#include <QString>

#include "model/articlefacts.h"
#include "model/category.h"
#include "model/decision.h"
#include "topics/features.h"

namespace oneul {

struct PriorModel;

/// A category that somebody vouches for: what the classifier learns from.
struct Example {
    ArticleFacts facts;
    CategoryId category;
};

/// Says which category an article belongs to: the keyword rules' score as a fixed offset, plus a hashed linear model that
/// starts from shipped weights and learns from examples, plus an exact memory of the titles and addresses it was taught.
/// Deterministic; immutable, const and safe on any thread; cheap to copy.
class Classifier final
{
public:
    Classifier() : Classifier(Taxonomy(), nullptr) {}
    /// Categories that the prior does not know start from their names and keywords.
    Classifier(const Taxonomy &taxonomy, std::shared_ptr<const PriorModel> prior);

    [[nodiscard]] const Taxonomy &taxonomy() const; ///< whose categories and keywords it knows
    /// This one with all of the examples learnt, in their order: the first pass over them is made of online updates, further
    /// ones follow. A later example of the same title or address takes the earlier one's place in the exact memory.
    /// Examples of categories that the taxonomy doesn't have are left out.
    [[nodiscard]] Classifier taught(const QList<Example> &examples) const;

    [[nodiscard]] Decision classify(const ArticleFacts &facts) const;
    /// The words of an article as numbers, worth keeping where it is classified again and again.
    [[nodiscard]] Features features(const ArticleFacts &facts) const;
    [[nodiscard]] Decision classify(const Features &features) const;
    /// Its Features::hashed alone: what it takes to hold articles against each other.
    [[nodiscard]] QList<Feature> hashed(const ArticleFacts &facts) const;
    /// What spoke for and against each of the likeliest categories, strongest first, at most `limit`.
    [[nodiscard]] QList<Evidence> evidence(const ArticleFacts &facts, int limit = 12) const;

    struct State; ///< topics/classifierstate.h

private:
    std::shared_ptr<const State> m_state;
};

} // namespace oneul
