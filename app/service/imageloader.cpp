#include "service/imageloader.h"

#include <algorithm>
#include <utility>

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrent>

#include "base/whendone.h"
#include "net/httpclient.h"
#include "service/texttools.h"

namespace oneul {

namespace {

constexpr int kAtOnce = 4;
constexpr qsizetype kMostWaiting = 200; ///< more than any article shows
constexpr qint64 kMostBytes = 8 * 1024 * 1024;
constexpr qint64 kMostPixels = 40'000'000;
constexpr int kLongestSide = 32'767; ///< pixels; a painter takes no more
constexpr int kKeptKb = 48 * 1024;

/// The format by the first bytes; "" : none of those that are shown. Formats that hold scripts or name other files
/// (SVG, XML) never come to a decoder.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

Result<QImage> decodeImage(const QByteArray &bytes, int maxWidth)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return fail(ErrorCode::ImageRefused, QStringLiteral("no picture of a known format"));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return fail(ErrorCode::ImageRefused, reader.errorString());
    if (qint64(size.width()) * size.height() > kMostPixels || std::max(size.width(), size.height()) > kLongestSide)
        return fail(ErrorCode::ImageRefused, QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()));
    // A picture that is to be turned is stored lying on its side.
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const int width = isTurned ? size.height() : size.width();
    if (maxWidth > 0 && width > maxWidth) {
        const double factor = double(maxWidth) / width;
        reader.setScaledSize(
            QSize(std::max(1, qRound(size.width() * factor)), std::max(1, qRound(size.height() * factor))));
    }
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::ImageRefused, reader.errorString());
    return image;
}

ImageLoader::ImageLoader(HttpClient &client, const TextTools &tools, QObject *parent)
    : QObject(parent), m_client(client), m_tools(tools), m_kept(kKeptKb)
{}

QFuture<Result<QImage>> ImageLoader::load(const QUrl &url, int maxWidth, const QString &trustedHost)
{
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!isWeb || url.host().isEmpty())
        return readyFuture<QImage>(fail(ErrorCode::ImageRefused, url.toDisplayString()));
    const QString key = QString::number(maxWidth) + u' ' + trustedHost + u' ' + QString::fromLatin1(url.toEncoded());
    if (const QImage *kept = m_kept.object(key))
        return readyFuture<QImage>(*kept);
    if (const auto asked = m_asked.constFind(key); asked != m_asked.constEnd())
        return *asked;
    if (m_waiting.size() >= kMostWaiting)
        return readyFuture<QImage>(fail(ErrorCode::Cancelled));
    Job job{key, url, maxWidth, trustedHost, std::make_shared<QPromise<Result<QImage>>>()};
    job.promise->start();
    m_asked.insert(key, job.promise->future());
    m_waiting.append(job);
    startNext();
    return job.promise->future();
}

void ImageLoader::forget()
{
    m_kept.clear();
    const QList<Job> dropped = std::exchange(m_waiting, {});
    for (const Job &job : dropped) {
        m_asked.remove(job.key);
        job.promise->addResult(fail(ErrorCode::Cancelled));
        job.promise->finish();
    }
}

void ImageLoader::startNext()
{
    while (m_running < kAtOnce && !m_waiting.isEmpty()) {
        ++m_running;
        fetch(m_waiting.takeFirst());
    }
}

void ImageLoader::fetch(const Job &job)
{
    HttpRequest request;
    request.url = job.url;
    request.accept = "image/webp, image/png, image/jpeg, image/gif";
    request.trustedHost = job.trustedHost;
    request.maxBytes = kMostBytes;
    whenDone(this, m_client.get(request), [this, job](const Result<HttpResponse> &response) {
        if (response)
            decode(job, response->body);
        else
            finish(job, fail(response.error()));
    });
}

void ImageLoader::decode(const Job &job, const QByteArray &bytes)
{
    const QFuture<Result<QImage>> decoded = QtConcurrent::run(
        m_tools.pool.get(), [bytes, width = job.maxWidth]() -> Result<QImage> { return decodeImage(bytes, width); });
    whenDone(this, decoded, [this, job](const Result<QImage> &image) { finish(job, image); });
}

void ImageLoader::finish(const Job &job, const Result<QImage> &image)
{
    --m_running;
    m_asked.remove(job.key);
    if (image) {
        const qsizetype kb = std::max<qsizetype>(1, image->sizeInBytes() / 1024);
        m_kept.insert(job.key, new QImage(*image), kb);
    }
    job.promise->addResult(image);
    job.promise->finish();
    startNext();
}

} // namespace oneul
