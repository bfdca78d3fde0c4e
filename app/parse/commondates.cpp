#include "parse/commondates.h"

namespace oneul {

namespace {

/// So many digits at a place; -1 when they are none.
int digits(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t u = text[i].unicode();
        if (u < u'0' || u > u'9')
            return -1;
        value = value * 10 + (u - u'0');
    }
    return value;
}

bool isAt(QStringView text, qsizetype at, char16_t c)
{
    return at < text.size() && text[at] == c;
}

/// "09:12:31"
QTime timeAt(QStringView text, qsizetype at)
{
    if (!isAt(text, at + 2, u':') || !isAt(text, at + 5, u':'))
        return {};
    return {digits(text, at, 2), digits(text, at + 3, 2), digits(text, at + 6, 2)};
}

/// Seconds east of UTC: "Z", "GMT", "UTC", "+0900", "+09:00".
std::optional<int> offsetIn(QStringView zone)
{
    if (zone == u"Z" || zone == u"GMT" || zone == u"UTC")
        return 0;
    const bool colon = zone.size() == 6 && zone[3] == u':';
    if ((!colon && zone.size() != 5) || (zone[0] != u'+' && zone[0] != u'-'))
        return std::nullopt;
    const int hours = digits(zone, 1, 2);
    const int minutes = digits(zone, colon ? 4 : 3, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return zone[0] == u'-' ? -seconds : seconds;
}

std::optional<QDateTime> made(const QDate &day, const QTime &time, QStringView zone)
{
    const auto offset = offsetIn(zone);
    if (!day.isValid() || day.year() < 1000 || !time.isValid() || !offset)
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).addSecs(-*offset);
}

int monthAt(QStringView text, qsizetype at)
{
    constexpr QStringView kMonths = u"JanFebMarAprMayJunJulAugSepOctNovDec";
    const qsizetype found = kMonths.indexOf(text.sliced(at, 3));
    return found >= 0 && found % 3 == 0 ? int(found / 3) + 1 : -1;
}

bool isWeekday(QStringView name)
{
    constexpr QStringView kDays = u"MonTueWedThuFriSatSun";
    const qsizetype found = kDays.indexOf(name);
    return found >= 0 && found % 3 == 0;
}

} // namespace

std::optional<QDateTime> readCommonDate(QStringView text)
{
    constexpr qsizetype kShortest = 20;
    if (text.size() < kShortest)
        return std::nullopt;
    if (isAt(text, 4, u'-') && isAt(text, 7, u'-') && isAt(text, 10, u'T'))
        return made({digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)}, timeAt(text, 11), text.sliced(19));
    constexpr qsizetype kZone = 26;
    const bool mail = text.size() > kZone && text.sliced(3, 2) == u", " && isWeekday(text.first(3))
                      && isAt(text, 7, u' ') && isAt(text, 11, u' ') && isAt(text, 16, u' ') && isAt(text, 25, u' ');
    if (!mail)
        return std::nullopt;
    return made({digits(text, 12, 4), monthAt(text, 8), digits(text, 5, 2)}, timeAt(text, 17), text.sliced(kZone));
}

} // namespace oneul
