#include "topics/terms.h"

#include <algorithm>
#include <cmath>

#include <QHash>
#include <QList>
#include <QSet>

#include "text/korean.h"
#include "text/tokens.h"

namespace oneul {

namespace {

constexpr int kLongest = 3; ///< words of a term
constexpr double kSmoothing = 0.5; ///< titles that each term has for nothing
constexpr double kHardlyAlone = 0.8; ///< a part is left out where so much of it stands in the whole
constexpr QChar kBetween = u' ';

struct Count {
    int now = 0;
    int before = 0;
    int words = 1;
    QString text;
    bool absorbed = false;
};

using Counts = QHash<QString, Count>;

struct TitleWord {
    QString key; ///< "" : no term goes across it
    qsizetype start = 0;
    qsizetype end = 0; ///< without a particle
    bool mayStand = false; ///< alone, or at the end of a term
    bool joinsNext = false;
};

QString singular(QString word)
{
    const bool isPlural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us")
                          && !word.endsWith(u"is") && !word.endsWith(u"'s");
    if (word.endsWith(u"'s"))
        word.chop(2);
    else if (isPlural)
        word.chop(1);
    return word;
}

TitleWord titleWord(const Word &word)
{
    TitleWord made;
    made.start = word.start;
    made.end = word.start + word.length;
    if (isStopWord(word.text))
        return made;
    if (isHangulWord(word.text)) {
        const QStringView stem = withoutParticle(word.text);
        made.end -= word.text.size() - stem.size();
        made.joinsNext = stem.size() == word.text.size();
        made.key = stem.toString();
        made.mayStand = stem.size() >= 2 && !isStopWord(made.key);
        if (!made.mayStand)
            made.key.clear();
        return made;
    }
    made.key = singular(word.text);
    made.joinsNext = true;
    const bool hasLetter = std::ranges::any_of(word.text, [](QChar c) { return c.isLetter(); });
    made.mayStand = hasLetter && made.key.size() >= 2;
    return made;
}

QList<TitleWord> titleWords(const QString &title)
{
    QList<TitleWord> words;
    for (const Word &word : wordSpans(title)) {
        if (!words.isEmpty()) {
            TitleWord &last = words.last();
            const QStringView gap = QStringView(title).mid(last.end, word.start - last.end);
            last.joinsNext = last.joinsNext && (gap == u" " || gap == u"-");
        }
        words.append(titleWord(word));
    }
    return words;
}

/// Calls use(key, words, text) for each term of the title; the same one may come again.
template <class Use>
void eachTerm(const QString &title, int longest, Use use)
{
    const QList<TitleWord> words = titleWords(title);
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString key;
        for (qsizetype last = first; last < std::min<qsizetype>(words.size(), first + longest); ++last) {
            const TitleWord &word = words.at(last);
            if (word.key.isEmpty())
                break;
            key += last == first ? word.key : kBetween + word.key;
            const int size = int(last - first) + 1;
            // A number may follow its word ("Gemma 3") but says nothing alone.
            const bool isTerm = size == 1 ? word.mayStand : words.at(first).mayStand;
            if (isTerm)
                use(key, size, QStringView(title).mid(words.at(first).start, word.end - words.at(first).start));
            if (!word.joinsNext)
                break;
        }
    }
}

/// How many titles have each term. Longer terms are only counted where their first word has the support, so that few of
/// those that come once are kept.
class Counter final
{
public:
    explicit Counter(int support) : m_support(support) {}

    void count(const QStringList &titles, int Count::*period, int longest)
    {
        for (const QString &title : titles) {
            QSet<QString> seen;
            eachTerm(title, longest, [&](const QString &key, int words, QStringView text) {
                if (longest > 1 && (words == 1 || !hasSupport(key.section(kBetween, 0, 0))))
                    return;
                if (seen.contains(key))
                    return;
                seen.insert(key);
                Count &count = m_counts[key];
                if (count.text.isEmpty())
                    count.text = text.toString();
                count.words = words;
                ++(count.*period);
            });
        }
    }

    [[nodiscard]] bool hasSupport(const QString &key) const
    {
        const auto found = m_counts.constFind(key);
        return found != m_counts.cend() && std::max(found->now, found->before) >= m_support;
    }

    [[nodiscard]] Counts &counts() { return m_counts; }

private:
    int m_support;
    Counts m_counts;
};

/// Marks the parts of phrases that hardly stand without them: "language" beside "language model".
void absorbParts(Counts &counts, int support)
{
    QStringList phrases;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count->words > 1 && std::max(count->now, count->before) >= support)
            phrases.append(count.key());
    }
    for (const QString &phrase : phrases) {
        const Count whole = counts.value(phrase);
        const QStringList words = phrase.split(kBetween);
        for (qsizetype size = 1; size < words.size(); ++size) {
            for (qsizetype first = 0; first + size <= words.size(); ++first) {
                const auto part = counts.find(words.mid(first, size).join(kBetween));
                if (part != counts.end() && whole.now >= kHardlyAlone * part->now
                    && whole.before >= kHardlyAlone * part->before)
                    part->absorbed = true;
            }
        }
    }
}

double logOdds(double with, double all)
{
    return std::log((with + kSmoothing) / (all - with + kSmoothing));
}

double changeOf(const Count &count, qsizetype now, qsizetype before)
{
    const double change = logOdds(count.now, double(now)) - logOdds(count.before, double(before));
    return change / std::sqrt(1 / (count.now + kSmoothing) + 1 / (count.before + kSmoothing));
}

QList<TermTrend> strongest(QList<TermTrend> terms, int limit)
{
    std::ranges::sort(terms, [](const TermTrend &a, const TermTrend &b) {
        const double one = std::abs(a.score);
        const double other = std::abs(b.score);
        return one > other || (one == other && a.text < b.text);
    });
    return terms.mid(0, limit);
}

} // namespace

TermTrends termTrends(const QStringList &now, const QStringList &before, const TermOptions &options)
{
    TermTrends trends;
    trends.titlesNow = int(now.size());
    trends.titlesBefore = int(before.size());
    if (now.isEmpty() || before.isEmpty())
        return trends;
    Counter counter(options.support);
    for (const int longest : {1, kLongest}) {
        counter.count(now, &Count::now, longest);
        counter.count(before, &Count::before, longest);
    }
    absorbParts(counter.counts(), options.support);
    QList<TermTrend> rising;
    QList<TermTrend> fading;
    for (const Count &count : std::as_const(counter.counts())) {
        if (count.absorbed || std::max(count.now, count.before) < options.support)
            continue;
        const double score = changeOf(count, now.size(), before.size());
        if (std::abs(score) >= options.surest)
            (score > 0 ? rising : fading).append({count.text, count.now, count.before, score});
    }
    trends.rising = strongest(rising, options.limit);
    trends.fading = strongest(fading, options.limit);
    return trends;
}

} // namespace oneul
