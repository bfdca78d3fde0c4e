#include "topics/splitproposal.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

#include <QHash>

#include "model/names.h"
#include "text/tokens.h"

namespace oneul {

namespace {

constexpr int kMostParts = 9;
constexpr int kTries = 6; ///< seedings, of which the best counts
constexpr int kRounds = 25;
constexpr qsizetype kWordsRead = 200; ///< of a text: its beginning says what it is about
constexpr qsizetype kMostWords = 6000; ///< the commonest are kept apart by
constexpr int kTitleWeight = 3;
constexpr qsizetype kToldWords = 10;
constexpr qsizetype kNameWords = 2;
constexpr quint64 kSeed = 20241004;

struct Weight {
    int word = 0;
    float value = 0;
};
using Vector = QList<Weight>; ///< ascending by word, length 1
using Centre = QList<float>; ///< one value per word, length 1 or all 0

/// The articles as vectors over the words that at least two and not nearly all of them have.
class Corpus final
{
public:
    explicit Corpus(const QList<ArticleWords> &articles)
    {
        QList<QHash<QString, int>> counted;
        QHash<QString, int> articlesWith;
        for (const ArticleWords &article : articles) {
            counted.append(countOf(article));
            for (auto word = counted.last().cbegin(); word != counted.last().cend(); ++word)
                ++articlesWith[word.key()];
        }
        const double total = double(articles.size());
        chooseWords(articlesWith, total);
        for (const auto &count : std::as_const(counted))
            vectors.append(vectorOf(count, articlesWith, total));
    }

    QList<QString> words;
    QList<Vector> vectors; ///< one per article

private:
    static QHash<QString, int> countOf(const ArticleWords &article)
    {
        QHash<QString, int> count;
        const auto add = [&count](const QStringList &list, int weight) {
            for (const QString &word : list) {
                if (word.size() > 1 && !word.at(0).isDigit() && !isStopWord(word))
                    count[word] += weight;
            }
        };
        add(oneul::words(article.title), kTitleWeight);
        add(oneul::words(article.text.left(kWordsRead * 8)).mid(0, kWordsRead), 1);
        return count;
    }

    void chooseWords(const QHash<QString, int> &articlesWith, double total)
    {
        QList<std::pair<int, QString>> common;
        for (auto word = articlesWith.cbegin(); word != articlesWith.cend(); ++word) {
            constexpr double kNearlyAll = 0.6;
            if (word.value() >= 2 && double(word.value()) <= kNearlyAll * total)
                common.append({-word.value(), word.key()});
        }
        std::ranges::sort(common);
        for (const auto &[count, word] : std::as_const(common).mid(0, kMostWords)) {
            m_places.insert(word, int(words.size()));
            words.append(word);
        }
    }

    [[nodiscard]] Vector vectorOf(const QHash<QString, int> &count, const QHash<QString, int> &articlesWith,
                                  double total) const
    {
        Vector vector;
        double length = 0;
        for (auto word = count.cbegin(); word != count.cend(); ++word) {
            const auto place = m_places.constFind(word.key());
            if (place == m_places.cend())
                continue;
            const double rarity = std::log(total / articlesWith.value(word.key()));
            vector.append({*place, float((1 + std::log(double(word.value()))) * rarity)});
        }
        std::ranges::sort(vector, {}, &Weight::word); // a sum of fractions depends on its order, a hash has none
        for (const Weight &weight : std::as_const(vector))
            length += double(weight.value) * double(weight.value);
        for (Weight &weight : vector)
            weight.value /= float(std::sqrt(length));
        return vector;
    }

    QHash<QString, int> m_places;
};

double likeness(const Vector &vector, const Centre &centre)
{
    double sum = 0;
    for (const Weight &weight : vector)
        sum += double(weight.value) * double(centre.at(weight.word));
    return sum;
}

/// Which part each article is in, and how well they fit together.
struct Parting {
    QList<int> partOf;
    double fit = -1;
};

/// One seeding and what comes of it.
class Clustering final
{
public:
    Clustering(const Corpus &corpus, int parts, quint64 seed) : m_corpus(corpus), m_random(seed)
    {
        placeCentres(parts);
    }

    Parting parting()
    {
        Parting best;
        for (int round = 0; round < kRounds; ++round) {
            Parting next = assigned();
            const bool settled = next.partOf == best.partOf;
            best = std::move(next);
            if (settled)
                break;
            moveCentres(best.partOf);
        }
        return best;
    }

private:
    /// Each centre is an article that is likely to be unlike those before it.
    void placeCentres(int parts)
    {
        QList<double> unlike(m_corpus.vectors.size(), 1);
        while (m_centres.size() < parts) {
            Centre centre(m_corpus.words.size(), 0);
            for (const Weight &weight : m_corpus.vectors.at(drawn(unlike)))
                centre[weight.word] = weight.value;
            m_centres.append(centre);
            for (qsizetype i = 0; i < unlike.size(); ++i)
                unlike[i] = std::min(unlike.at(i), std::max(0.0, 1 - likeness(m_corpus.vectors.at(i), centre)));
        }
    }

    /// Not by std's distributions, which differ from library to library.
    qsizetype drawn(const QList<double> &chances)
    {
        double total = 0;
        for (const double chance : chances)
            total += chance * chance;
        constexpr double kSteps = 1 << 30;
        double left = total * double(m_random() % (1U << 30U)) / kSteps;
        for (qsizetype i = 0; i < chances.size(); ++i) {
            left -= chances.at(i) * chances.at(i);
            if (left < 0)
                return i;
        }
        return chances.size() - 1;
    }

    [[nodiscard]] Parting assigned() const
    {
        Parting parting;
        parting.fit = 0;
        for (const Vector &vector : m_corpus.vectors) {
            int best = 0;
            double most = -1;
            for (int part = 0; part < int(m_centres.size()); ++part) {
                const double like = likeness(vector, m_centres.at(part));
                if (like > most) {
                    most = like;
                    best = part;
                }
            }
            parting.partOf.append(best);
            parting.fit += most;
        }
        return parting;
    }

    void moveCentres(const QList<int> &partOf)
    {
        for (Centre &centre : m_centres)
            centre.fill(0);
        for (qsizetype i = 0; i < partOf.size(); ++i) {
            for (const Weight &weight : m_corpus.vectors.at(i))
                m_centres[partOf.at(i)][weight.word] += weight.value;
        }
        for (Centre &centre : m_centres) {
            double length = 0;
            for (const float value : std::as_const(centre))
                length += double(value) * double(value);
            if (length <= 0)
                continue;
            for (float &value : centre)
                value /= float(std::sqrt(length));
        }
    }

    const Corpus &m_corpus;
    std::mt19937_64 m_random;
    QList<Centre> m_centres;
};

/// Those whose share in this part exceeds most what they have elsewhere.
QStringList tellingWords(const Corpus &corpus, const QList<int> &partOf, int part)
{
    QList<double> inside(corpus.words.size(), 0);
    QList<double> outside(corpus.words.size(), 0);
    double within = 0;
    for (qsizetype i = 0; i < partOf.size(); ++i) {
        const bool isIn = partOf.at(i) == part;
        within += isIn ? 1 : 0;
        for (const Weight &weight : corpus.vectors.at(i))
            (isIn ? inside : outside)[weight.word] += double(weight.value);
    }
    const double without = std::max(1.0, double(partOf.size()) - within);
    QList<std::pair<double, int>> scores;
    for (int word = 0; word < int(corpus.words.size()); ++word) {
        const double score = inside.at(word) / within - outside.at(word) / without;
        if (score > 0)
            scores.append({-score, word});
    }
    std::ranges::sort(scores);
    QStringList words;
    for (const auto &[score, word] : std::as_const(scores).mid(0, kToldWords))
        words.append(corpus.words.at(word));
    return words;
}

Category named(const QStringList &words)
{
    QStringList names;
    for (QString word : words.mid(0, kNameWords)) {
        word[0] = word.at(0).toUpper();
        names.append(word);
    }
    Category category;
    category.nameEn = names.join(QStringLiteral(", "));
    for (const QString &word : words)
        category.keywords.append({word, 1});
    return category;
}

} // namespace

QList<SplitPart> proposedParts(const QList<ArticleWords> &articles, int parts)
{
    const Corpus corpus(articles);
    const int wanted = std::clamp(parts, 2, kMostParts);
    if (articles.size() < wanted || corpus.words.isEmpty())
        return {};
    Parting best;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        Parting parting = Clustering(corpus, wanted, kSeed + quint64(attempt)).parting();
        if (parting.fit > best.fit)
            best = std::move(parting);
    }
    QList<SplitPart> proposed;
    for (int part = 0; part < wanted; ++part) {
        SplitPart split;
        for (qsizetype i = 0; i < articles.size(); ++i) {
            if (best.partOf.at(i) == part)
                split.articles.append(articles.at(i).id);
        }
        split.words = split.articles.isEmpty() ? QStringList() : tellingWords(corpus, best.partOf, part);
        split.category = named(split.words);
        const auto isSame = [&split](const SplitPart &other) {
            return foldedName(other.category.nameEn) == foldedName(split.category.nameEn);
        };
        if (!split.words.isEmpty() && std::ranges::none_of(proposed, isSame))
            proposed.append(split);
    }
    std::ranges::stable_sort(proposed, std::ranges::greater(),
                             [](const SplitPart &part) { return part.articles.size(); });
    return proposed.size() < 2 ? QList<SplitPart>() : proposed;
}

} // namespace oneul
