#pragma once

#include <functional>
#include <optional>

#include <QFuture>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/source.h"

namespace oneul {

class ArticleService;
class Database;
class HttpClient;

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
    SourceService(Database &database, HttpClient &http, ArticleService &articles, const Clock &clock,
                  QObject *parent = nullptr);

    /// Reads the stored list; all() is empty before.
    [[nodiscard]] QFuture<Result<void>> load();
    [[nodiscard]] const QList<Source> &all() const { return m_sources; }
    [[nodiscard]] std::optional<Source> byId(SourceId id) const;
    [[nodiscard]] QStringList folders() const;

    /// Adds a feed, a preset's page or API, or the feed that a page announces. With a type given
    /// nothing is fetched. Errors: network's, NotAFeed (no feed found), AlreadyExists, InvalidArgument.
    [[nodiscard]] QFuture<Result<Source>> add(const NewSource &request);
    [[nodiscard]] QFuture<Result<Source>> update(const Source &source);
    [[nodiscard]] QFuture<Result<void>> remove(SourceId id);

    [[nodiscard]] QFuture<Result<OpmlReport>> importOpml(const QString &path);
    [[nodiscard]] Result<void> exportOpml(const QString &path) const;

    [[nodiscard]] const QList<Preset> &presets() const { return m_presets; }
    /// The preset that reads this address: the same host and path, or a mirror whose path starts with
    /// the host (http://127.0.0.1:8000/deeplearn.org/).
    [[nodiscard]] const Preset *presetFor(const QUrl &url) const;
    [[nodiscard]] QFuture<Result<int>> addPresets(const QStringList &ids); ///< how many were new
    /// Adds sources as they are (the sample day); known urls are left out.
    [[nodiscard]] QFuture<Result<QList<Source>>> addAll(const QList<Source> &sources);

    /// Remembers how a fetch went, in the cached copy only (the storage has it from the same write).
    void noteFetch(SourceId id, const FetchState &state);

Q_SIGNALS:
    void changed(); ///< the list
    void fetched(oneul::SourceId id); ///< a source's fetch state

private:
    QFuture<Result<Source>> store(Source source);
    QFuture<Result<Source>> discover(const NewSource &request);

    Database &m_database;
    HttpClient &m_http;
    ArticleService &m_articles;
    const Clock &m_clock;
    QList<Source> m_sources;
    QList<Preset> m_presets;
};

} // namespace oneul
