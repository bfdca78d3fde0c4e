#include "topics/linearmodel.h"

#include <algorithm>

namespace oneul {

namespace {

/// Inner loops of a fixed length are turned into vector instructions.
constexpr qsizetype kLane = 8;
constexpr qsizetype kMostWeights = qsizetype(1) << 23;

} // namespace

LinearModel::LinearModel(int bits, qsizetype categories)
    : m_categories(categories), m_width((std::max<qsizetype>(categories, 1) + kLane - 1) / kLane * kLane)
{
    while (bits > 8 && (m_width << bits) > kMostWeights)
        --bits;
    m_mask = (1U << bits) - 1;
    m_weights.resize(size_t(m_width) << bits);
}

std::vector<float> LinearModel::scores(const QList<Feature> &features) const
{
    std::vector<float> sums(size_t(m_width), 0.0F);
    for (const Feature &feature : features) {
        const float *weights = m_weights.data() + row(feature.index);
        for (qsizetype lane = 0; lane < m_width; lane += kLane) {
            for (qsizetype i = 0; i < kLane; ++i)
                sums[size_t(lane + i)] += feature.value * weights[lane + i];
        }
    }
    return sums;
}

void LinearModel::add(const QList<Feature> &features, std::span<const float> steps)
{
    for (const Feature &feature : features) {
        float *weights = m_weights.data() + row(feature.index);
        for (qsizetype lane = 0; lane < m_width; lane += kLane) {
            for (qsizetype i = 0; i < kLane; ++i)
                weights[lane + i] += feature.value * steps[size_t(lane + i)];
        }
    }
}

} // namespace oneul
