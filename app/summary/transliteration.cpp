#include "summary/transliteration.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <QList>
#include <QStringView>

#include "summary/koreanforms.h"

namespace oneul {

namespace {

constexpr qsizetype kLongest = 24;

// Classes: k (k g c q), t (t d), p (p b f v), s (s z j ch sh), n, m, r (r l), h.
constexpr std::array<char16_t, 19> kFirsts = {u'k', u'k', u'n', u't', u't', u'r', u'm', u'p', u'p', u's',
                                              u's', u'-', u's', u's', u's', u'k', u't', u'p', u'h'};
constexpr std::array<char16_t, 28> kFinals = {u'-', u'k', u'k', u'k', u'n', u'n', u'n', u't', u'r', u'r',
                                              u'r', u'r', u'r', u'r', u'r', u'r', u'm', u'p', u'p', u't',
                                              u't', u'n', u't', u't', u'k', u't', u'p', u't'};

void append(QString &sounds, char16_t sound)
{
    if (sound != u'-' && (sounds.isEmpty() || sounds.back() != sound))
        sounds += QChar(sound);
}

QString soundsOfKorean(QStringView word)
{
    QString sounds;
    for (const QChar c : word.first(std::min(word.size(), kLongest))) {
        if (!isHangul(c))
            break;
        const int number = c.unicode() - 0xAC00;
        append(sounds, kFirsts.at(std::size_t(number / 588)));
        append(sounds, kFinals.at(std::size_t(number % 28)));
    }
    return sounds;
}

char16_t soundOf(QChar c)
{
    switch (c.toLower().unicode()) {
    case u'k':
    case u'g':
    case u'c':
    case u'q':
        return u'k';
    case u't':
    case u'd':
        return u't';
    case u'p':
    case u'b':
    case u'f':
    case u'v':
        return u'p';
    case u's':
    case u'z':
    case u'j':
        return u's';
    case u'x':
        return u'k';
    case u'n':
        return u'n';
    case u'm':
        return u'm';
    case u'r':
    case u'l':
        return u'r';
    default:
        return u'-';
    }
}

QString soundsOfLatin(QStringView word)
{
    QString sounds;
    for (const QChar c : word.first(std::min(word.size(), kLongest)))
        append(sounds, soundOf(c));
    return sounds;
}

/// Edits that make the one the other's beginning; the sound of r at the end of a syllable is silent in Korean.
int distance(const QString &latin, const QString &korean)
{
    QList<int> row(korean.size() + 1);
    for (qsizetype j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < latin.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < korean.size(); ++j) {
            const int above = row[j + 1];
            const int cost = latin[i] == korean[j] ? 0 : 1;
            row[j + 1] = std::min({above + (latin[i] == u'r' ? 0 : 1), row[j] + 1, diagonal + cost});
            diagonal = above;
        }
    }
    return *std::ranges::min_element(row);
}

} // namespace

bool soundsLike(const QString &latin, const QString &korean)
{
    const QString wanted = soundsOfLatin(latin);
    const QString heard = soundsOfKorean(korean);
    if (wanted.size() < 2 || heard.size() < 2 || wanted[0] != heard[0])
        return false;
    // What follows in the Korean word may be particles.
    return distance(wanted, heard) <= int(wanted.size()) / 4;
}

} // namespace oneul
