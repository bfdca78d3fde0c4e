#include "articles/readerhtml.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "articles/storyhtml.h"
#include "categories/unsure.h"
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

const QRegularExpression &imageTag()
{
    static const QRegularExpression tag(QStringLiteral("<img\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>"),
                                        QRegularExpression::CaseInsensitiveOption);
    return tag;
}

/// As it stands in the attribute, escaped; "" : nothing of the web.
QString sourceOf(const QString &tag)
{
    const QString source = attribute(tag, QStringLiteral("src"));
    return source.startsWith(u"https://") || source.startsWith(u"http://") ? source : QString();
}

/// An attribute's value as it is meant.
QString unescaped(QString value)
{
    value.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    value.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&#39;"), QStringLiteral("'"));
    value.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return value;
}

/// The picture itself where it is there, else a link to it.
QString imageLink(const QString &tag, const QHash<QString, ShownImage> &images)
{
    const QString source = sourceOf(tag);
    if (source.isEmpty())
        return {};
    QString name = attribute(tag, QStringLiteral("alt")).simplified();
    if (const auto image = images.constFind(unescaped(source)); image != images.constEnd())
        return QStringLiteral("<img src=\"oneul-image:%1\" width=\"%2\" height=\"%3\" alt=\"%4\">")
            .arg(QString::number(image->number), QString::number(image->size.width()),
                 QString::number(image->size.height()), name.replace(u'"', QStringLiteral("&quot;")));
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

QString chipHtml(const QString &text, const QColor &color, const QPalette &palette)
{
    return QStringLiteral("<span style=\"background-color:%1; color:%2;\">&nbsp;%3&nbsp;</span>")
        .arg(blend(color, palette.color(QPalette::Base), isDark(palette) ? 0.3 : 0.13).name(),
             readable(color, palette).name(), text.toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;")));
}

QString shortened(const QString &name)
{
    constexpr qsizetype kMost = 28;
    return name.size() > kMost ? name.left(kMost - 1).trimmed() + u'…' : name;
}

QString labelChips(const QList<Label> &labels, const QPalette &palette)
{
    QStringList chips;
    for (const Label &label : labels)
        chips << chipHtml(shortened(label.name), QColor(label.color), palette);
    return chips.join(QStringLiteral(" &nbsp;"));
}

/// The analyst's own words, set apart from the article's.
QString noteHtml(const QString &note, const QPalette &palette)
{
    if (note.isEmpty())
        return {};
    const QString text = note.trimmed().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<table width=\"100%\" cellpadding=\"10\" cellspacing=\"0\" style=\"margin-top:10px\"><tr>"
                          "<td bgcolor=\"%1\">%2 &nbsp; <span class=\"edit\"><a href=\"%3\">%4</a></span></td></tr>"
                          "</table>")
        .arg(noteColor(palette).name(), text, noteLink().toString(), Texts::tr("Edit the note").toHtmlEscaped());
}

/// The category, which says why when it is clicked, and further ones behind it.
QString categoryChips(const ArticleRow &row, const Category &category, const QList<Category> &secondary,
                      const QPalette &palette)
{
    const QString label = categoryLabel(category);
    const QString text = isUnsure(row.status) ? Texts::tr("? %1", "an unsure category").arg(label) : label;
    QStringList chips{QStringLiteral("<a href=\"%1\">%2</a>")
                          .arg(whyLink().toString(), chipHtml(text, QColor(category.color), palette))};
    for (const Category &further : secondary)
        chips << chipHtml(u'+' + categoryLabel(further), QColor(further.color), palette);
    return chips.join(QStringLiteral(" &nbsp;"));
}

QString metaLine(const ArticleRow &row, const QString &chips, const QList<Label> &labels, const QPalette &palette)
{
    QStringList parts{row.sourceName.toHtmlEscaped(), fullDate(row.published).toHtmlEscaped(), chips,
                      labelChips(labels, palette)};
    const QString language = languageName(row.language);
    if (!language.isEmpty())
        parts << language.toHtmlEscaped();
    if (row.storySources > 1)
        parts << QStringLiteral("<a href=\"%1\">%2</a>")
                     .arg(storyLink().toString(), Texts::tr("in %n source(s)", nullptr, row.storySources));
    else if (row.sources > 1)
        parts << Texts::tr("in %n source(s)", nullptr, row.sources);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("&nbsp;&nbsp;·&nbsp; "));
}

/// What the article's page was instead of an article, by the kinds of the input gate.
QString noticeText(const QString &kind)
{
    if (kind == QStringLiteral("javascript"))
        return Texts::tr("The page shows its text only to browsers that run its scripts.");
    if (kind == QStringLiteral("blocked"))
        return Texts::tr("The page refused the request.");
    if (kind == QStringLiteral("captcha"))
        return Texts::tr("The page first wants to know whether a person is reading.");
    if (kind == QStringLiteral("consent"))
        return Texts::tr("The page first asks for consent to cookies.");
    if (kind == QStringLiteral("paywall"))
        return Texts::tr("The page asks for a subscription.");
    if (kind == QStringLiteral("login"))
        return Texts::tr("The page asks to log in first.");
    if (kind == QStringLiteral("empty"))
        return Texts::tr("The page has no text.");
    return kind.isEmpty() ? QString() : Texts::tr("The page shows an error instead of the article.");
}

QString linkToText(const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(fullTextLink().toString(), text.toHtmlEscaped());
}

QString label(const QString &html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p class=\"meta\">%1</p>").arg(html);
}

/// Says which text this is, and what became of the page.
QString labels(const Article &article, const ReaderPage &page)
{
    QString which;
    if (article.hasFullText && page.stated)
        which = Texts::tr("Text from the feed").toHtmlEscaped() + QStringLiteral(" &nbsp;·&nbsp; ")
                + linkToText(Texts::tr("Show the full text"));
    else if (article.hasFullText)
        which = Texts::tr("Full text from the page").toHtmlEscaped() + QStringLiteral(" &nbsp;·&nbsp; ")
                + linkToText(Texts::tr("Show the text from the feed"));
    const QString notice = article.row.titleOnly ? QString() : noticeText(article.pageNotice);
    const QString note = page.note.isEmpty() ? notice : page.note;
    return label(which) + label(page.imageLine)
           + label(note.isEmpty() ? QString() : QStringLiteral("<i>%1</i>").arg(note.toHtmlEscaped()));
}

/// The line that stands for a text where there is none.
QString titleOnlyLine(const Article &article, const QString &key)
{
    const QString notice = noticeText(article.pageNotice);
    const QString text =
        key.isEmpty()
            ? Texts::tr("Only the title is known. Open the original to read the article.")
            : Texts::tr("Only the title is known. Press %1 to read the article where it was published.").arg(key);
    return notice.isEmpty() ? text : Texts::tr("Title only:", "before what the page was") + u' ' + notice + u' ' + text;
}

QString bodyHtml(const Article &article, const ReaderPage &page)
{
    if (const QString html = shownText(article, page.stated); !html.trimmed().isEmpty())
        return imagesAsLinks(html, page.images);
    QString text;
    const QStringList paragraphs = article.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        text += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    return text;
}

/// What the chosen font lacks (often Hangul) comes from the fonts behind it.
QString familyRule(const QString &family)
{
    QString name = family;
    name.remove(QRegularExpression(QStringLiteral("[\"'<>{};\\\\]")));
    if (name.trimmed().isEmpty())
        return {};
    return QStringLiteral("body, h1, h2, h3, h4, p, li, td, th, div, blockquote { font-family:'%1', 'Noto Sans KR', "
                          "'Noto Sans CJK KR', 'NanumGothic', sans-serif; }")
        .arg(name);
}

QString styleOf(const ReaderStyle &style)
{
    const double body = style.fontPoints * style.zoom;
    const QPalette &palette = style.palette;
    return QStringLiteral("body, p, li, td, th, div, blockquote { font-size:%1pt; color:%2; }"
                          "p, li, blockquote, div { line-height:%9%; } %10"
                          "p { margin-top:0; margin-bottom:%3px; }"
                          "h1, h2, h3, h4 { color:%2; }"
                          "h1.title { font-size:%4pt; font-weight:700; margin-bottom:6px; }"
                          ".meta, .meta span, .meta a, .meta i { color:%5; font-size:%6pt; }"
                          ".edit a { font-size:%6pt; }"
                          "a, .meta a { color:%7; text-decoration:none; }"
                          "blockquote { color:%5; margin-left:14px; }"
                          "pre, code { font-family:monospace; background-color:%8; }")
        .arg(QString::number(body, 'f', 1), palette.color(QPalette::Text).name(), QString::number(qRound(body * 0.95)),
             QString::number(body * 1.62, 'f', 1), mutedText(palette).name(), QString::number(body * 0.84, 'f', 1),
             palette.color(QPalette::Link).name(),
             blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.06).name(),
             QString::number(style.lineHeight), familyRule(style.family));
}

} // namespace

QUrl fullTextLink()
{
    return QUrl(QStringLiteral("oneul:fulltext"));
}

QUrl imagesLink()
{
    return QUrl(QStringLiteral("oneul:images"));
}

QUrl sourceImagesLink()
{
    return QUrl(QStringLiteral("oneul:source-images"));
}

QUrl noteLink()
{
    return QUrl(QStringLiteral("oneul:note"));
}

QUrl whyLink()
{
    return QUrl(QStringLiteral("oneul:why"));
}

QString shownText(const Article &article, bool stated)
{
    if (stated && article.hasFullText)
        return article.statedHtml;
    return article.contentHtml.isEmpty() ? article.summaryHtml : article.contentHtml;
}

QStringList imageAddresses(const QString &html)
{
    constexpr qsizetype kMostImages = 100;
    QStringList addresses;
    for (auto it = imageTag().globalMatch(html); it.hasNext() && addresses.size() < kMostImages;) {
        const QString address = unescaped(sourceOf(it.next().captured()));
        if (!address.isEmpty() && !addresses.contains(address))
            addresses << address;
    }
    return addresses;
}

QString imagesAsLinks(const QString &html, const QHash<QString, ShownImage> &images)
{
    QString out;
    qsizetype from = 0;
    for (auto it = imageTag().globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(html).mid(from, match.capturedStart() - from);
        out += imageLink(match.captured(), images);
        from = match.capturedEnd();
    }
    out += QStringView(html).mid(from);
    return out;
}

QString readerHtml(const Article &article, const Category &category, const ReaderStyle &style, const ReaderPage &page)
{
    const ArticleRow &row = article.row;
    const QString authors = authorsLine(article);
    const QString chips = categoryChips(row, category, page.secondary, style.palette);
    QString body = bodyHtml(article, page);
    if (row.titleOnly || body.isEmpty())
        body +=
            QStringLiteral("<p class=\"meta\"><i>%1</i></p>").arg(titleOnlyLine(article, page.openKey).toHtmlEscaped());
    const QString fetch =
        article.hasFullText ? QString() : QStringLiteral(" &nbsp;·&nbsp; ") + linkToText(Texts::tr("Full text"));
    const QString link = QStringLiteral("<p class=\"meta\" style=\"margin-top:18px\"><a href=\"%1\">%2</a>%3</p>")
                             .arg(QString::fromUtf8(row.url.toEncoded()).toHtmlEscaped(),
                                  Texts::tr("Open the original").toHtmlEscaped() + QStringLiteral(" ↗"), fetch);
    return QStringLiteral("<html><head><style>%1</style></head><body><h1 class=\"title\">%2</h1>"
                          "<p class=\"meta\">%3</p>%4%7<div style=\"margin-top:16px\">%5</div>%6</body></html>")
        .arg(styleOf(style), row.title.toHtmlEscaped(), metaLine(row, chips, page.labels, style.palette),
             authors.isEmpty() ? QString() : QStringLiteral("<p class=\"meta\">%1</p>").arg(authors), body,
             (row.url.isEmpty() ? QString() : link) + storyHtml(page.story),
             labels(article, page) + (page.showsNote ? noteHtml(article.note, style.palette) : QString()));
}

} // namespace oneul
