#include "ui/monkey/orders.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

constexpr int kStepsASecond = 100;
constexpr int kOneDay = 24 * 60 * 60;

bool readOption(Orders &orders, const QString &name, const QString &value)
{
    bool known = true;
    if (name == u"--steps")
        orders.steps = value.toInt(&known);
    else if (name == u"--log")
        orders.log = QDir::current().absoluteFilePath(value);
    else
        known = false;
    return known && !value.isEmpty();
}

} // namespace

std::optional<Orders> readOrders(const QStringList &arguments)
{
    Orders orders;
    QStringList plain;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--inside")
            orders.inside = true;
        else if (!arguments.at(i).startsWith(u"--"))
            plain.append(arguments.at(i));
        else if (!readOption(orders, arguments.at(i), arguments.value(i + 1)))
            return std::nullopt;
        else
            ++i;
    }
    if (plain.size() != 3)
        return std::nullopt;
    bool isSeed = false;
    bool isTime = false;
    orders.seed = plain.at(0).toULongLong(&isSeed);
    orders.seconds = plain.at(1).toInt(&isTime);
    orders.folder = QDir(plain.at(2)).absolutePath();
    if (!isSeed || !isTime || orders.seconds < 1 || orders.seconds > kOneDay || plain.at(2).isEmpty())
        return std::nullopt;
    if (orders.steps < 1)
        orders.steps = orders.seconds * kStepsASecond;
    if (orders.log.isEmpty())
        orders.log = orders.folder + u"/steps.log"_s;
    return orders;
}

QStringList argumentsOf(const Orders &orders)
{
    return {u"--inside"_s,
            QString::number(orders.seed),
            QString::number(orders.seconds),
            orders.folder,
            u"--steps"_s,
            QString::number(orders.steps),
            u"--log"_s,
            orders.log};
}

} // namespace oneul::monkey
