#include "sources/sourceadder.h"

#include <memory>

#include "base/whendone.h"
#include "service/discover.h"

namespace oneul {

namespace {

Source withRequest(Source source, const AddRequest &request)
{
    if (!request.folder.isEmpty())
        source.folder = request.folder;
    if (request.kind)
        source.kind = *request.kind;
    if (source.name.isEmpty())
        source.name = source.url.isLocalFile() ? source.url.fileName() : source.url.host();
    const bool isOwn = sharesSecrets(request.typedUrl, source.url);
    source.options = isOwn ? request.options : withoutSecrets(request.options);
    source.enabled = request.enabled;
    return source;
}

QList<SourceId> idsOf(const QList<Source> &sources)
{
    QList<SourceId> ids;
    for (const Source &source : sources)
        ids.append(source.id);
    return ids;
}

} // namespace

SourceAdder::SourceAdder(SourceService &service, QObject *parent) : QObject(parent), m_service(service) {}

void SourceAdder::cancel()
{
    ++m_generation;
}

void SourceAdder::find(const AddRequest &request)
{
    QUrl asked = request.typedUrl;
    if (!request.options.userName.isEmpty()) {
        asked.setUserName(request.options.userName);
        asked.setPassword(request.secrets.password);
    }
    const int attempt = ++m_generation;
    whenDone(this, m_service.findFeeds(asked), [this, attempt](const Result<QList<FoundFeed>> &feeds) {
        if (attempt != m_generation)
            return;
        if (!feeds)
            Q_EMIT failed(feeds.error());
        else
            Q_EMIT found(*feeds);
    });
}

void SourceAdder::addFeeds(const QList<FoundFeed> &feeds, const AddRequest &request)
{
    QList<Source> sources;
    for (const FoundFeed &feed : feeds) {
        Source source = sourceOf(feed, request.typedUrl);
        if (!feed.title.isEmpty()) // which the list of what was found shows
            source.name = feed.title;
        if (feeds.size() == 1 && !request.name.isEmpty())
            source.name = request.name;
        sources.append(withRequest(source, request));
    }
    store(sources, request.secrets);
}

void SourceAdder::addAsIs(SourceType type, const QJsonObject &spec, const AddRequest &request)
{
    Source source;
    source.url = request.typedUrl;
    source.name = request.name;
    source.type = type;
    source.spec = spec;
    store({withRequest(source, request)}, request.secrets);
}

void SourceAdder::addPreset(const Preset &preset, const AddRequest &request)
{
    Source source = preset.source;
    source.url = request.typedUrl;
    if (!request.name.isEmpty())
        source.name = request.name;
    store({withRequest(source, request)}, request.secrets);
}

void SourceAdder::addPresets(const QStringList &ids)
{
    QList<Source> sources;
    for (const Preset &preset : m_service.presets()) {
        if (ids.contains(preset.id))
            sources.append(preset.source);
    }
    store(sources, {});
}

void SourceAdder::store(const QList<Source> &sources, const SourceSecrets &secrets)
{
    const int attempt = ++m_generation;
    whenDone(this, m_service.addAll(sources), [this, attempt, secrets](const Result<QList<Source>> &stored) {
        if (attempt != m_generation)
            return;
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        if (stored->isEmpty()) {
            Q_EMIT failed(Error{ErrorCode::AlreadyExists, {}});
            return;
        }
        if (secrets.isEmpty())
            Q_EMIT added(idsOf(*stored));
        else
            keepSecrets(*stored, secrets);
    });
}

/// Only for those that ask for them: a page may announce feeds of other hosts.
void SourceAdder::keepSecrets(const QList<Source> &sources, const SourceSecrets &secrets)
{
    struct Outcome {
        int left = 0;
        Error error;
    };
    const QList<SourceId> ids = idsOf(sources);
    QList<Source> asking = sources;
    asking.removeIf([](const Source &source) { return !source.options.needsSecrets(); });
    if (asking.isEmpty()) {
        Q_EMIT added(ids);
        return;
    }
    auto outcome = std::make_shared<Outcome>();
    outcome->left = int(asking.size());
    for (const Source &source : std::as_const(asking)) {
        whenDone(this, m_service.setSecrets(source.id, secrets), [this, ids, outcome](const Result<void> &kept) {
            if (!kept)
                outcome->error = kept.error();
            if (--outcome->left > 0)
                return;
            if (outcome->error.code == ErrorCode::None)
                Q_EMIT added(ids);
            else
                Q_EMIT secretsFailed(ids, outcome->error);
        });
    }
}

} // namespace oneul
