#include "summary/sentencefeatures.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "summary/centrality.h"
#include "summary/sentencecues.h"
#include "text/tokens.h"

namespace oneul {

namespace {

constexpr std::array<QLatin1StringView, kFeatures> kNames = {QLatin1StringView("titleRecall"),
                                                             QLatin1StringView("titleRecallRare"),
                                                             QLatin1StringView("titlePrecision"),
                                                             QLatin1StringView("titlePrecisionRare"),
                                                             QLatin1StringView("titleCosine"),
                                                             QLatin1StringView("titleRun"),
                                                             QLatin1StringView("titleSequence"),
                                                             QLatin1StringView("titleName"),
                                                             QLatin1StringView("titleRank"),
                                                             QLatin1StringView("centroid"),
                                                             QLatin1StringView("centroidOthers"),
                                                             QLatin1StringView("centroidRank"),
                                                             QLatin1StringView("sectionNearness"),
                                                             QLatin1StringView("degree"),
                                                             QLatin1StringView("textRank"),
                                                             QLatin1StringView("textRankRank"),
                                                             QLatin1StringView("first"),
                                                             QLatin1StringView("second"),
                                                             QLatin1StringView("last"),
                                                             QLatin1StringView("lastButOne"),
                                                             QLatin1StringView("relative"),
                                                             QLatin1StringView("early"),
                                                             QLatin1StringView("words"),
                                                             QLatin1StringView("wordsFromBest"),
                                                             QLatin1StringView("short"),
                                                             QLatin1StringView("brief"),
                                                             QLatin1StringView("long"),
                                                             QLatin1StringView("lengthRank"),
                                                             QLatin1StringView("lengthOfLongest"),
                                                             QLatin1StringView("density"),
                                                             QLatin1StringView("proposes"),
                                                             QLatin1StringView("firstToPropose"),
                                                             QLatin1StringView("proposesTitle"),
                                                             QLatin1StringView("shows"),
                                                             QLatin1StringView("studies"),
                                                             QLatin1StringView("thisPaper"),
                                                             QLatin1StringView("opensWithWe"),
                                                             QLatin1StringView("ours"),
                                                             QLatin1StringView("results"),
                                                             QLatin1StringView("outperforms"),
                                                             QLatin1StringView("contrasts"),
                                                             QLatin1StringView("afterContrast"),
                                                             QLatin1StringView("background"),
                                                             QLatin1StringView("continues"),
                                                             QLatin1StringView("exemplifies"),
                                                             QLatin1StringView("novelty"),
                                                             QLatin1StringView("method"),
                                                             QLatin1StringView("availability"),
                                                             QLatin1StringView("reports"),
                                                             QLatin1StringView("opensWithPronoun"),
                                                             QLatin1StringView("digits"),
                                                             QLatin1StringView("percent"),
                                                             QLatin1StringView("quotation"),
                                                             QLatin1StringView("brackets"),
                                                             QLatin1StringView("colon"),
                                                             QLatin1StringView("question"),
                                                             QLatin1StringView("capitals")};

constexpr double kBestWords = 22;

double weightOf(const TermVector &vector)
{
    double sum = 0;
    for (const auto &entry : vector)
        sum += entry.second;
    return sum;
}

/// The sum of a vector's weights over the terms that `terms` has.
double weightAmong(const TermVector &vector, const QList<int> &terms)
{
    double sum = 0;
    for (const auto &[term, weight] : vector)
        sum += std::ranges::binary_search(terms, term) ? weight : 0;
    return sum;
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/// Lengths of the longest run and of the longest sequence that two lists have in common.
struct Common {
    int run = 0;
    int sequence = 0;
};

Common commonOf(const QList<int> &a, const QList<int> &b)
{
    Common common;
    QList<int> runs(b.size() + 1, 0);
    QList<int> sequences(b.size() + 1, 0);
    for (const int x : a) {
        QList<int> nextRuns(b.size() + 1, 0);
        QList<int> nextSequences(b.size() + 1, 0);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const bool same = x == b[j];
            nextRuns[j + 1] = same ? runs[j] + 1 : 0;
            nextSequences[j + 1] = same ? sequences[j] + 1 : std::max(sequences[j + 1], nextSequences[j]);
            common.run = std::max(common.run, nextRuns[j + 1]);
        }
        runs = nextRuns;
        sequences = nextSequences;
    }
    common.sequence = sequences.constLast();
    return common;
}

bool isNameLike(QStringView word)
{
    return word.size() > 1 && std::ranges::any_of(word.sliced(1), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

bool hasOneOf(QStringView text, QStringView characters)
{
    return std::ranges::any_of(text, [&](QChar c) { return characters.contains(c); });
}

class FeatureReader final
{
public:
    FeatureReader(const TextDocument &document, const TermVector &section)
        : m_document(document), m_section(section), m_rows(document.sentences.size(), FeatureRow{})
    {}

    QList<FeatureRow> read()
    {
        for (const Sentence &sentence : m_document.sentences)
            m_longest = std::max(m_longest, sentence.text.size());
        for (int s = 0; s < m_rows.size(); ++s) {
            readTitle(s);
            readPlace(s);
            readLength(s);
            readCues(s);
            readMarks(s);
        }
        readCentrality();
        rank(SentenceFeature::TitleCosine, SentenceFeature::TitleRank);
        rank(SentenceFeature::Centroid, SentenceFeature::CentroidRank);
        rank(SentenceFeature::TextRank, SentenceFeature::TextRankRank);
        rank(SentenceFeature::Words, SentenceFeature::LengthRank);
        return m_rows;
    }

private:
    double &at(int sentence, SentenceFeature feature) { return m_rows[sentence][size_t(feature)]; }

    void readTitle(int s)
    {
        const Sentence &sentence = m_document.sentences[s];
        const double shared = sharedCount(sentence.terms, m_document.titleTerms);
        at(s, SentenceFeature::TitleRecall) = share(shared, double(m_document.titleTerms.size()));
        at(s, SentenceFeature::TitlePrecision) = share(shared, double(sentence.terms.size()));
        const TermVector &title = m_document.titleVector;
        at(s, SentenceFeature::TitleRecallRare) = share(weightAmong(title, sentence.terms), weightOf(title));
        at(s, SentenceFeature::TitlePrecisionRare) =
            share(weightAmong(sentence.vector, m_document.titleTerms), weightOf(sentence.vector));
        at(s, SentenceFeature::TitleCosine) = dot(sentence.vector, title);
        const Common common = shared > 0 ? commonOf(sentence.sequence, m_document.titleSequence) : Common{};
        const auto titleLength = double(m_document.titleSequence.size());
        at(s, SentenceFeature::TitleRun) = share(common.run, titleLength);
        at(s, SentenceFeature::TitleSequence) = share(common.sequence, titleLength);
        const double named = sharedCount(sentence.terms, m_document.titleName);
        at(s, SentenceFeature::TitleName) = share(named, double(m_document.titleName.size()));
    }

    void readCentrality()
    {
        const Centrality centrality = centralityOf(m_document.sentences);
        for (int s = 0; s < m_rows.size(); ++s) {
            at(s, SentenceFeature::Centroid) = centrality.centroid[s];
            at(s, SentenceFeature::CentroidOthers) = centrality.others[s];
            at(s, SentenceFeature::Degree) = centrality.degree[s];
            at(s, SentenceFeature::TextRank) = centrality.textRank[s];
            at(s, SentenceFeature::SectionNearness) = dot(m_document.sentences[s].vector, m_section);
        }
    }

    void readPlace(int s)
    {
        const auto count = int(m_rows.size());
        at(s, SentenceFeature::First) = s == 0 ? 1 : 0;
        at(s, SentenceFeature::Second) = s == 1 ? 1 : 0;
        at(s, SentenceFeature::Last) = s == count - 1 ? 1 : 0;
        at(s, SentenceFeature::LastButOne) = s == count - 2 ? 1 : 0;
        at(s, SentenceFeature::Relative) = count > 1 ? double(s) / (count - 1) : 0.5;
        at(s, SentenceFeature::Early) = 1.0 / (s + 1);
    }

    void readLength(int s)
    {
        const Sentence &sentence = m_document.sentences[s];
        const double words = sentence.words;
        at(s, SentenceFeature::Words) = std::min(words / kBestWords, 3.0);
        at(s, SentenceFeature::WordsFromBest) = std::min(std::abs(words - kBestWords) / kBestWords, 1.5);
        at(s, SentenceFeature::Short) = words < 8 ? 1 : 0;
        at(s, SentenceFeature::Brief) = words >= 8 && words < 15 ? 1 : 0;
        at(s, SentenceFeature::Long) = words > 35 ? 1 : 0;
        at(s, SentenceFeature::LengthOfLongest) = share(double(sentence.text.size()), double(m_longest));
        at(s, SentenceFeature::Density) = share(double(sentence.sequence.size()), words);
    }

    void readCues(int s)
    {
        static constexpr std::array<std::pair<SentenceFeature, Cue>, kCues> kCueFeatures = {
            {{SentenceFeature::Proposes, Cue::Proposes},
             {SentenceFeature::Shows, Cue::Shows},
             {SentenceFeature::Studies, Cue::Studies},
             {SentenceFeature::ThisPaper, Cue::ThisPaper},
             {SentenceFeature::Results, Cue::Results},
             {SentenceFeature::Outperforms, Cue::Outperforms},
             {SentenceFeature::Contrasts, Cue::Contrasts},
             {SentenceFeature::Background, Cue::Background},
             {SentenceFeature::Continues, Cue::Continues},
             {SentenceFeature::Exemplifies, Cue::Exemplifies},
             {SentenceFeature::Novelty, Cue::Novelty},
             {SentenceFeature::Method, Cue::Method},
             {SentenceFeature::Availability, Cue::Availability},
             {SentenceFeature::Reports, Cue::Reports},
             {SentenceFeature::OpensWithPronoun, Cue::Pronoun}}};
        const QString text = m_document.sentences[s].text.toLower();
        const Cues cues = cuesOf(text);
        for (const auto &[feature, cue] : kCueFeatures)
            at(s, feature) = cues.test(size_t(cue)) ? 1 : 0;
        at(s, SentenceFeature::OpensWithWe) = text.startsWith(u"we ") ? 1 : 0;
        at(s, SentenceFeature::Ours) = text.startsWith(u"our ") || text.contains(u" our ") ? 1 : 0;
        const bool proposes = at(s, SentenceFeature::Proposes) > 0;
        at(s, SentenceFeature::FirstToPropose) = proposes && !m_proposed ? 1 : 0;
        at(s, SentenceFeature::ProposesTitle) = proposes ? at(s, SentenceFeature::TitleRecall) : 0;
        at(s, SentenceFeature::AfterContrast) = s > 0 ? at(s - 1, SentenceFeature::Contrasts) : 0;
        m_proposed = m_proposed || proposes;
    }

    void readMarks(int s)
    {
        const QString &text = m_document.sentences[s].text;
        const bool digits = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        at(s, SentenceFeature::Digits) = digits ? 1 : 0;
        at(s, SentenceFeature::Percent) = text.contains(u'%') ? 1 : 0;
        at(s, SentenceFeature::Quotation) = hasOneOf(text, u"\"“‘「『") ? 1 : 0;
        at(s, SentenceFeature::Brackets) = text.contains(u'(') ? 1 : 0;
        at(s, SentenceFeature::Colon) = hasOneOf(text, u":;") ? 1 : 0;
        at(s, SentenceFeature::Question) = text.contains(u'?') ? 1 : 0;
        int names = 0;
        for (const QStringView word : QStringView(text).split(u' '))
            names += isNameLike(word) ? 1 : 0;
        at(s, SentenceFeature::Capitals) = share(names, m_document.sentences[s].words);
    }

    /// `to`: the share of the other sentences that have less of `from`.
    void rank(SentenceFeature from, SentenceFeature to)
    {
        for (int s = 0; s < m_rows.size(); ++s) {
            double less = 0;
            for (int other = 0; other < m_rows.size(); ++other) {
                const double difference = at(s, from) - at(other, from);
                less += other == s ? 0 : difference > 0 ? 1 : difference < 0 ? 0 : 0.5;
            }
            at(s, to) = m_rows.size() > 1 ? less / double(m_rows.size() - 1) : 1;
        }
    }

    const TextDocument &m_document;
    const TermVector &m_section;
    QList<FeatureRow> m_rows;
    qsizetype m_longest = 0;
    bool m_proposed = false;
};

} // namespace

QLatin1StringView featureName(SentenceFeature feature)
{
    return kNames[size_t(feature)];
}

QStringList wordingsOf(const QString &sentence)
{
    QStringList wordings = words(sentence);
    QStringList openings;
    if (!wordings.isEmpty())
        openings.append(u'^' + wordings[0]);
    if (wordings.size() > 1)
        openings.append(u'^' + wordings[0] + u' ' + wordings[1]);
    wordings.removeDuplicates();
    return wordings + openings;
}

QList<FeatureRow> sentenceFeatures(const TextDocument &document, const TermVector &section)
{
    return FeatureReader(document, section).read();
}

} // namespace oneul
