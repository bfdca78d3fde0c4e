#include "summary/figures.h"

#include <algorithm>
#include <cmath>

#include "summary/figurereader.h"

namespace oneul {

namespace {

/// How far "about" may be off.
constexpr double kAbout = 0.06;

bool same(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

bool isYear(const Figure &figure)
{
    return figure.kind == Figure::Kind::Plain && figure.value >= 1900 && figure.value <= 2100 && figure.digits >= 3
           && same(figure.value, std::round(figure.value));
}

double rounded(double value, int digits)
{
    if (value == 0)
        return 0;
    const double scale = std::pow(10.0, digits - 1 - int(std::floor(std::log10(std::abs(value)))));
    return std::round(value * scale) / scale;
}

bool isRoundedTo(const Figure &read, const Figure &written)
{
    if (isYear(read) || isYear(written) || read.digits <= written.digits || (written.digits < 2 && !written.about))
        return false;
    return same(rounded(read.value, written.digits), written.value);
}

bool sameValue(const Figure &read, const Figure &written)
{
    if (same(read.value, written.value) || isRoundedTo(read, written))
        return true;
    return written.about && !isYear(written) && std::abs(read.value - written.value) <= kAbout * std::abs(read.value);
}

bool unitsAgree(const Figure &read, const Figure &written)
{
    using Kind = Figure::Kind;
    if (written.kind == Kind::Plain)
        return true;
    // The digits of a name are no amount ("L40S").
    if (!read.asked)
        return false;
    if (read.kind == written.kind)
        return written.kind != Kind::Money || read.currency == written.currency;
    // Of "between 12 and 14%", only the second has its unit; scores are often per cent without saying so.
    return read.kind == Kind::Plain && !isYear(read);
}

} // namespace

QString Figure::key() const
{
    return kind == Kind::Date ? QStringLiteral("=%1/%2").arg(month).arg(day) : u'=' + QString::number(value, 'g', 9);
}

QList<Figure> figuresOf(const QString &text)
{
    return FigureReader(text).read();
}

bool answers(const Figure &read, const Figure &written)
{
    using Kind = Figure::Kind;
    if (written.kind == Kind::Date) {
        return read.kind == Kind::Date && read.month == written.month && (written.day == 0 || read.day == written.day);
    }
    if (read.kind == Kind::Date)
        return written.isDay && same(read.day, written.value);
    return unitsAgree(read, written) && sameValue(read, written);
}

} // namespace oneul
