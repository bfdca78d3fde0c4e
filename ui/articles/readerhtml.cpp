#include "articles/readerhtml.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "common/colors.h"
#include "common/dates.h"
#include "common/uilanguage.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::Reader)
};

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral("\\b%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))").arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(tag);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

QString imageLink(const QString &tag)
{
    const QString source = attribute(tag, QStringLiteral("src"));
    if (!source.startsWith(u"https://") && !source.startsWith(u"http://"))
        return {};
    QString name = attribute(tag, QStringLiteral("alt")).simplified();
    if (name.isEmpty())
        name = Texts::tr("Image");
    return QStringLiteral("<a class=\"image\" href=\"%1\">▢&nbsp;%2</a> ").arg(source, name);
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return {};
    if (locale.language() == QLocale::Korean)
        return Texts::tr("Korean");
    if (locale.language() == QLocale::English)
        return Texts::tr("English");
    return QLocale::languageToString(locale.language());
}

QString authorsLine(const Article &article)
{
    QStringList names;
    for (const Author &author : article.authors) {
        if (!author.name.isEmpty())
            names << author.name;
    }
    constexpr qsizetype kShown = 6;
    const bool more = names.size() > kShown;
    const QString list = names.mid(0, kShown).join(QStringLiteral(", ")).toHtmlEscaped();
    return more ? Texts::tr("%1 and others").arg(list) : list;
}

QString metaLine(const ArticleRow &row, const Category &category, const QPalette &palette)
{
    const QColor color(category.color);
    const QString chip = QStringLiteral("<span style=\"background-color:%1; color:%2;\">&nbsp;%3&nbsp;</span>")
                             .arg(blend(color, palette.color(QPalette::Base), isDark(palette) ? 0.3 : 0.13).name(),
                                  readable(color, palette).name(),
                                  categoryLabel(category).toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;")));
    QStringList parts{row.sourceName.toHtmlEscaped(), fullDate(row.published).toHtmlEscaped(), chip};
    const QString language = languageName(row.language);
    if (!language.isEmpty())
        parts << language.toHtmlEscaped();
    if (row.sources > 1)
        parts << Texts::tr("in %n source(s)", nullptr, row.sources);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" &nbsp;·&nbsp; "));
}

QString bodyHtml(const Article &article)
{
    const QString &html = article.contentHtml.isEmpty() ? article.summaryHtml : article.contentHtml;
    if (!html.trimmed().isEmpty())
        return imagesAsLinks(html);
    QString text;
    const QStringList paragraphs = article.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        text += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    return text;
}

QString styleOf(const ReaderStyle &style)
{
    const double body = style.fontPoints * style.zoom;
    const QPalette &palette = style.palette;
    return QStringLiteral("body, p, li, td, th, div, blockquote { font-size:%1pt; color:%2; }"
                          "p, li, blockquote, div { line-height:%9%; }"
                          "p { margin-top:0; margin-bottom:%3px; }"
                          "h1, h2, h3, h4 { color:%2; }"
                          "h1.title { font-size:%4pt; font-weight:700; margin-bottom:6px; }"
                          ".meta, .meta span, .meta a, .meta i { color:%5; font-size:%6pt; }"
                          "a, .meta a { color:%7; text-decoration:none; }"
                          "blockquote { color:%5; margin-left:14px; }"
                          "pre, code { font-family:monospace; background-color:%8; }")
        .arg(QString::number(body, 'f', 1), palette.color(QPalette::Text).name(), QString::number(qRound(body * 0.95)),
             QString::number(body * 1.62, 'f', 1), mutedText(palette).name(), QString::number(body * 0.84, 'f', 1),
             palette.color(QPalette::Link).name(),
             blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.06).name(),
             QString::number(style.lineHeight));
}

} // namespace

QString imagesAsLinks(const QString &html)
{
    static const QRegularExpression image(QStringLiteral("<img\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype from = 0;
    for (auto it = image.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(html).mid(from, match.capturedStart() - from);
        out += imageLink(match.captured());
        from = match.capturedEnd();
    }
    out += QStringView(html).mid(from);
    return out;
}

QString readerHtml(const Article &article, const Category &category, const ReaderStyle &style)
{
    const ArticleRow &row = article.row;
    const QString authors = authorsLine(article);
    QString body = bodyHtml(article);
    if (row.titleOnly || body.isEmpty())
        body += QStringLiteral("<p class=\"meta\"><i>%1</i></p>")
                    .arg(Texts::tr("Only the title is known. Press V to read the article where it was published.")
                             .toHtmlEscaped());
    const QString link = QStringLiteral("<p class=\"meta\" style=\"margin-top:18px\"><a href=\"%1\">%2</a></p>")
                             .arg(QString::fromUtf8(row.url.toEncoded()).toHtmlEscaped(),
                                  Texts::tr("Open the original").toHtmlEscaped() + QStringLiteral(" ↗"));
    return QStringLiteral("<html><head><style>%1</style></head><body><h1 class=\"title\">%2</h1>"
                          "<p class=\"meta\">%3</p>%4<div style=\"margin-top:16px\">%5</div>%6</body></html>")
        .arg(styleOf(style), row.title.toHtmlEscaped(), metaLine(row, category, style.palette),
             authors.isEmpty() ? QString() : QStringLiteral("<p class=\"meta\">%1</p>").arg(authors), body,
             row.url.isEmpty() ? QString() : link);
}

} // namespace oneul
