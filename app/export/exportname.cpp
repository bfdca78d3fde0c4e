#include "export/exportname.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>
#include <QStringList>

#include "export/documentfiles.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 120;
constexpr qsizetype kMostBytes = 180; ///< file systems take 255, with the ending and what tells files apart

QString isoWeek(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return day.isValid() ? u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0')) : QString();
}

QString onlyKind(const QList<Digest> &digests)
{
    QStringList kinds;
    for (const Digest &digest : digests)
        kinds += kindName(digest.kind);
    kinds.removeDuplicates();
    return kinds.size() == 1 ? kinds.constFirst() : QString();
}

// A placeholder without a value takes the sign before it along: "oneul-{date}-{kind}" has no "-" at its end.
QString filledIn(QString name, const QString &placeholder, const QString &value)
{
    if (value.isEmpty()) {
        for (const QChar sign : {u'-', u'_', u' ', u'.'})
            name.remove(sign + placeholder);
    }
    return name.replace(placeholder, value);
}

} // namespace

QString safeFileName(const QString &name)
{
    static const QRegularExpression refused(uR"([/\\:*?"<>|\x00-\x1f\x7f]+)"_s);
    static const QRegularExpression edges(uR"(^[\s.]+|[\s.]+$)"_s);
    QString safe = name;
    safe.replace(refused, u"-"_s);
    safe.remove(edges);
    safe.truncate(kLongestName);
    while (safe.toUtf8().size() > kMostBytes)
        safe.chop(1);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    return safe;
}

QString exportName(const QString &pattern, const QList<Digest> &digests, ExportFormat format)
{
    QDate from;
    QDate to;
    for (const Digest &digest : digests) {
        from = from.isValid() ? std::min(from, digest.day) : digest.day;
        to = to.isValid() ? std::max(to, digest.day) : digest.day;
    }
    const QString first = from.toString(Qt::ISODate);
    const QString last = to.toString(Qt::ISODate);
    const QString code = digests.isEmpty() ? QString() : languageCode(digests.constFirst().language);
    const std::pair<QString, QString> values[] = {{u"{date}"_s, first == last ? first : first + u'_' + last},
                                                  {u"{from}"_s, first},
                                                  {u"{to}"_s, last},
                                                  {u"{week}"_s, isoWeek(from)},
                                                  {u"{kind}"_s, onlyKind(digests)},
                                                  {u"{language}"_s, code}};
    QString name = pattern;
    for (const auto &[placeholder, value] : values)
        name = filledIn(name, placeholder, value);
    name = safeFileName(name);
    return (name.isEmpty() ? u"oneul"_s : name) + u'.' + formatEnding(format);
}

} // namespace oneul
