#include "sources/findtext.h"

#include <QCoreApplication>
#include <QStringList>

#include "service/sourcepreview.h"

namespace oneul {

namespace {

class FindText
{
    Q_DECLARE_TR_FUNCTIONS(FindText)

public:
    static QString found(int count) { return tr("%n found", nullptr, count); }
    static QString reason(const QString &english);
    static QString problem(const ExpressionFind &find);
    static QString details(const ExpressionFind &find);
};

/// What the parsers say, in a few fixed words; anything else is shown as it is.
QString FindText::reason(const QString &english)
{
    static const char *const known[] = {
        QT_TR_NOOP("malformed number"),
        QT_TR_NOOP("text without a closing quotation mark"),
        QT_TR_NOOP("text in quotation marks expected"),
        QT_TR_NOOP("unknown variable"),
        QT_TR_NOOP("the condition in [] is malformed"),
        QT_TR_NOOP("a bracket is not closed"),
        QT_TR_NOOP("unknown function"),
        QT_TR_NOOP("a value of the wrong type"),
        QT_TR_NOOP("wrong number of arguments"),
        QT_TR_NOOP("unknown prefix"),
        QT_TR_NOOP("a character that is not allowed"),
        QT_TR_NOOP("it takes too long on this page"),
        QT_TR_NOOP("an expression was expected here"),
        QT_TR_NOOP("no path"),
        QT_TR_NOOP("what it finds is no JSON"),
    };
    for (const char *text : known) {
        if (english == QLatin1StringView(text))
            return tr(text);
    }
    return english;
}

QString FindText::problem(const ExpressionFind &find)
{
    if (find.position < 0)
        return tr("This expression cannot be used: %1.").arg(reason(find.problem));
    const QString rest = find.expression.mid(find.position);
    if (rest.isEmpty())
        return tr("This expression cannot be used: %1 (at its end).").arg(reason(find.problem));
    return tr("This expression cannot be used: %1 (at “%2”).").arg(reason(find.problem), rest);
}

QString FindText::details(const ExpressionFind &find)
{
    if (!find.problem.isEmpty())
        return problem(find);
    if (find.found == 0)
        return tr("“%1” finds nothing in this document.").arg(find.expression);
    QStringList lines{tr("The first finds:")};
    for (const QString &sample : find.samples)
        lines.append(QStringLiteral("• ") + sample);
    return lines.join(u'\n');
}

} // namespace

QString findText(const ExpressionFind &find)
{
    if (!find.problem.isEmpty())
        return FindText::tr("error");
    return find.found == 0 ? FindText::tr("nothing") : FindText::found(find.found);
}

QString findDetails(const ExpressionFind &find)
{
    return FindText::details(find);
}

} // namespace oneul
