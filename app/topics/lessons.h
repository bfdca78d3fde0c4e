#pragma once

#include <vector>

#include <QList>

#include "topics/features.h"
#include "topics/linearmodel.h"

namespace oneul {

/// An example as the linear model learns it.
struct Lesson {
    QList<Feature> hashed;
    std::vector<float> offsets; ///< what the keyword rules add to each category's score
    qsizetype category = 0;
};

/// How far the scores of a trained model tell right from wrong: probabilities are softmax(sharpness × score).
struct Learnt {
    LinearModel model;
    double sharpness = 0;
};

/// Learns the lessons: for each category a support vector machine with squared hinge loss, in which the offsets are fixed
/// parts of the score and the weights are drawn towards those that the model begins with. Solved by dual coordinate
/// descent (Hsieh et al., ICML 2008), whose first pass is the passive-aggressive algorithm PA-II (Crammer et al., JMLR 2006):
/// a few lessons are learnt online in their order, many as in batch training. Deterministic.
/// `sharpness` is what the probabilities begin with; it is fitted to how each lesson was predicted before it was seen.
[[nodiscard]] Learnt learnt(LinearModel model, const QList<Lesson> &lessons, double sharpness);

} // namespace oneul
