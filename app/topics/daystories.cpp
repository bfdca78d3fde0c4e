#include "topics/daystories.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace oneul {

namespace {

// Chosen on stories-sim-dev, and on groups of ten reports made of the same papers (docs/quality.md).
constexpr double kLeast = 0.18;
constexpr double kLeastOfMany = 0.135; ///< where stories have many articles
constexpr double kUsualSize = 2.5;
constexpr double kLeastOfSingles = 0.38; ///< where nearly every article stands alone, likeness is mostly chance
constexpr double kSparse = 1.5; ///< articles of a story, on average, below which that begins
constexpr double kFaint = 0.03; ///< what is less alike than this says nothing
constexpr std::size_t kMostLinks = 64; ///< of a text that are looked at: a story has fewer articles
constexpr std::size_t kOwnStory = 4; ///< so many neighbours may tell the same story
constexpr std::size_t kNeighbours = 10;

/// The links that are among the strongest of either text; a day on which everything is alike would have millions.
std::vector<StoryLink> strongest(const std::vector<StoryLink> &links, std::size_t texts)
{
    std::vector<std::vector<std::size_t>> own(texts);
    for (std::size_t i = 0; i < links.size(); ++i) {
        own[std::size_t(links[i].first)].push_back(i);
        own[std::size_t(links[i].second)].push_back(i);
    }
    std::vector<bool> kept(links.size(), false);
    for (std::vector<std::size_t> &of : own) {
        const auto end = of.begin() + std::ptrdiff_t(std::min(of.size(), kMostLinks));
        std::partial_sort(of.begin(), end, of.end(), [&links](std::size_t a, std::size_t b) {
            return std::pair(-links[a].similarity, a) < std::pair(-links[b].similarity, b);
        });
        std::for_each(of.begin(), end, [&kept](std::size_t link) { kept[link] = true; });
    }
    std::vector<StoryLink> strong;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (kept[i])
            strong.push_back(links[i]);
    }
    return strong;
}

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
    std::vector<StoryLink> links = strongest(storyLinks(vectors, kFaint), vectors.size());
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
