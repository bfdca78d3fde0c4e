#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QList>

#include "base/result.h"
#include "model/articlefacts.h"
#include "model/types.h"

namespace oneul {

constexpr int kMostFeatureBits = 18;

/// What a classifier knows before anybody taught it: how rare each hashed feature is, and weights for some categories.
struct PriorModel {
    int bits = 16; ///< features are numbers below 2^bits; at most kMostFeatureBits
    std::vector<quint8> rarities; ///< per feature, in 1/kRarityUnit; empty: all features count the same
    QList<CategoryId> categories; ///< those with weights
    std::vector<float> scales; ///< per category: what a weight of 1 means
    std::vector<qint8> weights; ///< per feature one for each category

    static constexpr float kRarityUnit = 40;

    [[nodiscard]] float rarity(quint32 feature) const
    {
        return rarities.empty() ? 1.0F : float(rarities[feature]) / kRarityUnit;
    }
};

/// As a file: little-endian, compressed.
[[nodiscard]] QByteArray packedPrior(const PriorModel &prior);
/// Errors: BrokenDocument.
[[nodiscard]] Result<std::shared_ptr<const PriorModel>> readPrior(const QByteArray &bytes);

/// No weights, but rarities counted in these articles.
[[nodiscard]] PriorModel countedPrior(const QList<ArticleFacts> &articles, int bits);

} // namespace oneul
