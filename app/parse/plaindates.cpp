#include "parse/plaindates.h"

#include <optional>

namespace oneul {

namespace {

/// The number that `length` digits make; nothing when there are others.
std::optional<int> number(QStringView text, qsizetype at, qsizetype length)
{
    if (at + length > text.size())
        return std::nullopt;
    int out = 0;
    for (qsizetype i = at; i < at + length; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return std::nullopt;
        out = out * 10 + digit;
    }
    return out;
}

/// Seconds east of UTC of "+0900", "+09:00", "GMT", "Z".
std::optional<int> offset(QStringView zone)
{
    if (zone == u"GMT" || zone == u"UTC" || zone == u"Z")
        return 0;
    const bool colon = zone.size() == 6 && zone[3] == u':';
    if ((zone.size() != 5 && !colon) || (zone[0] != u'+' && zone[0] != u'-'))
        return std::nullopt;
    const auto hours = number(zone, 1, 2);
    const auto minutes = number(zone, colon ? 4 : 3, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return zone[0] == u'-' ? -seconds : seconds;
}

/// "09:12:31" at `at`; an invalid time where it is anything else.
QTime timeAt(QStringView text, qsizetype at)
{
    const auto hour = number(text, at, 2);
    const auto minute = number(text, at + 3, 2);
    const auto second = number(text, at + 6, 2);
    if (!hour || !minute || !second || text[at + 2] != u':' || text[at + 5] != u':')
        return {};
    return {*hour, *minute, *second};
}

QDateTime made(const QDate &day, const QTime &time, const std::optional<int> &east)
{
    if (!day.isValid() || !time.isValid() || !east)
        return {};
    return QDateTime(day, time, Qt::UTC).addSecs(-*east);
}

int monthOf(QStringView name)
{
    constexpr QStringView kNames = u"JanFebMarAprMayJunJulAugSepOctNovDec";
    const qsizetype at = kNames.indexOf(name);
    return at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

/// "Fri, 04 Oct 2024 09:12:31 +0900"
QDateTime fromMail(QStringView text)
{
    if (text.size() < 29 || text.size() > 31 || text[3] != u',' || text[4] != u' ' || text[7] != u' '
        || text[11] != u' ' || text[16] != u' ' || text[25] != u' ')
        return {};
    const auto day = number(text, 5, 2);
    const auto year = number(text, 12, 4);
    if (!day || !year || *year < 1900)
        return {};
    return made(QDate(*year, monthOf(text.sliced(8, 3)), *day), timeAt(text, 17), offset(text.sliced(26)));
}

/// "2024-10-04T09:12:31+09:00"
QDateTime fromIso(QStringView text)
{
    if (text.size() < 20 || text.size() > 25 || text[4] != u'-' || text[7] != u'-' || text[10] != u'T')
        return {};
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day || *year < 1900)
        return {};
    return made(QDate(*year, *month, *day), timeAt(text, 11), offset(text.sliced(19)));
}

} // namespace

QDateTime plainDate(QStringView text)
{
    const QDateTime mail = fromMail(text);
    return mail.isValid() ? mail : fromIso(text);
}

} // namespace oneul
