#include "parse/isodates.h"

#include <QDate>
#include <QRegularExpression>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(const QDate &day, const QString &rest)
{
    return day.toString(Qt::ISODate) + rest;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// "2024-278", "2024278", "24278"; "" when it is none of them.
QString fromOrdinal(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d{4}(?=-\\d{3}(?:t|$)|\\d{3}(?:t|$))|\\d{2}(?=\\d{3}$))-?(\\d{3})(t.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const int number = match.captured(2).toInt();
    if (!match.hasMatch() || number < 1)
        return {};
    const int year = fullYear(match.captured(1));
    const QDate day = QDate(year, 1, 1).addDays(number - 1);
    return day.year() == year ? isoDay(day, match.captured(3)) : QString();
}

/// "2024-W40-5", "2024W405", "2024-W40".
QString fromWeek(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})-?w(\\d{2})(?:-?([1-7]))?(t.*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const int week = match.captured(2).toInt();
    if (!match.hasMatch() || week < 1 || week > 53)
        return {};
    // The fourth of January is always in week 1.
    const QDate fourth(match.captured(1).toInt(), 1, 4);
    const int weekday = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    return isoDay(fourth.addDays(7 * (week - 1) + weekday - fourth.dayOfWeek()), match.captured(4));
}

/// "24-10-04", "241004", "-2410", "-24-10".
QString fromShortYear(const QString &text)
{
    static const QRegularExpression whole(u"^(\\d{2})(-?)(\\d{2})\\2(\\d{2})$"_s);
    if (const auto match = whole.match(text); match.hasMatch()) {
        const QDate day(fullYear(match.captured(1)), match.captured(3).toInt(), match.captured(4).toInt());
        return day.isValid() ? isoDay(day, {}) : QString();
    }
    static const QRegularExpression month(u"^-(\\d{2})-?(\\d{2})$"_s);
    if (const auto match = month.match(text); match.hasMatch())
        return u"%1-%2"_s.arg(fullYear(match.captured(1))).arg(match.captured(2));
    return {};
}

} // namespace

QString usualIsoForm(const QString &text)
{
    const bool startsAlike = !text.isEmpty() && (text[0].isDigit() || text[0] == u'-');
    constexpr qsizetype kLongestForm = 40;
    if (!startsAlike || text.size() > kLongestForm)
        return text;
    for (auto *read : {fromOrdinal, fromWeek, fromShortYear}) {
        if (const QString iso = read(text); !iso.isEmpty())
            return iso;
    }
    static const QRegularExpression noSeparators(u"^(\\d{8})(\\d{6})(z|[+-]\\d{2}:?\\d{2})?$"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    if (const auto match = noSeparators.match(text); match.hasMatch())
        return match.captured(1) + u'T' + match.captured(2) + match.captured(3);
    static const QRegularExpression hourAlone(u"^(\\d{4}-\\d{2}-\\d{2}t\\d{2})(z|[+-]\\d{2}:?\\d{2})?$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (const auto match = hourAlone.match(text); match.hasMatch())
        return match.captured(1) + u":00"_s + match.captured(2);
    static const QRegularExpression longMonth(u"^(\\d{4}-)0(\\d{2}-\\d{1,2}(?:\\D.*)?)$"_s);
    if (const auto match = longMonth.match(text); match.hasMatch())
        return match.captured(1) + match.captured(2);
    return text;
}

} // namespace oneul
