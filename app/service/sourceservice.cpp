#include "service/sourceservice.h"

#include <algorithm>
#include <memory>

#include <QSet>
#include <QtConcurrent>

#include "base/whendone.h"
#include "export/documents.h"
#include "net/httpclient.h"
#include "parse/opml.h"
#include "service/articleservice.h"
#include "service/discover.h"
#include "service/fetchoutcome.h"
#include "service/folders.h"
#include "service/presets.h"
#include "service/sourcefiles.h"
#include "service/sourcesecrets.h"
#include "settings/secretstore.h"
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

SourceService::SourceService(Database &database, HttpClient &http, ArticleService &articles, SecretStore &secrets,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_http(http)
    , m_articles(articles)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_presets(readPresets().value_or({}))
{}

QFuture<Result<void>> SourceService::load()
{
    return mapped(this, m_database.sources().all(), [this](const Result<QList<Source>> &sources) -> Result<void> {
        if (!sources)
            return fail(sources.error());
        m_sources = *sources;
        forgetRemoved();
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

void SourceService::forgetRemoved()
{
    constexpr int kDays = 30;
    whenDone(this, m_database.sources().purgeRemoved(QDateTime::currentDateTimeUtc().addDays(-kDays)),
             [this](const Result<QList<SourceId>> &forgotten) {
                 for (const SourceId id : forgotten.value_or({}))
                     (void)m_secrets.remove(secretsKey(id));
             });
}

QFuture<Result<Source>> SourceService::add(const NewSource &request)
{
    NewSource plain = request;
    if (plain.url.isRelative() && plain.url.path().startsWith(u'/'))
        plain.url = QUrl::fromLocalFile(plain.url.path(QUrl::FullyDecoded));
    const bool isFile = plain.url.isLocalFile() && plain.url.host().isEmpty();
    const bool isWeb = !plain.url.host().isEmpty() && (plain.url.scheme() == u"http" || plain.url.scheme() == u"https");
    if (!plain.url.isValid() || (!isFile && !isWeb))
        return readyFuture<Source>(fail(ErrorCode::UnsupportedUrl, plain.url.toString(QUrl::RemoveUserInfo)));
    takeUserInfo(plain.url, plain.options, plain.secrets);
    if (std::ranges::find(m_sources, plain.url, &Source::url) != m_sources.end())
        return readyFuture<Source>(fail(ErrorCode::AlreadyExists, plain.url.toString()));
    return addPlain(plain);
}

/// With an address without user information that is new.
QFuture<Result<Source>> SourceService::addPlain(const NewSource &request)
{
    const QUrl &url = request.url;
    const Preset *preset = request.spec.isEmpty() ? presetFor(url) : nullptr;
    if (preset && (!request.type || *request.type == preset->source.type)) {
        Source source = preset->source;
        source.url = url;
        return store(std::move(source), request);
    }
    if (request.type == SourceType::Feed || (request.type && !request.spec.isEmpty())) {
        Source source;
        source.url = url;
        source.type = *request.type;
        source.spec = source.type == SourceType::Feed ? QJsonObject() : request.spec;
        return store(std::move(source), request);
    }
    if (request.type) // a page or an API can only be read with expressions
        return readyFuture<Source>(fail(ErrorCode::InvalidArgument, QStringLiteral("no preset: %1").arg(url.host())));
    return url.isLocalFile() ? addFile(request) : discover(request);
}

QFuture<Result<Source>> SourceService::addFile(const NewSource &request)
{
    auto read = QtConcurrent::run([url = request.url] { return readFeedFile(url); });
    return chained<Source>(this, read, [this, request](const Source &source) { return store(source, request); });
}

QFuture<Result<Source>> SourceService::discover(const NewSource &request)
{
    QUrl asked = request.url;
    asked.setUserName(request.options.userName);
    asked.setPassword(request.secrets.password);
    const auto search = searchFeeds(m_http, m_presets, asked, this);
    return chained<Source>(this, search, [this, request](const QList<FoundFeed> &found) {
        Source source = sourceOf(found.first(), request.url);
        const bool isOwn = sharesSecrets(request.url, source.url);
        return store(std::move(source), isOwn ? request : withoutSecrets(request));
    });
}

QFuture<Result<QList<FoundFeed>>> SourceService::findFeeds(const QUrl &url)
{
    const bool isWeb = !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
    if (!url.isValid() || !isWeb)
        return readyFuture<QList<FoundFeed>>(fail(ErrorCode::UnsupportedUrl, url.toString(QUrl::RemoveUserInfo)));
    return searchFeeds(m_http, m_presets, url, this);
}

QFuture<Result<Source>> SourceService::store(Source source, const NewSource &request)
{
    source = completed(std::move(source), request);
    if (source.name.isEmpty())
        source.name = source.url.fileName();
    source.options = request.options;
    source.createdAt = m_clock.now();
    const auto added = takenFirst(this, m_database.sources().add(source), [this](const Source &stored) {
        m_sources.append(stored);
        Q_EMIT changed();
    });
    if (request.secrets.isEmpty())
        return added;
    return chained<Source>(
        this, added, [this, secrets = request.secrets](const Source &stored) { return keptOrUndone(stored, secrets); });
}

/// A source whose secrets can't be kept could never be fetched.
QFuture<Result<Source>> SourceService::keptOrUndone(const Source &source, const SourceSecrets &secrets)
{
    auto promise = std::make_shared<QPromise<Result<Source>>>();
    promise->start();
    const auto finish = [promise](const Result<Source> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(this, setSecrets(source.id, secrets), [this, source, finish](const Result<void> &kept) {
        if (kept)
            return finish(source);
        whenDone(this, remove(source.id),
                 [finish, error = kept.error()](const Result<void> &) { finish(fail(error)); });
    });
    return promise->future();
}

void SourceService::replace(const QList<Source> &sources)
{
    for (const Source &source : sources) {
        const auto found = std::ranges::find(m_sources, source.id, &Source::id);
        if (found != m_sources.end())
            *found = source;
    }
    Q_EMIT changed();
}

/// Before the change is queued, so that a fetch under way is known to be older.
void SourceService::noteEdit(const Source &edited)
{
    const auto current = byId(edited.id);
    if (current && isReadOtherwise(*current, edited))
        ++m_readings[edited.id];
}

QFuture<Result<Source>> SourceService::update(const Source &source)
{
    noteEdit(source);
    return takenFirst(this, m_database.sources().update(source), [this](const Source &updated) { replace({updated}); });
}

QFuture<Result<void>> SourceService::updateAll(const QList<Source> &sources)
{
    return mapped(this, m_database.sources().updateAll(sources),
                  [this](const Result<QList<Source>> &updated) -> Result<void> {
                      if (!updated)
                          return fail(updated.error());
                      replace(*updated);
                      return {};
                  });
}

QFuture<Result<void>> SourceService::remove(SourceId id)
{
    return removeAll({id});
}

QFuture<Result<void>> SourceService::removeAll(const QList<SourceId> &ids)
{
    // Their secrets stay until they can't be restored any more.
    return mapped(this, m_database.sources().removeAll(ids),
                  [this, ids](const Result<ArticleDelta> &delta) -> Result<void> {
                      if (!delta)
                          return fail(delta.error());
                      m_sources.removeIf([&ids](const Source &source) { return ids.contains(source.id); });
                      Q_EMIT changed();
                      m_articles.announce(*delta);
                      return {};
                  });
}

QFuture<Result<void>> SourceService::moveAll(const QList<SourceId> &ids, const QString &folder)
{
    return updateAll(movedToFolder(m_sources, ids, folder));
}

QFuture<Result<void>> SourceService::renameFolder(const QString &from, const QString &to)
{
    const auto renamed = withFolderRenamed(m_sources, from, to);
    return renamed ? updateAll(*renamed) : readyFuture<void>(fail(renamed.error()));
}

QFuture<Result<void>> SourceService::resume(SourceId id)
{
    const auto source = byId(id);
    if (!source)
        return readyFuture<void>(fail(ErrorCode::NotFound, QString::number(id)));
    FetchState state = source->fetch;
    state.gone = false;
    state.nextFetch = {};
    return mapped(this, m_database.sources().setFetchState(id, state), [this, id, state](const Result<void> &stored) {
        if (stored)
            noteFetch(id, state, reading(id));
        return stored;
    });
}

QFuture<Result<QList<FetchRecord>>> SourceService::history(SourceId id)
{
    return m_database.sources().history(id);
}

QFuture<Result<SourceSecrets>> SourceService::secrets(SourceId id)
{
    return mapped(this, m_secrets.read(secretsKey(id)), [](const Result<QString> &text) -> Result<SourceSecrets> {
        if (!text)
            return fail(text.error());
        return secretsFromText(*text);
    });
}

QFuture<Result<void>> SourceService::setSecrets(SourceId id, const SourceSecrets &secrets)
{
    if (secrets.isEmpty())
        return m_secrets.remove(secretsKey(id));
    return m_secrets.write(secretsKey(id), secretsToText(secrets));
}

Result<QList<OpmlEntry>> SourceService::readOpml(const QString &path) const
{
    const auto listed = readOpmlFile(path);
    if (!listed)
        return fail(listed.error());
    QSet<QUrl> known;
    for (const Source &source : m_sources)
        known.insert(source.url);
    QList<OpmlEntry> entries;
    for (const Source &source : *listed) {
        const QUrl url = source.url.adjusted(QUrl::RemoveUserInfo);
        entries.append({source, known.contains(url)});
        known.insert(url);
    }
    return entries;
}

QFuture<Result<OpmlReport>> SourceService::importOpml(const QString &path)
{
    const auto listed = readOpmlFile(path);
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
    QHash<QUrl, SourceSecrets> found;
    for (Source &source : dated) {
        source.createdAt = m_clock.now();
        SourceSecrets secrets;
        takeUserInfo(source.url, source.options, secrets);
        if (!secrets.isEmpty())
            found.insert(source.url, secrets);
    }
    return takenFirst(this, m_database.sources().addAll(dated), [this, found](const QList<Source> &added) {
        for (const Source &source : added) {
            // Where they can't be kept, the source's first fetch says so.
            if (found.contains(source.url))
                (void)setSecrets(source.id, found.value(source.url));
        }
        if (added.isEmpty())
            return;
        m_sources += added;
        Q_EMIT changed();
    });
}

void SourceService::noteFetch(SourceId id, const FetchState &state, int reading)
{
    const auto found = std::ranges::find(m_sources, id, &Source::id);
    if (found == m_sources.end())
        return;
    const bool isOld = reading != m_readings.value(id);
    found->fetch = isOld ? withoutValidators(state) : state;
    if (isOld)
        (void)m_database.sources().setFetchState(id, found->fetch);
    Q_EMIT fetched(id);
}

} // namespace oneul
