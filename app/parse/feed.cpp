#include "parse/feed.h"

#include "parse/discovery.h"
#include "parse/encoding.h"
#include "parse/jsonfeed.h"
#include "parse/pagecheck.h"
#include "parse/xmlfeed.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// The first character that is no blank; '\0' when there is none.
char firstCharacter(const QByteArray &utf8)
{
    for (qsizetype i = utf8.startsWith("\xEF\xBB\xBF") ? 3 : 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\0')
            return c;
    }
    return '\0';
}

Unexpected notAFeed(const DecodedText &text)
{
    const QString html = QString::fromUtf8(text.utf8);
    if (const QString notice = pageNotice(html); !notice.isEmpty())
        return fail(ErrorCode::BlockedPage, notice);
    return fail(ErrorCode::NotAFeed, u"the document is an HTML page"_s);
}

} // namespace

Result<ParsedFeed> parseFeed(const Document &document)
{
    return parseDecodedFeed(decodeDocument(document.bytes, document.contentType), document.url);
}

Result<ParsedFeed> parseDecodedFeed(const DecodedText &text, const QUrl &url)
{
    const char first = firstCharacter(text.utf8);
    if (first == '\0')
        return fail(ErrorCode::EmptyDocument);
    if (first == '{' || first == '[')
        return parseJsonFeed(text, url);
    constexpr qsizetype kHead = 8192; // more than is looked at
    if (looksLikeHtml(Document{text.utf8.first(qMin(kHead, text.utf8.size())), url, {}}))
        return notAFeed(text);
    if (!text.utf8.contains('<'))
        return fail(ErrorCode::NotAFeed, u"the document is plain text"_s);
    return parseXmlFeed(text, url);
}

Result<ParsedFeed> parseSource(const Document &document, SourceType type, const QJsonObject &spec)
{
    switch (type) {
    case SourceType::Html:
        return parseHtmlSource(document, spec);
    case SourceType::Json:
        return parseJsonSource(document, spec);
    case SourceType::Feed:
        break;
    }
    return parseFeed(document);
}

} // namespace oneul
