#include "parse/sourcespec.h"

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

} // namespace

QString specText(const QJsonObject &spec, const QString &field)
{
    return spec.value(field).toString().trimmed();
}

ParsedItem withDate(ParsedItem item, const QString &stated, bool isDay)
{
    bool isNumber = false;
    const double number = stated.trimmed().toDouble(&isNumber);
    // Eight digits are a date (20241004), more are seconds.
    const ParsedDate date = isNumber && number > 99'999'999 ? fromUnixTime(number) : parseDate(stated);
    if (!date.isValid())
        return item;
    item.published = date.instant;
    item.statedDay = isDay ? writtenDay(stated, date) : date.day;
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
