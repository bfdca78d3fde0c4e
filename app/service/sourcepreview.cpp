#include "service/sourcepreview.h"

#include <QtConcurrent>

#include "base/whendone.h"
#include "net/httpclient.h"
#include "parse/feed.h"
#include "parse/inspect.h"
#include "service/fetchoutcome.h"
#include "service/localfile.h"
#include "service/presets.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "text/html.h"

namespace oneul {

namespace {

/// Without validators: who edits a source wants to see its document in any case.
HttpRequest requestOf(const Source &source, const SourceSecrets &secrets, const QUrl &url)
{
    FetchJob job;
    job.source = source;
    job.secrets = secrets;
    job.mode = RefreshMode::Forced;
    return requestForPage(job, url);
}

Result<PreviewDocument> documentOf(const HttpOutcome &outcome, const Mirror &mirror, const QDateTime &at)
{
    if (!outcome.response)
        return fail(outcome.response.error());
    const HttpResponse &response = *outcome.response;
    PreviewDocument out;
    out.bytes = response.body;
    out.url = mirror.isActive() ? mirror.toSite(response.finalUrl) : response.finalUrl;
    out.contentType = QString::fromLatin1(response.contentType);
    out.record.at = at;
    out.record.status = QStringLiteral("ok");
    out.record.http = response.status;
    out.record.bytes = response.bytes;
    out.record.ms = response.ms;
    out.record.exchange = outcome.exchange;
    return out;
}

Document parseDocument(const PreviewDocument &document)
{
    return {document.bytes, document.url, document.contentType};
}

QUrl firstItemPage(const ParsedFeed &feed, SourceType type, const QJsonObject &spec)
{
    for (const ParsedItem &item : feed.items) {
        if (const QUrl page = detailUrl(item, type, spec); page.isValid())
            return page;
    }
    return {};
}

QString shortText(const ParsedItem &item)
{
    constexpr qsizetype kLongest = 300;
    constexpr qsizetype kLongestMarkup = 4000;
    const QString &markup = item.summary.isEmpty() ? item.content : item.summary;
    const QString text = htmlToText(markup.left(kLongestMarkup)).simplified();
    return text.size() > kLongest ? text.left(kLongest - 1) + u'…' : text;
}

void takeFeed(SourcePreview &out, const Result<ParsedFeed> &feed, SourceType type, const QJsonObject &spec)
{
    if (!feed) {
        out.error = feed.error();
        return;
    }
    out.format = feed->format;
    out.title = feed->title;
    out.itemCount = int(feed->items.size());
    out.items = feed->items.first(qMin(feed->items.size(), qsizetype(SourcePreview::kMostItems)));
    for (ParsedItem &item : out.items) {
        out.summaries.append(shortText(item));
        item.content.clear();
    }
    out.itemPage = firstItemPage(*feed, type, spec);
    out.warnings = feed->warnings;
    if (feed->items.isEmpty())
        out.warnings.append(QStringLiteral("the document has no items"));
}

Result<SourcePreview> evaluated(const Document &document, SourceType type, const QJsonObject &spec,
                                const Document &itemPage)
{
    SourcePreview out;
    const Result<DocumentTree> tree = inspectDocument(document, type, spec);
    if (!tree) {
        out.error = tree.error();
        return out;
    }
    out.tree = tree->nodes;
    out.treeIsCut = tree->isCut;
    const Result<Inspection> found = findsOf(document, type, spec);
    if (found) {
        out.finds = found->finds;
        out.itemPaths = found->itemPaths;
    }
    if (itemPage.url.isValid())
        out.finds += detailFindsOf(itemPage, type, spec).value_or({});
    if (type == SourceType::Feed || !spec.isEmpty())
        takeFeed(out, parseSource(document, type, spec), type, spec);
    return out;
}

} // namespace

SourcePreviewer::SourcePreviewer(HttpClient &http, const SourceService &sources, const TextTools &tools,
                                 const Clock &clock, QObject *parent)
    : QObject(parent), m_http(http), m_sources(sources), m_tools(tools), m_clock(clock)
{}

QFuture<Result<PreviewDocument>> SourcePreviewer::fetch(const Source &source, const SourceSecrets &secrets)
{
    return get(source, secrets, source.url);
}

QFuture<Result<PreviewDocument>> SourcePreviewer::fetchItemPage(const Source &source, const SourceSecrets &secrets,
                                                                const QUrl &page)
{
    const Preset *preset = m_sources.presetFor(source.url);
    return get(source, secrets, preset ? Mirror(preset->source.url, source.url).toMirror(page) : page);
}

QFuture<Result<PreviewDocument>> SourcePreviewer::get(const Source &source, const SourceSecrets &secrets,
                                                      const QUrl &url)
{
    const Preset *preset = m_sources.presetFor(source.url);
    const Mirror mirror = preset ? Mirror(preset->source.url, source.url) : Mirror();
    const HttpRequest request = requestOf(source, secrets, url);
    // Only the source itself may be a file: a page can't lead into the user's folders.
    const bool file = url.isLocalFile() && url == source.url;
    return mapped(this, file ? askFile(*m_tools.pool, request) : m_http.ask(request),
                  [mirror, at = m_clock.now()](const Result<HttpOutcome> &outcome) -> Result<PreviewDocument> {
                      if (!outcome)
                          return fail(outcome.error());
                      return documentOf(*outcome, mirror, at);
                  });
}

QFuture<Result<SourcePreview>> SourcePreviewer::evaluate(const PreviewDocument &document, SourceType type,
                                                         const QJsonObject &spec, const PreviewDocument &itemPage)
{
    return QtConcurrent::run(m_tools.pool.get(), [bytes = parseDocument(document), page = parseDocument(itemPage), type,
                                                  spec] { return evaluated(bytes, type, spec, page); });
}

QString SourcePreviewer::expression(const PreviewNode &node, const QString &field, const QStringList &itemPaths)
{
    return expressionFor(node, field, itemPaths);
}

} // namespace oneul
