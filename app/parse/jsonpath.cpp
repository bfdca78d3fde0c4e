#include "parse/jsonpath.h"

#include <algorithm>
#include <cmath>

#include <QJsonArray>
#include <QJsonObject>

namespace oneul {

using namespace Qt::StringLiterals;

Result<JsonPath> JsonPath::fromText(const QString &text)
{
    JsonPath path;
    const auto wrong = [&] { return fail(ErrorCode::InvalidArgument, u"path: "_s + text); };
    QStringView rest = QStringView(text).trimmed();
    if (rest.startsWith(u'$'))
        rest = rest.sliced(1);
    if (rest == u"." && text.trimmed() == u".")
        return path;
    // "name" at the beginning means ".name".
    bool nameExpected = !rest.isEmpty() && rest.front() != u'.' && rest.front() != u'[';
    while (!rest.isEmpty()) {
        if (rest.front() == u'[') {
            const qsizetype close = rest.indexOf(u']');
            if (close < 0 || nameExpected)
                return wrong();
            const QStringView inside = rest.sliced(1, close - 1).trimmed();
            bool isNumber = false;
            const int index = inside.toInt(&isNumber);
            if (inside != u"*" && (!isNumber || index < 0))
                return wrong();
            path.m_steps.append(inside == u"*" ? Step{{}, -1, true} : Step{{}, index, false});
            rest = rest.sliced(close + 1);
            continue;
        }
        if (!nameExpected) {
            if (rest.front() != u'.')
                return wrong();
            rest = rest.sliced(1);
        }
        nameExpected = false;
        const auto *end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'.' || c == u'['; });
        const QStringView name = rest.first(end - rest.begin());
        if (name.isEmpty())
            return wrong();
        path.m_steps.append(name == u"*" ? Step{{}, -1, true} : Step{name.toString(), -1, false});
        rest = rest.sliced(name.size());
    }
    return path;
}

QList<JsonPath::Place> JsonPath::walk(const QJsonValue &from, bool withPaths) const
{
    QList<Place> places{{from, u"$"_s}};
    for (const Step &step : m_steps) {
        QList<Place> next;
        const auto add = [&next, withPaths](const QJsonValue &value, const QString &path, const auto &name) {
            next.append({value, withPaths ? path + jsonStep(name) : QString()});
        };
        for (const Place &place : std::as_const(places)) {
            const QJsonArray array = place.value.toArray();
            const QJsonObject object = place.value.toObject();
            if (step.every) {
                for (qsizetype i = 0; i < array.size(); ++i)
                    add(array.at(i), place.path, i);
                for (auto each = object.begin(); each != object.end(); ++each)
                    add(each.value(), place.path, each.key());
            } else if (step.index >= 0 && step.index < array.size()) {
                add(array.at(step.index), place.path, qsizetype(step.index));
            } else if (step.index < 0 && object.contains(step.name)) {
                add(object.value(step.name), place.path, step.name);
            }
        }
        places = std::move(next);
    }
    return places;
}

QList<QJsonValue> JsonPath::all(const QJsonValue &from) const
{
    QList<QJsonValue> values;
    const QList<Place> places = walk(from, false);
    for (const Place &place : places)
        values.append(place.value);
    return values;
}

QStringList JsonPath::places(const QJsonValue &from) const
{
    QStringList paths;
    const QList<Place> places = walk(from, true);
    for (const Place &place : places)
        paths.append(place.path);
    return paths;
}

QJsonValue JsonPath::first(const QJsonValue &from) const
{
    const QList<QJsonValue> values = all(from);
    return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : values.first();
}

bool JsonPath::isPlural() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.every; });
}

QString jsonStep(const QString &name)
{
    const bool plain = !name.isEmpty() && name != u"*" && !name.contains(u'.') && !name.contains(u'[');
    return plain ? u'.' + name : QString();
}

QString jsonStep(qsizetype index)
{
    return u'[' + QString::number(index) + u']';
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    constexpr double kLargestExact = 9007199254740992.0;
    if (std::floor(number) == number && std::abs(number) <= kLargestExact)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

} // namespace oneul
