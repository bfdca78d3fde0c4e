#include "topics/lessons.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace oneul {

namespace {

constexpr int kPasses = 5;

/// Few lessons are trusted more than many: among many, some contradict one another.
double trustOf(qsizetype lessons)
{
    return 2.0 / (1 + double(lessons) / 1000);
}

/// A sequence that is the same on every machine (splitmix64).
class Numbers final
{
public:
    quint64 below(quint64 end)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return (z ^ (z >> 31)) % end;
    }

private:
    quint64 m_state = 1;
};

/// How the score of the right category stood against the others' before the lesson was seen.
struct Foretold {
    std::vector<float> scores;
    qsizetype category = 0;
};

class Descent final
{
public:
    Descent(LinearModel &model, const QList<Lesson> &lessons)
        : m_model(model), m_lessons(lessons), m_duals(size_t(lessons.size() * model.width()))
    {
        const double all = double(lessons.size());
        const double trust = trustOf(lessons.size());
        // Rare categories count more, the more surely they are known to be rare.
        const double balance = 0.7 * all / (all + 500);
        std::vector<double> counts(size_t(model.width()), 0.0);
        for (const Lesson &lesson : lessons)
            ++counts[size_t(lesson.category)];
        for (const double count : counts) {
            const double mine = std::max(count, 1.0);
            const double rest = std::max(all - count, 1.0);
            m_slackFor.push_back(float(0.5 / (trust * std::pow(all / (2 * mine), balance))));
            m_slackAgainst.push_back(float(0.5 / (trust * std::pow(all / (2 * rest), balance))));
        }
    }

    /// Gives the scores as they were before.
    std::vector<float> learn(qsizetype number)
    {
        const Lesson &lesson = m_lessons[number];
        std::vector<float> scores = m_model.scores(lesson.hashed);
        std::vector<float> steps(scores.size(), 0.0F);
        const size_t first = size_t(number) * steps.size();
        bool moves = false;
        for (qsizetype c = 0; c < m_model.categories(); ++c) {
            const auto at = size_t(c);
            scores[at] += lesson.offsets[at];
            const bool mine = c == lesson.category;
            const float sign = mine ? 1.0F : -1.0F;
            const float slack = mine ? m_slackFor[at] : m_slackAgainst[at];
            float &dual = m_duals[first + at];
            const float slope = sign * scores[at] - 1 + slack * dual;
            const float next = std::max(0.0F, dual - slope / (1 + slack)); // features have length 1
            steps[at] = (next - dual) * sign;
            moves = moves || next != dual;
            dual = next;
        }
        if (moves)
            m_model.add(lesson.hashed, steps);
        return scores;
    }

private:
    LinearModel &m_model;
    const QList<Lesson> &m_lessons;
    std::vector<float> m_duals;
    std::vector<float> m_slackFor;
    std::vector<float> m_slackAgainst;
};

/// The derivative of the log-likelihood by the sharpness.
double slopeAt(double sharpness, const std::vector<Foretold> &foretold, qsizetype categories)
{
    double slope = 0;
    for (const Foretold &one : foretold) {
        const auto end = one.scores.begin() + categories;
        const double best = *std::max_element(one.scores.begin(), end);
        double total = 0;
        double mean = 0;
        for (auto score = one.scores.begin(); score != end; ++score) {
            const double part = std::exp(sharpness * (*score - best));
            total += part;
            mean += part * *score;
        }
        slope += one.scores[size_t(one.category)] - mean / total;
    }
    return slope;
}

/// The likeliest sharpness, held to `before` as if that came from some hundred lessons.
double fitted(double before, const std::vector<Foretold> &foretold, qsizetype categories)
{
    constexpr double kLeast = 0.5;
    constexpr double kMost = 20;
    if (foretold.empty())
        return before;
    double low = kLeast;
    double high = kMost;
    for (int step = 0; step < 30; ++step) {
        const double middle = (low + high) / 2;
        (slopeAt(middle, foretold, categories) > 0 ? low : high) = middle;
    }
    const double share = double(foretold.size()) / (double(foretold.size()) + 100);
    return before + share * ((low + high) / 2 - before);
}

} // namespace

Learnt learnt(LinearModel model, const QList<Lesson> &lessons, double sharpness)
{
    if (lessons.isEmpty())
        return {std::move(model), sharpness};
    Descent descent(model, lessons);
    std::vector<qsizetype> order(size_t(lessons.size()));
    std::iota(order.begin(), order.end(), 0);
    std::vector<Foretold> foretold;
    for (const qsizetype number : order) {
        std::vector<float> scores = descent.learn(number);
        if (number >= lessons.size() / 2)
            foretold.push_back({std::move(scores), lessons[number].category});
    }
    const double sharp = fitted(sharpness, foretold, model.categories());
    Numbers numbers;
    for (int pass = 1; pass < kPasses; ++pass) {
        for (size_t i = order.size() - 1; i > 0; --i)
            std::swap(order[i], order[numbers.below(i + 1)]);
        for (const qsizetype number : order)
            descent.learn(number);
    }
    return {std::move(model), sharp};
}

} // namespace oneul
