#include "articles/storyhtml.h"

#include <QCoreApplication>

#include "common/dates.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::Reader)
};

QString lineOf(const ArticleRow &row)
{
    return QStringLiteral("<li><a href=\"%1\">%2</a> <span class=\"edit\">%3 · %4</span></li>")
        .arg(articleLink(row.id).toString(), row.title.toHtmlEscaped(), row.sourceName.toHtmlEscaped(),
             fullDate(row.published).toHtmlEscaped());
}

} // namespace

QUrl storyLink()
{
    return QUrl(QStringLiteral("oneul:story"));
}

QUrl articleLink(ArticleId id)
{
    return QUrl(QStringLiteral("oneul:article-%1").arg(id));
}

ArticleId articleOf(const QUrl &link)
{
    const QString path = link.scheme() == storyLink().scheme() ? link.path() : QString();
    const QString start = QStringLiteral("article-");
    return path.startsWith(start) ? path.mid(start.size()).toLongLong() : 0;
}

QString storyHtml(const QList<ArticleRow> &others)
{
    if (others.isEmpty())
        return {};
    QString lines;
    for (const ArticleRow &row : others)
        lines += lineOf(row);
    return QStringLiteral("<p class=\"meta\" style=\"margin-top:18px\">%1 &nbsp;·&nbsp; <a href=\"%2\">%3</a></p>"
                          "<ul>%4</ul>")
        .arg(Texts::tr("The same story elsewhere").toHtmlEscaped(), storyLink().toString(),
             Texts::tr("All of them").toHtmlEscaped(), lines);
}

} // namespace oneul
