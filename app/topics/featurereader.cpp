#include "topics/featurereader.h"

#include <array>
#include <bit>
#include <cmath>
#include <vector>

#include "topics/featurestream.h"
#include "topics/priormodel.h"

namespace oneul {

namespace {

struct Slot {
    quint32 key = 0; ///< the index plus one; 0: free
    float times = 0;
    float strength = 0;
};

/// Adds up how often each feature occurs: open addressing, with room for every feature of the text (no script has more than
/// two a letter).
class Counter final
{
public:
    Counter(qsizetype letters, int bits)
        : m_mask((1U << bits) - 1), m_slots(std::bit_ceil(size_t(letters) * 5 / 2 + 256))
    {}

    void add(quint32 hash, float times, float strength)
    {
        const quint32 key = (hash & m_mask) + 1;
        size_t at = (key * 0x9E3779B1U) & (m_slots.size() - 1);
        while (m_slots[at].key != 0 && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        Slot &slot = m_slots[at];
        if (slot.key == 0) {
            slot = {key, 0, strength};
            ++m_used;
        }
        slot.times += times;
    }

    [[nodiscard]] QList<Feature> features(const PriorModel &prior) const
    {
        QList<Feature> features;
        features.reserve(m_used);
        for (const Slot &slot : m_slots) {
            if (slot.key != 0)
                features.append({slot.key - 1, sublinear(slot.times) * slot.strength * prior.rarity(slot.key - 1)});
        }
        return features;
    }

private:
    static float sublinear(float times) { return times == 1 ? 1 : 1 + std::log(times); }

    quint32 m_mask;
    qsizetype m_used = 0;
    std::vector<Slot> m_slots;
};

/// By index, in two passes over nine bits each: faster than comparing.
void sortByIndex(QList<Feature> &features)
{
    constexpr int kDigit = 9;
    QList<Feature> other(features.size());
    for (const int shift : {0, kDigit}) {
        std::array<quint32, (1U << kDigit) + 1> starts{};
        const auto digit = [shift](const Feature &feature) { return feature.index >> shift & ((1U << kDigit) - 1); };
        for (const Feature &feature : std::as_const(features))
            ++starts[digit(feature) + 1];
        for (size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const Feature &feature : std::as_const(features))
            other[starts[digit(feature)]++] = feature;
        features.swap(other);
    }
}

} // namespace

QList<Feature> hashedFeatures(const ArticleFacts &facts, const PriorModel &prior)
{
    static_assert(kMostFeatureBits <= 18, "sortByIndex sorts by 18 bits");
    Counter counter(qMin(facts.title.size(), kTitleLetters) + qMin(facts.text.size(), kTextLetters), prior.bits);
    FeatureStream stream(
        [&counter](quint32 hash, float times, float strength, int, int) { counter.add(hash, times, strength); });
    stream.read(facts);
    QList<Feature> features = counter.features(prior);
    sortByIndex(features);
    double squares = 0;
    for (const Feature &feature : std::as_const(features))
        squares += double(feature.value) * feature.value;
    const float scale = squares > 0 ? float(1 / std::sqrt(squares)) : 0;
    for (Feature &feature : features)
        feature.value *= scale;
    return features;
}

} // namespace oneul
