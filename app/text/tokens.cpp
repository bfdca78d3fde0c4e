#include "text/tokens.h"

#include <libstemmer.h>

#include <memory>

#include "text/stopwords.h"

namespace oneul {

namespace {

/// What a character does to the word that is being read.
enum class Part { None, Latin, Digit, Syllable };

Part partOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80) {
        if ((u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z'))
            return Part::Latin;
        return u >= u'0' && u <= u'9' ? Part::Digit : Part::None;
    }
    if (c.isDigit())
        return Part::Digit;
    if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
        return Part::None;
    switch (c.script()) {
    case QChar::Script_Hangul:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Part::Syllable;
    default:
        return Part::Latin;
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// Lower case without diacritics; Hangul is left composed.
QString foldedWord(QStringView word)
{
    QString out(word.size(), Qt::Uninitialized);
    auto *to = reinterpret_cast<char16_t *>(out.data());
    bool ascii = true;
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        ascii = ascii && u < 0x80;
        if (u < 0x80)
            *to++ = u >= u'A' && u <= u'Z' ? char16_t(u + 0x20) : u;
        else
            *to++ = isApostrophe(c) ? u'\'' : c.toLower().unicode();
    }
    if (ascii)
        return out;
    out = out.normalized(QString::NormalizationForm_D).toCaseFolded();
    out.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return out.normalized(QString::NormalizationForm_C);
}

class WordReader final
{
public:
    explicit WordReader(const QString &text) : m_text(text) {}

    QList<Word> read()
    {
        QList<Word> words;
        for (m_at = 0; m_at < m_text.size();) {
            const Part part = partOf(m_text[m_at]);
            const qsizetype start = m_at;
            if (part == Part::None) {
                ++m_at;
                continue;
            }
            const QString word = part == Part::Syllable ? syllables() : latin();
            if (!word.isEmpty())
                words.append({word, start, m_at - start});
        }
        return words;
    }

private:
    [[nodiscard]] Part at(qsizetype index) const { return index < m_text.size() ? partOf(m_text[index]) : Part::None; }

    QString syllables()
    {
        const qsizetype start = m_at;
        while (at(m_at) == Part::Syllable)
            ++m_at;
        return m_text.mid(start, m_at - start).normalized(QString::NormalizationForm_C);
    }

    [[nodiscard]] qsizetype runEnd(qsizetype from) const
    {
        while (at(from) == Part::Latin || at(from) == Part::Digit)
            ++from;
        return from;
    }

    QString latin()
    {
        const qsizetype start = m_at;
        m_at = runEnd(m_at);
        bool digits = hasDigit(QStringView(m_text).sliced(start, m_at - start));
        while (joins(digits)) {
            const qsizetype run = m_at + 1;
            m_at = runEnd(run);
            digits = digits || hasDigit(QStringView(m_text).sliced(run, m_at - run));
        }
        QString word = foldedWord(QStringView(m_text).sliced(start, m_at - start));
        if (word.endsWith(u"'s"))
            word.chop(2);
        return word;
    }

    /// Whether the character after the word so far ties it to what follows: "GPT-4o", "3.5", "don't". `digits`: the word so
    /// far has some.
    [[nodiscard]] bool joins(bool digits) const
    {
        const Part next = at(m_at + 1);
        if (m_at >= m_text.size() || (next != Part::Latin && next != Part::Digit))
            return false;
        const QChar c = m_text[m_at];
        if (c == u'.' || c == u',')
            return at(m_at - 1) == Part::Digit && next == Part::Digit;
        if (isApostrophe(c))
            return next == Part::Latin && at(m_at - 1) == Part::Latin;
        if (c != u'-' && c != u'‑')
            return false;
        return digits || hasDigit(QStringView(m_text).sliced(m_at + 1, runEnd(m_at + 1) - m_at - 1));
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

struct StemmerEnd {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// libstemmer's objects keep state, so each thread has its own.
QString englishStem(const QString &word)
{
    thread_local const std::unique_ptr<sb_stemmer, StemmerEnd> stemmer(sb_stemmer_new("english", "UTF_8"));
    const QByteArray utf8 = word.toUtf8();
    const auto *stem =
        sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
    if (stem == nullptr)
        return word;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get()));
}

void appendTerms(QStringList &terms, const QString &word)
{
    if (partOf(word[0]) == Part::Syllable) {
        for (qsizetype i = 0; i + 1 < word.size(); ++i)
            terms.append(word.mid(i, 2));
        if (word.size() == 1)
            terms.append(word);
    } else if (hasDigit(word)) {
        terms.append(word);
    } else if (word.size() > 1) {
        terms.append(englishStem(word));
    }
}

} // namespace

QList<Word> wordSpans(const QString &text)
{
    return WordReader(text).read();
}

QStringList words(const QString &text)
{
    QStringList words;
    for (const Word &word : wordSpans(text))
        words.append(word.text);
    return words;
}

QStringList termsOf(const QString &word)
{
    QStringList terms;
    if (!word.isEmpty() && !isStopWord(word))
        appendTerms(terms, word);
    return terms;
}

QStringList terms(const QString &text)
{
    QStringList terms;
    for (const Word &word : wordSpans(text)) {
        if (!isStopWord(word.text))
            appendTerms(terms, word.text);
    }
    return terms;
}

bool isStopWord(const QString &word)
{
    return stopWords().contains(word);
}

} // namespace oneul
