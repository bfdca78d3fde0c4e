#include "parse/dates.h"

#include <cmath>
#include <optional>

#include <QRegularExpression>
#include <QTimeZone>

#include "parse/commondates.h"
#include "parse/datenames.h"
#include "parse/isodates.h"
#include "parse/plaindates.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// What stands for the zone.
struct Zone {
    int offset = 0; ///< seconds east of UTC
    QByteArray name; ///< of the time zone database; empty where the offset is stated
    bool broken = false; ///< no offset although it looks like one
};

/// The parts that one of the readers found; a part that is not there is -1.
struct Parts {
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    Zone zone;
};

int fullYear(int year, qsizetype digits)
{
    if (digits > 3)
        return year;
    // RFC 2822 takes a year of three digits as one that was counted from 1900.
    if (digits == 3)
        return 1900 + year;
    return year < 70 ? 2000 + year : 1900 + year;
}

constexpr int kLastYear = 9999;

ParsedDate made(const Parts &parts)
{
    QDate day(parts.year, parts.month, parts.day);
    if (!day.isValid() || parts.year < 1 || parts.year > kLastYear)
        return {};
    if (parts.hour < 0)
        return {QDateTime(day, QTime(0, 0), Qt::UTC), day};
    int hour = parts.hour;
    // 24:00 is the next day's beginning; a leap second counts as the second before it.
    if (hour == 24 && parts.minute == 0) {
        hour = 0;
        day = day.addDays(1);
    }
    const QTime time(hour, parts.minute, qMin(parts.second, 59), parts.millisecond);
    if (!time.isValid() || parts.second > 60 || parts.zone.broken)
        return {};
    QDateTime instant = QDateTime(day, time, Qt::UTC).addSecs(-parts.zone.offset);
    if (!parts.zone.name.isEmpty())
        instant = QDateTime(day, time, QTimeZone(parts.zone.name)).toUTC();
    return instant.date().year() <= kLastYear ? ParsedDate{instant, {}} : ParsedDate{};
}

/// Blanks squeezed, other scripts' digits and marks made ASCII.
QString normalised(const QString &text)
{
    QString out = text.simplified();
    for (QChar &c : out) {
        if (c.unicode() >= 0x80 && c.isDigit() && c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
        else if (c == u'：')
            c = u':';
        else if (c == u'\u2212' || c == u'\u2013')
            c = u'-';
    }
    return out;
}

/// "America/New_York", where the system's database has it.
std::optional<Zone> namedZone(const QString &name)
{
    if (!name.contains(u'/') || name.size() > 40)
        return std::nullopt;
    const QByteArray id = name.toLatin1();
    if (!QTimeZone::isTimeZoneIdAvailable(id))
        return std::nullopt;
    return Zone{0, id, false};
}

/// "+09:00", "-0400", "+9", "Z", "KST", "GMT+9", "Etc/GMT", "America/New_York"; nothing when it is no zone.
std::optional<Zone> zoneOf(const QString &text)
{
    static const QRegularExpression comment(uR"(\s*\([^)]*\)\s*$)"_s);
    static const QRegularExpression pattern(uR"(^(?:gmt|utc|ut)?\s*([+-])\s?(\d{1,2}):?(\d{2})?(?::?\d{2})?z?$)"_s);
    const QString stated = QString(text).remove(comment).trimmed();
    const QString lower = stated.toLower();
    const auto match = pattern.match(lower);
    if (!match.hasMatch()) {
        if (const auto seconds = offsetOfZone(lower))
            return Zone{*seconds, {}, false};
        if (const auto named = namedZone(stated))
            return named;
        const bool signedText = lower.size() > 1 && (lower[0] == u'+' || lower[0] == u'-') && !lower.contains(u' ');
        return signedText ? std::optional(Zone{0, {}, true}) : std::nullopt;
    }
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    // "-0000" and the like are fine; with more than a day the instant is unknown.
    if (minutes > 24 * 60)
        return Zone{0, {}, true};
    return Zone{(match.captured(1) == "-"_L1 ? -minutes : minutes) * 60, {}, false};
}

/// 0…23 of an hour that may carry a mark of the half day.
int hourOf(int hour, QStringView mark)
{
    const QString lower = mark.toString().toLower().remove(u'.');
    const bool afternoon =
        lower == "pm"_L1 || lower == u"오후" || lower == u"午後" || lower == u"下午" || lower == u"晚上";
    const bool morning = lower == "am"_L1 || lower == u"오전" || lower == u"午前" || lower == u"上午";
    if (afternoon && hour < 12)
        return hour + 12;
    if (morning && hour == 12)
        return 0;
    return hour;
}

/// ISO 8601, W3C-DTF and the forms of databases: 2024-10-04T09:12:31.5+09:00, 2024-10-04 09:12, 2024/10/4,
/// 20241004T091231Z, 2024-10.
std::optional<ParsedDate> readIso(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|/(\d{1,2})/(\d{1,2})|(\d{2})(\d{2}))?)"
        uR"((?:(?:\s*t\s*|[ ,_-]+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(am|pm)?\s*(\S.*)?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto firstOf = [&match](std::initializer_list<int> groups) {
        for (const int group : groups) {
            if (!match.captured(group).isEmpty())
                return match.captured(group).toInt();
        }
        return 1;
    };
    Parts parts;
    parts.year = match.captured(1).toInt();
    parts.month = firstOf({2, 4, 6});
    parts.day = firstOf({3, 5, 7});
    // A month or a year alone is no day that an entry could be listed under, but it orders entries.
    const bool noDay = match.captured(3).isEmpty() && match.captured(5).isEmpty() && match.captured(7).isEmpty();
    if (!match.captured(8).isEmpty()) {
        parts.hour = hourOf(match.captured(8).toInt(), match.capturedView(12));
        parts.minute = match.captured(9).toInt();
        parts.second = match.captured(10).toInt();
        parts.millisecond = match.captured(11).leftJustified(3, u'0').left(3).toInt();
        parts.zone = zoneOf(match.captured(13)).value_or(Zone{});
    } else if (noDay) {
        parts.hour = 0;
    }
    return made(parts);
}

/// 2024년 10월 4일 오후 3:05, 2024年10月4日 15時05分, 2024. 10. 4. 오후 3:05:09, 2024.10.04 15:05.
std::optional<ParsedDate> readEastAsian(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4}|\d{2}(?=\s?[년年]))\s?(?:년|年|[./-])\s?(\d{1,2})\s?(?:월|月|[./-])\s?(\d{1,2})\s?(?:일|日|\.)?\s?)"
        uR"((?:[(（]?[월화수목금토일月火水木金土日](?:요일|曜日)?[)）]?)?,?\s?)"
        uR"((오전|오후|午前|午後|上午|下午|am|pm)?\s?)"
        uR"((?:(\d{1,2})\s?(?::|시|時|时|點|点)\s?(?:(\d{1,2})\s?(?:분|分)?)?(?::?\s?(\d{1,2})\s?(?:초|秒)?)?)?)"
        uR"(\s?(am|pm)?\s?(\S.*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts;
    parts.year = fullYear(match.captured(1).toInt(), match.captured(1).size());
    parts.month = match.captured(2).toInt();
    parts.day = match.captured(3).toInt();
    if (!match.captured(5).isEmpty()) {
        const QStringView mark = match.captured(4).isEmpty() ? match.capturedView(8) : match.capturedView(4);
        parts.hour = hourOf(match.captured(5).toInt(), mark);
        parts.minute = match.captured(6).toInt();
        parts.second = match.captured(7).toInt();
        parts.zone = zoneOf(match.captured(9)).value_or(Zone{});
    } else if (const QString rest = match.captured(9).toLower(); rest.startsWith(u'-') || rest.startsWith(u't')) {
        return std::nullopt; // a time that is none, or one number too many
    }
    return made(parts);
}

/// "10/04/2024 3:05 PM" (month first unless that is impossible), "04.10.2024 15:05" (day first).
std::optional<ParsedDate> readNumeric(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{1,2})([./ -])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(?:(?:-|at)\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(\S.*)?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts;
    parts.year = fullYear(match.captured(4).toInt(), match.captured(4).size());
    parts.month = match.captured(1).toInt();
    parts.day = match.captured(3).toInt();
    if (match.captured(2) != "/"_L1 || parts.month > 12)
        std::swap(parts.month, parts.day);
    if (!match.captured(5).isEmpty()) {
        parts.hour = hourOf(match.captured(5).toInt(), match.capturedView(8));
        parts.minute = match.captured(6).toInt();
        parts.second = match.captured(7).toInt();
        parts.zone = zoneOf(match.captured(9)).value_or(Zone{});
    }
    return made(parts);
}

/// Takes the time of day out of the text: "15:05", "3:05:09 PM". RFC 822 allows a missing second.
void takeTime(QString *text, Parts *parts)
{
    static const QRegularExpression pattern(
        uR"((?:^|[\s,T@])(\d{1,2})[:h](\d{2})(?::(\d{1,2})(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(*text);
    if (!match.hasMatch())
        return;
    parts->hour = hourOf(match.captured(1).toInt(), match.capturedView(4));
    parts->minute = match.captured(2).toInt();
    parts->second = match.captured(3).toInt();
    const qsizetype end = match.capturedEnd();
    const QString behind = text->mid(end).trimmed();
    *text = text->left(match.capturedStart()) + u' ';
    // What follows the time is the zone, or (as asctime writes it) the zone and the year, or only the year.
    static const QRegularExpression yearBehind(uR"(^(.*?)\s*\b(\d{4})$)"_s);
    static const QRegularExpression yearFirst(uR"(^(\d{4})\b\s*(.*)$)"_s);
    static const QRegularExpression comment(uR"(\s*\([^)]*\)\s*$)"_s);
    QString zone = QString(behind).remove(comment);
    if (!zoneOf(zone) && !zone.isEmpty()) {
        auto year = yearBehind.match(zone);
        int zoneGroup = 1;
        int yearGroup = 2;
        if (!year.hasMatch()) {
            year = yearFirst.match(zone);
            std::swap(zoneGroup, yearGroup);
        }
        if (year.hasMatch()) {
            *text += year.captured(yearGroup);
            zone = year.captured(zoneGroup);
        } else {
            // "15:05 am 4. Oktober 2024": the date may stand behind the time
            *text += zone;
        }
    }
    parts->zone = zoneOf(zone).value_or(zoneOf(zone.section(u' ', 0, 0)).value_or(Zone{}));
}

/// Words and numbers in any order that leaves no doubt: "Fri, 04 Oct 2024 …", "4. Oktober 2024",
/// "October 4th, 2024", "Fri Oct  4 … 2024", "le 4 octobre 2024", "04-Oct-24".
std::optional<ParsedDate> readWords(const QString &stated)
{
    Parts parts;
    QString text = stated;
    takeTime(&text, &parts);
    static const QRegularExpression token(uR"((\d+)(?:st|nd|rd|th|er|º|ª)?\b|([^\W\d_]+))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QList<QString> numbers;
    qsizetype monthAfter = -1; ///< how many numbers stood in front of the month's name
    auto matches = token.globalMatch(text.toLower());
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty()) {
            numbers.append(match.captured(1));
            continue;
        }
        // A weekday may begin like a month ("Mar", martes): a later word wins while no number stood between.
        const int month = monthOfName(match.capturedView(2));
        if (month > 0 && (parts.month < 0 || monthAfter < numbers.size())) {
            parts.month = month;
            monthAfter = numbers.size();
        }
    }
    // "Oct. 2024" orders entries, but is no day.
    static const QRegularExpression monthAlone(uR"(^[^\W\d_]+\.?,?\s+\d{4}$)"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    if (parts.month > 0 && numbers.size() == 1 && monthAlone.match(stated).hasMatch()) {
        parts.day = 1;
        parts.year = numbers.first().toInt();
        parts.hour = 0;
        return made(parts);
    }
    if (parts.month < 0 || numbers.size() < 2)
        return std::nullopt;
    const bool yearFirst = numbers[0].size() == 4;
    const QString &year = yearFirst ? numbers[0] : numbers[1];
    parts.day = (yearFirst ? numbers[1] : numbers[0]).toInt();
    parts.year = fullYear(year.toInt(), year.size());
    return made(parts);
}

} // namespace

ParsedDate parseDate(const QString &text)
{
    if (const auto common = readCommonDate(text))
        return {*common, {}};
    constexpr qsizetype kLongestDate = 120;
    if (const QDateTime plain = plainDate(QStringView(text).trimmed());
        plain.isValid() && plain.date().year() <= kLastYear)
        return {plain, {}};
    const QString clean = normalised(text);
    if (clean.isEmpty() || clean.size() > kLongestDate)
        return {};
    static const QRegularExpression unixTime(u"^\\d{9,13}$"_s);
    if (unixTime.match(clean).hasMatch())
        return fromUnixTime(clean.toDouble());
    // A weekday in front of numbers says nothing that they don't say.
    static const QRegularExpression weekday(uR"(^[^\W\d_]+\.?(?:,\s*|\s+)(?=\d+[ ./-]\d))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString numbers = usualIsoForm(QString(clean).remove(weekday));
    for (auto *read : {readIso, readEastAsian, readNumeric}) {
        if (const auto found = read(numbers))
            return *found;
    }
    return readWords(clean).value_or(ParsedDate{});
}

ParsedDate fromUnixTime(double seconds)
{
    // Beyond the year 5138 it is milliseconds; zero and less is "not known" in every source.
    constexpr double kLargestSeconds = 1e11;
    if (!std::isfinite(seconds) || seconds <= 0 || seconds > kLargestSeconds * 1000)
        return {};
    const double milliseconds = seconds < kLargestSeconds ? seconds * 1000 : seconds;
    return {QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC), {}};
}

} // namespace oneul
