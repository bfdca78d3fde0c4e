#include "topics/linearmodel.h"

#include <algorithm>
#include <array>

namespace oneul {

namespace {

/// Inner loops of a fixed length are turned into vector instructions.
constexpr qsizetype kLane = 8;
constexpr qsizetype kStep = 2 * kLane; // what a cache line holds
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
    for (qsizetype from = 0; from < m_width; from += kStep)
        m_width - from >= kStep ? addUp<kStep>(features, from, sums) : addUp<kLane>(features, from, sums);
    return sums;
}

/// The sums stay in registers while all features pass.
template <qsizetype kCount>
void LinearModel::addUp(const QList<Feature> &features, qsizetype from, std::vector<float> &sums) const
{
    std::array<float, kCount> local{};
    for (const Feature &feature : features) {
        const float *weights = m_weights.data() + row(feature.index) + from;
        for (size_t i = 0; i < local.size(); ++i)
            local[i] += feature.value * weights[i];
    }
    std::ranges::copy(local, sums.begin() + from);
}

void LinearModel::add(const QList<Feature> &features, std::span<const float> steps)
{
    for (const Feature &feature : features) {
        float *weights = m_weights.data() + row(feature.index);
        for (qsizetype lane = 0; lane < m_width; lane += kLane) {
            for (qsizetype i = lane; i < lane + kLane; ++i)
                weights[i] += feature.value * steps[size_t(i)];
        }
    }
}

} // namespace oneul
