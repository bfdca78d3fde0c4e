#include "service/sourceservice.h"

#include <algorithm>
#include <memory>

#include <QFile>

#include "base/whendone.h"
#include "export/documents.h"
#include "net/httpclient.h"
#include "parse/opml.h"
#include "service/articleservice.h"
#include "service/discover.h"
#include "service/presets.h"
#include "storage/database.h"
#include "storage/sourcestore.h"

namespace oneul {

namespace {

/// The future that is done after `take(value)` has run: who waits for it finds the list as it is afterwards.
template <class T, class Take>
QFuture<Result<T>> takenFirst(QObject *context, const QFuture<Result<T>> &stored, Take take)
{
    return mapped(context, stored, [take](const Result<T> &result) {
        if (result)
            take(*result);
        return result;
    });
}

} // namespace

SourceService::SourceService(Database &database, HttpClient &http, ArticleService &articles, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_http(http)
    , m_articles(articles)
    , m_clock(clock)
    , m_presets(readPresets().value_or({}))
{}

QFuture<Result<void>> SourceService::load()
{
    return mapped(this, m_database.sources().all(), [this](const Result<QList<Source>> &sources) -> Result<void> {
        if (!sources)
            return fail(sources.error());
        m_sources = *sources;
        Q_EMIT changed();
        return {};
    });
}

std::optional<Source> SourceService::byId(SourceId id) const
{
    const auto found = std::ranges::find(m_sources, id, &Source::id);
    return found == m_sources.end() ? std::nullopt : std::optional(*found);
}

QStringList SourceService::folders() const
{
    QStringList names;
    for (const Source &source : m_sources) {
        if (!source.folder.isEmpty() && !names.contains(source.folder))
            names.append(source.folder);
    }
    names.sort();
    return names;
}

const Preset *SourceService::presetFor(const QUrl &url) const
{
    const auto found = std::ranges::find_if(m_presets, [&](const Preset &preset) { return isAddressOf(preset, url); });
    return found == m_presets.end() ? nullptr : &*found;
}

QFuture<Result<Source>> SourceService::add(const NewSource &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return readyFuture<Source>(fail(ErrorCode::UnsupportedUrl, url.toString()));
    if (std::ranges::find(m_sources, url, &Source::url) != m_sources.end())
        return readyFuture<Source>(fail(ErrorCode::AlreadyExists, url.toString()));

    const Preset *preset = presetFor(url);
    if (preset && (!request.type || *request.type == preset->source.type)) {
        Source source = preset->source;
        source.url = url;
        return store(completed(std::move(source), request));
    }
    if (request.type == SourceType::Feed) {
        Source source;
        source.url = url;
        return store(completed(std::move(source), request));
    }
    if (request.type) // a page or an API can only be read with expressions
        return readyFuture<Source>(fail(ErrorCode::InvalidArgument, QStringLiteral("no preset: %1").arg(url.host())));
    return discover(request);
}

QFuture<Result<Source>> SourceService::discover(const NewSource &request)
{
    auto promise = std::make_shared<QPromise<Result<Source>>>();
    promise->start();
    const auto finish = [promise](const Result<Source> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(this, findFeed(m_http, request.url, this), [this, request, finish](const Result<FoundFeed> &found) {
        if (!found)
            return finish(fail(found.error()));
        Source source;
        source.url = found->url;
        source.name = found->title;
        source.siteUrl = found->siteUrl;
        whenDone(this, store(completed(std::move(source), request)), finish);
    });
    return promise->future();
}

QFuture<Result<Source>> SourceService::store(Source source)
{
    source.createdAt = m_clock.now();
    return takenFirst(this, m_database.sources().add(source), [this](const Source &added) {
        m_sources.append(added);
        Q_EMIT changed();
    });
}

QFuture<Result<Source>> SourceService::update(const Source &source)
{
    return takenFirst(this, m_database.sources().update(source), [this](const Source &updated) {
        const auto found = std::ranges::find(m_sources, updated.id, &Source::id);
        if (found != m_sources.end())
            *found = updated;
        Q_EMIT changed();
    });
}

QFuture<Result<void>> SourceService::remove(SourceId id)
{
    return mapped(this, m_database.sources().remove(id), [this, id](const Result<ArticleDelta> &delta) -> Result<void> {
        if (!delta)
            return fail(delta.error());
        m_sources.removeIf([id](const Source &source) { return source.id == id; });
        Q_EMIT changed();
        m_articles.announce(*delta);
        return {};
    });
}

QFuture<Result<OpmlReport>> SourceService::importOpml(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readyFuture<OpmlReport>(fail(file.exists() ? ErrorCode::FileRead : ErrorCode::FileNotFound, path));
    constexpr qint64 kLargest = 16 * 1024 * 1024;
    if (file.size() > kLargest)
        return readyFuture<OpmlReport>(fail(ErrorCode::TooLarge, path));
    auto listed = parseOpml(file.readAll());
    if (!listed)
        return readyFuture<OpmlReport>(fail(listed.error()));
    const int total = int(listed->size());
    return mapped(this, addAll(*listed), [total](const Result<QList<Source>> &added) -> Result<OpmlReport> {
        if (!added)
            return fail(added.error());
        return OpmlReport{int(added->size()), total - int(added->size())};
    });
}

Result<void> SourceService::exportOpml(const QString &path) const
{
    return writeFile(path, writeOpml(m_sources, QStringLiteral("Oneul")));
}

QFuture<Result<int>> SourceService::addPresets(const QStringList &ids)
{
    QList<Source> sources;
    for (const Preset &preset : std::as_const(m_presets)) {
        if (ids.contains(preset.id))
            sources.append(preset.source);
    }
    return mapped(this, addAll(sources), [](const Result<QList<Source>> &added) -> Result<int> {
        if (!added)
            return fail(added.error());
        return int(added->size());
    });
}

QFuture<Result<QList<Source>>> SourceService::addAll(const QList<Source> &sources)
{
    QList<Source> dated = sources;
    for (Source &source : dated)
        source.createdAt = m_clock.now();
    return takenFirst(this, m_database.sources().addAll(dated), [this](const QList<Source> &added) {
        if (added.isEmpty())
            return;
        m_sources += added;
        Q_EMIT changed();
    });
}

void SourceService::noteFetch(SourceId id, const FetchState &state)
{
    const auto found = std::ranges::find(m_sources, id, &Source::id);
    if (found == m_sources.end())
        return;
    found->fetch = state;
    Q_EMIT fetched(id);
}

} // namespace oneul
