#include "summary/keyphrases.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QMap>

#include "summary/phraseunits.h"

namespace oneul {

namespace {

using PhraseKey = quint64; ///< up to three unit numbers of 21 bits, from 1
constexpr int kBits = 21;

QList<int> unitsOf(PhraseKey key)
{
    QList<int> numbers;
    for (; key != 0; key >>= kBits)
        numbers.prepend(int(key & ((1U << kBits) - 1)));
    return numbers;
}

struct Piece {
    int document = 0;
    int sentence = -1; ///< -1: the title
    QList<PhraseUnit> units;
    QList<int> numbers;
};

struct Tally {
    double score = 0;
    int documents = 0;
    int lastDocument = -1;
    int inDocument = 0;
    bool generic = false; ///< has a generic word
    bool plain = false; ///< one word in the form of an adjective
    bool name = false; ///< written like a name ("LoRA", "GPT-4o")
    int first = 0; ///< rank of its first occurrence
};

struct Candidate {
    PhraseKey key = 0;
    double score = 0;
    int first = 0;
};

bool looksLikeName(QStringView surface)
{
    const QStringView rest = surface.sliced(1);
    return std::ranges::any_of(rest, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

QString initials(const QString &phrase)
{
    QString letters;
    for (const QStringView word : QStringView(phrase).split(u' '))
        letters += word.isEmpty() ? QChar() : word.front().toLower();
    return letters;
}

/// "LLMs" and "large language models"
bool abbreviates(const QString &a, const QString &b)
{
    const auto isShortOf = [](const QString &brief, const QString &full) {
        const QString letters = initials(full);
        return letters.size() > 1 && brief.startsWith(letters, Qt::CaseInsensitive)
               && brief.size() <= letters.size() + 1;
    };
    return isShortOf(a, b) || isShortOf(b, a);
}

bool looksLikeAdjective(QStringView word)
{
    static constexpr std::array<QStringView, 8> kEndings = {u"ous",  u"ive",  u"al",   u"ic",
                                                            u"able", u"ible", u"less", u"ful"};
    return std::ranges::any_of(kEndings, [&](QStringView ending) { return word.endsWith(ending); });
}

class PhraseFinder final
{
public:
    explicit PhraseFinder(const Corpus &corpus) : m_corpus(corpus)
    {
        for (int d = 0; d < corpus.documents().size(); ++d) {
            const TextDocument &document = corpus.documents()[d];
            addPiece(d, -1, document.source->title);
            for (int s = 0; s < document.sentences.size(); ++s)
                addPiece(d, s, document.sentences[s].text);
        }
    }

    QList<KeyPhrase> best(int count)
    {
        QList<KeyPhrase> phrases;
        QList<QList<int>> chosen;
        for (const Candidate &candidate : candidates()) {
            if (phrases.size() >= count)
                break;
            const QList<int> units = unitsOf(candidate.key);
            if (std::ranges::any_of(chosen, [&](const QList<int> &other) { return tooAlike(units, other); }))
                continue;
            const KeyPhrase found = phrase(candidate.key);
            chosen.append(units); // also of what is left out: its parts say no more
            if (std::ranges::any_of(phrases,
                                    [&](const KeyPhrase &other) { return abbreviates(found.text, other.text); }))
                continue;
            phrases.append(found);
        }
        return phrases;
    }

private:
    [[nodiscard]] const QString &textOf(const Piece &piece) const
    {
        const TextDocument &document = m_corpus.documents()[piece.document];
        return piece.sentence < 0 ? document.source->title : document.sentences[piece.sentence].text;
    }

    void addPiece(int document, int sentence, const QString &text)
    {
        Piece piece{document, sentence, phraseUnits(text), {}};
        for (const PhraseUnit &unit : std::as_const(piece.units)) {
            const auto found = m_numbers.constFind(unit.key);
            const int number = found == m_numbers.cend() ? int(m_numbers.size()) + 1 : *found;
            if (found == m_numbers.cend())
                m_numbers.insert(unit.key, number);
            piece.numbers.append(number);
        }
        eachPhrase(piece, text,
                   [&](PhraseKey key, qsizetype from, qsizetype to) { count(piece, text, key, from, to); });
        m_pieces.append(piece);
    }

    /// use(key, first unit, last unit)
    template <class Use>
    void eachPhrase(const Piece &piece, const QString &text, Use use) const
    {
        for (qsizetype from = 0; from < piece.units.size(); ++from) {
            PhraseKey key = 0;
            bool specific = false;
            for (qsizetype to = from; to < std::min(from + 3, piece.units.size()); ++to) {
                const PhraseUnit &unit = piece.units[to];
                if (!unit.content || (to > from && !piece.units[to - 1].joinsNext))
                    break;
                key = key << kBits | PhraseKey(piece.numbers[to]);
                specific = specific || !unit.generic;
                const bool adverb = QStringView(text)
                                        .sliced(piece.units[from].start)
                                        .first(piece.units[from].end - piece.units[from].start)
                                        .endsWith(u"ly");
                if (specific && unit.mayEnd && !adverb)
                    use(key, from, to);
            }
        }
    }

    void count(const Piece &piece, const QString &text, PhraseKey key, qsizetype from, qsizetype to)
    {
        Tally &tally = m_tallies[key];
        if (tally.first == 0) {
            tally.first = int(m_tallies.size());
            for (qsizetype i = from; i <= to; ++i)
                tally.generic = tally.generic || piece.units[i].generic;
        }
        const qsizetype start = piece.units[from].start;
        const QStringView surface = QStringView(text).sliced(start, piece.units[to].end - start);
        tally.plain = tally.plain || (from == to && looksLikeAdjective(surface));
        // Titles may be in capitals throughout.
        tally.name = tally.name || (piece.sentence >= 0 && looksLikeName(surface));
        if (tally.lastDocument != piece.document) {
            tally.lastDocument = piece.document;
            tally.inDocument = 0;
            ++tally.documents;
        }
        ++tally.inDocument;
        tally.score += (piece.sentence < 0 ? 1.5 : 0) + 1.0 / tally.inDocument;
    }

    [[nodiscard]] QList<Candidate> candidates() const
    {
        QList<Candidate> all;
        for (auto it = m_tallies.cbegin(); it != m_tallies.cend(); ++it) {
            const auto units = unitsOf(it.key()).size();
            const double length = units == 1 ? (it->name ? 0.9 : it->plain ? 0.1 : 0.3) : units == 2 ? 1.0 : 1.05;
            const double spread = 1 + 0.5 * std::log2(double(it->documents));
            all.append({it.key(), it->score * length * spread * (it->generic ? 0.75 : 1), it->first});
        }
        const auto better = [](const Candidate &a, const Candidate &b) {
            return a.score != b.score ? a.score > b.score : a.first < b.first;
        };
        const qsizetype kept = std::min<qsizetype>(all.size(), 200);
        std::partial_sort(all.begin(), all.begin() + kept, all.end(), better);
        all.resize(kept);
        return all;
    }

    static bool tooAlike(const QList<int> &a, const QList<int> &b)
    {
        const auto shared = std::ranges::count_if(a, [&](int unit) { return b.contains(unit); });
        return shared == std::min(a.size(), b.size()) || shared * 2 > std::min(a.size(), b.size());
    }

    struct Occurrence {
        const Piece *piece = nullptr;
        QString surface;
    };

    [[nodiscard]] QList<Occurrence> occurrences(PhraseKey wanted) const
    {
        QList<Occurrence> found;
        for (const Piece &piece : m_pieces) {
            const QString &text = textOf(piece);
            eachPhrase(piece, text, [&](PhraseKey key, qsizetype from, qsizetype to) {
                const qsizetype start = piece.units[from].start;
                if (key == wanted)
                    found.append({&piece, text.mid(start, piece.units[to].end - start)});
            });
        }
        return found;
    }

    [[nodiscard]] KeyPhrase phrase(PhraseKey key) const
    {
        const QList<Occurrence> found = occurrences(key);
        KeyPhrase result;
        QMap<QString, int> surfaces;
        for (const Occurrence &occurrence : found) {
            ++surfaces[occurrence.surface];
            if (!result.documents.contains(occurrence.piece->document))
                result.documents.append(occurrence.piece->document);
        }
        int most = 0;
        for (auto it = surfaces.cbegin(); it != surfaces.cend(); ++it) {
            // ">=": of equals the last, since lower case sorts behind capitals.
            if (it.value() >= most) {
                most = it.value();
                result.text = it.key();
            }
        }
        // A capital may come from the beginning of sentences alone.
        const QString lower = result.text.left(1).toLower() + result.text.mid(1);
        if (surfaces.contains(lower))
            result.text = lower;
        result.quote = quoteFor(found, result.text);
        return result;
    }

    /// The best sentence with this very wording; a title where no sentence has it.
    [[nodiscard]] QString quoteFor(const QList<Occurrence> &found, const QString &surface) const
    {
        const Occurrence *best = nullptr;
        double bestScore = 0;
        for (const Occurrence &occurrence : found) {
            if (occurrence.surface != surface)
                continue;
            const Piece &piece = *occurrence.piece;
            const double score =
                piece.sentence < 0 ? -10 : m_corpus.documents()[piece.document].sentences[piece.sentence].score;
            if (best == nullptr || score > bestScore) {
                best = &occurrence;
                bestScore = score;
            }
        }
        return best == nullptr ? QString() : textOf(*best->piece);
    }

    const Corpus &m_corpus;
    QHash<QString, int> m_numbers;
    QHash<PhraseKey, Tally> m_tallies;
    QList<Piece> m_pieces;
};

} // namespace

QList<KeyPhrase> keyPhrases(const Corpus &corpus, int count)
{
    return PhraseFinder(corpus).best(count);
}

} // namespace oneul
