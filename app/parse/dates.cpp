#include "parse/dates.h"

#include <cmath>
#include <optional>

#include <QRegularExpression>

#include "parse/datenames.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// The parts that one of the readers found; a part that is not there is -1.
struct Parts {
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = 0;
    int second = 0;
    int offset = 0; ///< seconds east of UTC
    int millisecond = 0;
};

int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

ParsedDate made(const Parts &parts)
{
    QDate day(parts.year, parts.month, parts.day);
    if (!day.isValid() || parts.year < 1)
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
    if (!time.isValid() || parts.second > 60)
        return {};
    return {QDateTime(day, time, Qt::UTC).addSecs(-parts.offset), {}};
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

/// "+09:00", "-0400", "+9", "Z", "KST", "GMT+9"; nothing when it is no zone.
std::optional<int> offsetOf(QStringView text)
{
    static const QRegularExpression pattern(uR"(^(?:gmt|utc|ut)?\s*([+-])\s?(\d{1,2}):?(\d{2})?(?::?\d{2})?$)"_s);
    const QString lower = text.trimmed().toString().toLower();
    const auto match = pattern.match(lower);
    if (!match.hasMatch())
        return offsetOfZone(lower);
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    // "-0000" and the like are fine; more than a day is a broken zone, taken as none.
    if (minutes > 24 * 60)
        return 0;
    return (match.captured(1) == "-"_L1 ? -minutes : minutes) * 60;
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
        parts.offset = offsetOf(match.capturedView(13)).value_or(0);
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
        parts.offset = offsetOf(match.capturedView(9)).value_or(0);
    }
    return made(parts);
}

/// "10/04/2024 3:05 PM" (month first unless that is impossible), "04.10.2024 15:05" (day first).
std::optional<ParsedDate> readNumeric(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(\S.*)?)?$)"_s,
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
        parts.offset = offsetOf(match.capturedView(9)).value_or(0);
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
    const auto offset = offsetOf(zone);
    if (!offset && !zone.isEmpty()) {
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
    parts->offset = offsetOf(zone).value_or(offsetOf(zone.section(u' ', 0, 0)).value_or(0));
}

/// Words and numbers in any order that leaves no doubt: "Fri, 04 Oct 2024 …", "4. Oktober 2024",
/// "October 4th, 2024", "Fri Oct  4 … 2024", "le 4 octobre 2024", "04-Oct-24".
std::optional<ParsedDate> readWords(QString text)
{
    Parts parts;
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
    constexpr qsizetype kLongestDate = 120;
    const QString clean = normalised(text);
    if (clean.isEmpty() || clean.size() > kLongestDate)
        return {};
    for (auto *read : {readIso, readEastAsian, readNumeric}) {
        if (const auto found = read(clean))
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
