#include "digest/frontmatter.h"

#include <algorithm>

#include <QStringList>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        break;
    }
    // YAML takes neither control characters nor the rarer line ends as they are.
    const bool isControl = c.category() == QChar::Other_Control || c == QChar::LineSeparator
                           || c == QChar::ParagraphSeparator || c == QChar::ByteOrderMark || c.unicode() >= 0xfffe;
    return isControl ? u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
}

QString yamlList(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted += yamlText(text);
    return u'[' + quoted.join(u", "_s) + u']';
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list += text;
}

} // namespace

QString yamlText(const QString &text)
{
    QString quoted;
    // Halves of a pair, which no file can hold, become replacement characters on the way.
    const QString whole = QString::fromUtf8(text.toUtf8());
    for (const QChar c : whole)
        quoted += escaped(c);
    return u'"' + quoted + u'"';
}

QString frontMatterOf(const QList<Digest> &digests, const QString &title)
{
    if (digests.isEmpty())
        return {};
    QStringList kinds;
    QStringList categories;
    QStringList engines;
    QDate from = digests.first().day;
    QDate to = from;
    for (const Digest &digest : digests) {
        addOnce(kinds, kindName(digest.kind));
        from = std::min(from, digest.day);
        to = std::max(to, digest.day);
        for (const Section &section : digest.sections) {
            addOnce(categories, section.heading);
            addOnce(engines, section.summary.engine);
        }
    }
    QStringList lines{u"---"_s, u"title: "_s + yamlText(title)};
    if (from == to) {
        lines += u"date: "_s + from.toString(Qt::ISODate);
    } else {
        lines += u"from: "_s + from.toString(Qt::ISODate);
        lines += u"to: "_s + to.toString(Qt::ISODate);
    }
    lines += u"kinds: "_s + yamlList(kinds);
    lines += u"categories: "_s + yamlList(categories);
    lines += u"language: "_s + languageCode(digests.first().language);
    lines += u"engine: "_s + yamlText(engines.join(u", "_s));
    lines += u"generator: "_s + yamlText(u"oneul "_s + QLatin1StringView(ONEUL_VERSION));
    lines += u"---"_s;
    return lines.join(u'\n') + u"\n\n"_s;
}

} // namespace oneul
