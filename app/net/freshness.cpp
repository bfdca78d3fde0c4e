#include "net/freshness.h"

#include <algorithm>
#include <limits>

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qint64 kLongestWait = 366LL * 24 * 60 * 60;

QDateTime readAs(const QString &text, const QString &format)
{
    const QDateTime read = QLocale::c().toDateTime(text, format);
    return read.isValid() ? QDateTime(read.date(), read.time(), Qt::UTC) : QDateTime();
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits as a number, at most `most`, also where they stand for far more than a number can hold.
qint64 bounded(const QByteArray &digits, qint64 most)
{
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? std::min(number, most) : most;
}

/// Splits at commas that don't stand in quotes.
QList<QByteArray> directives(const QByteArray &header)
{
    QList<QByteArray> parts{QByteArray()};
    bool quoted = false;
    for (const char character : header) {
        quoted = quoted != (character == '"');
        if (character == ',' && !quoted)
            parts.append(QByteArray());
        else
            parts.last().append(character);
    }
    return parts;
}

} // namespace

QDateTime httpDate(const QByteArray &text, const QDateTime &now)
{
    // Without the name of the day, which some servers get wrong.
    const QString plain = QString::fromLatin1(text).simplified();
    const QString afterComma = plain.section(u", "_s, 1);
    if (const QDateTime usual = readAs(afterComma, u"dd MMM yyyy HH:mm:ss 'GMT'"_s); usual.isValid())
        return usual;
    if (const QDateTime asctime = readAs(plain.section(u' ', 1), u"MMM d HH:mm:ss yyyy"_s); asctime.isValid())
        return asctime;
    const QDateTime old = readAs(afterComma, u"dd-MMM-yy HH:mm:ss 'GMT'"_s); // RFC 850; Qt reads 24 as 1924
    if (!old.isValid())
        return {};
    const int behind = now.date().year() - old.date().year();
    return old.addYears(std::max(0, (50 + behind) / 100 * 100));
}

qint64 secondsToWait(const QByteArray &retryAfter, const QDateTime &now)
{
    const QByteArray text = retryAfter.trimmed();
    if (isDigits(text))
        return bounded(text, kLongestWait);
    const QDateTime until = httpDate(text, now);
    return until.isValid() ? std::clamp<qint64>(now.secsTo(until), 0, kLongestWait) : -1;
}

int maxAge(const QByteArray &cacheControl)
{
    int seconds = -1;
    const QList<QByteArray> parts = directives(cacheControl);
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals < 0 ? part.size() : equals).trimmed().toLower();
        if (equals < 0 && (name == "no-store" || name == "no-cache"))
            return 0;
        QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1).trimmed();
        value.replace('"', "");
        if (name == "max-age" && seconds < 0 && isDigits(value))
            seconds = static_cast<int>(bounded(value, std::numeric_limits<int>::max()));
    }
    return seconds;
}

} // namespace oneul
