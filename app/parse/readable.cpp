#include "parse/readable.h"

#include "parse/articledata.h"
#include "parse/articlefinder.h"
#include "parse/articlehtml.h"
#include "parse/encoding.h"
#include "parse/gate.h"
#include "text/html.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLargest = 8 * 1024 * 1024;
constexpr qsizetype kStatedBody = 200; ///< shorter stated texts are descriptions

PageTree treeOf(const Document &page)
{
    const QByteArray utf8 = decodeDocument(page.bytes.left(kLargest), page.contentType).utf8;
    return PageTree(utf8, page.url);
}

QString pageTitle(const PageTree &tree)
{
    for (const QString &xpath :
         {u"string(//title)"_s, u"string(//meta[@property='og:title']/@content)"_s, u"string((//h1)[1])"_s}) {
        const QString title = tree.string(xpath).value_or({});
        if (!title.isEmpty())
            return title;
    }
    return {};
}

/// The title without the site's name, to find its heading in the text.
QString headline(const PageTree &tree)
{
    const QString stated = tree.string(u"string(//meta[@property='og:title']/@content)"_s).value_or({});
    return stated.isEmpty() ? pageTitle(tree) : stated;
}

QString paragraphs(const QString &plain)
{
    QString html;
    const QStringList lines = plain.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            html += u"<p>"_s + line.trimmed().toHtmlEscaped() + u"</p>"_s;
    }
    return html;
}

void take(ReadableText &text, const QString &markup, const QUrl &base)
{
    text.html = sanitiseHtml(markup, base);
    text.text = htmlToText(text.html);
}

Result<ReadableText> byXPath(const PageTree &tree, const QString &xpath, ReadableText text)
{
    const auto nodes = tree.query(xpath);
    if (!nodes)
        return fail(nodes.error());
    QString markup;
    for (const HtmlNode &node : *nodes) {
        const bool isElement = !elementName(node).isEmpty();
        markup += isElement ? plainMarkup(node) : u"<p>"_s + tree.text(node).toHtmlEscaped() + u"</p>"_s;
    }
    take(text, markup, tree.base());
    if (text.text.isEmpty())
        return fail(ErrorCode::PageChanged, u"fullText: "_s + xpath);
    return text;
}

void byScore(const PageTree &tree, ReadableText &text)
{
    const QString title = headline(tree);
    for (const bool keepAsides : {false, true}) {
        PageBlocks blocks(tree, keepAsides);
        const std::vector<int> elements = findArticle(blocks);
        if (text.wall.isEmpty())
            text.wall = blocks.wall();
        if (elements.empty())
            continue;
        take(text, articleHtml(blocks, elements, title), tree.base());
        return;
    }
}

/// All text of a page but its asides: what a page that is no article has to say.
QString wordsOf(const PageTree &tree)
{
    PageBlocks blocks(tree, false);
    return blocks.all().empty() ? QString() : htmlToText(articleHtml(blocks, {0}, {}));
}

QString noticeOf(const PageTree &tree, const InputGate &gate)
{
    const QString title = pageTitle(tree);
    const QString said =
        tree.select(u"//noscript"_s).isEmpty() ? QString() : tree.string(u"//body//noscript"_s).value_or({});
    const QString words = wordsOf(tree);
    const QString kind = gate.rejects(title, words);
    // A page that a script fills says so for those who have none.
    const bool scripted = (kind.isEmpty() || kind == "empty"_L1) && gate.rejects({}, said) == "javascript"_L1;
    return scripted && words.size() < 400 ? u"javascript"_s : kind;
}

Result<ReadableText> readableOf(const PageTree &tree, const QString &xpath)
{
    ReadableText text;
    text.title = pageTitle(tree);
    if (!xpath.isEmpty())
        return byXPath(tree, xpath, text);
    const ArticleData stated = articleData(tree);
    text.isFree = stated.isFree;
    byScore(tree, text);
    const bool saysMore = stated.body.size() >= kStatedBody && text.text.size() * 10 < stated.body.size() * 6;
    if (saysMore)
        take(text, paragraphs(stated.body), tree.base());
    if (text.text.isEmpty())
        return fail(ErrorCode::NotFound, u"no article on the page"_s);
    return text;
}

} // namespace

Result<ReadableText> extractArticle(const Document &page, const QString &xpath)
{
    if (page.bytes.trimmed().isEmpty())
        return fail(ErrorCode::EmptyDocument);
    return readableOf(treeOf(page), xpath);
}

Result<ReadableText> readArticlePage(const Document &page, const QString &xpath, const InputGate &gate)
{
    if (page.bytes.trimmed().isEmpty())
        return fail(ErrorCode::EmptyDocument);
    const PageTree tree = treeOf(page);
    const Result<ReadableText> text = readableOf(tree, xpath);
    if (!text && text.error().code != ErrorCode::NotFound && text.error().code != ErrorCode::PageChanged)
        return text;
    const QString kind =
        text ? gate.rejectsPage(text->title, text->text, text->wall, text->isFree) : noticeOf(tree, gate);
    // Where the analyst points a short text is a text.
    const bool isMeant = text && !xpath.isEmpty() && kind == "empty"_L1;
    if (!kind.isEmpty() && !isMeant)
        return fail(ErrorCode::BlockedPage, kind);
    return text;
}

} // namespace oneul
