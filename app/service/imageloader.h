#pragma once

#include <memory>

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include "base/result.h"

namespace oneul {

class HttpClient;
struct TextTools;

/// Fetches the pictures of articles, for somebody who asked for them: over http and https only, without cookies or a
/// referrer, at most four at once, 8 MB and 40 megapixels each. PNG, JPEG, GIF (its first frame) and WebP; decoded on
/// the pool. The last ones stay in memory (48 MB), none on the disk.
class ImageLoader final : public QObject
{
    Q_OBJECT

public:
    ImageLoader(HttpClient &client, const TextTools &tools, QObject *parent = nullptr);

    /// The picture, made smaller where it is wider than `maxWidth` pixels. `trustedHost`: see HttpRequest; any other
    /// host inside the user's network is refused. Errors: the network's, ImageRefused (no such picture, too large),
    /// Cancelled (forgotten, or too many wait).
    [[nodiscard]] QFuture<Result<QImage>> load(const QUrl &url, int maxWidth, const QString &trustedHost = {});
    /// Drops what is kept and what waits for its turn.
    void forget();

private:
    struct Job {
        QString key;
        QUrl url;
        int maxWidth = 0;
        QString trustedHost;
        std::shared_ptr<QPromise<Result<QImage>>> promise;
    };

    void startNext();
    void fetch(const Job &job);
    void decode(const Job &job, const QByteArray &bytes);
    void finish(const Job &job, const Result<QImage> &image);

    HttpClient &m_client;
    const TextTools &m_tools;
    QCache<QString, QImage> m_kept; ///< by address and width; cost in KB
    QHash<QString, QFuture<Result<QImage>>> m_asked; ///< on their way
    QList<Job> m_waiting;
    int m_running = 0;
};

/// A picture of bytes from elsewhere. Judged by its first bytes, whatever the server calls it, and by the size that it
/// states before any of it is decoded. ImageRefused otherwise.
[[nodiscard]] Result<QImage> decodeImage(const QByteArray &bytes, int maxWidth);

} // namespace oneul
