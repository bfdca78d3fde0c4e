#include "topics/daystories.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace oneul {

namespace {

// Chosen on stories-sim-dev, and on groups of ten reports made of the same papers (docs/quality.md).
constexpr double kLeast = 0.18;
constexpr double kLeastOfMany = 0.135; ///< where stories have many articles
constexpr double kUsualSize = 2.5;
constexpr double kLeastOfSingles = 0.38; ///< where nearly every article stands alone, likeness is mostly chance
constexpr double kSparse = 1.5; ///< articles of a story, on average, below which that begins
constexpr double kFaint = 0.03; ///< what is less alike than this says nothing
constexpr std::size_t kOwnStory = 4; ///< so many neighbours may tell the same story
constexpr std::size_t kNeighbours = 10;

/// How alike a text is to those around it that hardly tell its story: of a busy field, everything is alike.
std::vector<double> surroundings(std::size_t texts, const std::vector<StoryLink> &links)
{
    std::vector<std::vector<float>> neighbours(texts);
    for (const StoryLink &link : links) {
        neighbours[std::size_t(link.first)].push_back(link.similarity);
        neighbours[std::size_t(link.second)].push_back(link.similarity);
    }
    std::vector<double> means;
    for (std::vector<float> &of : neighbours) {
        const std::size_t end = std::min(of.size(), kOwnStory + kNeighbours);
        std::partial_sort(of.begin(), of.begin() + std::ptrdiff_t(end), of.end(), std::greater());
        double sum = 0;
        for (std::size_t i = kOwnStory; i < end; ++i)
            sum += double(of[i]);
        means.push_back(sum / double(kNeighbours));
    }
    return means;
}

/// Takes off what two texts are alike for their fields' sake, beside the day's usual.
void levelOut(std::vector<StoryLink> &links, std::size_t texts)
{
    const std::vector<double> around = surroundings(texts, links);
    const double usual = std::accumulate(around.begin(), around.end(), 0.0) / double(std::max<std::size_t>(1, texts));
    for (StoryLink &link : links) {
        const double own = (around[std::size_t(link.first)] + around[std::size_t(link.second)]) / 2;
        link.similarity = float(std::max(0.0, double(link.similarity) - (own - usual)));
    }
    std::erase_if(links, [](const StoryLink &link) { return link.similarity <= 0; });
}

/// Of how many articles the story of an article is, on average.
double usualSize(const std::vector<int> &groups)
{
    std::vector<int> sizes(groups.size(), 0);
    for (const int group : groups)
        ++sizes[std::size_t(group)];
    double sum = 0;
    for (const int size : sizes)
        sum += double(size) * double(size);
    return sum / double(std::max<std::size_t>(1, groups.size()));
}

} // namespace

std::vector<int> groupDay(const GroupingRules &rules, const std::vector<StoryVector> &vectors)
{
    std::vector<StoryLink> links = storyLinks(vectors, kFaint);
    levelOut(links, vectors.size());
    std::vector<int> groups = averageLink(rules, links, kLeast);
    // The more articles a story has, the less two of them need to have in common.
    const double size = usualSize(groups);
    if (size < kSparse) {
        const double share = (kSparse - size) / (kSparse - 1);
        return averageLink(rules, links, kLeast + share * (kLeastOfSingles - kLeast));
    }
    if (size <= kUsualSize)
        return groups;
    return averageLink(rules, links, std::max(kLeastOfMany, kLeast * kUsualSize / size));
}

} // namespace oneul
