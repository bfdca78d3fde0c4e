#pragma once

#include <functional>
#include <optional>

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/fetchrecord.h"
#include "model/source.h"

namespace oneul {

class ArticleService;
class Database;
class HttpClient;
class SecretStore;

/// A source that comes with the program.
struct Preset {
    QString id;
    Source source; ///< everything but id and createdAt
    QString group; ///< "origin" | "news" | "papers" | "blogs"
    QString descriptionEn;
    QString descriptionKo;
    bool recommended = false; ///< part of "add the presets" on the first start
};

/// What the analyst typed to add a source.
struct NewSource {
    QUrl url;
    QString name; ///< "" : the feed's own title
    QString folder;
    std::optional<Kind> kind; ///< unset: the preset's, else News
    std::optional<SourceType> type; ///< unset: found out by fetching
    QJsonObject spec; ///< for a page or an API without a preset
    FetchOptions options;
    SourceSecrets secrets;
};

/// A feed behind an address that somebody typed.
struct FoundFeed {
    QUrl url; ///< as asked for, unless it has moved for good
    QUrl siteUrl;
    QString title;
    QString format; ///< ParsedFeed's
    int items = 0;
    const Preset *preset = nullptr; ///< a page or API that a preset reads
};

/// One outline of an OPML file before it is imported.
struct OpmlEntry {
    Source source;
    bool known = false; ///< among the sources already, or earlier in the same file
};

struct OpmlReport {
    int added = 0;
    int known = 0; ///< already among the sources
};

/// The list of sources: a cached copy of the stored one, changed only through here.
class SourceService final : public QObject
{
    Q_OBJECT

public:
    SourceService(Database &database, HttpClient &http, ArticleService &articles, SecretStore &secrets,
                  const Clock &clock, QObject *parent = nullptr);

    /// Reads the stored list; all() is empty before. What was removed a month ago is forgotten then, its secrets too.
    [[nodiscard]] QFuture<Result<void>> load();
    [[nodiscard]] const QList<Source> &all() const { return m_sources; }
    [[nodiscard]] std::optional<Source> byId(SourceId id) const;
    [[nodiscard]] QStringList folders() const;

    /// Adds a feed, a preset's page or API, the feed that a page announces, or a file. With a type given
    /// nothing is fetched. Errors: network's, NotAFeed (no feed found), AlreadyExists, InvalidArgument; NoKeyring
    /// where there are secrets to be kept.
    [[nodiscard]] QFuture<Result<Source>> add(const NewSource &request);
    /// The feeds behind an address, best first, each of them fetched and parsed: the document itself, what a page
    /// announces or links to, what well-known sites and paths have. Errors as add(); never empty.
    [[nodiscard]] QFuture<Result<QList<FoundFeed>>> findFeeds(const QUrl &url);
    [[nodiscard]] QFuture<Result<Source>> update(const Source &source);
    [[nodiscard]] QFuture<Result<void>> remove(SourceId id);
    [[nodiscard]] QFuture<Result<void>> removeAll(const QList<SourceId> &ids);
    /// What was removed comes back as it was, articles and their status included.
    [[nodiscard]] QFuture<Result<Source>> restore(SourceId id);
    /// Several at once; those that can't come back are left out. The first one's error where none can.
    [[nodiscard]] QFuture<Result<void>> restoreAll(const QList<SourceId> &ids);
    [[nodiscard]] QFuture<Result<void>> moveAll(const QList<SourceId> &ids, const QString &folder);
    /// Folders below it move along. InvalidArgument when `to` is inside `from`.
    [[nodiscard]] QFuture<Result<void>> renameFolder(const QString &from, const QString &to);
    /// Ends the pause of a source that answered 410 (gone); it is due again.
    [[nodiscard]] QFuture<Result<void>> resume(SourceId id);

    [[nodiscard]] QFuture<Result<QList<FetchRecord>>> history(SourceId id); ///< newest first
    [[nodiscard]] QFuture<Result<SourceSecrets>> secrets(SourceId id); ///< NoKeyring
    [[nodiscard]] QFuture<Result<void>> setSecrets(SourceId id, const SourceSecrets &secrets);

    /// What importing the file would add; nothing is stored.
    [[nodiscard]] Result<QList<OpmlEntry>> readOpml(const QString &path) const;
    [[nodiscard]] QFuture<Result<OpmlReport>> importOpml(const QString &path);
    [[nodiscard]] Result<void> exportOpml(const QString &path) const;

    [[nodiscard]] const QList<Preset> &presets() const { return m_presets; }
    /// The preset that reads this address: the same host and path, or a mirror whose path starts with
    /// the host (http://127.0.0.1:8000/deeplearn.org/).
    [[nodiscard]] const Preset *presetFor(const QUrl &url) const;
    [[nodiscard]] QFuture<Result<int>> addPresets(const QStringList &ids); ///< how many were new
    /// Adds sources as they are (the sample day); known urls are left out.
    [[nodiscard]] QFuture<Result<QList<Source>>> addAll(const QList<Source> &sources);

    /// Grows whenever the user changes what of a source is fetched or how it is read.
    [[nodiscard]] int reading(SourceId id) const { return m_readings.value(id); }
    /// Remembers how a fetch went, in the cached copy (the storage has it from the same write). Where the source's
    /// reading has changed since the fetch began, both forget what the fetch says of the next one.
    void noteFetch(SourceId id, const FetchState &state, int reading);

Q_SIGNALS:
    void changed(); ///< the list
    void fetched(oneul::SourceId id); ///< a source's fetch state

private:
    QFuture<Result<Source>> addPlain(const NewSource &request);
    QFuture<Result<Source>> addFile(const NewSource &request);
    QFuture<Result<Source>> store(Source source, const NewSource &request);
    QFuture<Result<Source>> keptOrUndone(const Source &source, const SourceSecrets &secrets);
    QFuture<Result<Source>> discover(const NewSource &request);
    QFuture<Result<void>> updateAll(const QList<Source> &sources);
    void forgetRemoved();
    void noteEdit(const Source &edited);
    void replace(const QList<Source> &sources);

    Database &m_database;
    HttpClient &m_http;
    ArticleService &m_articles;
    SecretStore &m_secrets;
    const Clock &m_clock;
    QList<Source> m_sources;
    QList<Preset> m_presets;
    QHash<SourceId, int> m_readings;
};

} // namespace oneul
