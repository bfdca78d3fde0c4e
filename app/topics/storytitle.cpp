#include "topics/storytitle.h"

#include <algorithm>
#include <vector>

#include "topics/averagelink.h"
#include "topics/storyvectors.h"

namespace oneul {

namespace {

constexpr qsizetype kMost = 200; ///< a story of more is told by its first titles as well
constexpr double kEqual = 1e-6;

} // namespace

qsizetype centralTitle(const QStringList &titles)
{
    StoryVectors vectors;
    const qsizetype count = std::min(titles.size(), kMost);
    for (qsizetype i = 0; i < count; ++i)
        vectors.add(titles.at(i), {});
    std::vector<double> sums(std::size_t(count), 0);
    for (const StoryLink &link : storyLinks(vectors.vectors(), 0)) {
        sums[std::size_t(link.first)] += double(link.similarity);
        sums[std::size_t(link.second)] += double(link.similarity);
    }
    qsizetype best = count > 0 ? 0 : -1;
    for (qsizetype i = 1; i < count; ++i) {
        if (sums[std::size_t(i)] > sums[std::size_t(best)] + kEqual)
            best = i;
    }
    return best;
}

} // namespace oneul
