#include "parse/sourcespec.h"

#include <QLocale>
#include <QRegularExpression>

#include "parse/feedtext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// The day that is written, not the day that it is in UTC.
QDate writtenDay(const QString &stated, const ParsedDate &date)
{
    static const QRegularExpression iso(uR"(^\s*(\d{4})-(\d{2})-(\d{2}))"_s);
    if (const auto match = iso.match(stated); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.day.isValid() ? date.day : date.instant.date();
}

/// Dates of a form that no rule can tell (03.04.2024): as the spec says. A format without a year is of no use.
ParsedDate dateByFormat(const QString &stated, const QString &format)
{
    ParsedDate out;
    if (format.isEmpty())
        return out;
    const QString text = stated.simplified();
    QDateTime time = QLocale::c().toDateTime(text, format);
    if (!time.isValid())
        return out;
    if (!format.contains(u'h', Qt::CaseInsensitive))
        out.day = time.date();
    if (!format.contains(u't'))
        time.setTimeSpec(Qt::UTC);
    out.instant = time.toUTC();
    return out;
}

} // namespace

QString specText(const QJsonObject &spec, const QString &field)
{
    return spec.value(field).toString().trimmed();
}

DateRule dateRuleOf(const QJsonObject &spec)
{
    return {spec["dateIsDay"_L1].toBool(), specText(spec, u"dateFormat"_s)};
}

ParsedItem withDate(ParsedItem item, const QString &stated, const DateRule &rule)
{
    ParsedDate date = dateByFormat(stated, rule.format);
    bool isNumber = false;
    const double number = stated.trimmed().toDouble(&isNumber);
    // Eight digits are a date (20241004), more are seconds.
    if (!date.isValid())
        date = isNumber && number > 99'999'999 ? fromUnixTime(number) : parseDate(stated);
    if (!date.isValid())
        return item;
    item.published = date.instant;
    item.statedDay = rule.isDay ? writtenDay(stated, date) : date.day;
    return item;
}

QList<Author> authorsOf(const QStringList &names)
{
    QList<Author> out;
    for (const QString &stated : names) {
        const QStringList parts = names.size() == 1 ? stated.split(u", "_s, Qt::SkipEmptyParts) : QStringList{stated};
        for (const QString &name : parts)
            out = withAuthor(out, Author{plainTitle(name), {}, {}});
    }
    return out;
}

} // namespace oneul
