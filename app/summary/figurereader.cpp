#include "summary/figurereader.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "summary/figurewords.h"
#include "summary/koreanforms.h"

namespace oneul {

namespace {

constexpr int kMostDigits = 15; ///< behind them, a double is not exact
constexpr double kMost = 1e30; ///< of what scales make of a number

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.unicode() < 0x250;
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'‑' || c == u'–';
}

int significantDigits(QStringView digits)
{
    int count = 0;
    int zeros = 0;
    for (const QChar c : digits) {
        if (!c.isDigit() || (count == 0 && c.digitValue() == 0))
            continue;
        zeros = c.digitValue() == 0 ? zeros + 1 : 0;
        ++count;
    }
    // Zeros at the end of a whole number may be rounding.
    return digits.contains(u'.') ? std::max(count, 1) : std::max(count - zeros, 1);
}

} // namespace

QList<Figure> FigureReader::read()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c.isDigit())
            readDigits();
        else if (isLatinLetter(c))
            readWord();
        else if (isHangul(c))
            readKoreanWord();
        else
            ++m_at;
    }
    return std::move(m_figures);
}

QChar FigureReader::at(qsizetype index) const
{
    return index >= 0 && index < m_text.size() ? m_text[index] : QChar(u'\0');
}

qsizetype FigureReader::behindBlanks(qsizetype from) const
{
    qsizetype end = from;
    while (end < from + 2 && at(end).isSpace())
        ++end;
    return end;
}

QStringView FigureReader::latinWord(qsizetype from) const
{
    qsizetype end = from;
    while (end < from + 40 && isLatinLetter(at(end)))
        ++end;
    return QStringView(m_text).sliced(std::min(from, m_text.size()), end - from);
}

QStringView FigureReader::hangulRun(qsizetype from) const
{
    qsizetype end = from;
    while (end < from + 40 && isHangul(at(end)))
        ++end;
    return QStringView(m_text).sliced(std::min(from, m_text.size()), end - from);
}

/// The digits of "GPT-4", "H100" and "Q2".
bool FigureReader::isPartOfName(qsizetype start) const
{
    const QChar before = at(start - 1);
    return isLatinLetter(before) || (isDash(before) && isLatinLetter(at(start - 2)));
}

double FigureReader::plainNumber(Figure &figure)
{
    const qsizetype start = m_at;
    QString digits;
    bool point = false;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        const bool group = c == u',' && at(m_at + 1).isDigit() && at(m_at + 2).isDigit() && at(m_at + 3).isDigit()
                           && !at(m_at + 4).isDigit();
        const bool starts = c == u'.' && !point && at(m_at + 1).isDigit();
        if (!c.isDigit() && !group && !starts)
            break;
        point = point || starts;
        if (starts)
            digits += u'.';
        else if (!group && digits.size() < kMostDigits)
            digits += QChar(char16_t(u'0' + c.digitValue()));
    }
    figure.start = start;
    figure.digits = significantDigits(digits);
    return digits.toDouble();
}

void FigureReader::readDigits()
{
    const qsizetype start = m_at;
    if (readIsoDate(start))
        return;
    Figure figure;
    figure.asked = !isPartOfName(start);
    figure.value = plainNumber(figure);
    figure.currency = currencyOf(at(start - 1));
    if (readDayBeforeMonth(figure) || readKoreanDate(figure))
        return;
    readScale(figure);
    readUnit(figure);
    if (!figure.currency.isEmpty() && figure.kind == Figure::Kind::Plain)
        figure.kind = Figure::Kind::Money;
    figure.length = m_at - figure.start;
    append(figure);
}

void FigureReader::readScale(Figure &figure)
{
    const QStringView suffix = latinWord(m_at);
    if (!suffix.isEmpty()) {
        readSuffix(figure);
        return;
    }
    if (readKoreanScale(figure))
        return;
    const bool hyphen = at(m_at) == u'-';
    const qsizetype next = hyphen ? m_at + 1 : behindBlanks(m_at);
    const QStringView word = latinWord(next);
    if (const auto scale = englishScale(word.toString().toLower())) {
        figure.value *= *scale;
        m_at = next + word.size();
    }
}

bool FigureReader::readKoreanScale(Figure &figure)
{
    const bool isArticle = at(figure.start - 1) == u'제';
    double total = 0;
    double part = figure.value;
    qsizetype end = m_at;
    bool any = false;
    while (!isArticle && koreanScale(at(end)) > 0) {
        for (; koreanScale(at(end)) > 0; ++end)
            part = std::min(part * koreanScale(at(end)), kMost);
        any = true;
        total += part;
        m_at = end;
        const qsizetype next = behindBlanks(end);
        if (!at(next).isDigit())
            break;
        const qsizetype back = std::exchange(m_at, next);
        Figure following;
        part = plainNumber(following);
        // "2조 4000억" goes on, "5만 3000원" too, "1만 12개" hardly; "3만 2024년" doesn't.
        const bool goesOn = koreanScale(at(m_at)) > 0 || (next == back && part < 1e4);
        end = m_at;
        m_at = back;
        if (!goesOn)
            break;
        figure.digits += following.digits;
        if (koreanScale(at(end)) <= 0) {
            total += part;
            m_at = end;
        }
    }
    if (any)
        figure.value = total;
    return any;
}

/// Letters right behind the digits: a scale, a unit, or a name that only begins with digits ("4o", "3D").
void FigureReader::readSuffix(Figure &figure)
{
    const QStringView suffix = latinWord(m_at);
    const bool ends = !at(m_at + suffix.size()).isDigit();
    const auto scale = attachedScale(suffix);
    const auto written = englishScale(suffix.toString().toLower());
    if (scale && ends)
        figure.value *= *scale;
    else if (written && ends)
        figure.value *= *written;
    else if (suffix == u"m" && ends && !figure.currency.isEmpty())
        figure.value *= 1e6;
    else if (!isUnit(suffix) || !ends)
        figure.asked = false;
    figure.isDay = suffix == u"st" || suffix == u"nd" || suffix == u"rd" || suffix == u"th";
    m_at += suffix.size();
}

void FigureReader::readUnit(Figure &figure)
{
    const qsizetype next = behindBlanks(m_at);
    const QChar c = at(next);
    if (c == u'%' || c == u'％' || c == u'﹪') {
        figure.kind = Figure::Kind::Percent;
        m_at = next + 1;
        return;
    }
    if (readEnglishUnit(figure))
        return;
    const QStringView word = hangulRun(next);
    if (word.startsWith(u"퍼센트") || word.startsWith(u"프로 ") || word == u"포인트") {
        figure.kind = Figure::Kind::Percent;
        m_at = next + 3;
    } else if (const QString currency = currencyOf(word); !currency.isEmpty()) {
        figure.currency = currency;
        m_at = next + 1;
    } else if (word.startsWith(u"일") && next == m_at && figure.value <= 31) {
        figure.isDay = true;
    }
}

bool FigureReader::readEnglishUnit(Figure &figure)
{
    const qsizetype next = at(m_at) == u'-' ? m_at + 1 : behindBlanks(m_at);
    const QString word = latinWord(next).toString().toLower();
    if (word == u"percent" || word == u"percentage" || word == u"pct") {
        figure.kind = Figure::Kind::Percent;
        m_at = next + word.size();
        return true;
    }
    const qsizetype second = next + word.size() + 1;
    if (word == u"per" && latinWord(second).toString().toLower() == u"cent") {
        figure.kind = Figure::Kind::Percent;
        m_at = second + 4;
        return true;
    }
    const QString currency = currencyOf(word);
    if (currency.isEmpty())
        return false;
    figure.currency = currency;
    m_at = next + word.size();
    return true;
}

void FigureReader::readWord()
{
    const qsizetype start = m_at;
    const QStringView written = latinWord(start);
    const QString word = written.toString().toLower();
    const qsizetype end = start + written.size();
    const bool begins = !at(start - 1).isLetterOrNumber();
    m_at = end;
    if (begins && written[0].isUpper() && readMonth(word, end))
        return;
    if (begins && readNumberWord(word, end))
        return;
    const auto loose = begins ? looseNumber(word) : std::nullopt;
    if (!loose)
        return;
    Figure figure;
    figure.asked = false;
    figure.value = *loose;
    figure.start = start;
    figure.length = end - start;
    append(figure);
}

/// "twelve", "forty-two", "three hundred million".
bool FigureReader::readNumberWord(const QString &word, qsizetype end)
{
    const auto number = englishNumber(word);
    if (!number)
        return false;
    Figure figure;
    figure.start = end - word.size();
    figure.value = *number;
    figure.digits = *number % 10 == 0 ? 1 : 2;
    if (*number >= 20 && (at(end) == u'-' || at(end) == u' ')) {
        const QStringView next = latinWord(end + 1);
        const QString unit = next.toString().toLower();
        const auto ones = unit == u"one" ? 1 : unit == u"two" ? 2 : englishNumber(unit).value_or(0);
        if (ones > 0 && ones < 10) {
            figure.value += ones;
            m_at = end + 1 + next.size();
        }
    }
    readScale(figure);
    readUnit(figure);
    if (!figure.currency.isEmpty())
        figure.kind = Figure::Kind::Money;
    figure.length = m_at - figure.start;
    append(figure);
    return true;
}

/// "세 개", "다섯", "절반".
void FigureReader::readKoreanWord()
{
    const qsizetype start = m_at;
    const QStringView run = hangulRun(start);
    m_at = start + run.size();
    if (at(start - 1).isLetterOrNumber())
        return;
    const QStringView following = hangulRun(behindBlanks(m_at));
    Figure figure;
    figure.start = start;
    figure.length = run.size();
    if (const auto number = koreanNumber(run); number && (run.size() > 1 || isKoreanCounter(following))) {
        figure.value = *number;
    } else if (const auto loose = looseNumber(withoutEnding(run))) {
        figure.value = *loose;
        figure.asked = false;
    } else {
        return;
    }
    append(figure);
}

bool FigureReader::isAbout(const Figure &figure) const
{
    qsizetype end = figure.start;
    while (end > 0 && end > figure.start - 2 && (at(end - 1).isSpace() || !currencyOf(at(end - 1)).isEmpty()))
        --end;
    qsizetype start = end;
    while (start > 0 && start > end - 14 && at(start - 1).isLetter())
        --start;
    if (isAboutBefore(QStringView(m_text).sliced(start, end - start).toString().toLower()))
        return true;
    const qsizetype behind = behindBlanks(figure.start + figure.length);
    const QStringView first = hangulRun(behind);
    for (qsizetype i = 0; i < first.size() && i < 6; ++i) {
        // One syllable alone says it only right behind the figure ("10여 개").
        const QStringView rest = first.sliced(i);
        if (isAboutAfter(rest) && (i == 0 || !rest.startsWith(u'여')) && !rest.startsWith(u'넘'))
            return true;
    }
    return isAboutAfter(hangulRun(behindBlanks(behind + first.size())));
}

void FigureReader::append(Figure figure)
{
    figure.about = figure.kind != Figure::Kind::Date && isAbout(figure);
    m_figures.append(std::move(figure));
}

} // namespace oneul
