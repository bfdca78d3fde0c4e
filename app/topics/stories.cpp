#include "topics/stories.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <QHash>

#include "topics/daystories.h"
#include "topics/storyconstraints.h"
#include "topics/storyleaders.h"
#include "topics/storyvectors.h"

namespace oneul {

namespace {

/// Numbers for names: the same name, the same number; "" : 0.
std::vector<int> thingsOf(const QList<StoryDocument> &documents)
{
    QHash<QString, int> numbers;
    std::vector<int> things;
    for (const StoryDocument &document : documents) {
        const auto number = numbers.constFind(document.arxivId);
        if (document.arxivId.isEmpty())
            things.push_back(0);
        else
            things.push_back(number != numbers.constEnd() ? *number
                                                          : *numbers.insert(document.arxivId, int(numbers.size()) + 1));
    }
    return things;
}

std::vector<StoryVector> vectorsOf(const QList<StoryDocument> &documents)
{
    StoryVectors vectors;
    for (const StoryDocument &document : documents)
        vectors.add(document.title, document.text);
    return vectors.vectors();
}

/// One grouping; documents stand by their places in the order of their ids.
class Grouping final
{
public:
    Grouping(const QList<StoryDocument> &documents, const QList<StoryPair> &pairs)
        : m_documents(documents), m_vectors(vectorsOf(documents)), m_stories(thingsOf(documents))
    {
        for (qsizetype i = 0; i < documents.size(); ++i)
            m_places.insert(documents.at(i).id, int(i));
        takePairs(pairs);
        uniteSame([](const StoryDocument &document) {
            return document.settled && document.story > 0 ? QString::number(document.story) : QString();
        });
        uniteSame([](const StoryDocument &document) { return document.arxivId; });
        uniteSame([](const StoryDocument &document) { return document.normalisedUrl; });
    }

    QList<QList<ArticleId>> run()
    {
        addSettled();
        std::map<QDate, std::vector<int>> days;
        for (int i = 0; i < int(m_documents.size()); ++i) {
            if (!m_documents.at(i).settled)
                days[m_documents.at(i).day].push_back(i);
        }
        for (const auto &[day, places] : days)
            addDay(day, places);
        return groups();
    }

private:
    void takePairs(const QList<StoryPair> &pairs)
    {
        QList<StoryPair> same;
        for (const StoryPair &pair : pairs) {
            if (!m_places.contains(pair.first) || !m_places.contains(pair.second))
                continue;
            if (pair.same)
                same.append(pair);
            else
                m_stories.keepApart(m_places.value(pair.first), m_places.value(pair.second));
        }
        std::ranges::sort(same, {}, [](const StoryPair &pair) { return std::pair(pair.first, pair.second); });
        for (const StoryPair &pair : std::as_const(same))
            m_stories.uniteByHand(m_places.value(pair.first), m_places.value(pair.second));
    }

    /// Documents with the same key that isn't empty.
    template <class Key>
    void uniteSame(const Key &key)
    {
        QHash<QString, int> first;
        for (int i = 0; i < int(m_documents.size()); ++i) {
            const QString name = key(m_documents.at(i));
            if (name.isEmpty())
                continue;
            if (const auto other = first.constFind(name); other != first.constEnd())
                m_stories.unite(*other, i);
            else
                first.insert(name, i);
        }
    }

    [[nodiscard]] StoryLeaders::Member memberOf(const std::vector<int> &places) const
    {
        StoryLeaders::Member member;
        member.name = places.front();
        for (const int place : places) {
            const QDate day = m_documents.at(place).day;
            member.sum = sumOf(member.sum, m_vectors[std::size_t(place)]);
            member.first = member.articles == 0 ? day : std::min(member.first, day);
            member.last = member.articles == 0 ? day : std::max(member.last, day);
            ++member.articles;
        }
        return member;
    }

    void addSettled()
    {
        std::map<int, std::vector<int>> stories;
        for (int i = 0; i < int(m_documents.size()); ++i) {
            if (m_documents.at(i).settled)
                stories[m_stories.lowest(i)].push_back(i);
        }
        for (const auto &[name, places] : stories)
            m_leaders.add(memberOf(places));
    }

    /// What the day's documents must keep to, by their places in the day.
    [[nodiscard]] GroupingRules rulesOf(const std::vector<int> &places) const
    {
        GroupingRules rules;
        std::map<int, int> inDay;
        for (int i = 0; i < int(places.size()); ++i) {
            const int story = m_stories.lowest(places[std::size_t(i)]);
            rules.groups.push_back(inDay.emplace(story, i).first->second);
            rules.things.push_back(m_stories.things()[std::size_t(story)]);
        }
        std::set<std::pair<int, int>> apart;
        for (const auto &[a, b] : m_stories.apart()) {
            const auto one = inDay.find(m_stories.lowest(a));
            const auto other = inDay.find(m_stories.lowest(b));
            if (one != inDay.end() && other != inDay.end())
                apart.insert(std::minmax(one->second, other->second));
        }
        rules.apart.assign(apart.begin(), apart.end());
        return rules;
    }

    void addDay(const QDate &day, const std::vector<int> &places)
    {
        std::vector<StoryVector> vectors;
        for (const int place : places)
            vectors.push_back(m_vectors[std::size_t(place)]);
        const std::vector<int> groups = groupDay(rulesOf(places), vectors);
        std::map<int, std::vector<int>> stories;
        for (std::size_t i = 0; i < places.size(); ++i) {
            m_stories.unite(places[std::size_t(groups[i])], places[i]);
            stories[groups[i]].push_back(places[i]);
        }
        std::vector<StoryLeaders::Member> members;
        for (const auto &[name, own] : stories)
            members.push_back(memberOf(own));
        joinLeaders(members, day);
    }

    /// What is alike enough joins a story of another day; what is left is a story of its own.
    void joinLeaders(const std::vector<StoryLeaders::Member> &members, const QDate &day)
    {
        std::vector<bool> placed(members.size(), false);
        const std::vector<StoryLeaders::Match> matches = m_leaders.matches(members, day);
        for (const StoryLeaders::Match &match : matches) {
            const StoryLeaders::Member &member = members[std::size_t(match.group)];
            if (placed[std::size_t(match.group)] || !m_leaders.fits(member, match.leader, day)
                || !m_stories.unite(m_leaders.leader(match.leader).name, member.name))
                continue;
            m_leaders.join(match.leader, member);
            placed[std::size_t(match.group)] = true;
        }
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!placed[i])
                m_leaders.add(members[i]);
        }
    }

    [[nodiscard]] QList<QList<ArticleId>> groups() const
    {
        std::map<int, QList<ArticleId>> found;
        for (int i = 0; i < int(m_documents.size()); ++i)
            found[m_stories.lowest(i)].append(m_documents.at(i).id);
        QList<QList<ArticleId>> groups;
        for (const auto &[name, ids] : found)
            groups.append(ids);
        return groups;
    }

    const QList<StoryDocument> &m_documents;
    std::vector<StoryVector> m_vectors;
    StoryConstraints m_stories;
    QHash<ArticleId, int> m_places;
    StoryLeaders m_leaders;
};

} // namespace

QList<QList<ArticleId>> groupStories(QList<StoryDocument> documents, const QList<StoryPair> &pairs)
{
    std::ranges::sort(documents, {}, &StoryDocument::id);
    return Grouping(documents, pairs).run();
}

} // namespace oneul
