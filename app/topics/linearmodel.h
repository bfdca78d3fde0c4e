#pragma once

#include <span>
#include <vector>

#include <QList>

#include "topics/features.h"

namespace oneul {

/// A weight for every feature and category. Sums are made in the order of the features, so they are the same everywhere.
class LinearModel final
{
public:
    /// All weights zero. `bits` are made fewer where many categories would take too much memory.
    LinearModel(int bits, qsizetype categories);

    [[nodiscard]] qsizetype categories() const { return m_categories; }
    /// How many numbers scores() gives and add() takes: the categories, and zeros up to a full step of the machine.
    [[nodiscard]] qsizetype width() const { return m_width; }

    [[nodiscard]] std::vector<float> scores(const QList<Feature> &features) const;
    /// Adds each feature's value times the category's step to its weight.
    void add(const QList<Feature> &features, std::span<const float> steps);

    [[nodiscard]] float weight(quint32 feature, qsizetype category) const
    {
        return m_weights[row(feature) + size_t(category)];
    }
    void setWeight(quint32 feature, qsizetype category, float weight)
    {
        m_weights[row(feature) + size_t(category)] = weight;
    }
    [[nodiscard]] qsizetype rows() const { return qsizetype(m_mask) + 1; }

private:
    template <qsizetype kCount>
    void addUp(const QList<Feature> &features, qsizetype from, std::vector<float> &sums) const;
    [[nodiscard]] size_t row(quint32 feature) const { return size_t(feature & m_mask) * size_t(m_width); }

    qsizetype m_categories;
    qsizetype m_width;
    quint32 m_mask;
    std::vector<float> m_weights;
};

} // namespace oneul
