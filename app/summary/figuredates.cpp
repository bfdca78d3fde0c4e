// The dates that FigureReader reads.

#include <cmath>
#include <utility>

#include "summary/figurereader.h"
#include "summary/figurewords.h"

namespace oneul {

bool FigureReader::readIsoDate(qsizetype start)
{
    const auto number = [&](qsizetype from, int count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i)
            value = at(i).isDigit() && value >= 0 ? value * 10 + at(i).digitValue() : -1;
        return value;
    };
    const QChar mark = at(start + 4);
    if (isPartOfName(start) || (mark != u'-' && mark != u'.' && mark != u'/') || at(start + 7) != mark
        || at(start + 10).isDigit())
        return false;
    const int year = number(start, 4);
    const int month = number(start + 5, 2);
    const int day = number(start + 8, 2);
    if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    Figure figure;
    figure.start = start;
    figure.length = 4;
    figure.value = year;
    figure.digits = 4;
    append(figure);
    figure.kind = Figure::Kind::Date;
    figure.month = month;
    figure.day = day;
    figure.length = 10;
    m_at = start + 10;
    append(figure);
    return true;
}

/// "10월 3일", "10월"; "3개월" is none.
bool FigureReader::readKoreanDate(Figure &figure)
{
    if (at(m_at) != u'월' || figure.value < 1 || figure.value > 12 || figure.value != std::floor(figure.value))
        return false;
    figure.kind = Figure::Kind::Date;
    figure.month = int(figure.value);
    ++m_at;
    const qsizetype next = behindBlanks(m_at);
    if (at(next).isDigit()) {
        const qsizetype back = std::exchange(m_at, next);
        Figure day;
        const double value = plainNumber(day);
        if (at(m_at) == u'일' && value >= 1 && value <= 31) {
            figure.day = int(value);
            ++m_at;
        } else {
            m_at = back;
        }
    }
    figure.length = m_at - figure.start;
    append(figure);
    return true;
}

/// "3 October", "3rd of October".
bool FigureReader::readDayBeforeMonth(Figure &figure)
{
    if (figure.value < 1 || figure.value > 31 || !figure.asked)
        return false;
    qsizetype next = m_at + latinWord(m_at).size();
    if (next > m_at + 2)
        return false;
    next = behindBlanks(next);
    if (latinWord(next) == u"of")
        next = behindBlanks(next + 2);
    const QStringView word = latinWord(next);
    const int month = word.isEmpty() || !word[0].isUpper() ? 0 : monthOf(word.toString().toLower());
    if (month == 0)
        return false;
    m_at = next + word.size();
    figure.kind = Figure::Kind::Date;
    figure.month = month;
    figure.day = int(figure.value);
    figure.length = m_at - figure.start;
    append(figure);
    return true;
}

/// "October 3, 2024", "Oct. 3", "October": the year is read as the next figure.
bool FigureReader::readMonth(const QString &word, qsizetype end)
{
    const int month = monthOf(word);
    qsizetype next = behindBlanks(at(end) == u'.' ? end + 1 : end);
    const bool digits = at(next).isDigit();
    if (month == 0 || ((word == u"may" || word == u"march") && !digits && end - word.size() == 0))
        return false;
    Figure figure;
    figure.kind = Figure::Kind::Date;
    figure.month = month;
    figure.start = end - word.size();
    if (digits) {
        Figure day;
        m_at = next;
        const double value = plainNumber(day);
        if (value >= 1 && value <= 31 && !at(m_at).isDigit()) {
            figure.day = int(value);
            end = m_at + (latinWord(m_at).size() == 2 ? 2 : 0);
        }
    }
    m_at = end;
    figure.length = end - figure.start;
    append(figure);
    return true;
}

} // namespace oneul
