#include <QJsonArray>
#include <QJsonDocument>

#include "parse/encoding.h"
#include "parse/feed.h"
#include "parse/feedtext.h"
#include "parse/htmlsource.h"
#include "parse/jsonsource.h"
#include "parse/pagecheck.h"
#include "parse/pagetree.h"
#include "parse/sourcespec.h"
#include "text/html.h"
#include "text/identity.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// A page opened for a spec, or why it can't be.
struct OpenPage {
    DecodedText text;
    PageTree page;
};

// Entries inside entries repeat their texts: what is beyond this is no page that was written for people.
constexpr qsizetype kMostText = 8 * 1024 * 1024;

/// What one item's expressions found.
struct WireItem {
    QString title;
    QString link;
    QString summary; ///< markup
    QString date;
    QStringList authors;
    QStringList categories;
    QString id;
};

Result<QString> stringOf(const PageTree &page, const QJsonObject &spec, const QString &field, HtmlNode from)
{
    const Result<QStringList> found = htmlField(page, specText(spec, field), field, from);
    if (!found)
        return fail(found.error());
    return found->value(0);
}

Result<WireItem> readItem(const PageTree &page, const QJsonObject &spec, HtmlNode from)
{
    WireItem out;
    const std::pair<QString, QString *> fields[] = {{u"title"_s, &out.title},
                                                    {u"link"_s, &out.link},
                                                    {u"summary"_s, &out.summary},
                                                    {u"date"_s, &out.date},
                                                    {u"id"_s, &out.id}};
    for (const auto &[field, target] : fields) {
        Result<QString> found = stringOf(page, spec, field, from);
        if (!found)
            return fail(found.error());
        *target = *found;
    }
    const std::pair<QString, QStringList *> lists[] = {{u"author"_s, &out.authors}, {u"category"_s, &out.categories}};
    for (const auto &[field, target] : lists) {
        Result<QStringList> found = htmlField(page, specText(spec, field), field, from);
        if (!found)
            return fail(found.error());
        *target = *found;
    }
    return out;
}

/// A summary that is markup without text is none.
QString adaptSummary(const QString &markup, const QUrl &base)
{
    const QString html = sanitiseHtml(markup, base).trimmed();
    return htmlToText(html).trimmed().isEmpty() ? QString() : html;
}

ParsedItem adaptItem(const WireItem &wire, const PageTree &page, const QJsonObject &spec)
{
    ParsedItem out;
    out.title = wire.title;
    out.link = webAddress(wire.link, page.base());
    out.id = wire.id;
    out.summary = adaptSummary(wire.summary, page.base());
    out.authors = authorsOf(wire.authors);
    out.categories = wire.categories;
    out = withDate(std::move(out), wire.date, dateRuleOf(spec));
    return finished(std::move(out));
}

/// A page without what was looked for: a notice that stands in its place, or a changed page.
Unexpected nothingFound(const DecodedText &text, const QString &expression)
{
    if (const QString notice = pageNotice(QString::fromUtf8(text.utf8)); !notice.isEmpty())
        return fail(ErrorCode::BlockedPage, notice);
    return fail(ErrorCode::PageChanged, expression);
}

Result<ParsedFeed> readItems(const OpenPage &open, const QJsonObject &spec)
{
    const QString xpath = specText(spec, u"item"_s);
    if (xpath.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"the source has no expression for its items"_s);
    const Result<QList<HtmlNode>> nodes = open.page.query(xpath);
    if (!nodes)
        return fail(nodes.error());
    if (nodes->isEmpty())
        return nothingFound(open.text, u"item: "_s + xpath);
    ParsedFeed feed;
    bool anyTitle = false;
    bool anyLink = false;
    qsizetype text = 0;
    const QList<HtmlNode> &list = *nodes;
    for (const HtmlNode &node : list) {
        const Result<WireItem> wire = readItem(open.page, spec, node);
        if (!wire)
            return fail(wire.error());
        text += wire->title.size() + wire->summary.size();
        if (text > kMostText)
            return fail(ErrorCode::TooLarge, u"item: "_s + xpath);
        ParsedItem item = adaptItem(*wire, open.page, spec);
        anyTitle = anyTitle || !item.title.isEmpty();
        anyLink = anyLink || !item.link.isEmpty();
        if (!item.title.isEmpty() || !item.link.isEmpty())
            feed.items.append(std::move(item));
    }
    for (const auto &[field, any] : {std::pair{u"title"_s, anyTitle}, std::pair{u"link"_s, anyLink}}) {
        if (!any && !specText(spec, field).isEmpty())
            return nothingFound(open.text, field + u": "_s + specText(spec, field));
    }
    if (feed.items.size() < list.size())
        feed.warnings.append(u"items without title and link were left out: %1"_s.arg(list.size() - feed.items.size()));
    return feed;
}

/// Items out of JSON that the page carries.
Result<ParsedFeed> readEmbedded(const OpenPage &open, const QJsonObject &embedded)
{
    const Result<QJsonValue> root = embeddedJson(open.page, specText(embedded, u"xpath"_s));
    if (!root && root.error().code == ErrorCode::NotFound)
        return nothingFound(open.text, u"embedded: "_s + root.error().detail);
    if (!root)
        return fail(root.error());
    return readJsonItems(*root, embedded["json"_L1].toObject(), open.page.base());
}

} // namespace

Result<QStringList> htmlField(const PageTree &page, const QString &xpath, const QString &field, HtmlNode from)
{
    if (xpath.isEmpty())
        return QStringList();
    if (field == u"author" || field == u"category")
        return page.strings(xpath, from);
    const Result<QString> found = field == u"summary" ? page.markup(xpath, from) : page.string(xpath, from);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? QStringList() : QStringList{*found};
}

Result<QJsonValue> embeddedJson(const PageTree &page, const QString &xpath)
{
    const Result<QList<HtmlNode>> nodes = page.query(xpath);
    if (!nodes)
        return fail(nodes.error());
    if (nodes->isEmpty())
        return fail(ErrorCode::NotFound, xpath);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(page.rawText(nodes->first()).toUtf8(), &error);
    if (document.isNull())
        return fail(ErrorCode::PageChanged, u"embedded: "_s + xpath + u": "_s + error.errorString());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<ParsedFeed> parseHtmlSource(const Document &document, const QJsonObject &spec)
{
    const DecodedText text = decodeDocument(document.bytes, document.contentType);
    if (text.utf8.trimmed().isEmpty())
        return fail(ErrorCode::EmptyDocument);
    const OpenPage open{text, PageTree(text.utf8, document.url)};
    const QJsonObject embedded = spec["embedded"_L1].toObject();
    Result<ParsedFeed> feed = embedded.isEmpty() ? readItems(open, spec) : readEmbedded(open, embedded);
    if (!feed)
        return feed;
    feed->format = u"html"_s;
    feed->title = open.page.string(u"string(//head/title)"_s).value_or({});
    feed->link = document.url.toString(QUrl::FullyEncoded);
    feed->language = languageTag(open.page.string(u"string(/html/@lang)"_s).value_or({}));
    feed->warnings = text.warnings + feed->warnings;
    return feed;
}

Result<ParsedItem> parseHtmlDetail(const Document &document, ParsedItem item, const QJsonObject &detail)
{
    const DecodedText text = decodeDocument(document.bytes, document.contentType);
    if (text.utf8.trimmed().isEmpty())
        return fail(ErrorCode::EmptyDocument);
    const PageTree page(text.utf8, document.url);
    const Result<WireItem> wire = readItem(page, detail, {});
    if (!wire)
        return fail(wire.error());
    const Result<QString> arxiv = stringOf(page, detail, u"arxiv"_s, {});
    if (!arxiv)
        return fail(arxiv.error());
    const QString summary = adaptSummary(wire->summary, page.base());
    if (summary.isEmpty() && arxiv->isEmpty() && wire->title.isEmpty()) {
        const QString notice = pageNotice(QString::fromUtf8(text.utf8));
        if (!notice.isEmpty())
            return fail(ErrorCode::BlockedPage, notice);
        return fail(ErrorCode::PageChanged, u"detail.summary: %1"_s.arg(detail["summary"_L1].toString()));
    }
    if (item.title.isEmpty())
        item.title = wire->title;
    if (!summary.isEmpty())
        item.summary = summary;
    if (!wire->authors.isEmpty())
        item.authors = authorsOf(wire->authors);
    item = withDate(std::move(item), wire->date, dateRuleOf(detail));
    const QString known = item.arxivId;
    item = finished(std::move(item));
    const QString stated = arxivIdOf(*arxiv);
    item.arxivId = stated.isEmpty() ? (item.arxivId.isEmpty() ? known : item.arxivId) : stated;
    return item;
}

} // namespace oneul
