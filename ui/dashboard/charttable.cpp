#include "dashboard/charttable.h"

#include <algorithm>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString field(QString text)
{
    const bool isPlain =
        std::ranges::none_of(text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (isPlain)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray line(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields.append(field(cell));
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray csvOf(const ChartTable &table)
{
    QByteArray csv = line(table.header);
    for (const QStringList &row : table.rows)
        csv += line(row);
    return csv;
}

} // namespace oneul
