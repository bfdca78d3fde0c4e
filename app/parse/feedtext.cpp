#include "parse/feedtext.h"

#include <algorithm>

#include <QRegularExpression>

#include "text/html.h"
#include "text/identity.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

bool isWebScheme(const QString &scheme)
{
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "ftp"_L1;
}

/// An address of the web that begins and ends without blanks and holds no line end, which is nearly every one.
bool isPlainWebAddress(QStringView address)
{
    constexpr qsizetype kUsualLength = 1000;
    if (address.size() > kUsualLength || !(address.startsWith(u"https://") || address.startsWith(u"http://")))
        return false;
    return std::ranges::all_of(address, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

/// "https" of "https:…"; "" when the text begins with no scheme.
QString schemeOf(const QString &address)
{
    static const QRegularExpression pattern(u"^([a-z][a-z0-9+.-]*):"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(address.first(qMin<qsizetype>(address.size(), 32))).captured(1).toLower();
}

/// Texts that lists of links put where others have a summary.
bool holdsOnlyLabels(const QString &html)
{
    constexpr qsizetype kLongestLabels = 2000;
    if (html.size() > kLongestLabels || !html.contains("<a "_L1) || html.contains("<img"_L1))
        return false;
    static const QRegularExpression label(
        uR"((?:https?://\S+|article url:|comments url:|points:\s*\d+|#\s*comments:\s*\d+)"
        uR"(|submitted by\s+/?u/\S+(?:\s+to\s+/?r/\S+)?|\[?\b(?:comments?|summary|link|discuss(?:ion)?)\b\]?)"
        uR"(|\[?(?:댓글|요약|링크)\]?|[|·•,;\[\]()\s-]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = htmlToText(html);
    return !text.isEmpty() && text.remove(label).isEmpty();
}

/// The address behind the label "comments" of such a text.
QString commentsAddress(const QString &html)
{
    static const QRegularExpression anchor(uR"re(<a\b[^>]*?href="([^"]+)"[^>]*>\s*\[?(?:comments?|댓글)\]?\s*</a>)re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString address = anchor.match(html).captured(1);
    return webAddress(address.replace("&amp;"_L1, "&"_L1), {});
}

/// arXiv's feeds put "arXiv:2410.01945v1 Announce Type: new Abstract: " in front of the abstract.
QString withoutAnnouncement(const QString &html)
{
    static const QRegularExpression announcement(
        uR"(^\s*(?:<p>)?\s*arXiv:\S+\s+Announce Type:\s*[\w-]+\s*(?:<br\s*/?>)?\s*Abstract:\s*)"_s);
    const auto match = announcement.match(html.first(qMin<qsizetype>(html.size(), 300)));
    return match.hasMatch() ? html.sliced(match.capturedEnd()) : html;
}

QString arxivIdOfItem(const ParsedItem &item)
{
    const auto mayBePaper = [](const QString &text) {
        return text.contains("arxiv"_L1, Qt::CaseInsensitive) || text.contains("huggingface.co/papers"_L1);
    };
    for (const QString *each : {&item.id, &item.link}) {
        if (!mayBePaper(*each))
            continue;
        if (const QString id = arxivIdOf(*each); !id.isEmpty())
            return id;
    }
    return {};
}

} // namespace

QUrl AddressBase::forContent(const QString &entryLink) const
{
    if (!xmlBase.isEmpty())
        return xmlBase;
    return entryLink.isEmpty() ? document : QUrl(entryLink);
}

QString webAddress(const QString &stated, const QUrl &base)
{
    if (isPlainWebAddress(stated))
        return stated;
    QString address = stated.trimmed();
    constexpr qsizetype kLongestAddress = 64 * 1024;
    if (address.isEmpty() || address.size() > kLongestAddress)
        return {};
    // Long addresses come with line breaks in them.
    if (address.contains(u'\n'))
        address.remove(QRegularExpression(u"\\s*[\\r\\n]+\\s*"_s));
    const QString scheme = schemeOf(address);
    if (!scheme.isEmpty())
        return isWebScheme(scheme) ? address : QString();
    const QUrl resolved = base.resolved(QUrl(address));
    if (!resolved.isValid() || !isWebScheme(resolved.scheme()))
        return {};
    return resolved.toString(QUrl::FullyEncoded);
}

bool looksLikeMarkup(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return false;
    static const QRegularExpression markup(
        uR"(&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]{1,31});|<!--|<!\[CDATA\[)"
        uR"(|</?(?:a|abbr|article|aside|audio|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figure|figcaption|font)"
        uR"(|footer|h[1-6]|header|hr|html|body|i|iframe|img|input|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|s|samp|script)"
        uR"(|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|var|video|wbr)"
        uR"(|form|button|math|object|embed)(?:\s[^>]*|/)?>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return markup.match(text).hasMatch();
}

QString plainTitle(const QString &stated)
{
    QString out = stated.simplified();
    // Twice, since many feeds escape twice. Whatever is no markup by then is the author's text, such as "<T>".
    for (int pass = 0; pass < 2 && looksLikeMarkup(out); ++pass)
        out = htmlToText(out).simplified();
    return out;
}

QStringList plainTitles(const QStringList &stated)
{
    QStringList out;
    for (const QString &each : stated) {
        const QString title = plainTitle(each);
        if (!title.isEmpty() && out.size() < kMostListed && !out.contains(title))
            out.append(title);
    }
    return out;
}

QString safeHtml(const QString &stated, const QUrl &base)
{
    return looksLikeMarkup(stated) ? sanitiseHtml(stated, base).trimmed() : escapeText(stated.simplified());
}

QString plainLines(const QString &stated)
{
    QStringList lines = stated.trimmed().split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    return escapeText(lines.join(u'\n'));
}

ParsedItem finished(ParsedItem item)
{
    item.arxivId = arxivIdOfItem(item);
    if (!item.arxivId.isEmpty())
        item.summary = withoutAnnouncement(item.summary);
    for (QString *text : {&item.summary, &item.content}) {
        if (!holdsOnlyLabels(*text))
            continue;
        if (item.commentsUrl.isEmpty())
            item.commentsUrl = commentsAddress(*text);
        text->clear();
    }
    // The same text twice is one text.
    if (item.content == item.summary)
        item.content.clear();
    if (item.id == item.link)
        item.id = item.link; // one string in memory instead of two
    return item;
}

Author authorOf(const QString &stated)
{
    static const QRegularExpression mailThenName(uR"(^<?(?:mailto:)?([^\s<>()]+@[^\s<>()]+)>?\s*\((.*)\)$)"_s);
    static const QRegularExpression nameThenMail(uR"(^(.*?)\s*[<(](?:mailto:)?([^\s<>()]+@[^\s<>()]+)[>)]$)"_s);
    static const QRegularExpression mailOnly(uR"(^<?(?:mailto:)?([^\s<>()]+@[^\s<>()]+\.[^\s<>()]+)>?$)"_s);
    const QString text = plainTitle(stated);
    if (!text.contains(u'@'))
        return {text, {}, {}};
    if (const auto match = mailThenName.match(text); match.hasMatch())
        return {match.captured(2).trimmed(), match.captured(1), {}};
    if (const auto match = nameThenMail.match(text); match.hasMatch())
        return {match.captured(1).trimmed(), match.captured(2), {}};
    if (const auto match = mailOnly.match(text); match.hasMatch())
        return {{}, match.captured(1), {}};
    return {text, {}, {}};
}

QList<Author> withAuthor(QList<Author> authors, const Author &author)
{
    if (author == Author{})
        return authors;
    const auto same = [&](const Author &other) {
        return author.name.isEmpty() ? author.email == other.email && author.url == other.url
                                     : author.name == other.name;
    };
    if (authors.size() < kMostListed && std::none_of(authors.cbegin(), authors.cend(), same))
        authors.append(author);
    return authors;
}

QList<Author> resolvedAuthors(const QList<Author> &stated, const QUrl &base)
{
    QList<Author> out;
    for (Author author : stated) {
        author.url = webAddress(author.url, base);
        out = withAuthor(out, author);
    }
    return out;
}

bool isEmptyItem(const ParsedItem &item)
{
    return item.id.isEmpty() && item.link.isEmpty() && item.title.isEmpty() && item.summary.isEmpty()
           && item.content.isEmpty() && item.enclosures.isEmpty() && !item.published.isValid()
           && item.commentsUrl.isEmpty();
}

QString languageTag(const QString &stated)
{
    constexpr qsizetype kLongestTag = 35;
    const QString tag = stated.trimmed().replace(u'_', u'-');
    return tag.size() <= kLongestTag ? tag : QString();
}

} // namespace oneul
