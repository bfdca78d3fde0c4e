#include "text/sentences.h"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include "text/korean.h"

namespace oneul {

namespace {

/// Written with a full stop inside sentences, whatever follows.
constexpr std::array<QStringView, 76> kAbbreviations = {
    u"e.g",    u"i.e",  u"eg",    u"ie",    u"cf",      u"vs",  u"viz",  u"fig", u"figs", u"eq",   u"eqs",
    u"eqn",    u"sec",  u"sect",  u"ref",   u"refs",    u"no",  u"nos",  u"vol", u"pp",   u"ch",   u"chap",
    u"approx", u"resp", u"dr",    u"mr",    u"mrs",     u"ms",  u"prof", u"st",  u"mt",   u"sen",  u"rep",
    u"gov",    u"gen",  u"lt",    u"col",   u"capt",    u"sgt", u"rev",  u"hon", u"jr",   u"sr",   u"dept",
    u"univ",   u"incl", u"est",   u"ed",    u"eds",     u"app", u"def",  u"thm", u"lem",  u"prop", u"alg",
    u"w.r.t",  u"s.t",  u"a.k.a", u"i.i.d", u"w.l.o.g", u"jan", u"feb",  u"mar", u"apr",  u"aug",  u"sept",
    u"sep",    u"oct",  u"nov",   u"dec",   u"art",     u"op",  u"ex",   u"p",   u"n.b",  u"ca"};

/// Abbreviations only before a number: "state of the art. We", but "Art. 3".
constexpr std::array<QStringView, 11> kBeforeNumbers = {u"no", u"nos", u"art", u"app",  u"sec", u"op",
                                                        u"ex", u"mar", u"def", u"prop", u"est"};

/// May end a sentence too; the next word decides.
constexpr std::array<QStringView, 10> kSometimes = {u"al",  u"etc", u"u.s", u"u.k", u"u.n",
                                                    u"e.u", u"a.m", u"p.m", u"d.c", u"ph.d"};

/// Words that begin sentences far more often than they follow a name or an abbreviation.
constexpr std::array<QStringView, 40> kStarters = {
    u"the",  u"this", u"these", u"those", u"that", u"we",   u"our",      u"it",   u"its",     u"he",
    u"she",  u"they", u"their", u"in",    u"on",   u"at",   u"for",      u"to",   u"as",      u"an",
    u"a",    u"but",  u"and",   u"by",    u"if",   u"when", u"while",    u"with", u"however", u"here",
    u"thus", u"such", u"one",   u"there", u"then", u"also", u"moreover", u"from", u"finally", u"unlike"};

template <class List>
bool contains(const List &list, QStringView word)
{
    return std::ranges::find(list, word) != list.end();
}

Span trimmed(const QString &text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    return {start, end - start};
}

QString lastWord(QStringView segment)
{
    qsizetype start = segment.size();
    while (start > 0 && !segment[start - 1].isSpace())
        --start;
    QStringView word = segment.sliced(start);
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    return word.toString();
}

QString firstWord(QStringView segment)
{
    const auto *end = std::ranges::find_if(segment, [](QChar c) { return !c.isLetterOrNumber(); });
    return segment.first(end - segment.begin()).toString().toLower();
}

bool isListNumber(QStringView segment)
{
    return segment.size() <= 4 && segment.endsWith(u'.')
           && std::ranges::all_of(segment.chopped(1), [](QChar c) { return c.isDigit(); });
}

bool isInitial(QStringView word)
{
    return word.size() == 2 && word[0].isUpper();
}

/// Whether the break between two segments that ICU found is none.
bool runsOn(QStringView before, QStringView after)
{
    if (isListNumber(before))
        return true;
    const QChar last = before.back();
    if (last == u'!' || last == u'?')
        return after.front().isLower();
    if (last != u'.')
        return false;
    const QString raw = lastWord(before);
    if (raw.isEmpty())
        return false;
    const QString word = raw.chopped(1).toLower();
    if (contains(kAbbreviations, word))
        return !contains(kBeforeNumbers, word) || after.front().isDigit();
    return (contains(kSometimes, word) || isInitial(raw)) && !contains(kStarters, firstWord(after));
}

/// ICU's segments, and line ends; white space around them is left out.
QList<Span> icuSpans(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    // Loading the rules costs far more than copying the iterator, and copying a constant is safe on any thread.
    static const std::unique_ptr<const icu::BreakIterator> prototype(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
    if (!prototype)
        return {trimmed(text, 0, text.size())};
    const std::unique_ptr<icu::BreakIterator> iterator(prototype->clone());
    const icu::UnicodeString view(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    iterator->setText(view);
    QList<Span> spans;
    int32_t start = iterator->first();
    for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE; start = end, end = iterator->next()) {
        const Span span = trimmed(text, start, end);
        if (span.length > 0)
            spans.append(span);
    }
    return spans;
}

bool lineEndsBetween(const QString &text, const Span &before, const Span &after)
{
    const qsizetype end = before.start + before.length;
    return QStringView(text).sliced(end, after.start - end).contains(u'\n');
}

QList<Span> joinRunningOn(const QString &text, const QList<Span> &spans)
{
    QList<Span> joined;
    const QStringView view(text);
    for (const Span &span : spans) {
        const bool joins = !joined.isEmpty() && !lineEndsBetween(text, joined.constLast(), span)
                           && runsOn(view.sliced(joined.constLast().start, joined.constLast().length),
                                     view.sliced(span.start, span.length));
        if (joins)
            joined.last().length = span.start + span.length - joined.constLast().start;
        else
            joined.append(span);
    }
    return joined;
}

bool hasFullStops(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c == u'.' || c == u'?' || c == u'!' || c == u'。'; });
}

/// Splits a span behind words that end Korean sentences although no full stop follows.
class KoreanSplitter final
{
public:
    KoreanSplitter(const QString &text, const Span &span, bool weakToo)
        : m_text(text), m_end(span.start + span.length), m_sentence(span.start), m_weakToo(weakToo)
    {}

    QList<Span> split()
    {
        qsizetype at = m_sentence;
        while (at < m_end) {
            const qsizetype wordEnd = std::min(nextSpace(at), m_end);
            ++m_words;
            qsizetype next = wordEnd;
            while (next < m_end && m_text[next].isSpace())
                ++next;
            if (next < m_end && endsAt(at, wordEnd, next))
                cut(wordEnd, next);
            at = next;
        }
        cut(m_end, m_end);
        return m_spans;
    }

private:
    [[nodiscard]] qsizetype nextSpace(qsizetype from) const
    {
        while (from < m_end && !m_text[from].isSpace())
            ++from;
        return from;
    }

    [[nodiscard]] bool endsAt(qsizetype start, qsizetype end, qsizetype next) const
    {
        const QStringView view(m_text);
        const KoreanEnding ending = koreanEnding(view.sliced(start, end - start));
        if (ending == KoreanEnding::None || (ending == KoreanEnding::Weak && !m_weakToo) || m_words < 2)
            return false;
        const qsizetype nextEnd = nextSpace(next);
        // One last word alone is no sentence, unless it is a finite verb itself.
        const QStringView nextWord = view.sliced(next, nextEnd - next);
        const bool lone = nextEnd >= m_end && koreanEnding(nextWord) == KoreanEnding::None;
        return !lone && mayBegin(nextWord.front()) && !continuesKoreanClause(nextWord);
    }

    static bool mayBegin(QChar c) { return c.isLetterOrNumber() || QStringView(u"\"'“‘「『《〈[").contains(c); }

    void cut(qsizetype end, qsizetype next)
    {
        if (end > m_sentence)
            m_spans.append({m_sentence, end - m_sentence});
        m_sentence = next;
        m_words = 0;
    }

    const QString &m_text;
    qsizetype m_end;
    qsizetype m_sentence;
    bool m_weakToo;
    int m_words = 0;
    QList<Span> m_spans;
};

} // namespace

QList<Span> sentenceSpans(const QString &text, Language language)
{
    const QList<Span> spans = joinRunningOn(text, icuSpans(text));
    if (language != Language::Korean)
        return spans;
    const bool weakToo = !hasFullStops(text);
    QList<Span> split;
    for (const Span &span : spans)
        split += KoreanSplitter(text, span, weakToo).split();
    return split;
}

QStringList splitSentences(const QString &text, Language language)
{
    QStringList sentences;
    for (const Span &span : sentenceSpans(text, language))
        sentences.append(text.mid(span.start, span.length));
    return sentences;
}

} // namespace oneul
